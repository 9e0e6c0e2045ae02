import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StarterRow } from '@igang/contracts';
import { pages } from '../../shared/api/index.ts';
import { stateWords, words } from '../../shared/i18n/index.ts';
import { Button, EmptyState, LoadMore, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { address } from '../parts/address.ts';
import { ExportLinks } from '../parts/export-links.ts';
import { ListFilter } from '../parts/list-filter.ts';
import { Offices } from '../parts/offices.ts';
import { RowWalk } from '../parts/row-walk.ts';
import { importWords, officeWords } from '../words.ts';
import { StarterTable } from './starter-table.ts';

@Component({
  selector: 'ig-starter-list',
  imports: [Button, EmptyState, ExportLinks, ListFilter, LoadMore, PageLayout, ProblemNotice, RouterLink, RowWalk, Skeleton, StarterTable],
  template: `
    <ig-page igWalk width="work" [heading]="w().people.title" [lead]="w().people.lead">
      <a igButton page-aside variant="secondary" routerLink="/kontor/importer">{{ i().title }}</a>
      <ig-list-filter
        [q]="q()"
        [chosen]="tilstand()"
        [choices]="choices()"
        (sought)="to({ q: $event })"
        (state)="to({ tilstand: $event })"
      />
      @if (starters.loading()) {
        <ig-skeleton [lines]="6" height="2.5rem" />
      }
      <ig-problem [problem]="starters.problem()" retryable (retry)="starters.reload()" />
      @if (starters.items(); as rows) {
        @if (rows.length > 0) {
          <ig-starter-table [rows]="rows" />
          <ig-load-more [pages]="starters" />
          <ig-export kind="starters" [params]="filters()" />
        } @else if (filtered()) {
          <ig-empty picture="path" [title]="w().list.none">
            <button igButton type="button" variant="secondary" (click)="to({ q: '', tilstand: '' })">{{ w().list.clear }}</button>
          </ig-empty>
        } @else {
          <ig-empty [title]="w().people.none" />
        }
      }
    </ig-page>
  `,
})
export class StarterList {
  readonly q = input<string>();
  readonly tilstand = input<string>();

  protected readonly w = words(officeWords);
  protected readonly i = words(importWords);
  readonly #states = words(stateWords);
  readonly #offices = inject(Offices);
  protected readonly to = address();
  protected readonly choices = computed(() => Object.entries(this.#states().starter).map(([value, label]) => ({ value, label })));
  protected readonly filtered = computed(() => [this.q(), this.tilstand()].some(Boolean));
  protected readonly filters = computed(() => ({ officeId: this.#offices.chosenId(), state: this.tilstand(), q: this.q() }));
  protected readonly starters = pages<StarterRow>(() => ({
    path: '/staff/starters',
    params: this.filters(),
  }));
}
