import { Component, computed, inject, input, signal } from '@angular/core';
import type { Arrived, MyEnrolment } from '@igang/contracts';
import { calledName } from '@igang/domain/organisation/called';
import { courseInSentence, undecidedText } from '@igang/i18n/training/courses/course-words';
import { read, submission } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Arrival, Button, Icon, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { BrokenLink } from '../broken-link.ts';
import { townOf } from '../courses/course-lines.ts';
import { EnrolmentPlace } from './enrolment-place.ts';
import { MyEnrolmentPage } from './my-enrolment.ts';
import { courseWords, enrolmentWords } from '../words.ts';

/** Where the first mail's link leads. Opening it shows; only the button acts. Afterwards it is the enrolment's own page. */
@Component({
  selector: 'ig-confirm-enrolment',
  imports: [BrokenLink, Button, EnrolmentPlace, Icon, MyEnrolmentPage, PageLayout, ProblemNotice, Skeleton],
  template: `
    @if (enrolment.value(); as mine) {
      @if (mine.can.includes('confirm') && !confirmed()) {
        <ig-page [heading]="asks().title" [lead]="asks().lead">
          @if (undecided(); as text) {
            <p class="ds-alert" data-color="info">{{ text }}</p>
          }
          <ig-enrolment-place [mine]="mine" />
          <ig-problem [problem]="confirming.problem()" />
          <p>
            <button igButton type="button" tone="apricot" size="lg" [busy]="confirming.sending()" (click)="confirm()">
              <ig-icon name="check" /> {{ w().confirm.confirm }}
            </button>
          </p>
          <p class="ig-quiet ig-small">{{ w().confirm.notYou }}</p>
        </ig-page>
      } @else {
        <ig-my-enrolment [token]="token()" />
      }
    } @else if (enrolment.loading()) {
      <ig-page [heading]="w().confirm.title" [waiting]="true"><ig-skeleton [lines]="4" height="3rem" /></ig-page>
    } @else {
      <ig-broken-link [problem]="enrolment.problem()" (retry)="enrolment.reload()" />
    }
  `,
})
export class ConfirmEnrolment {
  readonly token = input.required<string>();

  protected readonly w = words(enrolmentWords);
  readonly #courses = words(courseWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly enrolment = read<MyEnrolment>(() => `/enrolment-links/${encodeURIComponent(this.token())}`);
  protected readonly confirmed = signal(false);
  readonly #arrival = inject(Arrival);
  protected readonly confirming = submission((api, body: object, sending) =>
    api.put<Arrived>(`/enrolment-links/${encodeURIComponent(this.token())}/confirmation`, body, sending),
  );
  /** What the press does, as it looks now. */
  protected readonly asks = computed(() => {
    const [mine, { confirm: w }] = [this.enrolment.value(), this.w()];
    if (mine === undefined) return { title: w.title, lead: '' };
    const { course, onConfirming } = mine;
    const called = calledName(mine.name, mine.called);
    const named = courseInSentence(course.type[this.f().lang], townOf(course.place), this.#courses(), this.f().lang);
    if (onConfirming?.state === 'in-review') return { title: w.title, lead: w.leadReview({ name: called, course: named }) };
    const number = onConfirming?.position ?? null;
    return number === null
      ? { title: w.title, lead: w.lead({ name: called, course: named }) }
      : { title: w.titleList, lead: w.leadList({ name: called, course: named, number }) };
  });

  protected readonly undecided = computed(() => {
    const undecided = this.enrolment.value()?.course.undecided ?? null;
    return undecided && undecidedText(undecided, this.#courses(), this.f(), this.today());
  });

  protected async confirm(): Promise<void> {
    const outcome = await this.confirming.send({});
    if (!outcome.ok) return;
    this.#arrival.expect();
    this.confirmed.set(true);
    scrollTo({ top: 0 });
  }
}
