import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OfficeContactList } from '@igang/contracts';
import { shownPhone } from '@igang/i18n/text';
import { read } from '../api/index.ts';
import { words } from '../i18n/index.ts';
import { Icon } from '../ui/index.ts';
import { linkWords } from './words.ts';

/** Somebody to ring where a link leads nowhere, and so nobody knows which office it was about. */
@Component({
  selector: 'ig-reach-us',
  imports: [Icon, RouterLink],
  template: `
    <section class="ig-stack" data-gap="sm">
      <h2 class="ds-heading" data-size="xs">{{ w().call }}</h2>
      <p>{{ w().callText }}</p>
      <ul>
        @if (office(); as one) {
          @if (one.phone; as number) {
            <li>
              <a [href]="'tel:' + number"
                ><ig-icon name="phone" /> <span class="ig-nowrap">{{ phone(number) }}</span></a
              >
            </li>
          }
          <li>
            <a [href]="'mailto:' + one.email"><ig-icon name="mail" /> {{ one.email }}</a>
          </li>
        }
        <li>
          <a routerLink="/kontakt"><ig-icon name="people" /> {{ w().all }}</a>
        </li>
      </ul>
    </section>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-1) var(--ds-size-6);
      list-style: none;
      padding: 0;
    }
    a {
      align-items: center;
      display: inline-flex;
      gap: var(--ds-size-2);
      min-height: 2.75rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class ReachUs {
  protected readonly w = words(linkWords);
  protected readonly phone = shownPhone;
  readonly #offices = read<OfficeContactList>(() => '/offices/contacts');
  protected readonly office = computed(() => {
    const all = this.#offices.value()?.items ?? [];
    return all.find(({ kind }) => kind === 'national') ?? all[0];
  });
}
