import { Component, input } from '@angular/core';
import { shownPhone } from '@igang/i18n/text';
import { words } from '../shared/i18n/index.ts';
import { Icon, MailText } from '../shared/ui/index.ts';
import { starterWords } from './words.ts';

/** Whom to ring or write to when something is amiss. */
@Component({
  selector: 'ig-office-reach',
  imports: [Icon, MailText],
  template: `
    <section class="ig-stack" data-gap="sm" [attr.aria-label]="w().facts.office">
      <h2 class="ds-heading" data-size="2xs">{{ name() }}</h2>
      @if (phone(); as number) {
        <a [href]="'tel:' + number"><ig-icon name="phone" /> {{ w().facts.call({ phone: shown(number) }) }}</a>
      }
      <a [href]="'mailto:' + email()"><ig-icon name="mail" /> <ig-mail [of]="email()" /></a>
    </section>
  `,
  styles: `
    a {
      align-items: center;
      align-self: start;
      display: inline-flex;
      gap: var(--ds-size-2);
      min-height: 2.75rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class OfficeReach {
  readonly name = input.required<string>();
  readonly phone = input.required<string | null>();
  readonly email = input.required<string>();

  protected readonly w = words(starterWords);
  protected readonly shown = shownPhone;
}
