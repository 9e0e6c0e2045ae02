import { Component, computed, inject, input } from '@angular/core';
import type { CoursePromise, CoursePromises } from '@igang/contracts';
import { PROMISE_TEXTS } from '@igang/domain/starters/promise';
import { read } from '../../../shared/api/index.ts';
import { formats, Today, words } from '../../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../../shared/ui/index.ts';
import { changes } from '../../parts/change.ts';
import { courseWords } from '../../words.ts';

/** Who has given the promise of confidentiality at this course; one press for each, and one to take it back. */
@Component({
  selector: 'ig-day-promises',
  imports: [Button, ProblemNotice],
  template: `
    @if (items().length > 0) {
      <section class="ig-stack" aria-labelledby="ig-promises">
        <h2 id="ig-promises" class="ds-heading" data-size="sm">{{ w().title }}</h2>
        <p class="ig-quiet">{{ w().text }}</p>
        <ig-problem [problem]="change.problem()" />
        <ul class="ig-list">
          @for (one of items(); track one.enrolmentId) {
            <li class="ig-row" data-spread>
              <span>
                <strong>{{ one.name }}</strong>
                @if (one.promise; as promise) {
                  <br /><span class="ig-quiet ig-small">{{ w().given({ day: day(promise.givenOn) }) }}</span>
                }
              </span>
              @if (one.can.includes('record')) {
                <button
                  igButton
                  type="button"
                  variant="secondary"
                  [attr.aria-label]="w().giveFor({ name: one.name })"
                  [busy]="change.sending()"
                  (click)="give(one)"
                >
                  {{ w().give }}
                </button>
              } @else if (one.can.includes('undo')) {
                <button
                  igButton
                  type="button"
                  variant="tertiary"
                  tone="neutral"
                  [attr.aria-label]="w().undoFor({ name: one.name })"
                  [busy]="change.sending()"
                  (click)="undo(one)"
                >
                  {{ w().undo }}
                </button>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class DayPromises {
  readonly courseId = input.required<string>();

  readonly #words = words(courseWords);
  protected readonly w = computed(() => this.#words().day.promises);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #list = read<CoursePromises>(() => `/staff/courses/${this.courseId()}/promises`);
  protected readonly items = computed(() => this.#list.value()?.items ?? []);
  protected readonly change = changes(() => this.#list.reload());

  protected day(date: string): string {
    return this.#f().day(date, this.#today());
  }
  protected give({ enrolmentId, name }: CoursePromise): void {
    const body = { text: PROMISE_TEXTS[0] };
    void this.change.make({ method: 'put', path: `/staff/enrolments/${enrolmentId}/promise`, body }, this.w().giveFor({ name }));
  }
  protected undo({ enrolmentId }: CoursePromise): void {
    void this.change.make({ method: 'delete', path: `/staff/enrolments/${enrolmentId}/promise` });
  }
}
