export interface Wish {
  readonly wanted: boolean;
  readonly insisted: boolean;
  readonly isReal: boolean;
  readonly hasSmtp: boolean;
}
export function decideDemo(standing: 'demo' | 'empty' | 'people', wish: Wish): boolean;
export function isDemo(url: string, wish: Wish): Promise<boolean>;
