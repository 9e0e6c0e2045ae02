import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { AnswersGiven, StaffEnrolment } from '@igang/contracts';
import { localDate } from '@igang/domain/time';
import { shownPhone } from '@igang/i18n/text';
import { read, submission } from '../../shared/api/index.ts';
import { ContactForm, contactWords } from '../../shared/contact/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { commonWords, formats, Language, Today, words } from '../../shared/i18n/index.ts';
import { answerErrors, AnswerList, answersToSend, QuestionFields } from '../../shared/questions/index.ts';
import { Button, Icon, MailText, PageLayout, ProblemNotice, Skeleton, StatePill, Toasts } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { ReasonDialog } from '../parts/reason-dialog.ts';
import { WillTell } from '../parts/will-tell.ts';
import { courseWords, participantWords } from '../words.ts';
import { courseTitle } from '../parts/course-title.ts';
import { MoveParticipant } from './move-participant.ts';
import { UnconfirmedSteps } from './unconfirmed-steps.ts';

/** One participant: who she is, what she has answered, and what the office decides about her. */
@Component({
  selector: 'ig-participant',
  imports: [
    FORM,
    AnswerList,
    Button,
    ContactForm,
    Icon,
    MailText,
    MoveParticipant,
    PageLayout,
    ProblemNotice,
    QuestionFields,
    ReasonDialog,
    RouterLink,
    Skeleton,
    StatePill,
    UnconfirmedSteps,
    WillTell,
  ],
  templateUrl: './participant-page.html',
  styleUrl: '../parts/detail.css',
})
export class ParticipantPage {
  readonly id = input.required<string>();
  readonly enrolmentId = input.required<string>();

  protected readonly phone = shownPhone;
  protected readonly c = commonWords();
  protected readonly k = words(contactWords);
  protected readonly w = words(participantWords);
  protected readonly cw = words(courseWords);
  protected readonly f = formats();
  readonly #lang = inject(Language).lang;
  readonly #today = inject(Today).date;
  readonly #toasts = inject(Toasts);
  protected readonly path = computed(() => `/staff/enrolments/${this.enrolmentId()}`);
  protected readonly person = read<StaffEnrolment>(() => this.path());
  protected readonly change = changes(() => this.person.reload());
  protected readonly editing = signal(false);
  protected readonly open = computed(() => (this.person.value()?.questions ?? []).filter(({ closed }) => !closed));
  protected readonly course = computed(() => {
    const it = this.person.value();
    return it === undefined ? this.cw().title : courseTitle(this.cw(), it.courseType[this.f().lang], it.coursePlace);
  });
  protected readonly signedUp = computed(() => {
    const it = this.person.value();
    return it === undefined ? '' : this.w().signedUp({ day: this.f().day(localDate(new Date(it.appliedAt)), this.#today()) });
  });

  protected readonly saving = submission((api, body: { answers: AnswersGiven }, sending) =>
    api.put(`${this.path()}/answers`, body, sending),
  );
  protected readonly form = form<{ answers: AnswersGiven }>(
    linkedSignal(() => ({ answers: this.person.value()?.answers ?? {} })),
    (path) => validate(path.answers, ({ value }) => answerErrors(this.open(), value(), { lang: this.#lang(), error: this.c().error })),
    submitting(this.saving, {
      body: ({ answers }) => ({ answers: answersToSend(this.open(), answers) }),
      done: () => {
        this.editing.set(false);
        this.#toasts.show(this.w().saved);
        this.person.reload();
      },
    }),
  );

  protected readonly approving = computed(() => ({ method: 'put' as const, path: `${this.path()}/approval` }));
  protected courseOf({ type, place }: NonNullable<StaffEnrolment['movedTo']>): string {
    return courseTitle(this.cw(), type[this.f().lang], place);
  }
  protected approve(): void {
    void this.change.make(this.approving(), this.w().review.approved);
  }
}
