import { Component, computed, inject, input } from '@angular/core';
import type { PlanCheck } from '@igang/contracts';
import { formats, Today, words } from '../../../shared/i18n/index.ts';
import { Icon } from '../../../shared/ui/index.ts';
import { courseWords, planningWords } from '../../words.ts';
import { checkLines } from './check-lines.ts';

/** What is taken and what is worth knowing, said aloud politely as it changes. */
@Component({
  selector: 'ig-plan-check',
  imports: [Icon],
  template: `
    <div role="status" class="said">
      @if (lines(); as it) {
        @if (it.clashes.length > 0) {
          <div class="ds-alert" data-color="warning">
            <p class="ig-strong">{{ w().check.title }}</p>
            <ul>
              @for (line of it.clashes; track $index) {
                <li>{{ line }}</li>
              }
            </ul>
          </div>
        }
        @if (it.warnings.length > 0) {
          <ul class="worth" [attr.aria-label]="w().check.worthKnowing">
            @for (line of it.warnings; track $index) {
              <li><ig-icon name="alert" /> {{ line }}</li>
            }
          </ul>
        }
      }
    </div>
  `,
  styles: `
    .said {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-3);
    }
    ul {
      padding-inline-start: 1.2em;
    }
    .worth {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-2);
      list-style: none;
      padding: 0;
    }
    .worth li {
      align-items: start;
      display: flex;
      gap: var(--ds-size-2);
    }
    .worth ig-icon {
      color: var(--ds-color-apricot-text-subtle);
      margin-top: 0.1em;
    }
  `,
})
export class PlanCheckNotice {
  readonly check = input<PlanCheck>();

  protected readonly w = words(planningWords);
  readonly #courses = words(courseWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly lines = computed(() => {
    const check = this.check();
    return check && checkLines(check, { w: this.w(), courses: this.#courses(), f: this.#f(), today: this.#today() });
  });
}
