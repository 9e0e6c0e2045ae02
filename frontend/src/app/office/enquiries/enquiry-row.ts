import type { EnquiryRow } from '@igang/contracts';
import { localDate } from '@igang/domain';
import type { EnquiryWords } from '@igang/i18n/words/groups/enquiry';
import type { OfficeEnquiriesWords } from '@igang/i18n/words/groups/office-enquiries';
import { hopesOf } from '../../shared/enquiry/index.ts';
import type { RowCell, RowLine } from '../parts/row-table.ts';
import type { ToldInList } from '../parts/told.ts';

type How = ToldInList<OfficeEnquiriesWords> & { readonly e: EnquiryWords };

/** One line of the inbox: who, what for, since when, and how far. Somebody who is forgotten has no name. */
export function enquiryLine(row: EnquiryRow, how: How): RowLine {
  const { w, f, e, today } = how;
  const at = row.contactPointName === null ? [] : [w.at({ point: row.contactPointName })];
  const received = f.shortDay(localDate(new Date(row.receivedAt)), today);
  return {
    id: row.id,
    link: `/kontor/henvendelser/${row.id}`,
    name: row.name ?? w.forgotten,
    note: [row.place, ...at].filter((part) => part !== '').join(' · '),
    cells: [
      { kind: 'text', text: row.state === 'ended' ? '–' : wishOf(row, how), note: e.channels[row.channel] },
      { kind: 'text', text: received, short: true, ...dueOf(row, how) },
      stateOf(row, how),
    ],
  };
}

function wishOf(row: EnquiryRow, { e, f }: How): string {
  const hopes = hopesOf(row, e, f);
  return row.wants === 'start' ? [e.wants.start, ...hopes].join(' · ') : hopes.join(' · ');
}

function dueOf({ answerBy, overdue }: EnquiryRow, { w, f, today }: How): { note?: string } {
  return answerBy === null || overdue ? {} : { note: w.answerBy({ day: f.shortDay(answerBy, today) }) };
}

function stateOf({ state, endKind, overdue }: EnquiryRow, { w, e }: How): RowCell {
  if (overdue) return { kind: 'pill', icon: 'clock', text: w.overdue, tone: 'wants' };
  return endKind === null ? { kind: 'state', machine: 'enquiry', state } : { kind: 'text', text: e.ends[endKind] };
}
