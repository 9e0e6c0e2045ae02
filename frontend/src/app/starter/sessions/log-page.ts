import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Arrival, Button, PageLayout, StonePath } from '../../shared/ui/index.ts';
import { dayAndTime } from '../groups/group-lines.ts';
import { type Deliver, type Logged, LogFields } from './log-fields.ts';
import { framesBefore, fromLog, type LogForm } from './log-form.ts';
import { MissingGroup } from '../groups/missing-group.ts';
import { myGroup } from '../groups/my-group.ts';
import { StarterBook } from '../offline/starter-book.ts';
import { WaitingLogs } from '../offline/waiting-logs.ts';
import { careWords, meetingWords, starterWords } from '../words.ts';

const NOT_YET = { outcome: 'held', budget: 0, held: 0, corrected: false } as const;

/** The log of one of her meetings, which waits on the device when there is no network. */
@Component({
  selector: 'ig-log-page',
  imports: [Button, LogFields, MissingGroup, PageLayout, RouterLink, StonePath, WaitingLogs],
  templateUrl: './log-page.html',
  styleUrl: '../choices.css',
})
export class LogPage {
  readonly id = input.required<string>();
  readonly sessionId = input.required<string>();

  protected readonly w = words(starterWords);
  protected readonly k = words(careWords);
  protected readonly m = words(meetingWords);
  readonly #book = inject(StarterBook);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly my = myGroup(this.id);
  protected readonly session = computed(() => this.my.group()?.sessions.find((each) => each.id === this.sessionId()));
  protected readonly when = computed(() => {
    const session = this.session();
    return session === undefined ? '' : dayAndTime(session, this.#f(), this.#today());
  });
  protected readonly before = computed(() => framesBefore(this.my.group(), this.session()));
  /** What she sent, while it may be corrected: as it waits here, or as the server has it. */
  protected readonly written = computed((): LogForm | undefined => {
    const sending = this.#sending();
    if (sending !== undefined) return sending.corrects;
    const session = this.session();
    if (session?.can.includes('correct-log') !== true || session.state === 'planned') return undefined;
    const waits = this.#book.waiting().find(({ sessionId }) => sessionId === session.id)?.body ?? session.log;
    return waits === null ? undefined : fromLog(session.state, waits);
  });
  /** Nobody has started the group: this is its first meeting. Without network that is known as it was last. */
  protected readonly begins = computed(() => {
    const state = this.my.group()?.state;
    return this.written() === undefined && (state === 'forming' || state === 'called-in');
  });
  protected readonly known = computed(() => {
    const group = this.my.group();
    return group === undefined ? [] : [group.name, group.place, group.venue ?? '', ...group.together];
  });

  readonly #arrival = inject(Arrival);
  /** What was sent, when it has been: the thanks stand here, also if the page is read again. */
  protected readonly sent = signal<(Logged & { held: number; budget: number; corrected: boolean }) | undefined>(undefined);
  /** A log that was kept on the phone goes on its way by itself, also while the thanks stand here. */
  protected readonly way = computed(() => {
    if (!this.sent()?.kept) return 'sent';
    const log = this.#book.waiting().find(({ sessionId }) => sessionId === this.sessionId());
    if (log === undefined) return 'sent-later';
    return log.refused === undefined ? 'kept' : 'refused';
  });
  protected readonly receipt = computed(() => {
    const { log, waiting } = this.w();
    const { outcome, budget, held, corrected } = this.sent() ?? NOT_YET;
    const isHeld = outcome === 'held';
    const { thanks, thanksText } = this.m().correct;
    const sent = isHeld
      ? [log.thanks, log.thanksLeft({ left: Math.max(0, budget - held) })]
      : [log.thanksCancelled, log.thanksCancelledText];
    return {
      sent: corrected ? [thanks, thanksText] : sent,
      kept: [waiting.keptTitle, waiting.keptText],
      'sent-later': [waiting.sentTitle, waiting.sentText],
      refused: [waiting.refusedTitle, ''],
    }[this.way()];
  });
  /** On its way the log counts as written, and the meeting as one that has none to come: the form stays, with what she wrote. */
  protected readonly delivering = computed(() => this.#sending() !== undefined);
  readonly #sending = signal<{ readonly corrects: LogForm | undefined } | undefined>(undefined);
  protected readonly deliver: Deliver = async (body, key) => {
    const [group, session] = [this.my.group(), this.session()];
    if (group === undefined || session === undefined) throw new Error('The form is shown with its meeting only');
    const corrects = this.written();
    this.#sending.set({ corrects });
    const outcome = await this.#book.deliver({ group, session, corrects: corrects !== undefined }, body, key);
    if (!outcome.ok) this.#sending.set(undefined);
    return outcome;
  };

  protected done(logged: Logged): void {
    const group = this.my.group();
    if (group === undefined) return;
    this.#arrival.expect();
    // The group may count this meeting already, or not yet.
    const others = group.sessions.filter(({ id, state }) => id !== this.sessionId() && state === 'held').length;
    const corrected = this.#sending()?.corrects !== undefined;
    this.sent.set({ ...logged, corrected, held: others + (logged.outcome === 'held' ? 1 : 0), budget: group.budget });
    scrollTo({ top: 0 });
  }
}
