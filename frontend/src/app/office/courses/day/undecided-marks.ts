import { Component, computed, inject, input } from '@angular/core';
import type { Presence } from '@igang/domain';
import { formats, stateWords, Today, words } from '../../../shared/i18n/index.ts';
import { Button, Icon } from '../../../shared/ui/index.ts';
import { courseWords } from '../../words.ts';
import { CourseDayBook } from './course-day-book.ts';
import type { DayRow, Mark, Theirs } from './marks.ts';

/** Where two devices have marked differently, both values and a choice; and what the server would not take, with its reason. */
@Component({
  selector: 'ig-undecided-marks',
  imports: [Button, Icon],
  template: `
    @for (mark of undecided(); track mark.id) {
      <section class="ds-card ig-wants ig-stack" data-gap="sm" [attr.aria-label]="w().conflict.title({ name: nameOf(mark) })">
        <p class="ig-strong title"><ig-icon name="alert" /> {{ w().conflict.title({ name: nameOf(mark) }) }}</p>
        @if (mark.theirs; as theirs) {
          <p>{{ w().conflict.mine({ mark: presence(mark.presence) }) }}</p>
          <p>{{ marked(theirs) }}</p>
          <p class="ig-row">
            <button igButton type="button" variant="secondary" (click)="book.choose(mark, 'mine')">
              {{ w().conflict.keep({ mark: presence(mark.presence) }) }}
            </button>
            <button igButton type="button" variant="secondary" (click)="book.choose(mark, 'theirs')">
              {{ w().conflict.keep({ mark: presence(theirs.presence) }) }}
            </button>
          </p>
        } @else {
          <p>{{ w().refused({ mark: presence(mark.presence) }) }} {{ mark.refused }}</p>
          <p>
            <button igButton type="button" variant="secondary" (click)="book.dismiss(mark)">{{ w().dismiss }}</button>
          </p>
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-3);
    }
    .title {
      align-items: start;
      display: flex;
      gap: var(--ds-size-2);
    }
    :host(:empty) {
      display: none;
    }
  `,
})
export class UndecidedMarks {
  readonly rows = input.required<readonly Pick<DayRow, 'id' | 'name'>[]>();

  protected readonly book = inject(CourseDayBook);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #words = words(courseWords);
  readonly #states = words(stateWords);
  protected readonly w = computed(() => this.#words().day);
  protected readonly undecided = computed(() =>
    this.book.marks().filter(({ theirs, refused }) => theirs !== undefined || refused !== undefined),
  );

  protected nameOf({ enrolmentId }: Mark): string {
    return this.rows().find(({ id }) => id === enrolmentId)?.name ?? '';
  }
  protected marked({ presence, by, at }: Theirs): string {
    const w = this.w().conflict;
    const said = { who: by ?? w.another, mark: this.presence(presence) };
    return at === undefined ? w.theirs(said) : w.theirsAt({ ...said, when: this.#f().moment(at, this.#today()) });
  }
  protected presence(presence: Presence | null): string {
    return presence === null ? this.w().notMarked : this.#states().presence[presence];
  }
}
