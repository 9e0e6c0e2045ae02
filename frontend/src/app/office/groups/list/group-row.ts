import type { GroupRow } from '@igang/contracts';
import type { OfficeGroupsWords } from '@igang/i18n/words/groups/office-groups';
import type { ToldInList } from '../../parts/told.ts';

export interface GroupLine {
  readonly id: string;
  readonly link: string;
  readonly name: string;
  readonly note: string;
  readonly starters: string;
  readonly next: string;
  /** What the pill tells: the missing starter before the state, since that is what somebody must do something about. None in a pause. */
  readonly pill: { readonly machine: 'group' | 'assignment'; readonly state: string } | undefined;
}

type How = ToldInList<OfficeGroupsWords>;

export function groupLine(row: GroupRow, how: How): GroupLine {
  return {
    id: row.id,
    link: `/kontor/grupper/${row.id}`,
    name: row.name,
    note: noteOf(row, how),
    starters: startersOf(row, how),
    next: nextOf(row, how),
    pill: row.paused ? undefined : pillOf(row),
  };
}

function noteOf({ theme, form, place, officeName }: GroupRow, { w, f, several }: How): string {
  const where = form === 'digital' ? w.digital : place;
  if (several) return `${where} · ${officeName}`;
  return theme === null ? where : `${theme[f.lang]} · ${where}`;
}

function startersOf(row: GroupRow, { w }: How): string {
  if (row.starters.length > 0) return row.starters.join(', ');
  return withStarters(row) ? w.noStarter : '–';
}

function nextOf({ nextOn, state }: GroupRow, { w, f, today }: How): string {
  if (nextOn === null) return '–';
  if (nextOn < today && state !== 'forming') return w.notLogged({ day: f.shortDay(nextOn, today) });
  return nextOn === today ? w.tonight : f.shortDay(nextOn, today);
}

const BEFORE_START: ReadonlySet<GroupRow['state']> = new Set(['forming', 'called-in', 'started']);

function withStarters({ state }: Pick<GroupRow, 'state'>): boolean {
  return BEFORE_START.has(state) || state === 'with-starter';
}

function pillOf({ state, assignmentState }: GroupRow): GroupLine['pill'] {
  const missing = withStarters({ state }) && (assignmentState === 'needed' || (assignmentState === 'asked' && BEFORE_START.has(state)));
  return missing ? { machine: 'assignment', state: assignmentState } : { machine: 'group', state };
}
