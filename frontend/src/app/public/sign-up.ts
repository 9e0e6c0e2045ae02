import { Component, computed, inject, input, signal } from '@angular/core';
import { form, required, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { CourseDetail, EnrolmentReceived, NewEnrolment } from '@igang/contracts';
import { read, submission } from '../shared/api/index.ts';
import { draft, FORM, submitting } from '../shared/forms/index.ts';
import { formats, Language, Today, words } from '../shared/i18n/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice, Skeleton } from '../shared/ui/index.ts';
import { standingOf } from './course-lines.ts';
import { schemaWhenTouched } from './schema-when-touched.ts';
import { EMPTY_SIGN_UP, type SignUpForm, toEnrolment } from './sign-up-form.ts';
import { SignUpSent } from './sign-up-sent.ts';
import { enrolmentWords, publicWords } from './words.ts';

/** Sign-up without an account: four fields, one button, then a look in the mail. */
@Component({
  selector: 'ig-sign-up',
  imports: [FORM, Button, PageLayout, ProblemNotice, RouterLink, SignUpSent, Skeleton],
  templateUrl: './sign-up.html',
})
export class SignUp {
  readonly id = input.required<string>();

  protected readonly p = words(publicWords);
  protected readonly w = words(enrolmentWords);
  protected readonly f = formats();
  protected readonly language = inject(Language).lang;
  protected readonly today = inject(Today).date;
  protected readonly course = read<CourseDetail>(() => `/courses/${encodeURIComponent(this.id())}`);
  protected readonly standing = computed(() => {
    const course = this.course.value();
    return course && standingOf(course);
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
  /** What was sent, to send again or to change; the address it went to. */
  protected readonly sent = signal<{ form: SignUpForm; to: string } | undefined>(undefined);
  protected readonly sentAgain = signal(false);
  protected readonly sending = submission((api, body: NewEnrolment, sending) =>
    api.post<EnrolmentReceived>(`/courses/${encodeURIComponent(this.id())}/enrolments`, body, sending),
  );
  protected readonly rules = schemaWhenTouched(() => import('./sign-up-schema.ts').then((file) => file.SignUpSchema));
  protected readonly draft = draft('sign-up', EMPTY_SIGN_UP);
  protected readonly form = form(
    this.draft.value,
    (path) => {
      required(path.name);
      required(path.email);
      validateStandardSchema(path, () => this.rules.schema());
    },
    submitting(this.sending, {
      body: (model: SignUpForm) => toEnrolment(model, this.language()),
      done: ({ sentTo }, model) => {
        this.draft.clear();
        this.#arrival.expect();
        this.sent.set({ form: model, to: sentTo });
        scrollTo({ top: 0 });
      },
    }),
  );

  /** Back to the form with everything as it was. */
  protected change(): void {
    this.#arrival.expect();
    const sent = this.sent();
    if (sent !== undefined) this.draft.value.set(sent.form);
    this.sent.set(undefined);
    this.sentAgain.set(false);
  }

  protected async again(form: SignUpForm): Promise<void> {
    this.sentAgain.set(false);
    const outcome = await this.sending.send(toEnrolment(form, this.language()));
    this.sentAgain.set(outcome.ok);
  }
}
