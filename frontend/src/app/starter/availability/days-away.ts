import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import type { Availability, NewAbsence, StarterGroup } from '@igang/contracts';
import { isLocalDate } from '@igang/domain/time';
import { submission } from '../../shared/api/index.ts';
import { DateInput, draft, Field } from '../../shared/forms/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { meetingsOn } from './meetings-on.ts';
import { timesWords } from '../words.ts';

/** Days she is away, and for every meeting of hers on them whether she comes all the same. */
@Component({
  selector: 'ig-days-away',
  imports: [Button, DateInput, Field, FormField, ProblemNotice],
  templateUrl: './days-away.html',
  styleUrl: '../choices.css',
})
export class DaysAway {
  readonly absences = input.required<Availability['absences']>();
  readonly groups = input.required<readonly StarterGroup[]>();
  readonly day = input<string>();
  readonly changed = output<string>();

  readonly #words = words(timesWords);
  protected readonly w = computed(() => this.#words().away);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  readonly #written = draft('days-away', { firstDay: '', lastDay: '' });
  protected readonly days = form(this.#written.value, (path) => {
    required(path.firstDay);
    required(path.lastDay);
    validate(path.lastDay, ({ value, valueOf }) => (value() < valueOf(path.firstDay) ? { kind: 'early' } : undefined));
  });
  protected readonly meetings = computed(() => meetingsOn(this.groups(), this.#written.value(), this.today()));
  protected readonly answers = signal<Readonly<Record<string, boolean>>>({});
  protected readonly unanswered = computed(() => this.meetings().some(({ session }) => this.answers()[session.id] === undefined));
  protected readonly tried = signal(false);
  protected readonly sending = submission((api, body: NewAbsence, sending) => api.post('/starter/absences', body, sending));
  protected readonly removing = submission((api, id: string, sending) => api.delete(`/starter/absences/${id}`, sending));

  constructor() {
    effect(() => {
      const day = this.day();
      if (day !== undefined && isLocalDate(day)) untracked(() => this.#written.value.set({ firstDay: day, lastDay: day }));
    });
  }

  protected told({ firstDay, lastDay }: Availability['absences'][number]): string {
    const [first, last] = [this.f().day(firstDay, this.today()), this.f().day(lastDay, this.today())];
    return firstDay === lastDay ? this.w().day({ day: first }) : this.w().days({ first, last });
  }
  protected answer(id: string, coming: boolean): void {
    this.answers.update((answers) => ({ ...answers, [id]: coming }));
  }
  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.days().markAsTouched();
    if (this.days().invalid() || this.unanswered()) return;
    const answers = this.answers();
    const meetings = this.meetings().map(({ session: { id } }) => ({ sessionId: id, coming: answers[id] === true }));
    const outcome = await this.sending.send({ ...this.#written.value(), meetings });
    if (!outcome.ok) return;
    this.tried.set(false);
    this.answers.set({});
    this.#written.clear();
    this.days().reset();
    this.changed.emit(this.w().sent);
  }
  protected async remove(id: string): Promise<void> {
    const outcome = await this.removing.send(id);
    if (outcome.ok) this.changed.emit(this.w().removed);
  }
}
