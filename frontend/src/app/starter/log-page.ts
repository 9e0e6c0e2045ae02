import { Component, computed, inject, input, signal } from '@angular/core';
import { form, max, maxLength, min, required, validate } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import type { NewSessionLog } from '@igang/contracts';
import { isForbidden, scanNote } from '@igang/domain/note-scan';
import { FRAMES, type Frame } from '@igang/domain/session';
import { submission } from '../shared/api/index.ts';
import { draft, FORM, submitting } from '../shared/forms/index.ts';
import { Keeping } from '../shared/kept/index.ts';
import { commonWords, formats, stateWords, Today, words } from '../shared/i18n/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice, StonePath } from '../shared/ui/index.ts';
import { dayAndTime } from './group-lines.ts';
import {
  EMPTY_LOG,
  framesBefore,
  isOpenToNewcomers,
  LONGEST_NOTE,
  MOST_PRESENT,
  toLog,
  type LogForm,
  type LogOutcome,
} from './log-form.ts';
import { MissingGroup } from './missing-group.ts';
import { myGroup } from './my-group.ts';
import { HELD_NOWHERE, StarterBook } from './offline/starter-book.ts';
import { WaitingLogs } from './offline/waiting-logs.ts';
import { careWords, starterWords } from './words.ts';

/** The log of one meeting: a few presses and a number. What is chosen stays on the device until it is sent. */
@Component({
  selector: 'ig-log-page',
  imports: [FORM, Button, MissingGroup, PageLayout, ProblemNotice, RouterLink, StonePath, WaitingLogs],
  templateUrl: './log-page.html',
  styleUrl: './choices.css',
})
export class LogPage {
  readonly id = input.required<string>();
  readonly sessionId = input.required<string>();

  protected readonly c = commonWords();
  protected readonly w = words(starterWords);
  protected readonly k = words(careWords);
  protected readonly states = words(stateWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly my = myGroup(this.id);
  protected readonly session = computed(() => this.my.group()?.sessions.find((each) => each.id === this.sessionId()));
  protected readonly when = computed(() => {
    const session = this.session();
    return session === undefined ? '' : dayAndTime(session, this.f(), this.today());
  });
  protected readonly before = computed(() => framesBefore(this.my.group()));
  protected readonly asksForNew = computed(() => isOpenToNewcomers(this.before()));
  protected readonly steps = ['0', '1', '2', '3', '4'] as const;
  protected readonly outcomes: readonly LogOutcome[] = ['held', 'cancelled', 'starter-absent'];
  protected readonly frames = FRAMES;
  protected readonly readiness = ['1', '2', '3', '4'] as const;
  protected readonly nexts = ['yes', 'no'] as const;
  protected readonly labels = computed(() => {
    const { held, present, readiness, next, note, looked } = this.w().log;
    const short = (question: string): string => question.replace(/\?$/, '');
    return { outcome: short(held), present: short(present), readiness: short(readiness), next: short(next), note: short(note), looked };
  });

  protected readonly keeps = inject(Keeping).keeps;
  readonly #book = inject(StarterBook);
  readonly #arrival = inject(Arrival);
  /** What was sent, when it has been: the thanks stand here, also if the page is read again. */
  protected readonly sent = signal<{ outcome: LogOutcome; held: number; budget: number; kept: boolean } | undefined>(undefined);
  /** A log that was kept on the phone goes on its way by itself, also while the thanks stand here. */
  protected readonly way = computed(() => {
    if (!this.sent()?.kept) return 'sent';
    const log = this.#book.waiting().find(({ sessionId }) => sessionId === this.sessionId());
    if (log === undefined) return 'sent-later';
    return log.refused === undefined ? 'kept' : 'refused';
  });
  protected readonly receipt = computed(() => {
    const { log, waiting } = this.w();
    const { outcome = 'held', budget = 0, held = 0 } = this.sent() ?? {};
    const isHeld = outcome === 'held';
    return {
      sent: [isHeld ? log.thanks : log.thanksCancelled, isHeld ? log.thanksLeft(Math.max(0, budget - held)) : log.thanksCancelledText],
      kept: [waiting.keptTitle, waiting.keptText],
      'sent-later': [waiting.sentTitle, waiting.sentText],
      refused: [waiting.refusedTitle, ''],
    }[this.way()];
  });
  protected readonly sending = submission((_, body: NewSessionLog, { key = crypto.randomUUID() }) => {
    const [group, session] = [this.my.group(), this.session()];
    if (group === undefined || session === undefined) throw new Error('The form is shown with its meeting only');
    return this.#book.deliver({ group, session }, body, key);
  });
  protected readonly problem = computed(() => {
    const problem = this.sending.problem();
    return problem?.code === HELD_NOWHERE ? { ...problem, sentence: this.w().waiting.nowhere } : problem;
  });
  protected readonly draft = draft<LogForm>(`log.${inject(ActivatedRoute).snapshot.paramMap.get('sessionId') ?? ''}`, EMPTY_LOG);
  protected readonly isHeld = computed(() => this.draft.value().outcome === 'held');
  /** What the note may give away about somebody, seen as she writes. Names of the place and of those who lead may stand there. */
  protected readonly findings = computed(() => {
    const group = this.my.group();
    const known = group === undefined ? [] : [group.name, group.place, group.venue ?? '', ...group.together];
    return scanNote(this.draft.value().note, known);
  });
  protected readonly asksToLook = computed(() => this.findings().some((one) => !isForbidden(one)));
  protected readonly form = form(
    this.draft.value,
    (path) => {
      const whenHeld = { when: () => this.isHeld() };
      required(path.outcome);
      required(path.present, whenHeld);
      min(path.present, 0);
      max(path.present, MOST_PRESENT);
      for (const count of [path.absentWithNotice, path.absentWithoutNotice, path.newcomers]) {
        min(count, 0);
        max(count, MOST_PRESENT);
      }
      max(path.newcomers, ({ valueOf }) => valueOf(path.present) ?? MOST_PRESENT);
      required(path.readiness, whenHeld);
      required(path.next, whenHeld);
      maxLength(path.note, LONGEST_NOTE);
      validate(path.note, () => (this.findings().some(isForbidden) ? { kind: 'id-number' } : undefined));
      validate(path.looked, ({ value }) => (this.asksToLook() && !value() ? { kind: 'required' } : undefined));
    },
    submitting(this.sending, { body: toLog, done: (delivered, model) => this.#done(model, delivered === 'kept') }),
  );

  protected toggle(frame: Frame): void {
    this.draft.value.update((log) => ({
      ...log,
      frames: log.frames.includes(frame) ? log.frames.filter((each) => each !== frame) : [...log.frames, frame],
    }));
  }

  #done({ outcome }: LogForm, kept: boolean): void {
    const group = this.my.group();
    if (group === undefined || outcome === '') return;
    this.#arrival.expect();
    // The group may count this meeting already, or not yet.
    const others = group.sessions.filter(({ id, state }) => id !== this.sessionId() && state === 'held').length;
    this.sent.set({ outcome, held: others + (outcome === 'held' ? 1 : 0), budget: group.budget, kept });
    this.draft.clear();
    scrollTo({ top: 0 });
  }
}
