import { Component, computed, input } from '@angular/core';
import type { StarterGroup } from '@igang/contracts';
import { shownPhone } from '@igang/i18n/text';
import { formats, words } from '../shared/i18n/index.ts';
import { Icon, MailText } from '../shared/ui/index.ts';
import { starterWords } from './words.ts';

/** Where, which key, whom to ring: what one needs on the way to a meeting. */
@Component({
  selector: 'ig-group-facts',
  imports: [Icon, MailText],
  template: `
    @let one = group();
    <div class="ig-facts">
      <ig-icon name="pin" />
      <p>
        <span class="ds-sr-only">{{ w().facts.where }}: </span>{{ where() }}
      </p>
      <ig-icon name="key" />
      <p class="key">
        <span class="ds-sr-only">{{ w().facts.key }}: </span>{{ one.roomAndKey ?? w().facts.noKey }}
      </p>
      @if (one.together.length > 0) {
        <ig-icon name="people" />
        <p>{{ w().groups.together(names()) }}</p>
      }
      @if (one.contactName || one.contactPhone) {
        <ig-icon name="person" />
        <p>
          {{ w().facts.contact }}: {{ one.contactName }}
          @if (one.contactPhone; as number) {
            <a class="ds-link call" [href]="'tel:' + number">{{ w().facts.call(phone(number)) }}</a>
          }
        </p>
      }
      <ig-icon name="phone" />
      <p>
        {{ one.officeName }}
        @if (one.officePhone; as number) {
          <a class="ds-link call" [href]="'tel:' + number">{{ w().facts.call(phone(number)) }}</a>
        } @else {
          <a class="ds-link call" [href]="'mailto:' + one.officeEmail"><ig-mail [of]="one.officeEmail" /></a>
        }
      </p>
    </div>
  `,
  styles: `
    .ig-facts {
      gap: var(--ds-size-3) var(--ds-size-4);
    }
    .key {
      white-space: pre-line;
    }
    .call {
      display: inline-block;
      margin-block: calc(-1 * var(--ds-size-2));
      overflow-wrap: anywhere;
      padding-block: var(--ds-size-2);
    }
  `,
})
export class GroupFacts {
  readonly group = input.required<StarterGroup>();

  protected readonly w = words(starterWords);
  protected readonly phone = shownPhone;
  readonly #f = formats();
  protected readonly where = computed(() => {
    const [{ form, venue, place }, { facts }] = [this.group(), this.w()];
    if (form === 'digital') return facts.digital;
    return venue === null ? `${place}. ${facts.noVenue}` : `${venue}, ${place}`;
  });
  protected readonly names = computed(() => this.#f().list(this.group().together));
}
