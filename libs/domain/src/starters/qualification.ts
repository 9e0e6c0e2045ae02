/** How a course type renews: this many days, summed over refreshers, renew a qualification for so many months. */
export interface RenewalRule {
  readonly days: number;
  readonly months: number;
}
/** A passed refresher that no renewal has counted yet. */
export interface Refresher {
  readonly enrolmentId: string;
  readonly passedAt: Date;
  /** Days she was there; late and left early count. */
  readonly days: number;
  readonly rule: RenewalRule;
}
export interface Renewal {
  /** The refresher with which the days became enough. */
  readonly enrolmentId: string;
  readonly from: Date;
  readonly rule: RenewalRule;
  readonly counted: readonly Refresher[];
}

/**
 * Whether refreshers renew a qualification that began at `since`: their days are summed in the order in which they were
 * passed, until they are as many as the type of the latest asks for. What was passed before the qualification began does not
 * count, nor does a refresher without a qualification to renew. Days beyond what was needed are not carried over.
 */
export function decideRenewal(refreshers: readonly Refresher[], since: Date | undefined): Renewal | undefined {
  const counted: Refresher[] = [];
  for (const refresher of inOrder(refreshers, since)) {
    counted.push(refresher);
    const { enrolmentId, passedAt, rule } = refresher;
    if (daysOf(counted) >= rule.days) return { enrolmentId, from: passedAt, rule, counted };
  }
  return undefined;
}

export interface RenewalProgress {
  readonly days: number;
  readonly needed: number;
  readonly months: number;
}

/** How far she is on the way to the next renewal; `rule` is that of the refreshers now on offer. */
export function renewalProgress(refreshers: readonly Refresher[], since: Date | undefined, rule: RenewalRule): RenewalProgress {
  const counting = inOrder(refreshers, since);
  const { days: needed, months } = counting.at(-1)?.rule ?? rule;
  return { days: daysOf(counting), needed, months };
}

function inOrder(refreshers: readonly Refresher[], since: Date | undefined): Refresher[] {
  if (since === undefined) return [];
  return refreshers
    .filter(({ passedAt, days }) => passedAt >= since && days > 0)
    .sort((a, b) => a.passedAt.getTime() - b.passedAt.getTime() || (a.enrolmentId < b.enrolmentId ? -1 : 1));
}

function daysOf(refreshers: readonly Refresher[]): number {
  return refreshers.reduce((sum, { days }) => sum + days, 0);
}
