import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { form, validate, validateStandardSchema } from '@angular/forms/signals';
import type { AnswersGiven, QuestionList } from '@igang/contracts';
import { PostalCode } from '@igang/contracts/common';
import { NewParticipant } from '@igang/contracts/training/enrolments';
import { LANG_NAMES, LANGS, type Lang } from '@igang/i18n';
import * as z from 'zod';
import { read, submission } from '../../../shared/api/index.ts';
import { FORM, submitting } from '../../../shared/forms/index.ts';
import { commonWords, Language, words } from '../../../shared/i18n/index.ts';
import { answerErrors, answersToSend, QuestionFields } from '../../../shared/questions/index.ts';
import { Button, ConfirmDialog, ProblemNotice, Toasts } from '../../../shared/ui/index.ts';
import { courseWords } from '../../words.ts';

const NO_ANSWERS: AnswersGiven = {};
const EMPTY = { name: '', email: '', phone: '', postalCode: '', language: 'nb' as Lang, answers: NO_ANSWERS };
type Person = typeof EMPTY;
/** An empty postal code is not given. */
const PersonWritten = NewParticipant.extend({ postalCode: z.union([z.literal(''), PostalCode]), answers: z.unknown() });

/** Signing up for somebody who phoned: she has the place at once, and a mail that says so. */
@Component({
  selector: 'ig-add-participant',
  imports: [FORM, Button, ConfirmDialog, ProblemNotice, QuestionFields],
  template: `
    <ig-confirm
      #dialog
      [heading]="w().addTitle"
      [confirm]="w().addSend"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="again.set(false); element.requestSubmit()"
    >
      <p class="ig-quiet">{{ w().addText }}</p>
      <form #element class="ig-stack" [formRoot]="person">
        <ig-field [field]="person.name" [label]="w().name"><input igInput autocomplete="off" [formField]="person.name" /></ig-field>
        <ig-field [field]="person.email" [label]="w().email" [hint]="w().emailHint" optional
          ><input igInput type="email" autocomplete="off" [formField]="person.email"
        /></ig-field>
        <ig-field [field]="person.phone" [label]="w().phone" optional
          ><input igInput type="tel" autocomplete="off" [formField]="person.phone"
        /></ig-field>
        <ig-field [field]="person.postalCode" [label]="w().postalCode" optional>
          <input igInput inputmode="numeric" autocomplete="off" [formField]="person.postalCode" />
        </ig-field>
        <ig-field [field]="person.language" [label]="w().language">
          <select igInput [formField]="person.language">
            @for (lang of langs; track lang) {
              <option [value]="lang">{{ names[lang] }}</option>
            }
          </select>
        </ig-field>
        <ig-question-fields [questions]="questions()" [formField]="person.answers" />
        <ig-problem [problem]="sending.problem()" />
        <p>
          <button igButton type="submit" variant="secondary" [busy]="sending.sending()" (click)="again.set(true)">
            {{ w().addAnother }}
          </button>
        </p>
      </form>
    </ig-confirm>
  `,
})
export class AddParticipant {
  readonly courseId = input.required<string>();
  readonly added = output();

  readonly #words = words(courseWords);
  protected readonly w = computed(() => this.#words().people);
  protected readonly langs = LANGS;
  protected readonly names = LANG_NAMES;
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  readonly #c = commonWords();
  readonly #lang = inject(Language).lang;
  readonly #wanted = signal(false);
  /** She has a list of them: the form stays open for the next. */
  protected readonly again = signal(false);
  readonly #asked = read<QuestionList>(() => (this.#wanted() ? `/courses/${this.courseId()}/questions` : undefined));
  protected readonly questions = computed(() => this.#asked.value()?.items ?? []);
  protected readonly sending = submission((api, body: object, sending) =>
    api.post(`/staff/courses/${this.courseId()}/enrolments`, body, sending),
  );
  protected readonly person = form(
    signal<Person>(EMPTY),
    (path) => {
      validateStandardSchema(path, PersonWritten);
      validate(path.answers, ({ value }) => answerErrors(this.questions(), value(), { lang: this.#lang(), error: this.#c().error }));
    },
    submitting(this.sending, {
      body: (person: Person) => given({ ...person, answers: answersToSend(this.questions(), person.answers) }),
      done: (_, person) => this.#done(person),
    }),
  );

  open(): void {
    this.#wanted.set(true);
    this.dialog().open();
  }
  #done({ name, email }: Person): void {
    this.#toasts.show(email.trim() === '' ? this.w().addedQuietly({ name: name.trim() }) : this.w().added({ email: email.trim() }));
    this.person().reset(EMPTY);
    this.added.emit();
    if (this.again()) this.person.name().focusBoundControl();
    else this.dialog().close();
  }
}

function given({ postalCode, ...person }: Person): object {
  return postalCode.trim() === '' ? person : { ...person, postalCode };
}
