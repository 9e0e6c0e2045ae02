import { Component, computed, ElementRef, inject, input, linkedSignal, signal } from '@angular/core';
import { form, required, validate, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { NewHandover, StarterGroup } from '@igang/contracts';
import { Email } from '@igang/contracts/common';
import { LANG_NAMES, LANGS } from '@igang/i18n';
import { FOLLOW_UP_DAYS } from '@igang/domain/groups/follow-up';
import { addDays, type LocalDate } from '@igang/domain/time';
import { NO_ANSWER, submission } from '../../shared/api/index.ts';
import { DateInput, FORM } from '../../shared/forms/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Arrival, Button, Illustration, PageLayout, ProblemNotice } from '../../shared/ui/index.ts';
import { agreementOf } from './agreement.ts';
import { AgreementForm } from './agreement-form.ts';
import { MissingGroup } from '../groups/missing-group.ts';
import { myGroup } from '../groups/my-group.ts';
import { lettingGoWords, starterWords } from '../words.ts';

const ASK_AFTER = [3, 4, 5, 8] as const;

/** Read together with the group, in large print; then the starter lets go with one press. */
@Component({
  selector: 'ig-handover-page',
  imports: [AgreementForm, Button, DateInput, FORM, Illustration, MissingGroup, PageLayout, ProblemNotice, RouterLink],
  templateUrl: './handover-page.html',
  styleUrl: '../choices.css',
})
export class HandoverPage {
  readonly id = input.required<string>();

  protected readonly NO_ANSWER = NO_ANSWER;
  protected readonly w = words(lettingGoWords);
  protected readonly s = words(starterWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly my = myGroup(this.id);
  protected readonly agreement = agreementOf(this.id, this.my.group);
  protected readonly day = form(signal({ on: this.today(), ask: '' }), (path) => {
    required(path.on);
    // So many meetings from when, nobody can say before it is known when the group meets.
    validate(path.ask, ({ value }) => (value() !== '' && this.agreement.answer().meetsFrom === undefined ? { kind: 'rhythm' } : undefined));
    validate(path.on, ({ value }) => (value() > this.today() ? { kind: 'late' } : undefined));
  });
  /** Everything afterwards depends on this address: shown, and corrected together with the group. */
  protected readonly contact = form(
    linkedSignal(() => {
      const group = this.my.group();
      return { name: group?.contactName ?? '', email: group?.contactEmail ?? '', language: group?.contactLanguage ?? ('nb' as const) };
    }),
    (path) => {
      required(path.email);
      validateStandardSchema(path.email, Email);
    },
  );
  protected readonly langs = LANGS;
  protected readonly langNames = LANG_NAMES;
  /** Meetings of its own after which the group is first asked; empty: after six weeks. */
  protected readonly askAfter = ASK_AFTER;
  protected readonly tried = signal(false);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** What is left to agree on, in words. */
  protected readonly left = computed(() => {
    const { missing, short } = this.w().handover;
    const items = this.agreement.missing();
    const names = this.f().list(items.map((item) => short[item].toLocaleLowerCase('nb')));
    return this.tried() && items.length > 0 ? missing({ count: items.length, names }) : undefined;
  });
  protected readonly earliest = computed(() => addDays(this.today(), -60));
  protected readonly plannedLeft = computed(() => this.my.group()?.sessions.filter((session) => session.state === 'planned').length ?? 0);

  protected readonly sending = submission((api, body: NewHandover, sending) =>
    api.put(`/starter/groups/${this.id()}/handover`, body, sending),
  );
  protected readonly finishing = submission((api, _: undefined, sending) =>
    api.put(`/starter/groups/${this.id()}/support-completion`, undefined, sending),
  );
  readonly #arrival = inject(Arrival);
  /** What is said once it is done; her access has ended by then. */
  protected readonly done = signal<string | undefined>(undefined);

  protected async handOver(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.day().markAsTouched();
    this.contact().markAsTouched();
    const group = this.my.group();
    if (group === undefined || !this.#isComplete()) return;
    const { on, ask } = this.day().value();
    const { agreed: checked, ...rhythm } = this.agreement.answer();
    const outcome = await this.sending.send({
      on,
      checked,
      ...rhythm,
      contact: this.contact().value(),
      ...(ask === '' ? {} : { askAfterMeetings: Number(ask) }),
    });
    if (outcome.ok)
      this.#thank(ask === '' ? this.#askedSixWeeks(group, on) : this.w().handover.thanksAfter({ group: group.name, count: Number(ask) }));
  }
  /** Focus goes to the first thing that is left: the ticks are screens above the button. */
  #isComplete(): boolean {
    if (this.agreement.missing().length > 0) {
      this.#host.querySelector<HTMLElement>('ig-agreement input[type=checkbox]:not(:checked)')?.focus();
      return false;
    }
    if (this.contact().invalid()) this.contact.email().focusBoundControl();
    else if (this.day.on().invalid()) this.day.on().focusBoundControl();
    else if (this.day.ask().invalid()) this.day.ask().focusBoundControl();
    return this.contact().valid() && this.day().valid();
  }
  protected async finish(): Promise<void> {
    const group = this.my.group();
    if (group === undefined) return;
    const outcome = await this.finishing.send(undefined);
    const last = group.sessions.filter(({ state }) => state === 'held').at(-1)?.date;
    if (outcome.ok) this.#thank(this.#askedSixWeeks(group, last ?? this.today()));
  }
  #askedSixWeeks({ name }: StarterGroup, on: LocalDate): string {
    return this.w().handover.thanksText({ group: name, date: this.f().day(addDays(on, FOLLOW_UP_DAYS['six-weeks']), this.today()) });
  }
  #thank(text: string): void {
    this.#arrival.expect();
    this.done.set(text);
    scrollTo({ top: 0 });
  }
}
