import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { NewHandover, StarterGroup } from '@igang/contracts';
import { FOLLOW_UP_AFTER_DAYS } from '@igang/domain/handover';
import { addDays, type LocalDate } from '@igang/domain/time';
import { submission } from '../shared/api/index.ts';
import { DateInput, Field } from '../shared/forms/index.ts';
import { formats, Today, words } from '../shared/i18n/index.ts';
import { Arrival, Button, Illustration, PageLayout, ProblemNotice } from '../shared/ui/index.ts';
import { agreementOf } from './agreement.ts';
import { AgreementForm } from './agreement-form.ts';
import { MissingGroup } from './missing-group.ts';
import { myGroup } from './my-group.ts';
import { lettingGoWords, starterWords } from './words.ts';

/** Read together with the group, in large print; then the starter lets go with one press. */
@Component({
  selector: 'ig-handover-page',
  imports: [AgreementForm, Button, DateInput, Field, FormField, Illustration, MissingGroup, PageLayout, ProblemNotice, RouterLink],
  templateUrl: './handover-page.html',
  styleUrl: './choices.css',
})
export class HandoverPage {
  readonly id = input.required<string>();

  protected readonly w = words(lettingGoWords);
  protected readonly s = words(starterWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly my = myGroup(this.id);
  protected readonly agreement = agreementOf(this.id, this.my.group);
  protected readonly day = form(signal({ on: this.today() }), (path) => {
    required(path.on);
    validate(path.on, ({ value }) => (value() > this.today() ? { kind: 'late' } : undefined));
  });
  protected readonly tried = signal(false);
  protected readonly earliest = computed(() => addDays(this.today(), -60));
  protected readonly plannedLeft = computed(() => this.my.group()?.sessions.filter((session) => session.state === 'planned').length ?? 0);

  protected readonly sending = submission((api, body: NewHandover, sending) =>
    api.put(`/starter/groups/${this.id()}/handover`, body, sending),
  );
  protected readonly finishing = submission((api, _: undefined, sending) =>
    api.put(`/starter/groups/${this.id()}/support-completion`, undefined, sending),
  );
  readonly #arrival = inject(Arrival);
  /** The group's name and the day we ask how it goes, once it is done; her access has ended by then. */
  protected readonly done = signal<{ name: string; followUp: string } | undefined>(undefined);

  protected async handOver(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    const group = this.my.group();
    if (group === undefined || this.agreement.missing() > 0 || this.day().invalid()) return;
    const on = this.day.on().value();
    const { agreed: checked, ...rhythm } = this.agreement.answer();
    const outcome = await this.sending.send({ on, checked, ...rhythm });
    if (outcome.ok) this.#thank(group, on);
  }
  protected async finish(): Promise<void> {
    const group = this.my.group();
    if (group === undefined) return;
    const outcome = await this.finishing.send(undefined);
    const last = group.sessions.filter(({ state }) => state === 'held').at(-1)?.date;
    if (outcome.ok) this.#thank(group, last ?? this.today());
  }
  #thank({ name }: StarterGroup, on: LocalDate): void {
    this.#arrival.expect();
    this.done.set({ name, followUp: this.f().day(addDays(on, FOLLOW_UP_AFTER_DAYS), this.today()) });
    scrollTo({ top: 0 });
  }
}
