import type { StarterRow } from '@igang/contracts';
import { daysBetween, localDate, type LocalDate } from '@igang/domain';
import type { Format } from '@igang/i18n';
import type { OfficeWords } from '@igang/i18n/words/insight/office';

export interface StarterLine {
  readonly id: string;
  readonly link: string;
  readonly name: string;
  readonly place: string;
  readonly load: string;
  readonly lastAsked: string;
  readonly state: StarterRow['state'];
}

export function starterLine(row: StarterRow, w: OfficeWords['people'], f: Format, today: LocalDate): StarterLine {
  return {
    id: row.id,
    link: `/kontor/folk/${row.id}`,
    name: row.name,
    place: row.place ?? '–',
    load: w.load({ now: row.activeGroups, max: row.maxGroups }),
    lastAsked: row.lastAskedAt === null ? w.neverAsked : askedText(localDate(new Date(row.lastAskedAt)), w, f, today),
    state: row.state,
  };
}

/** Days while they can be counted, then the month, with its year when that is another. */
function askedText(on: LocalDate, w: OfficeWords['people'], f: Format, today: LocalDate): string {
  if (daysBetween(on, today) <= 45) return f.relativeDay(on, today);
  return w.askedIn({ when: on.slice(0, 4) === today.slice(0, 4) ? f.month(on) : `${f.month(on)} ${on.slice(0, 4)}` });
}
