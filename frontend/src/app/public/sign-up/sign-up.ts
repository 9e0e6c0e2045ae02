import { afterNextRender, Component, computed, inject, Injector, input, signal, untracked, viewChild } from '@angular/core';
import { form, required, type TreeValidationResult, validate, validateStandardSchema } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { CourseDetail, EnrolmentReceived, NewEnrolment, QuestionList } from '@igang/contracts';
import { read, submission } from '../../shared/api/index.ts';
import { draft, FORM, FormAttempt, serverErrors } from '../../shared/forms/index.ts';
import { commonWords, formats, Language, Today, words } from '../../shared/i18n/index.ts';
import { receipt } from '../../shared/kept/index.ts';
import { answerErrors, answersToSend, QuestionFields, shownQuestions } from '../../shared/questions/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice, Skeleton, Toasts } from '../../shared/ui/index.ts';
import { courseHeading, standingOf } from '../courses/course-lines.ts';
import { FurtherChoices } from './further-choices.ts';
import { schemaWhenTouched } from '../answers/schema-when-touched.ts';
import { SignUpCheck } from './sign-up-check.ts';
import { EMPTY_SIGN_UP, type SignUpForm, stepsOf, toEnrolment } from './sign-up-form.ts';
import { OPEN_FORM_DAYS, type SentSignUp } from './sent-sign-up.ts';
import { enrolmentWords, publicWords, wayWords } from '../words.ts';

const NO_KIND = { nb: '', nn: '', en: '' };

/**
 * Sign-up without an account: four fields and what the course asks, one button, then a look in the mail. A long form is
 * taken in steps, with everything to look over before it is sent.
 */
@Component({
  selector: 'ig-sign-up',
  imports: [FORM, Button, FurtherChoices, PageLayout, ProblemNotice, QuestionFields, RouterLink, SignUpCheck, Skeleton],
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
  protected readonly kind = computed(() => this.course.value()?.type ?? NO_KIND);
  /** Where she was to go; nothing when it is online. */
  protected readonly near = computed(() => this.course.value()?.venue?.postalCode);
  protected readonly standing = computed(() => {
    const course = this.course.value();
    return course && this.asked.value() && standingOf(course);
  });
  protected readonly lead = computed(() => {
    const course = this.course.value();
    if (course === undefined) return undefined;
    const name = courseHeading(this.p(), course.type[this.f().lang], course.place);
    return this.w().signUp.forCourse({ course: name, when: this.f().days(course.days, this.today()).replaceAll('kl. ', 'kl.\u00a0') });
  });
  protected readonly labels = computed(() => {
    const { name, called, email, phone, postalCode } = this.w().signUp;
    return { name, called, email, phone, postalCode };
  });

  readonly #arrival = inject(Arrival);
  readonly #injector = inject(Injector);
  private readonly attempt = viewChild(FormAttempt);
  readonly #router = inject(Router);
  readonly #toasts = inject(Toasts);
  readonly #key = `sign-up.${inject(ActivatedRoute).snapshot.paramMap.get('id') ?? ''}`;
  readonly #receipt = receipt<SentSignUp>(this.#key);
  protected readonly sending = submission((api, body: NewEnrolment, sending) =>
    api.post<EnrolmentReceived>(`${this.#path()}/enrolments`, body, sending),
  );
  protected readonly rules = schemaWhenTouched(() => import('./sign-up-schema.ts').then((file) => file.SignUpSchema));
  protected readonly draft = draft(this.#key, EMPTY_SIGN_UP, { keptDays: OPEN_FORM_DAYS });

  /** Asked of few: it stands open when she has written there before. */
  protected readonly hasCalled = computed(() => this.draft.restored() && untracked(this.draft.value).called !== '');

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
      required(path.name, { message: () => this.w().signUp.nameMissing });
      required(path.email, { message: () => this.w().signUp.emailMissing });
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

  /** What she has written is not folded away: an error in it could not be found. */
  protected keepInSight({ target }: Event): void {
    if (target instanceof HTMLDetailsElement && !target.open) target.open = this.draft.value().called !== '';
  }

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

  /** Nothing of hers stays here: for a machine that others use too. */
  protected empty(): void {
    this.draft.clear();
    this.attempt()?.attempts.set(0);
    this.form().reset();
    this.step.set(0);
    this.#toasts.show(this.w().signUp.emptied);
    afterNextRender(() => this.form.name().focusBoundControl(), { injector: this.#injector });
  }

  async #send(field: unknown): Promise<TreeValidationResult> {
    const form = this.draft.value();
    const body = this.#body(form);
    const outcome = await this.sending.send(body);
    if (!outcome.ok) return serverErrors(field, outcome.problem.fields);
    const number = this.standing() === 'list' ? (this.course.value()?.waiting ?? 0) + 1 : undefined;
    this.#receipt.keep({ form, body, to: outcome.value.sentTo, number });
    this.draft.clear();
    await this.#router.navigate(['/kurs', this.id(), 'pamelding', 'sendt'], { replaceUrl: true });
    return undefined;
  }

  #body(form: SignUpForm): NewEnrolment {
    const furtherChoices = this.standing() === 'list' ? form.furtherChoices : [];
    return toEnrolment({ ...form, furtherChoices, answers: answersToSend(this.questions(), form.answers) }, this.language());
  }
}
