import type { GroupRow } from '@igang/contracts';
import type { LocalDate } from '@igang/domain';
import type { Format } from '@igang/i18n';
import type { OfficeGroupWords } from '@igang/i18n/office.groups.nb';

export interface GroupLine {
  readonly id: string;
  readonly link: string;
  readonly name: string;
  readonly note: string;
  readonly starters: string;
  readonly next: string;
  /** What the pill tells: the missing starter before the state, since that is what somebody must do something about. */
  readonly pill: { readonly machine: 'group' | 'assignment'; readonly state: string } | undefined;
  readonly paused: boolean;
}

export function groupLine(row: GroupRow, w: OfficeGroupWords, f: Format, today: LocalDate, several: boolean): GroupLine {
  return {
    id: row.id,
    link: `/kontor/grupper/${row.id}`,
    name: row.name,
    note: [several ? undefined : row.theme?.[f.lang], row.form === 'digital' ? w.digital : row.place, several ? row.officeName : undefined]
      .filter(Boolean)
      .join(' · '),
    starters: row.starters.length > 0 ? row.starters.join(', ') : withStarters(row) ? w.noStarter : '–',
    next: row.nextOn === null ? '–' : row.nextOn === today ? w.tonight : f.shortDay(row.nextOn, today),
    pill: row.paused ? undefined : pillOf(row),
    paused: row.paused,
  };
}

const BEFORE_START: ReadonlySet<GroupRow['state']> = new Set(['forming', 'called-in', 'started']);

function withStarters({ state }: GroupRow): boolean {
  return BEFORE_START.has(state) || state === 'with-starter';
}

function pillOf({ state, assignmentState }: GroupRow): GroupLine['pill'] {
  const missing = withStarters({ state } as GroupRow) && (assignmentState === 'needed' || (assignmentState === 'asked' && BEFORE_START.has(state)));
  return missing ? { machine: 'assignment', state: assignmentState } : { machine: 'group', state };
}
