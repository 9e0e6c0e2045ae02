import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { InterestView } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { isUndecided, read, submission } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { LostLink } from '../../shared/links/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { interestWords } from '../words.ts';
import { WHOLE_COUNTRY_KM } from './whole-country.ts';

/** Where the mail's link leads: say yes, see what is asked for, or say stop. Opening it only shows. */
@Component({
  selector: 'ig-interest-link',
  imports: [Button, LostLink, PageLayout, ProblemNotice, RouterLink, Skeleton],
  template: `
    @if (ended()) {
      <ig-page [heading]="w().ended" [lead]="w().endedText">
        <p>
          <a igButton variant="secondary" routerLink="/kurs">{{ w().toCourses }}</a>
        </p>
      </ig-page>
    } @else if (interest.value(); as it) {
      <ig-page [heading]="it.confirmed ? w().on : w().confirmTitle" [lead]="about(it)">
        @if (it.confirmed) {
          <p>{{ w().until({ day: f().day(lastDay(it.expiresAt), today()) }) }}</p>
        }
        <ig-problem [problem]="confirming.problem() ?? ending.problem()" />
        <p class="ig-row">
          @if (!it.confirmed) {
            <button igButton type="button" tone="apricot" size="lg" [busy]="confirming.sending()" (click)="confirm()">
              {{ w().confirm }}
            </button>
          }
          <button igButton type="button" variant="secondary" [busy]="ending.sending()" (click)="end()">{{ w().stop }}</button>
        </p>
      </ig-page>
    } @else if (isBroken()) {
      <ig-lost-link [heading]="w().gone" [lead]="w().goneText">
        <p>
          <a igButton variant="secondary" routerLink="/kurs">{{ w().toCourses }}</a>
        </p>
      </ig-lost-link>
    } @else {
      <ig-page [heading]="w().title" [waiting]="interest.loading()">
        @if (interest.loading()) {
          <ig-skeleton [lines]="3" height="3rem" />
        }
        <ig-problem [problem]="interest.problem()" retryable (retry)="interest.reload()" />
      </ig-page>
    }
  `,
})
export class InterestLink {
  readonly token = input.required<string>();

  protected readonly w = words(interestWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly lastDay = (expiresAt: string) => localDate(new Date(expiresAt));
  readonly #arrival = inject(Arrival);
  readonly #path = computed(() => `/interest-links/${encodeURIComponent(this.token())}`);
  protected readonly interest = read<InterestView>(() => this.#path());
  protected readonly isBroken = computed(() => {
    const problem = this.interest.problem();
    return problem !== undefined && !isUndecided(problem);
  });
  protected readonly ended = signal(false);
  protected readonly confirming = submission((api, body: object, sending) =>
    api.put<InterestView>(`${this.#path()}/confirmation`, body, sending),
  );
  protected readonly ending = submission((api, _: object, sending) => api.delete(this.#path(), sending));

  protected about({ courseType, place, radiusKm: km }: InterestView): string {
    const { about, aboutEverywhere, everyCourse } = this.w();
    const type = courseType?.[this.f().lang] ?? everyCourse;
    return km >= WHOLE_COUNTRY_KM ? aboutEverywhere({ type }) : about({ type, km, place });
  }
  protected async confirm(): Promise<void> {
    const outcome = await this.confirming.send({});
    if (!outcome.ok) return;
    this.#arrival.expect();
    this.interest.update(() => outcome.value);
  }
  protected async end(): Promise<void> {
    const outcome = await this.ending.send({});
    if (!outcome.ok) return;
    this.#arrival.expect();
    this.ended.set(true);
  }
}
