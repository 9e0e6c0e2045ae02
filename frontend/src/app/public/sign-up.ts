import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { form, required, type TreeValidationResult, validate, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { CourseDetail, EnrolmentReceived, NewEnrolment, QuestionList } from '@igang/contracts';
import { read, submission } from '../shared/api/index.ts';
import { draft, FORM, FormAttempt, serverErrors } from '../shared/forms/index.ts';
import { commonWords, formats, Language, Today, words } from '../shared/i18n/index.ts';
import { answerErrors, answersToSend, QuestionFields, shownQuestions } from '../shared/questions/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice, Skeleton } from '../shared/ui/index.ts';
import { standingOf } from './course-lines.ts';
import { FurtherChoices } from './further-choices.ts';
import { schemaWhenTouched } from './schema-when-touched.ts';
import { SignUpCheck } from './sign-up-check.ts';
import { EMPTY_SIGN_UP, type SignUpForm, stepsOf, toEnrolment } from './sign-up-form.ts';
import { SignUpSent } from './sign-up-sent.ts';
import { enrolmentWords, publicWords, wayWords } from './words.ts';

/**
 * Sign-up without an account: four fields and what the course asks, one button, then a look in the mail. A long form is
 * taken in steps, with everything to look over before it is sent.
 */
@Component({
  selector: 'ig-sign-up',
  imports: [FORM, Button, FurtherChoices, PageLayout, ProblemNotice, QuestionFields, RouterLink, SignUpCheck, SignUpSent, Skeleton],
  templateUrl: './sign-up.html',
})
export class SignUp {
  readonly id = input.required<string>();

  protected readonly p = words(publicWords);
  protected readonly w = words(enrolmentWords);
  protected readonly v = words(wayWords);
  protected readonly f = formats();
  readonly #c = commonWords();
  protected readonly language = inject(Language).lang;
  protected readonly today = inject(Today).date;
  readonly #path = computed(() => `/courses/${encodeURIComponent(this.id())}`);
  protected readonly course = read<CourseDetail>(() => this.#path());
  protected readonly asked = read<QuestionList>(() => `${this.#path()}/questions`);
  protected readonly questions = computed(() => this.asked.value()?.items ?? []);
  protected readonly standing = computed(() => {
    const course = this.course.value();
    return course && this.asked.value() && standingOf(course);
  });
  protected readonly lead = computed(() => {
    const course = this.course.value();
    if (course === undefined) return undefined;
    const name = this.p().course.heading(course.type[this.f().lang], course.place);
    return this.w().signUp.forCourse(name, this.f().days(course.days, this.today()).replaceAll('kl. ', 'kl.\u00a0'));
  });
  protected readonly labels = computed(() => {
    const { name, email, phone, postalCode } = this.w().signUp;
    return { name, email, phone, postalCode };
  });

  readonly #arrival = inject(Arrival);
  private readonly attempt = viewChild(FormAttempt);
  /** What was sent, to send again or to change; the address it went to. */
  protected readonly sent = signal<{ form: SignUpForm; to: string } | undefined>(undefined);
  protected readonly sentAgain = signal(false);
  protected readonly sending = submission((api, body: NewEnrolment, sending) =>
    api.post<EnrolmentReceived>(`${this.#path()}/enrolments`, body, sending),
  );
  protected readonly rules = schemaWhenTouched(() => import('./sign-up-schema.ts').then((file) => file.SignUpSchema));
  protected readonly draft = draft('sign-up', EMPTY_SIGN_UP);

  /** Which questions stand in which step after the first; none: everything on one page. */
  protected readonly steps = computed(() => stepsOf(shownQuestions(this.questions(), this.draft.value().answers).map(({ id }) => id)));
  protected readonly step = signal(0);
  protected readonly isStepped = computed(() => this.steps().length > 0);
  /** The last step is a look at everything. */
  protected readonly isCheck = computed(() => this.isStepped() && this.step() > this.steps().length);
  protected readonly isLast = computed(() => !this.isStepped() || this.isCheck());
  protected readonly here = computed(() => (this.isStepped() ? this.steps()[this.step() - 1] : undefined));
  readonly #reached = computed(() => (this.isStepped() ? this.steps().slice(0, this.step()).flat() : undefined));

  protected readonly form = form(
    this.draft.value,
    (path) => {
      required(path.name);
      required(path.email);
      validateStandardSchema(path, () => this.rules.schema());
      validate(path.answers, ({ value }) => {
        const errors = answerErrors(this.questions(), value(), { lang: this.language(), error: this.#c().error });
        return errors.filter(({ questionId }) => this.#reached()?.includes(questionId) ?? true);
      });
    },
    {
      submission: {
        action: async (field): Promise<TreeValidationResult> => {
          if (this.isLast()) return this.#send(field);
          this.go(this.step() + 1);
          return undefined;
        },
      },
    },
  );

  /** Another step begins with its heading, and scolds nobody for what she has not come to. */
  protected go(step: number): void {
    this.attempt()?.attempts.set(0);
    this.#arrival.expect();
    this.step.set(step);
    scrollTo({ top: 0 });
  }

  protected stepTitle(): string {
    if (!this.isStepped()) return this.standing() === 'list' ? this.w().signUp.titleList : this.w().signUp.title;
    if (this.isCheck()) return this.v().steps.check;
    return this.step() === 0 ? this.v().steps.you : this.v().steps.questions;
  }

  /** Back to the form with everything as it was. */
  protected change(): void {
    this.#arrival.expect();
    const sent = this.sent();
    if (sent !== undefined) this.draft.value.set(sent.form);
    this.step.set(0);
    this.sent.set(undefined);
    this.sentAgain.set(false);
  }

  protected async again(form: SignUpForm): Promise<void> {
    this.sentAgain.set(false);
    const outcome = await this.sending.send(this.#body(form));
    this.sentAgain.set(outcome.ok);
  }

  async #send(field: unknown): Promise<TreeValidationResult> {
    const outcome = await this.sending.send(this.#body(this.draft.value()));
    if (!outcome.ok) return serverErrors(field, outcome.problem.fields);
    this.#done(outcome.value.sentTo);
    return undefined;
  }

  #body(form: SignUpForm): NewEnrolment {
    const furtherChoices = this.standing() === 'list' ? form.furtherChoices : [];
    return toEnrolment({ ...form, furtherChoices, answers: answersToSend(this.questions(), form.answers) }, this.language());
  }

  #done(to: string): void {
    const form = this.draft.value();
    this.draft.clear();
    this.#arrival.expect();
    this.sent.set({ form, to });
    scrollTo({ top: 0 });
  }
}
