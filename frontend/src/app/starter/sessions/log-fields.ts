import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { form, max, maxLength, min, required, validate } from '@angular/forms/signals';
import { ActivatedRoute } from '@angular/router';
import type { NewSessionLog } from '@igang/contracts';
import { isForbidden, scanNote } from '@igang/domain/groups/note-scan';
import { FRAMES, type Frame, LOG_OUTCOMES } from '@igang/domain/groups/session';
import { type Outcome, submission } from '../../shared/api/index.ts';
import { draft, FORM, submitting } from '../../shared/forms/index.ts';
import { commonWords, stateWords, words } from '../../shared/i18n/index.ts';
import { Keeping } from '../../shared/kept/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { canBegin, EMPTY_LOG, isOpenToNewcomers, LONGEST_NOTE, type LogForm, type LogOutcome, MOST_PRESENT, toLog } from './log-form.ts';
import { type Delivered, HELD_NOWHERE } from '../offline/starter-book.ts';
import { meetingWords, starterWords } from '../words.ts';

export type Deliver = (body: NewSessionLog, key: string) => Promise<Outcome<Delivered>>;
export interface Logged {
  readonly outcome: LogOutcome;
  readonly kept: boolean;
}
/** Of a link's token only what it names is kept with a draft: the rest is its key. */
const NAME_CHARS = 28;

/** The log of one meeting: a few presses and a number. What is chosen stays on the device until it is sent. */
@Component({
  selector: 'ig-log-fields',
  imports: [FORM, Button, ProblemNotice],
  templateUrl: './log-fields.html',
  styleUrl: '../choices.css',
})
export class LogFields {
  /** Frames of earlier meetings. */
  readonly before = input.required<ReadonlySet<Frame>>();
  /** Names of the place and of those who lead: a note may hold them. */
  readonly known = input.required<readonly string[]>();
  readonly deliver = input.required<Deliver>();
  /** The group has not begun: it does so with this meeting, when it was held. */
  readonly begins = input(false);
  /** What she sent before, when she corrects it. Whether the meeting was held stays. */
  readonly written = input<LogForm>();
  readonly logged = output<Logged>();

  protected readonly c = commonWords();
  protected readonly w = words(starterWords);
  protected readonly m = words(meetingWords);
  protected readonly states = words(stateWords);
  protected readonly asksForNew = computed(() => isOpenToNewcomers(this.before()));
  protected readonly steps = ['0', '1', '2', '3', '4'] as const;
  protected readonly outcomes = LOG_OUTCOMES;
  protected readonly frames = FRAMES;
  protected readonly readiness = ['1', '2', '3', '4'] as const;
  protected readonly nexts = ['yes', 'no'] as const;
  protected readonly labels = computed(() => {
    const { held, present, readiness, next, note, looked } = this.w().log;
    const short = (question: string): string => question.replace(/\?$/, '');
    const { adults, strangers } = this.m().begins;
    const declared = { everyoneIsAdult: adults, nobodyKnowsAnother: strangers };
    return {
      ...{ outcome: short(held), present: short(present), readiness: short(readiness), next: short(next), note: short(note), looked },
      ...declared,
    };
  });

  protected readonly sending = submission((_, body: NewSessionLog, { key = crypto.randomUUID() }) => this.deliver()(body, key));
  protected readonly problem = computed(() => {
    const problem = this.sending.problem();
    return problem?.code === HELD_NOWHERE ? { ...problem, sentence: this.w().waiting.nowhere } : problem;
  });
  protected readonly draft = draft<LogForm>(`log.${draftName(inject(ActivatedRoute))}`, EMPTY_LOG);
  protected readonly keeps = inject(Keeping).keeps;
  protected readonly isHeld = computed(() => this.draft.value().outcome === 'held');
  protected readonly asksToBegin = computed(() => this.begins() && this.isHeld());
  /** What the note may give away about somebody, seen as she writes. */
  protected readonly findings = computed(() => scanNote(this.draft.value().note, this.known()));
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
      validate(path.present, () => (this.asksToBegin() && !canBegin(this.draft.value()) ? { kind: 'group-size' } : undefined));
      max(path.newcomers, ({ valueOf }) => valueOf(path.present) ?? MOST_PRESENT);
      const whenBegins = { when: () => this.asksToBegin() };
      required(path.everyoneIsAdult, whenBegins);
      required(path.nobodyKnowsAnother, whenBegins);
      required(path.readiness, whenHeld);
      required(path.next, whenHeld);
      maxLength(path.note, LONGEST_NOTE);
      validate(path.note, () => (this.findings().some(isForbidden) ? { kind: 'id-number' } : undefined));
      validate(path.looked, ({ value }) => (this.asksToLook() && !value() ? { kind: 'required' } : undefined));
    },
    submitting(this.sending, {
      body: (log) => toLog(log, this.begins()),
      names: { nextAgreed: 'next', begins: 'everyoneIsAdult' },
      done: (delivered, model) => this.#done(model, delivered === 'kept'),
    }),
  );

  protected readonly isUndeclared = computed(() =>
    [this.form.everyoneIsAdult(), this.form.nobodyKnowsAnother()].some((declared) => declared.touched() && declared.invalid()),
  );

  constructor() {
    effect(() => {
      const written = this.written();
      if (written !== undefined && !untracked(this.draft.restored)) untracked(() => this.draft.value.set(written));
    });
  }

  protected toggle(frame: Frame): void {
    this.draft.value.update((log) => ({
      ...log,
      frames: log.frames.includes(frame) ? log.frames.filter((each) => each !== frame) : [...log.frames, frame],
    }));
  }

  #done({ outcome }: LogForm, kept: boolean): void {
    if (outcome === '') return;
    this.draft.clear();
    this.logged.emit({ outcome, kept });
  }
}

function draftName({ snapshot: { paramMap } }: ActivatedRoute): string {
  return paramMap.get('sessionId') ?? (paramMap.get('token') ?? '').slice(0, NAME_CHARS);
}
