import type { EnrolmentRow } from '@igang/contracts';
import type { LocalDate } from '@igang/domain';
import type { Format } from '@igang/i18n';
import type { OfficeCourseWords } from '@igang/i18n/office.courses.nb';
import type { StateWords } from '@igang/i18n/states.nb';

export interface ParticipantLine {
  readonly row: EnrolmentRow;
  /** Beside the state: place on the list, or how long an offer holds. */
  readonly note: string;
  readonly result: string;
}

export function participantLine(row: EnrolmentRow, w: OfficeCourseWords['people'], states: StateWords, f: Format, today: LocalDate): ParticipantLine {
  const note =
    row.state === 'waitlisted' && row.position !== null
      ? w.position(row.position)
      : row.state === 'offered' && row.offerExpiresAt !== null
        ? w.offerUntil(f.moment(row.offerExpiresAt, today))
        : '';
  return { row, note, result: row.result === null ? '' : states.result[row.result] };
}
