import { Component, computed } from '@angular/core';
import type { OfficeContactList } from '@igang/contracts';
import { officeName } from '@igang/i18n/organisation/office-name';
import { shownPhone, upperFirst } from '@igang/i18n/text';
import { read } from '../../shared/api/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Icon, MailText, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { aboutWords } from '../words.ts';

/** Whom to ring or write to: every open office, with the counties it has. */
@Component({
  selector: 'ig-contact',
  imports: [Icon, MailText, PageLayout, ProblemNotice, Skeleton],
  template: `
    <ig-page [heading]="w().contact.title" [lead]="w().contact.lead">
      @if (offices.loading()) {
        <ig-skeleton [lines]="4" height="6rem" />
      }
      <ul class="ig-list">
        @for (office of lines(); track office.id) {
          <li class="ds-card">
            <h2 class="ds-heading" data-size="2xs">{{ office.name }}</h2>
            <p class="ig-quiet">{{ office.where }}</p>
            <ul class="reach">
              @if (office.phone; as number) {
                <li>
                  <a [href]="'tel:' + number">
                    <ig-icon name="phone" /> <span class="ig-nowrap">{{ phone(number) }}</span>
                    <span class="ds-sr-only">, {{ office.name }}</span>
                  </a>
                </li>
              }
              <li>
                <a [href]="'mailto:' + office.email"><ig-icon name="mail" /> <ig-mail [of]="office.email" /></a>
              </li>
            </ul>
          </li>
        }
      </ul>
      <ig-problem [problem]="offices.problem()" retryable (retry)="offices.reload()" />
    </ig-page>
  `,
  styles: `
    li.ds-card {
      --dsc-card-content-margin-block: 0;
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-2);
    }
    .reach {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-1) var(--ds-size-6);
      list-style: none;
      padding: 0;
    }
    .reach ig-mail {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .reach a {
      align-items: center;
      display: inline-flex;
      font-weight: 600;
      gap: var(--ds-size-2);
      min-height: 2.75rem;
    }
  `,
})
export class Contact {
  protected readonly w = words(aboutWords);
  protected readonly f = formats();
  protected readonly phone = shownPhone;
  protected readonly offices = read<OfficeContactList>(() => '/offices/contacts');
  protected readonly lines = computed(() => {
    const [f, { contact: w }] = [this.f(), this.w()];
    return (this.offices.value()?.items ?? []).map(({ id, name, kind, seat, email, phone, counties }) => ({
      ...{ id, email, phone, name: upperFirst(officeName(f.lang, name)) },
      where: kind === 'national' || counties.length === 0 ? seat : w.area({ counties: f.list(counties), seat }),
    }));
  });
}
