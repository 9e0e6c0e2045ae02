import { Component, computed, inject, input } from '@angular/core';
import type { Presence } from '@igang/domain';
import { formats, stateWords, Today, words } from '../../../shared/i18n/index.ts';
import { Button, Icon } from '../../../shared/ui/index.ts';
import { courseWords } from '../../words.ts';
import { CourseDayBook } from './course-day-book.ts';
import type { DayRow, Mark } from './marks.ts';

/** Where two devices have marked differently, both values and a choice; and what the server would not take, with its reason. */
@Component({
  selector: 'ig-undecided-marks',
  imports: [Button, Icon],
  template: `
    @for (mark of undecided(); track mark.id) {
      <section class="ds-card ig-wants ig-stack" data-gap="sm" [attr.aria-label]="w().conflict.title(nameOf(mark))">
        <p class="ig-strong title"><ig-icon name="alert" /> {{ w().conflict.title(nameOf(mark)) }}</p>
        @if (mark.theirs; as theirs) {
          <p>{{ w().conflict.mine(presence(mark.presence)) }}</p>
          <p>{{ w().conflict.theirs(presence(theirs.presence), theirs.by, theirs.at && f().moment(theirs.at, today())) }}</p>
          <p class="ig-row">
            <button igButton type="button" variant="secondary" (click)="book.choose(mark, 'mine')">
              {{ w().conflict.keep(presence(mark.presence)) }}
            </button>
            <button igButton type="button" variant="secondary" (click)="book.choose(mark, 'theirs')">
              {{ w().conflict.keep(presence(theirs.presence)) }}
            </button>
          </p>
        } @else {
          <p>{{ w().refused(presence(mark.presence)) }} {{ mark.refused }}</p>
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
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  readonly #words = words(courseWords);
  readonly #states = words(stateWords);
  protected readonly w = computed(() => this.#words().day);
  protected readonly undecided = computed(() =>
    this.book.marks().filter(({ theirs, refused }) => theirs !== undefined || refused !== undefined),
  );

  protected nameOf({ enrolmentId }: Mark): string {
    return this.rows().find(({ id }) => id === enrolmentId)?.name ?? '';
  }
  protected presence(presence: Presence | null): string {
    return presence === null ? this.w().notMarked : this.#states().presence[presence];
  }
}
