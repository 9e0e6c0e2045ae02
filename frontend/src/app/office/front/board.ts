import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GroupRow, OfficeCounts, StaffCourseRow, StarterRow } from '@igang/contracts';
import { pages, read, Session } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, EmptyState, LoadMore, ProblemNotice, Skeleton, Tabs } from '../../shared/ui/index.ts';
import { CourseTable } from '../courses/list/course-table.ts';
import { BulkGroups } from '../groups/list/bulk-groups.ts';
import { GroupTable } from '../groups/list/group-table.ts';
import { address } from '../parts/address.ts';
import { Offices } from '../parts/offices.ts';
import { RowWalk } from '../parts/row-walk.ts';
import { StarterTable } from '../people/starter-table.ts';
import { bulkWords, courseWords, groupWords, officeWords } from '../words.ts';

const TABS = ['groups', 'courses', 'starters'] as const;
const IN_ADDRESS = { groups: '', courses: 'kurs', starters: 'igangsettere' } as const satisfies Record<(typeof TABS)[number], string>;

/** Everything of the office in three tabs; arrow keys walk the rows, Enter opens. */
@Component({
  selector: 'ig-board',
  imports: [
    BulkGroups,
    Button,
    CourseTable,
    EmptyState,
    GroupTable,
    LoadMore,
    ProblemNotice,
    RouterLink,
    RowWalk,
    Skeleton,
    StarterTable,
    Tabs,
  ],
  templateUrl: './board.html',
  styles: `
    ig-group-table,
    ig-course-table,
    ig-starter-table {
      --ig-row-space: var(--ds-size-2);
      --ig-row-text: 0.9em;
      --ig-pill-lines: normal;
      --ig-short-lines: normal;
      --ig-pill-min: 10.5rem;
    }
    .under {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-3);
      justify-content: space-between;
      margin-top: var(--ds-size-4);
    }
    @media (max-width: 47.99rem) {
      .keys {
        display: none;
      }
    }
  `,
})
export class Board {
  protected readonly w = words(officeWords);
  protected readonly gw = words(groupWords);
  protected readonly bw = words(bulkWords);
  protected readonly cw = words(courseWords);
  protected readonly offices = inject(Offices);
  readonly #isOffice = inject(Session).isOffice;
  /** What the address says is open: `kurs`, `igangsettere`; left out: the first. Coming back finds the same. */
  readonly open = input<string>();
  readonly #to = address();
  /** A trainer sees her courses and nothing else of the office. */
  protected readonly tab = computed(() => {
    if (!this.#isOffice()) return 'courses';
    return TABS.find((tab) => IN_ADDRESS[tab] === this.open()) ?? 'groups';
  });
  protected show(tab: string): void {
    this.#to({ fane: IN_ADDRESS[TABS.find((one) => one === tab) ?? 'groups'] });
  }
  readonly #counts = read<OfficeCounts>(() =>
    this.#isOffice() ? { path: '/staff/counts', params: { officeId: this.offices.chosenId() } } : undefined,
  );
  protected readonly tabs = computed(() => {
    const [names, counts] = [this.w().front, this.#counts.value()];
    const shown = this.#isOffice() ? TABS : (['courses'] as const);
    return shown.map((id) => ({ id, label: names[id], count: counts?.[id] }));
  });
  protected readonly groups = pages<GroupRow>(() => this.#ask('groups', '/staff/groups', { state: 'live' }));
  protected readonly NONE: ReadonlySet<string> = new Set();
  protected readonly chosen = linkedSignal<unknown, ReadonlySet<string> | undefined>({
    source: this.offices.chosenId,
    computation: () => this.NONE,
  });
  protected readonly picked = computed(() => (this.groups.items() ?? []).filter(({ id }) => this.chosen()?.has(id)));
  protected readonly courses = pages<StaffCourseRow>(() => this.#ask('courses', '/staff/courses'));
  protected readonly starters = pages<StarterRow>(() => this.#ask('starters', '/staff/starters', { state: 'live' }));

  /** A list is fetched when its tab is opened. */
  #ask(tab: string, path: string, also: Readonly<Record<string, string>> = {}) {
    return this.tab() === tab ? { path, params: { officeId: this.offices.chosenId(), limit: 12, ...also } } : undefined;
  }
}
