import { Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Arrived, MyEnrolment } from '@igang/contracts';
import { localDate, wallClock } from '@igang/domain/time';
import { BEFORE_THE_COURSE } from '@igang/domain/training/enrolment';
import { undecidedText } from '@igang/i18n/training/courses/course-words';
import { shownPhone } from '@igang/i18n/text';
import { type Api, type Outcome, read, type Sending, submission } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { shownQuestions } from '../../shared/questions/index.ts';
import { Arrival, Button, ConfirmDialog, Icon, MailText, PageLayout, ProblemNotice, Skeleton, UndoNotice } from '../../shared/ui/index.ts';
import { BrokenLink } from '../broken-link.ts';
import { courseHeading, townOf } from '../courses/course-lines.ts';
import { DoorCode } from './door-code.ts';
import { EnrolmentAnswers } from '../answers/enrolment-answers.ts';
import { EnrolmentPlace } from './enrolment-place.ts';
import { enrolmentStanding, timeLeft } from './enrolment-standing.ts';
import { MyChoices } from './my-choices.ts';
import { MyQuestions } from '../answers/my-questions.ts';
import { courseWords, enrolmentWords, publicWords, wayWords } from '../words.ts';

const LOOK_AGAIN_MS = 30_000;

/** The enrolment's own page, reached by its link: where she stands, what happens next, and what she can do. */
@Component({
  selector: 'ig-my-enrolment',
  imports: [
    BrokenLink,
    Button,
    ConfirmDialog,
    DoorCode,
    EnrolmentAnswers,
    EnrolmentPlace,
    Icon,
    MailText,
    MyChoices,
    MyQuestions,
    PageLayout,
    ProblemNotice,
    RouterLink,
    Skeleton,
    UndoNotice,
  ],
  templateUrl: './my-enrolment.html',
  styleUrl: './my-enrolment.css',
})
export class MyEnrolmentPage {
  readonly token = input.required<string>();

  protected readonly p = words(publicWords);
  protected readonly w = words(enrolmentWords);
  protected readonly v = words(wayWords);
  readonly #courses = words(courseWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly phone = shownPhone;
  readonly #path = computed(() => `/enrolment-links/${encodeURIComponent(this.token())}`);
  protected readonly enrolment = read<MyEnrolment>(() => this.#path());
  readonly #now = signal(Date.now());
  readonly #arrival = inject(Arrival);

  protected readonly standing = computed(() => {
    const mine = this.enrolment.value();
    return mine && enrolmentStanding(mine, { enrolment: this.w(), course: this.#courses() }, this.f(), this.today());
  });
  protected readonly course = computed(() => {
    const course = this.enrolment.value()?.course;
    return course === undefined ? '' : courseHeading(this.p(), course.type[this.f().lang], townOf(course.place));
  });
  /** Of those who are in it: others need not wonder. */
  protected readonly undecided = computed(() => {
    const mine = this.enrolment.value();
    const { undecided = null } = mine?.course ?? {};
    if (undecided === null || !BEFORE_THE_COURSE.includes(mine?.state ?? 'cancelled')) return undefined;
    return undecidedText(undecided, this.#courses(), this.f(), this.today());
  });
  protected readonly left = computed(() => {
    const until = this.enrolment.value()?.offerExpiresAt ?? undefined;
    return until === undefined ? '' : this.w().mine.offer.left({ span: timeLeft(until, this.#now(), this.w().mine.offer) });
  });
  protected readonly undoTime = computed(() => {
    const until = this.enrolment.value()?.undoUntil ?? undefined;
    return until === undefined ? '' : this.f().time(wallClock(new Date(until)).time);
  });
  /** While she has a place and the course lies ahead. */
  protected readonly inCalendar = computed(() => {
    const mine = this.enrolment.value();
    return mine?.state === 'confirmed' && mine.course.state !== 'cancelled' && (mine.course.days.at(-1)?.date ?? '') >= this.today();
  });
  /** Somebody else signed her up, and the course asks what only she can answer. */
  protected readonly answerFirst = computed(() => {
    const mine = this.enrolment.value();
    if (mine?.invited !== true) return false;
    return shownQuestions(mine.questions, mine.answers).some(({ id, required }) => required && !(id in mine.answers));
  });
  protected readonly hasOtherPlace = computed(() => this.enrolment.value()?.choices.some(({ state }) => state === 'confirmed') === true);
  /** But where she is written to. */
  protected readonly nothingLeft = computed(() => this.enrolment.value()?.can.every((task) => task === 'change-address') === true);
  protected readonly isOnList = computed(() => this.enrolment.value()?.state === 'waitlisted');

  /** Answers only what it came to: the page is read anew. */
  readonly confirming = this.#act(async (api, sending) => {
    const outcome = await api.put<Arrived>(`${this.#path()}/confirmation`, {}, sending);
    return outcome.ok ? api.get<MyEnrolment>(this.#path()) : outcome;
  });
  readonly accepting = this.#act((api, sending) => api.put<MyEnrolment>(`${this.#path()}/offer-answer`, { answer: 'accept' }, sending));
  readonly declining = this.#act((api, sending) => api.put<MyEnrolment>(`${this.#path()}/offer-answer`, { answer: 'decline' }, sending));
  readonly cancelling = this.#act((api, sending) => api.put<MyEnrolment>(`${this.#path()}/cancellation`, {}, sending));
  readonly restoring = this.#act((api, sending) => api.delete<MyEnrolment>(`${this.#path()}/cancellation`, sending));
  readonly rejoining = this.#act((api, sending) => api.put<MyEnrolment>(`${this.#path()}/rejoining`, {}, sending));
  protected readonly problem = computed(() =>
    [this.confirming, this.accepting, this.declining, this.cancelling, this.restoring, this.rejoining]
      .map((each) => each.problem())
      .find(Boolean),
  );

  constructor() {
    const timer = setInterval(() => this.#now.set(Date.now()), LOOK_AGAIN_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** Files of hers, in the language she reads now. */
  protected paper(name: 'calendar.ics' | 'certificate.pdf'): string {
    return `/api${this.#path()}/${name}?lang=${this.f().lang}`;
  }
  protected day(instant: string): string {
    return this.f().day(localDate(new Date(instant)), this.today());
  }

  #show(mine: MyEnrolment): void {
    this.#arrival.expect();
    this.enrolment.update(() => mine);
    scrollTo({ top: 0 });
  }

  #act(request: (api: Api, sending: Sending) => Promise<Outcome<MyEnrolment>>) {
    return submission(async (api: Api, _: object, sending) => {
      const outcome = await request(api, sending);
      if (outcome.ok) this.#show(outcome.value);
      // A refusal may mean that something has happened meanwhile: show how it stands.
      else this.enrolment.reload();
      return outcome;
    });
  }
}
