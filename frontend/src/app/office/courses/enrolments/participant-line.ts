import type { EnrolmentRow } from '@igang/contracts';
import type { OfficeCoursesWords } from '@igang/i18n/words/training/office-courses';
import type { StatesWords } from '@igang/i18n/words/states';
import type { Told } from '../../parts/told.ts';

export interface ParticipantLine {
  readonly row: EnrolmentRow;
  /** Beside the state: place on the list, or how long an offer holds. */
  readonly note: string;
  readonly result: string;
}

type How = Told<OfficeCoursesWords['people']> & { readonly states: StatesWords };

export function participantLine(row: EnrolmentRow, how: How): ParticipantLine {
  return { row, note: noteOf(row, how), result: row.result === null ? '' : how.states.result[row.result] };
}

function noteOf({ state, position, offerExpiresAt }: EnrolmentRow, { w, f, today }: How): string {
  if (state === 'waitlisted' && position !== null) return w.position({ position });
  return state === 'offered' && offerExpiresAt !== null ? w.offerUntil({ moment: f.moment(offerExpiresAt, today) }) : '';
}
