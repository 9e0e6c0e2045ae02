import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GroupRow } from '@igang/contracts';
import { pages } from '../../../shared/api/index.ts';
import { stateWords, words } from '../../../shared/i18n/index.ts';
import { Button, EmptyState, LoadMore, PageLayout, ProblemNotice, Skeleton } from '../../../shared/ui/index.ts';
import { address } from '../../parts/address.ts';
import { ALL_OFFICES, Counted, countedIn } from '../../parts/counted.ts';
import { ExportLinks } from '../../parts/export-links.ts';
import { ListFilter } from '../../parts/list-filter.ts';
import { Offices } from '../../parts/offices.ts';
import { RowWalk } from '../../parts/row-walk.ts';
import { StartMatching } from '../../matching/start-matching.ts';
import { groupWords, officeWords } from '../../words.ts';
import { BulkGroups } from './bulk-groups.ts';
import { GroupTable } from './group-table.ts';

@Component({
  selector: 'ig-group-list',
  imports: [
    BulkGroups,
    Button,
    Counted,
    EmptyState,
    ExportLinks,
    GroupTable,
    ListFilter,
    LoadMore,
    PageLayout,
    ProblemNotice,
    RouterLink,
    RowWalk,
    Skeleton,
    StartMatching,
  ],
  template: `
    <ig-page igWalk width="work" [heading]="w().title" [lead]="w().lead">
      <div page-aside class="ig-row">
        <ig-start-matching />
        <a igButton routerLink="ny">{{ w().register }}</a>
      </div>
      <ig-list-filter
        [q]="q()"
        [chosen]="tilstand()"
        [choices]="choices()"
        (sought)="to({ q: $event })"
        (state)="to({ tilstand: $event })"
      />
      <ig-counted [what]="counted()" (all)="to({ hendelse: '', fra: '', til: '', kontor: '' })" />
      @if (groups.loading()) {
        <ig-skeleton [lines]="6" height="2.5rem" />
      }
      <ig-problem [problem]="groups.problem()" retryable (retry)="groups.reload()" />
      @if (groups.items(); as rows) {
        @if (rows.length > 0) {
          <ig-group-table [rows]="rows" [(chosen)]="chosen" />
          <ig-bulk-groups [chosen]="picked()" (cleared)="chosen.set(NONE)" (done)="groups.reload()" />
          <ig-load-more [pages]="groups" />
          <ig-export kind="groups" [params]="filters()" />
        } @else if (filtered()) {
          <ig-empty picture="path" [title]="o().list.none">
            <button
              igButton
              type="button"
              variant="secondary"
              (click)="to({ q: '', tilstand: '', hendelse: '', fra: '', til: '', kontor: '' })"
            >
              {{ o().list.clear }}
            </button>
          </ig-empty>
        } @else {
          <ig-empty [title]="w().none" [text]="w().noneText" />
        }
      }
    </ig-page>
  `,
})
export class GroupList {
  readonly q = input<string>();
  readonly tilstand = input<string>();
  /** What a number counts: `?hendelse=started&fra=2026-01-01&til=2026-12-31&kontor=alle`. */
  readonly hendelse = input<string>();
  readonly fra = input<string>();
  readonly til = input<string>();
  readonly kontor = input<string>();

  protected readonly w = words(groupWords);
  protected readonly o = words(officeWords);
  readonly #states = words(stateWords);
  readonly #offices = inject(Offices);
  protected readonly to = address();
  protected readonly choices = computed(() => Object.entries(this.#states().group).map(([value, label]) => ({ value, label })));
  protected readonly filtered = computed(() => [this.q(), this.tilstand(), this.hendelse()].some(Boolean));
  protected readonly counted = computed(() => countedIn({ event: this.hendelse(), from: this.fra(), until: this.til() }));
  protected readonly filters = computed(() => ({
    officeId: this.kontor() === ALL_OFFICES ? undefined : this.#offices.chosenId(),
    ...{ state: this.tilstand(), q: this.q(), ...this.counted() },
  }));
  protected readonly groups = pages<GroupRow>(() => ({
    path: '/staff/groups',
    params: this.filters(),
  }));
  /** Chosen anew when the list is another. */
  protected readonly NONE: ReadonlySet<string> = new Set();
  protected readonly chosen = linkedSignal<unknown, ReadonlySet<string> | undefined>({
    source: this.filters,
    computation: () => this.NONE,
  });
  protected readonly picked = computed(() => (this.groups.items() ?? []).filter(({ id }) => this.chosen()?.has(id)));
}
