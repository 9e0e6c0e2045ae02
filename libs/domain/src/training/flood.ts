export interface RecentApplications {
  /** Those whose mail has had time to arrive and be read. */
  readonly all: number;
  readonly unconfirmed: number;
}

/** People confirm; robots with other people's addresses do not. Many that nobody confirms, and hardly any that somebody does. */
export function looksLikeFlood({ all, unconfirmed }: RecentApplications, atLeast: number): boolean {
  return unconfirmed >= atLeast && unconfirmed * 5 > all * 4;
}
