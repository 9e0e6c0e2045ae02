import { Component, computed, inject, output, signal } from '@angular/core';
import { form, max, min, required } from '@angular/forms/signals';
import type { CareMeeting } from '@igang/contracts';
import { pages, submission } from '../../shared/api/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { commonWords, formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, LoadMore, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { careWords } from '../words.ts';

/** Her meetings one by one, with time and road to correct. */
@Component({
  selector: 'ig-held-meetings',
  imports: [FORM, Button, LoadMore, ProblemNotice, Skeleton],
  template: `
    <details>
      <summary>{{ w().meetings }}</summary>
      <p class="ig-quiet ig-small">{{ w().about }}</p>
      @if (meetings.loading()) {
        <ig-skeleton [lines]="3" height="2.5rem" />
      }
      <ig-problem [problem]="meetings.problem()" retryable (retry)="meetings.reload()" />
      <ul>
        @for (meeting of meetings.items(); track meeting.id) {
          <li>
            <span>
              {{ f().day(meeting.date, today()) }}, {{ meeting.place }}<br />
              <span class="ig-quiet ig-small">
                {{ w().minutesShort({ n: meeting.minutes }) }} · {{ w().kmShort({ n: meeting.km }) }}
                @if (!meeting.told) {
                  ({{ w().estimate }})
                }
              </span>
            </span>
            @if (editing()?.id !== meeting.id) {
              <button
                igButton
                type="button"
                variant="tertiary"
                [attr.aria-label]="w().editFor({ day: f().day(meeting.date, today()) })"
                (click)="edit(meeting)"
              >
                {{ w().edit }}
              </button>
            } @else {
              <form class="ig-stack" data-gap="sm" [formRoot]="effort">
                <ig-field [field]="effort.minutes" [label]="w().minutes">
                  <input igInput type="number" inputmode="numeric" [formField]="effort.minutes" />
                </ig-field>
                <ig-field [field]="effort.km" [label]="w().km">
                  <input igInput type="number" inputmode="numeric" [formField]="effort.km" />
                </ig-field>
                <ig-problem [problem]="sending.problem()" />
                <p class="ig-row">
                  <button igButton type="submit" variant="secondary" [busy]="sending.sending()">{{ w().save }}</button>
                  <button igButton type="button" variant="tertiary" (click)="editing.set(undefined)">{{ c().action.cancel }}</button>
                </p>
              </form>
            }
          </li>
        }
      </ul>
      <ig-load-more [pages]="meetings" />
    </details>
  `,
  styles: `
    summary {
      cursor: pointer;
      font-weight: 600;
      min-height: 2.75rem;
      padding-block: var(--ds-size-2);
    }
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    li {
      align-items: center;
      border-bottom: 1px solid var(--ig-line);
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-2) var(--ds-size-5);
      justify-content: space-between;
      margin: 0;
      padding-block: var(--ds-size-2);
    }
    form {
      flex: 1 1 100%;
      max-width: 18rem;
    }
  `,
})
export class HeldMeetings {
  readonly changed = output();

  readonly #words = words(careWords);
  protected readonly w = computed(() => this.#words().done);
  protected readonly c = commonWords();
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly meetings = pages<CareMeeting>(() => ({ path: '/starter/meetings', params: {} }));
  protected readonly editing = signal<CareMeeting | undefined>(undefined);
  protected readonly sending = submission((api, body: { minutes: number; km: number }, sending) =>
    api.put(`/starter/meetings/${this.editing()?.id ?? ''}/effort`, body, sending),
  );
  readonly #written = signal({ minutes: 0, km: 0 });
  protected readonly effort = form(
    this.#written,
    (path) => {
      for (const [field, most] of [
        [path.minutes, 1440],
        [path.km, 2000],
      ] as const) {
        required(field);
        min(field, 0);
        max(field, most);
      }
    },
    submitting(this.sending, { body: (model) => model, done: () => this.#done() }),
  );

  protected edit(meeting: CareMeeting): void {
    this.editing.set(meeting);
    this.#written.set({ minutes: meeting.minutes, km: meeting.km });
  }
  #done(): void {
    this.editing.set(undefined);
    this.meetings.reload();
    this.changed.emit();
  }
}
