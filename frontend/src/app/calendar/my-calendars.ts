import { Component } from '@angular/core';
import type { CalendarLinkList } from '@igang/contracts';
import { read } from '../shared/api/index.ts';
import { words } from '../shared/i18n/index.ts';
import { EmptyState, PageLayout, ProblemNotice, Skeleton } from '../shared/ui/index.ts';
import { CalendarCard } from './calendar-card.ts';
import { calendarWords } from './words.ts';

/** The calendars she may have by a secret address: what she is booked for, and those of her offices. */
@Component({
  selector: 'ig-my-calendars',
  imports: [CalendarCard, EmptyState, PageLayout, ProblemNotice, Skeleton],
  template: `
    <ig-page [heading]="w().title" [lead]="w().lead">
      @if (links.loading()) {
        <ig-skeleton [lines]="2" height="9rem" />
      }
      <ig-problem [problem]="links.problem()" [retryable]="true" (retry)="links.reload()" />
      @if (links.value(); as list) {
        @for (link of list.items; track link.kind + link.officeId) {
          <ig-calendar-card [link]="link" (changed)="links.reload()" />
        } @empty {
          <div class="ds-card"><ig-empty picture="path" [title]="w().none" [text]="w().noneText" /></div>
        }
        @if (list.items.length > 0) {
          <section class="ig-stack" data-gap="sm">
            <h2 class="ds-heading" data-size="xs">{{ w().how }}</h2>
            <ul>
              @for (step of w().steps; track step) {
                <li>{{ step }}</li>
              }
            </ul>
            <p class="ig-quiet">{{ w().often }}</p>
          </section>
        }
      }
    </ig-page>
  `,
})
export class MyCalendars {
  protected readonly w = words(calendarWords);
  protected readonly links = read<CalendarLinkList>(() => '/calendar-links');
}
