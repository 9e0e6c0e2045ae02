import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StaffGroup } from '@igang/contracts';
import { shownPhone, upperFirst } from '@igang/i18n/text';
import { formats, stateWords, Today, words } from '../../shared/i18n/index.ts';
import { Icon, MailText } from '../../shared/ui/index.ts';
import { afterwardsWords, groupWords } from '../words.ts';

@Component({
  selector: 'ig-group-facts',
  imports: [Icon, MailText, RouterLink],
  template: `
    @let it = group();
    <h2 class="ds-sr-only">{{ w().page.facts }}</h2>
    <div class="ds-card ig-facts">
      <ig-icon name="clock" />
      <span
        ><strong>{{ when() }}</strong
        ><br /><span class="ig-quiet"
          >{{ w().page.budget({ count: it.budget }) }}
          @if (it.budgetReason) {
            . {{ w().page.budgetReason({ reason: it.budgetReason }) }}
          }
        </span></span
      >
      <ig-icon name="pin" />
      <span
        ><strong>{{ it.venue ?? it.place }}</strong
        ><br /><span class="ig-quiet">{{ it.venue ? it.place : '' }}</span></span
      >
      @if (it.roomAndKey) {
        <ig-icon name="key" />
        <span class="lines">{{ it.roomAndKey }}</span>
      }
      <ig-icon name="people" />
      <span>
        {{
          it.participantsAtStart === null
            ? w().page.expected({ count: it.expectedSize })
            : w().page.people({ count: it.participantsAtStart })
        }}
        @if (it.startedOn) {
          <br /><span class="ig-quiet">{{ w().page.startedOn({ day: f().day(it.startedOn, today()) }) }}</span>
        }
        @if (it.leaderlessOn) {
          <br /><span class="ig-quiet">{{ w().page.leaderlessOn({ day: f().day(it.leaderlessOn, today()) }) }}</span>
        }
        @if (it.freshUntil) {
          <br /><span class="ig-quiet">{{ w().page.freshUntil({ day: f().day(it.freshUntil, today()) }) }}</span>
        }
      </span>
      @if (alone(); as text) {
        <ig-icon name="leaf" />
        <span>{{ text }}</span>
      }
      @if (agreed(); as text) {
        <ig-icon name="check" />
        <span>{{ text }}</span>
      }
      <ig-icon name="document" />
      <a [href]="'/api/groups/' + it.id + '/pack.pdf?lang=' + f().lang" target="_blank" rel="noopener">{{ a().pack }}</a>
      <ig-icon name="chat" />
      <span>
        <span class="ig-quiet">{{ w().page.contact }}</span><br />
        @if (it.contactName) {
          {{ it.contactName }}<br />
        }
        @if (it.contactPhone) {
          <a [href]="'tel:' + it.contactPhone">{{ phone(it.contactPhone) }}</a><br />
        }
        @if (it.contactEmail; as email) {
          <a [href]="'mailto:' + email"><ig-mail [of]="email" /></a>
        } @else {
          <span>{{ a().contactLater }}</span>
        }
      </span>
      @if (it.predecessor; as before) {
        <ig-icon name="undo" />
        <a [routerLink]="['/kontor/grupper', before.id]">{{ a().renewal.from({ name: before.name }) }}</a>
      }
      @if (it.successor; as after) {
        <ig-icon name="leaf" />
        <a [routerLink]="['/kontor/grupper', after.id]">{{ a().renewal.to({ name: after.name }) }}</a>
      }
      <ig-icon name="door" />
      <span class="ig-quiet">{{ it.officeName }}</span>
    </div>
  `,
  styles: `
    .lines {
      white-space: pre-line;
    }
    a {
      overflow-wrap: anywhere;
    }
  `,
})
export class GroupFacts {
  readonly group = input.required<StaffGroup>();

  protected readonly phone = shownPhone;
  protected readonly w = words(groupWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly a = words(afterwardsWords);
  readonly #states = words(stateWords);
  /** What is agreed so far while there is a starter with it. */
  protected readonly agreed = computed(() => {
    const { state, preparation } = this.group();
    if (state !== 'with-starter') return undefined;
    const items = preparation.agreed.map((item) => this.#states().handover[item].toLocaleLowerCase('nb'));
    return items.length === 0 ? this.a().nothingAgreed : this.a().agreed({ items: this.f().list(items) });
  });
  protected readonly alone = computed(() => {
    const { leaderlessOn, preparation } = this.group();
    if (leaderlessOn === null || preparation.meetsFrom === null) return undefined;
    return this.a().meets[preparation.everyWeeks]({ day: this.f().weekday(preparation.meetsFrom) });
  });
  /** `tirsdager kl. 18–20`, from the first meeting. */
  protected readonly when = computed(() => {
    const { sessions, startsAt, endsAt } = this.group();
    const [first] = sessions;
    const hours = this.f().atHours(startsAt, endsAt);
    return first === undefined ? hours : `${upperFirst(this.f().weekdayPlural(first.date))} ${hours}`;
  });
}
