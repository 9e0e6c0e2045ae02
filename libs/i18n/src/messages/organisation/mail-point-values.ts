import type { LocalDate } from '@igang/domain';

/** The yearly question to a contact point: is what we show right? */
export interface PointToConfirm {
  /** Who works there; undefined to the address of the place. */
  readonly greeted: string | undefined;
  readonly point: string;
  readonly address: string;
  readonly phone: string | null;
  readonly email: string;
  readonly confirmedOn: LocalDate;
  /** The last day it is shown. */
  readonly until: LocalDate;
  readonly isHidden: boolean;
  readonly again: boolean;
}

/** To the office: a contact point that nobody has confirmed in time. */
export interface HiddenPoint {
  readonly point: string;
  readonly place: string;
  readonly phone: string | null;
  readonly email: string;
  readonly confirmedOn: LocalDate;
}
