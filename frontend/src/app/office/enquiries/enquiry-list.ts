import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EnquiryRow } from '@igang/contracts';
import { Session, pages } from '../../shared/api/index.ts';
import { enquiryWords } from '../../shared/enquiry/index.ts';
import { formats, stateWords, Today, words } from '../../shared/i18n/index.ts';
import { Button, EmptyState, LoadMore, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { address } from '../parts/address.ts';
import { Offices } from '../parts/offices.ts';
import { RowTable } from '../parts/row-table.ts';
import { RowWalk } from '../parts/row-walk.ts';
import { inboxWords, officeWords } from '../words.ts';
import { enquiryLine } from './enquiry-row.ts';

/** The inbox of an office, and of a contact point. */
@Component({
  selector: 'ig-enquiry-list',
  imports: [Button, EmptyState, LoadMore, PageLayout, ProblemNotice, RouterLink, RowTable, RowWalk, Skeleton],
  template: `
    <ig-page igWalk width="work" [heading]="w().title" [lead]="w().lead">
      <a page-aside igButton routerLink="ny">{{ w().write }}</a>
      <label class="filter">
        <span>{{ w().filter }}</span>
        <select class="ds-input" (change)="choose($event)">
          <option value="" [selected]="!tilstand()">{{ w().live }}</option>
          @for (choice of choices(); track choice[0]) {
            <option [value]="choice[0]" [selected]="choice[0] === tilstand()">{{ choice[1] }}</option>
          }
        </select>
      </label>
      @if (enquiries.loading()) {
        <ig-skeleton [lines]="6" height="2.5rem" />
      }
      <ig-problem [problem]="enquiries.problem()" retryable (retry)="enquiries.reload()" />
      @if (enquiries.items(); as rows) {
        @if (rows.length > 0) {
          <ig-row-table [caption]="w().title" [columns]="columns()" [lines]="lines()" />
          <ig-load-more [pages]="enquiries" />
        } @else if (tilstand()) {
          <ig-empty picture="path" [title]="o().list.none">
            <button igButton type="button" variant="secondary" (click)="to({ tilstand: '' })">{{ o().list.clear }}</button>
          </ig-empty>
        } @else {
          <ig-empty picture="hand" [title]="w().none" [text]="w().noneText" />
        }
      }
    </ig-page>
  `,
  styles: `
    .filter {
      display: flex;
      flex-direction: column;
      font-size: var(--ds-body-sm-font-size);
      gap: var(--ds-size-1);
      max-width: 18rem;
    }
  `,
})
export class EnquiryList {
  readonly tilstand = input<string>();

  protected readonly w = words(inboxWords);
  protected readonly o = words(officeWords);
  readonly #e = words(enquiryWords);
  readonly #states = words(stateWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #offices = inject(Offices);
  readonly #session = inject(Session);
  protected readonly to = address();
  protected readonly choices = computed(() => Object.entries(this.#states().enquiry));
  protected readonly columns = computed(() => Object.values(this.w().columns));
  protected readonly enquiries = pages<EnquiryRow>(() => ({
    path: '/staff/enquiries',
    params: { officeId: this.#session.isOffice() ? this.#offices.chosenId() : undefined, state: this.tilstand() },
  }));
  protected readonly lines = computed(() => {
    const how = { w: this.w(), e: this.#e(), f: this.#f(), today: this.#today(), several: this.#offices.mixed() };
    return (this.enquiries.items() ?? []).map((row) => enquiryLine(row, how));
  });

  protected choose(event: Event): void {
    this.to({ tilstand: (event.target as HTMLSelectElement).value });
  }
}
