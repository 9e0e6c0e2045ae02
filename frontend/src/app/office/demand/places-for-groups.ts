import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlaceForGroup, PlacesForGroups as Places } from '@igang/contracts';
import { upperFirst } from '@igang/i18n/text';
import { read, Session } from '../../shared/api/index.ts';
import { enquiryWords, weekdayName } from '../../shared/enquiry/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { Offices } from '../parts/offices.ts';
import { inboxWords } from '../words.ts';

/** Where four or more wait for the same: "start a group here". */
@Component({
  selector: 'ig-places-for-groups',
  imports: [Button, ProblemNotice, RouterLink, Skeleton],
  template: `
    @if (isOurs()) {
      <section class="ig-stack" aria-labelledby="ig-places">
        <h2 id="ig-places" class="ds-heading" data-size="sm">{{ w().title }}</h2>
        @if (places.loading()) {
          <ig-skeleton [lines]="2" height="4rem" />
        }
        <ig-problem [problem]="places.problem()" retryable (retry)="places.reload()" />
        @if (places.value(); as it) {
          <p>
            {{ w().lead({ waiting: it.waiting, unanswered: it.unanswered }) }} <a routerLink="/kontor/henvendelser">{{ w().inbox }}</a>
          </p>
          <ul class="ig-grid">
            @for (place of it.items; track $index) {
              <li class="ds-card">
                <h3 class="ds-heading" data-size="2xs">{{ place.place }}</h3>
                <p>{{ w().line({ people: place.people, theme: theme(place) }) }}</p>
                <p class="ig-quiet ig-small">{{ when(place) }}</p>
                <a
                  igButton
                  variant="secondary"
                  routerLink="/kontor/grupper/ny"
                  [queryParams]="{
                    kommune: place.municipalityCode,
                    sted: place.place,
                    tema: place.themeCode,
                    tid: place.daypart,
                    ukedag: place.weekday,
                    folk: place.people,
                  }"
                  [attr.aria-label]="w().start + ': ' + place.place"
                  >{{ w().start }}</a
                >
              </li>
            } @empty {
              <li class="ig-quiet">{{ w().none }}</li>
            }
          </ul>
        }
      </section>
    }
  `,
  styles: `
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .ds-card {
      --dsc-card-content-margin-block: 0;
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-2);
      align-items: start;
    }
  `,
})
export class PlacesForGroups {
  readonly #words = words(inboxWords);
  protected readonly w = computed(() => this.#words().places);
  readonly #e = words(enquiryWords);
  readonly #f = formats();
  readonly #offices = inject(Offices);
  readonly #session = inject(Session);
  /** Who waits concerns the offices themselves; the national one has counts elsewhere. */
  protected readonly isOurs = this.#session.isCoordinator;
  protected readonly places = read<Places>(() =>
    this.isOurs() ? { path: '/staff/places-for-groups', params: { officeId: this.#offices.chosenId() } } : undefined,
  );

  protected theme({ theme }: PlaceForGroup): string {
    return theme?.[this.#f().lang] ?? this.w().mixed;
  }
  protected when({ weekday, daypart, suits, people, starters }: PlaceForGroup): string {
    const [w, f] = [this.w(), this.#f()];
    const time = `${weekdayName(weekday, f)} ${this.#e().dayparts[daypart]}`;
    return `${upperFirst(suits === people ? w.dayForAll({ day: time }) : w.day({ day: time, suits, people }))} · ${w.starters({ n: starters })}`;
  }
}
