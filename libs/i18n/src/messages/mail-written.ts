import type { LocalDate } from '@igang/domain';

/** What every mail knows: the day it is written, so that the year is named only when it is another. */
export interface Written {
  readonly today: LocalDate;
}
export interface ToPerson extends Written {
  /** What to call her; never in a mail to an address nobody has confirmed. */
  readonly name: string;
}
