import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StarterGroup } from '@igang/contracts';
import { upperFirst } from '@igang/i18n/text';
import { commonWords, formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, Pill, StonePath } from '../../shared/ui/index.ts';
import { FirstMeeting } from './first-meeting.ts';
import { GroupFacts } from './group-facts.ts';
import { nextSession, rhythm, todaysStep } from './group-lines.ts';
import { starterWords } from '../words.ts';

/** One group on the starter's page: the path, today's step with its button, and what is practical. */
@Component({
  selector: 'ig-group-card',
  imports: [Button, FirstMeeting, GroupFacts, Pill, RouterLink, StonePath],
  template: `
    <article class="ds-card ig-stack" [attr.aria-labelledby]="'group-' + group().id">
      <div class="ig-row" data-spread>
        <div>
          <h2 class="ds-heading" data-size="xs" [id]="'group-' + group().id">
            <a [routerLink]="['/mine-grupper', group().id]">{{ group().name }}</a>
          </h2>
          <p class="ig-quiet ig-small">{{ rhythm() }}</p>
        </div>
        <ig-pill tone="going" icon="stone">{{ c().path.progress({ done: group().held, all: group().budget }) }}</ig-pill>
      </div>
      <ig-stone-path [done]="group().held" [all]="group().budget" />
      <p>
        <strong>{{ step().text }}</strong> {{ step().tip }}
      </p>
      @if (step().action; as action) {
        <a igButton tone="apricot" wide [routerLink]="['/mine-grupper'].concat(step().to)">{{ action }}</a>
      }
      @if (isBeforeFirst()) {
        <ig-first-meeting [groupId]="group().id" />
      }
      <ig-group-facts [group]="group()" />
    </article>
  `,
  styles: `
    h2 a {
      color: inherit;
      text-decoration-color: transparent;
    }
    h2 a:hover {
      text-decoration-color: currentcolor;
    }
    .ig-row > div {
      /* The longest word of most names fits, and the pill goes below when it must; with large letters the word is broken. */
      flex: 1 1 10rem;
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class GroupCard {
  readonly group = input.required<StarterGroup>();

  protected readonly c = commonWords();
  protected readonly w = words(starterWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly step = computed(() => todaysStep(this.group(), this.w(), this.#f(), this.#today()));
  protected readonly rhythm = computed(() => {
    const group = this.group();
    const { weekdays, hours } = rhythm(
      group.sessions.map(({ date }) => date),
      group.startsAt,
      group.endsAt,
      this.#f(),
    );
    return upperFirst(`${weekdays} ${hours}`.trim());
  });
  protected readonly isBeforeFirst = computed(() => this.group().held === 0 && nextSession(this.group())?.number === 1);
}
