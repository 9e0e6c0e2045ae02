import { Component, computed, inject, input, signal } from '@angular/core';
import { applyEach, email, form, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { CourseDetail, EnrolmentReceived, NewParty } from '@igang/contracts';
import { PARTY_LEAST, PARTY_MOST } from '@igang/domain/party';
import { read, submission } from '../shared/api/index.ts';
import { draft, FORM, submitting } from '../shared/forms/index.ts';
import { formats, Language, Today, words } from '../shared/i18n/index.ts';
import { Arrival, Button, Icon, PageLayout, ProblemNotice, Skeleton } from '../shared/ui/index.ts';
import { EMPTY_PARTY, NOBODY, type PartyDraft, toParty } from './party-draft.ts';
import { SignUpSent } from './sign-up-sent.ts';
import { enrolmentWords, publicWords, wayWords } from './words.ts';

/** One person signs up several: a frivilligsentral with three who want to go together. */
@Component({
  selector: 'ig-party-form',
  imports: [FORM, Button, Icon, PageLayout, ProblemNotice, RouterLink, SignUpSent, Skeleton],
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
  readonly #arrival = inject(Arrival);
  readonly #path = computed(() => `/courses/${encodeURIComponent(this.id())}`);
  protected readonly course = read<CourseDetail>(() => this.#path());
  protected readonly lead = computed(() => {
    const course = this.course.value();
    if (course === undefined) return undefined;
    return this.v().several.lead(
      `${this.p().course.heading(course.type[this.#f().lang], course.place)}, ${this.#f().days(course.days, this.#today())}`,
    );
  });
  protected readonly isHere = computed(() => this.course.value()?.open === true && this.course.value()?.approvalRequired === false);
  protected readonly labels = computed(() => {
    const { personName, personEmail } = this.v().several;
    return { name: personName, email: personEmail };
  });
  protected readonly modes = ['all', 'as-many'] as const;

  protected readonly sent = signal<{ draft: PartyDraft; to: string } | undefined>(undefined);
  protected readonly sentAgain = signal(false);
  protected readonly sending = submission((api, body: NewParty, sending) =>
    api.post<EnrolmentReceived>(`${this.#path()}/parties`, body, sending),
  );
  protected readonly draft = draft<PartyDraft>('sign-up-several', EMPTY_PARTY);
  protected readonly form = form(
    this.draft.value,
    (path) => {
      required(path.name);
      required(path.email);
      email(path.email);
      applyEach(path.people, (person) => {
        required(person.name);
        required(person.email);
        email(person.email);
      });
    },
    submitting(this.sending, {
      body: (model: PartyDraft) => toParty(model, this.#lang()),
      done: ({ sentTo }, model) => {
        this.draft.clear();
        this.#arrival.expect();
        this.sent.set({ draft: model, to: sentTo });
        scrollTo({ top: 0 });
      },
    }),
  );
  protected readonly count = computed(() => this.draft.value().people.length);
  protected readonly mayAdd = computed(() => this.count() < PARTY_MOST);
  protected readonly mayRemove = computed(() => this.count() > PARTY_LEAST);

  protected add(): void {
    this.draft.value.update((party) => ({ ...party, people: [...party.people, NOBODY] }));
  }
  protected remove(at: number): void {
    this.draft.value.update((party) => ({ ...party, people: party.people.filter((_, i) => i !== at) }));
  }
  protected change(): void {
    this.#arrival.expect();
    const sent = this.sent();
    if (sent !== undefined) this.draft.value.set(sent.draft);
    this.sent.set(undefined);
  }
  protected async again(party: PartyDraft): Promise<void> {
    this.sentAgain.set(false);
    this.sentAgain.set((await this.sending.send(toParty(party, this.#lang()))).ok);
  }
}
