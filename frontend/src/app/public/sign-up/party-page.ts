import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PartyView } from '@igang/contracts';
import { type Api, read, submission } from '../../shared/api/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { BrokenLink } from '../broken-link.ts';
import { publicWords, wayWords } from '../words.ts';
import { courseHeading } from '../courses/course-lines.ts';

/** The organiser's link: confirms a sign-up for several, and then tells what came of it. */
@Component({
  selector: 'ig-party-page',
  imports: [BrokenLink, Button, PageLayout, ProblemNotice, RouterLink, Skeleton],
  template: `
    @if (party.value(); as it) {
      @if (it.outcome === null) {
        <ig-page [heading]="w().confirmTitle" [lead]="w().confirmLead({ people: it.people, course: course() })">
          <p>{{ it.mode === 'all' ? w().allHint : w().asManyHint }}</p>
          <p class="ig-quiet">{{ w().honest }}</p>
          <ig-problem [problem]="confirming.problem()" />
          @if (it.open) {
            <p>
              <button igButton type="button" tone="apricot" [busy]="confirming.sending()" (click)="confirming.send({})">
                {{ w().confirm }}
              </button>
            </p>
          } @else {
            <p class="ds-alert" data-color="warning">{{ w().notOpen }}</p>
          }
        </ig-page>
      } @else if (it.outcome === 'nobody') {
        <ig-page [heading]="w().nobodyTitle" [lead]="course()">
          <p>{{ w().nobodyText }}</p>
          <p>
            <a igButton [routerLink]="['/kurs', it.course.id, 'pamelding-flere']">{{ w().again }}</a>
          </p>
        </ig-page>
      } @else {
        <ig-page [heading]="w().placedTitle" [lead]="course()">
          @for (line of lines(); track line) {
            <p>{{ line }}</p>
          }
          <p>
            <a igButton variant="secondary" [routerLink]="['/kurs', it.course.id]">{{ w().toCourse }}</a>
          </p>
        </ig-page>
      }
    } @else if (party.loading()) {
      <ig-page [heading]="w().confirmTitle" [waiting]="true"><ig-skeleton [lines]="3" height="3rem" /></ig-page>
    } @else {
      <ig-broken-link [problem]="party.problem()" (retry)="party.reload()" />
    }
  `,
})
export class PartyPage {
  readonly token = input.required<string>();

  readonly #words = words(wayWords);
  readonly #p = words(publicWords);
  readonly #f = formats();
  readonly #arrival = inject(Arrival);
  protected readonly w = computed(() => this.#words().several);
  readonly #path = computed(() => `/party-links/${encodeURIComponent(this.token())}`);
  protected readonly party = read<PartyView>(() => this.#path());
  protected readonly course = computed(() => {
    const course = this.party.value()?.course;
    if (course === undefined) return '';
    return `${courseHeading(this.#p(), course.type[this.#f().lang], course.place)}, ${this.#f().dates(course.days.map(({ date }) => date))}`;
  });
  protected readonly lines = computed(() => {
    const { held = 0, waiting = 0 } = this.party.value() ?? {};
    const { w } = this;
    return [...(held > 0 ? [w().held({ count: held })] : []), ...(waiting > 0 ? [w().waiting({ count: waiting })] : []), w().each];
  });
  protected readonly confirming = submission(async (api: Api, _: object, sending) => {
    const outcome = await api.put<PartyView>(`${this.#path()}/confirmation`, {}, sending);
    if (!outcome.ok) return outcome;
    this.#arrival.expect();
    this.party.update(() => outcome.value);
    return outcome;
  });
}
