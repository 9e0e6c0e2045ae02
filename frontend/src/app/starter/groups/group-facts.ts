import { Component, computed, input } from '@angular/core';
import type { StarterGroup } from '@igang/contracts';
import { calledName } from '@igang/domain/organisation/called';
import { joinedPlace, shownPhone } from '@igang/i18n/text';
import { formats, words } from '../../shared/i18n/index.ts';
import { Icon, MailText } from '../../shared/ui/index.ts';
import { starterWords } from '../words.ts';

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
        @if (map(); as address) {
          <a class="ds-link call" [href]="address" target="_blank" rel="noreferrer">{{ w().facts.map }}</a>
        }
      </p>
      <ig-icon name="key" />
      <p class="key">
        <span class="ds-sr-only">{{ w().facts.key }}: </span>{{ one.roomAndKey ?? w().facts.noKey }}
      </p>
      @if (one.together.length > 0) {
        <ig-icon name="people" />
        <p>
          {{ w().groups.together({ names: names() }) }}
          @for (colleague of one.colleagues; track colleague.email) {
            @if (colleague.phone; as number) {
              <a class="ds-link call" [href]="'tel:' + number">{{
                w().facts.callWho({ who: called(colleague.name), phone: phone(number) })
              }}</a>
            }
            <a class="ds-link call" [href]="'mailto:' + colleague.email"><ig-mail [of]="colleague.email" /></a>
          }
        </p>
      }
      @if (one.contactName || one.contactPhone) {
        <ig-icon name="person" />
        <p>
          {{ w().facts.contact }}: {{ one.contactName }}
          @if (one.contactPhone; as number) {
            <a class="ds-link call" [href]="'tel:' + number">{{ w().facts.call({ phone: phone(number) }) }}</a>
          }
        </p>
      }
      <ig-icon name="phone" />
      <p>
        {{ one.officeName }}
        @if (one.officePhone; as number) {
          <a class="ds-link call" [href]="'tel:' + number">{{ w().facts.call({ phone: phone(number) }) }}</a>
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
  protected readonly called = calledName;
  readonly #f = formats();
  protected readonly where = computed(() => {
    const [{ form, venue, place }, { facts }] = [this.group(), this.w()];
    if (form === 'digital') return facts.digital;
    return venue === null ? `${place}. ${facts.noVenue}` : (joinedPlace(venue, place) ?? place);
  });
  /** Where it is on a map, when there is something to look up. */
  protected readonly map = computed(() => {
    const { form, venue, place } = this.group();
    if (form === 'digital' || venue === null) return undefined;
    return `https://www.openstreetmap.org/search?query=${encodeURIComponent(joinedPlace(venue, place) ?? place)}`;
  });
  protected readonly names = computed(() => this.#f().list(this.group().together));
}
