import { Component, computed, input } from '@angular/core';
import type { QualificationHistory as History, QualificationLine } from '@igang/contracts';
import { localDate } from '@igang/domain/time';
import { qualificationWords } from '@igang/i18n/words/starters/qualification';
import { formats, words } from '../i18n/index.ts';

/** To be made ready by the routes of the pages that show it. */
export { qualificationWords };

/** How somebody came to be qualified, newest first, and how far she is towards the next renewal. */
@Component({
  selector: 'ig-qualification-history',
  template: `
    @if (history().lines.length > 0) {
      <section class="ig-stack" data-gap="sm" aria-labelledby="ig-qualifications">
        <h2 id="ig-qualifications" class="ds-heading" data-size="xs">{{ w().title }}</h2>
        @if (progress(); as text) {
          <p>{{ text }}</p>
        }
        <ul class="ig-list">
          @for (line of history().lines; track line.id) {
            <li>
              {{ sentence(line) }}
              @if (line.withdrawn) {
                <span class="ig-quiet">({{ w().withdrawn }})</span>
              }
              @for (refresher of line.refreshers; track $index) {
                <br /><span class="ig-quiet ig-small">{{
                  w().refresher({ type: refresher.type[f().lang], day: f().plainDate(refresher.on), days: refresher.days })
                }}</span>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class QualificationHistory {
  readonly history = input.required<History>();

  protected readonly w = words(qualificationWords);
  protected readonly f = formats();
  protected readonly progress = computed(() => {
    const renewal = this.history().renewal;
    return renewal === null ? '' : this.w().progress({ days: renewal.days, needed: renewal.needed, months: renewal.months });
  });

  protected sentence({ kind, type, validFrom, validUntil }: QualificationLine): string {
    const [from, until] = [validFrom, validUntil].map((at) => this.f().plainDate(localDate(new Date(at))));
    if (kind === 'renewal' || type === null) return this.w().renewed({ from: from ?? '', until: until ?? '' });
    return this.w().course({ type: type[this.f().lang], from: from ?? '', until: until ?? '' });
  }
}
