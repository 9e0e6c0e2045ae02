import type { StarterRow } from '@igang/contracts';
import { localDate, type LocalDate } from '@igang/domain';
import type { Format } from '@igang/i18n';
import type { OfficeWords } from '@igang/i18n/office.nb';

export interface StarterLine {
  readonly id: string;
  readonly link: string;
  readonly name: string;
  readonly place: string;
  readonly load: string;
  readonly started: number;
  readonly lastAsked: string;
  readonly state: StarterRow['state'];
}

export function starterLine(row: StarterRow, w: OfficeWords['people'], f: Format, today: LocalDate): StarterLine {
  return {
    id: row.id,
    link: `/kontor/folk/${row.id}`,
    name: row.name,
    place: row.place ?? '–',
    load: w.load(row.activeGroups, row.maxGroups),
    started: row.groupsStarted,
    lastAsked: row.lastAskedAt === null ? w.neverAsked : f.relativeDay(localDate(new Date(row.lastAskedAt)), today),
    state: row.state,
  };
}
