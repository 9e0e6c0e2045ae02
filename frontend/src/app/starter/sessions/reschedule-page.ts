import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { validate, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { SessionDayTaken, SessionReschedule as Move } from '@igang/contracts';
import { SessionReschedule } from '@igang/contracts/groups/group-views';
import { instantOf, isLocalDate } from '@igang/domain/time';
import { read, submission } from '../../shared/api/index.ts';
import { DateInput, FORM, formFor, TimeInput } from '../../shared/forms/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice } from '../../shared/ui/index.ts';
import { dayAndTime } from '../groups/group-lines.ts';
import { MissingGroup } from '../groups/missing-group.ts';
import { myGroup } from '../groups/my-group.ts';
import { hindrances, type Hours, isAnother } from './reschedule.ts';
import { meetingWords, starterWords } from '../words.ts';

/** Another evening for one meeting, agreed on with the group. What else is on that day is said before it is sent. */
@Component({
  selector: 'ig-reschedule-page',
  imports: [FORM, Button, DateInput, MissingGroup, PageLayout, ProblemNotice, RouterLink, TimeInput],
  templateUrl: './reschedule-page.html',
  styleUrl: '../choices.css',
})
export class ReschedulePage {
  readonly id = input.required<string>();
  readonly sessionId = input.required<string>();

  readonly #words = words(meetingWords);
  protected readonly w = computed(() => this.#words().move);
  protected readonly s = words(starterWords);
  readonly #f = formats();
  protected readonly today = inject(Today).date;
  readonly #arrival = inject(Arrival);
  protected readonly my = myGroup(this.id);
  protected readonly session = computed(() => this.my.group()?.sessions.find(({ id }) => id === this.sessionId()));
  protected readonly when = computed(() => this.#said(this.session()));
  protected readonly moved = signal<Hours | undefined>(undefined);
  protected readonly doneText = computed(() => this.w().doneText({ when: this.#said(this.moved()) }));

  readonly #written = linkedSignal<Move>(() => {
    const { date = '', startsAt = '', endsAt = '' } = this.session() ?? {};
    return { date, startsAt, endsAt, anyway: false };
  });
  protected readonly day = read<SessionDayTaken>(() => {
    const { date, startsAt, endsAt } = this.#written();
    const asks = isLocalDate(date) && startsAt < endsAt && isAnother(this.#written(), this.session());
    return asks ? { path: `/starter/sessions/${this.sessionId()}/day`, params: { date, startsAt, endsAt } } : undefined;
  });
  protected readonly found = computed(() => hindrances(this.day.value(), this.w(), this.#f()));
  protected readonly sending = submission((api, body: Move, sending) =>
    api.put(`/starter/sessions/${this.sessionId()}/hours`, body, sending),
  );
  protected readonly move = formFor(
    this.#written,
    (path) => {
      validateStandardSchema(path, SessionReschedule);
      validate(path.date, ({ valueOf }) => this.#isPast(valueOf(path.date), valueOf(path.startsAt)));
      validate(path.date, () => (isAnother(this.#written(), this.session()) ? undefined : { kind: 'told', message: this.w().same }));
      validate(path.date, () => (this.found().stops === undefined ? undefined : { kind: 'told', message: this.found().stops ?? '' }));
      validate(path.anyway, ({ value }) => (this.found().warns.length > 0 && !value() ? { kind: 'required' } : undefined));
    },
    this.sending,
    { body: (model) => model, done: (_, model) => this.#done(model) },
  );
  protected readonly labels = computed(() => ({
    date: this.w().date,
    startsAt: this.w().startsAt,
    endsAt: this.w().endsAt,
    anyway: this.w().anyway,
  }));

  #isPast(date: string, startsAt: string): { kind: string; message: string } | undefined {
    if (!isLocalDate(date) || startsAt === '') return undefined;
    return instantOf(date, startsAt) > new Date() ? undefined : { kind: 'told', message: this.w().past };
  }
  #said(hours: Pick<Hours, 'date' | 'startsAt'> | undefined): string {
    return hours === undefined ? '' : dayAndTime(hours, this.#f(), this.today());
  }
  #done(hours: Hours): void {
    this.#arrival.expect();
    this.moved.set(hours);
    this.my.page.reload();
    scrollTo({ top: 0 });
  }
}
