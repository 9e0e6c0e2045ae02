import { Component, computed, input } from '@angular/core';
import type { CourseAudience } from '@igang/contracts';
import { shownPhone } from '@igang/i18n/text';
import { read } from '../../../shared/api/index.ts';
import { words } from '../../../shared/i18n/index.ts';
import { courseStepWords } from '../../words.ts';

/** Those on the course whom no e-mail reaches, each with her number: before it is cancelled, and until its day afterwards. */
@Component({
  selector: 'ig-to-ring',
  template: `
    @if (people(); as all) {
      @if (all.length > 0) {
        <p>{{ w().told.ringThem }}</p>
        <ul>
          @for (person of all; track $index) {
            <li>
              {{ person.name }}
              @if (person.phone; as number) {
                <a [href]="'tel:' + number">{{ phone(number) }}</a>
              }
            </li>
          }
        </ul>
      }
    }
  `,
  styles: `
    a {
      align-items: center;
      display: inline-flex;
      margin-inline-start: var(--ds-size-1);
      min-height: 2.75rem;
    }
  `,
})
export class ToRing {
  readonly courseId = input.required<string>();
  /** Asked for when it is wanted. */
  readonly when = input(true);

  protected readonly w = words(courseStepWords);
  protected readonly phone = shownPhone;
  readonly #audience = read<CourseAudience>(() => (this.when() ? `/staff/courses/${this.courseId()}/audience` : undefined));
  protected readonly people = computed(() => this.#audience.value()?.toRing);
}
