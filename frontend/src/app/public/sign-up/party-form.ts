import { afterNextRender, Component, computed, inject, Injector, input, viewChild } from '@angular/core';
import { applyEach, email, form, required, validateTree } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { CourseDetail, EnrolmentReceived, NewParty } from '@igang/contracts';
import { PARTY_LEAST, PARTY_MODES, PARTY_MOST } from '@igang/domain/training/party';
import { read, submission } from '../../shared/api/index.ts';
import { draft, FORM, FormAttempt, submitting } from '../../shared/forms/index.ts';
import { receipt } from '../../shared/kept/index.ts';
import { formats, Language, Today, words } from '../../shared/i18n/index.ts';
import { Button, Icon, PageLayout, ProblemNotice, Skeleton, Toasts } from '../../shared/ui/index.ts';
import { emptyParty, nobody, type PartyDraft, sharesAddress, toParty } from './party-draft.ts';
import { OPEN_FORM_DAYS, type SentSignUp } from './sent-sign-up.ts';
import { enrolmentWords, publicWords, wayWords } from '../words.ts';
import { courseHeading } from '../courses/course-lines.ts';

/** One person signs up several: a frivilligsentral with three who want to go together. */
@Component({
  selector: 'ig-party-form',
  imports: [FORM, Button, Icon, PageLayout, ProblemNotice, RouterLink, Skeleton],
  templateUrl: './party-form.html',
  styleUrl: './party-form.css',
})
export class PartyForm {
  readonly id = input.required<string>();

  protected readonly p = words(publicWords);
  protected readonly w = words(enrolmentWords);
  protected readonly v = words(wayWords);
  readonly #f = formats();
  readonly #lang = inject(Language).lang;
  readonly #today = inject(Today).date;
  readonly #injector = inject(Injector);
  readonly #router = inject(Router);
  readonly #toasts = inject(Toasts);
  readonly #key = `sign-up-several.${inject(ActivatedRoute).snapshot.paramMap.get('id') ?? ''}`;
  readonly #receipt = receipt<SentSignUp>(this.#key);
  private readonly attempt = viewChild(FormAttempt);
  readonly #path = computed(() => `/courses/${encodeURIComponent(this.id())}`);
  protected readonly course = read<CourseDetail>(() => this.#path());
  protected readonly lead = computed(() => {
    const course = this.course.value();
    if (course === undefined) return undefined;
    return this.v().several.lead({
      course: `${courseHeading(this.p(), course.type[this.#f().lang], course.place)}, ${this.#f().days(course.days, this.#today())}`,
    });
  });
  protected readonly isHere = computed(() => this.course.value()?.open === true && this.course.value()?.approvalRequired === false);
  /** In the list of what is wrong each of them is named by her number. */
  protected readonly labels = computed(() => {
    const { name, email, person, personName, personEmail } = this.v().several;
    const each = this.draft.value().people.flatMap((_, i): [string, string][] => [
      [`${i}.name`, `${person({ number: i + 1 })}, ${personName.toLowerCase()}`],
      [`${i}.email`, `${person({ number: i + 1 })}, ${personEmail.toLowerCase()}`],
    ]);
    return { name, email, ...Object.fromEntries(each) };
  });
  protected readonly modes = PARTY_MODES;

  protected readonly sending = submission((api, body: NewParty, sending) =>
    api.post<EnrolmentReceived>(`${this.#path()}/parties`, body, sending),
  );
  protected readonly draft = draft<PartyDraft>(this.#key, emptyParty(), { keptDays: OPEN_FORM_DAYS });
  protected readonly form = form(
    this.draft.value,
    (path) => {
      required(path.name, { message: () => this.w().signUp.nameMissing });
      required(path.email, { message: () => this.w().signUp.emailMissing });
      email(path.email);
      applyEach(path.people, (person) => {
        required(person.name, { message: () => this.v().several.personNameMissing });
        required(person.email, { message: () => this.v().several.personEmailMissing });
        email(person.email);
      });
      validateTree(path.people, ({ value, fieldTreeOf }) =>
        value().flatMap((_, i) => {
          const twin = sharesAddress(value(), i) ? fieldTreeOf(path).people[i]?.email : undefined;
          return twin === undefined ? [] : [{ kind: 'told', message: this.v().several.sameAddress, fieldTree: twin }];
        }),
      );
    },
    submitting(this.sending, {
      body: (model: PartyDraft) => toParty(model, this.#lang()),
      names: { organiser: '', language: null },
      done: ({ sentTo }, form) => this.#done(form, sentTo),
    }),
  );
  protected readonly count = computed(() => this.draft.value().people.length);
  protected readonly mayAdd = computed(() => this.count() < PARTY_MOST);
  protected readonly mayRemove = computed(() => this.count() > PARTY_LEAST);

  protected add(): void {
    this.draft.value.update((party) => ({ ...party, people: [...party.people, nobody()] }));
  }
  protected remove(at: number): void {
    this.draft.value.update((party) => ({ ...party, people: party.people.filter((_, i) => i !== at) }));
  }
  /** Nothing of theirs stays here: for a machine that others use too. */
  protected empty(): void {
    this.draft.clear();
    this.attempt()?.attempts.set(0);
    this.form().reset();
    this.#toasts.show(this.w().signUp.emptied);
    afterNextRender(() => this.form.name().focusBoundControl(), { injector: this.#injector });
  }
  async #done(form: PartyDraft, to: string): Promise<void> {
    this.#receipt.keep({ form, body: toParty(form, this.#lang()), to });
    this.draft.clear();
    await this.#router.navigate(['/kurs', this.id(), 'pamelding-flere', 'sendt'], { replaceUrl: true });
  }
}
