import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MyEnrolment } from '@igang/contracts';
import { formats, words } from '../../shared/i18n/index.ts';
import { StatePill } from '../../shared/ui/index.ts';
import { stillLooked } from './choice-standing.ts';
import { publicWords, wayWords } from '../words.ts';
import { courseHeading } from '../courses/course-lines.ts';

/** The other courses of the same sign-up, and how she stands there. */
@Component({
  selector: 'ig-my-choices',
  imports: [RouterLink, StatePill],
  template: `
    <section class="ig-stack" data-gap="sm" [attr.aria-label]="w().mine.choices">
      <h2 class="ds-heading" data-size="xs">{{ w().mine.choices }}</h2>
      <ul class="ig-list">
        @for (choice of choices(); track choice.id) {
          <li>
            <span class="ig-quiet">{{ choice.rank }}</span><br />
            <a [routerLink]="['/kurs', choice.id]">{{ choice.label }}</a>
            <br />
            @if (choice.state) {
              <ig-state machine="enrolment" [state]="choice.state" />
            } @else {
              <span class="ig-quiet">{{ looked() ? w().mine.choiceNone : w().mine.choiceLapsed }}</span>
            }
          </li>
        }
      </ul>
    </section>
  `,
})
export class MyChoices {
  readonly mine = input.required<MyEnrolment>();

  protected readonly w = words(wayWords);
  readonly #p = words(publicWords);
  readonly #f = formats();
  protected readonly looked = computed(() => stillLooked(this.mine()));
  protected readonly choices = computed(() =>
    this.mine().choices.map(({ courseId, rank, type, place, days, state }) => ({
      id: courseId,
      rank: this.w().mine.rank({ rank }),
      label: `${courseHeading(this.#p(), type[this.#f().lang], place)}, ${this.#f().dates(days.map(({ date }) => date))}`,
      state,
    })),
  );
}
