import { Component, computed, inject, input } from '@angular/core';
import type { MyEnrolment } from '@igang/contracts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Icon } from '../../shared/ui/index.ts';
import { mapOf, whenLines } from '../courses/course-lines.ts';
import { enrolmentWords, publicWords } from '../words.ts';

/** When and where, on the pages one reaches from a mail. */
@Component({
  selector: 'ig-enrolment-place',
  imports: [Icon],
  template: `
    @let course = mine().course;
    <section class="ds-card ig-facts" [attr.aria-label]="w().mine.whenAndWhere">
      <ig-icon name="calendar" />
      <div>
        <p class="ig-strong">{{ when().dates }}</p>
        @if (when().hours) {
          <p class="ig-quiet ig-small">{{ when().hours }}</p>
        }
      </div>
      @if (course.venue) {
        <ig-icon name="pin" />
        <div>
          <p>
            <span class="ig-strong">{{ course.venue }}</span>, {{ course.address }}, {{ course.place }}
          </p>
          <p class="ig-quiet ig-small">
            {{ course.accessNote }}
            <a
              class="ig-tap"
              [href]="map()"
              target="_blank"
              rel="noreferrer noopener"
              [attr.aria-label]="w().mine.mapOf({ place: course.venue })"
              >{{ w().mine.map }}</a
            >
          </p>
        </div>
      }
      @if (course.form !== 'physical') {
        <ig-icon name="cloud" />
        <p>
          <span class="ig-strong">{{ p().course.online }}</span><br />
          @if (course.onlineLink; as link) {
            <a [href]="link" target="_blank" rel="noreferrer noopener">{{ link }}</a>
          } @else {
            <span class="ig-quiet ig-small">{{ p().course.onlineLater }}</span>
          }
        </p>
      }
      <ig-icon name="people" />
      <p>{{ w().mine.from({ office: course.officeName }) }}</p>
    </section>
  `,
})
export class EnrolmentPlace {
  readonly mine = input.required<MyEnrolment>();

  protected readonly w = words(enrolmentWords);
  protected readonly p = words(publicWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly when = computed(() => whenLines(this.mine().course.days, this.#f(), this.#today()));
  protected readonly map = computed(() => mapOf(`${this.mine().course.address}, ${this.mine().course.place}`));
}
