import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { form, max, maxLength, min, required, validate } from '@angular/forms/signals';
import type { SessionView, StaffGroup } from '@igang/contracts';
import { isForbidden, scanNote } from '@igang/domain/groups/note-scan';
import { FRAMES, type Frame, LOG_OUTCOMES } from '@igang/domain/groups/session';
import { submission } from '../../../shared/api/index.ts';
import { FORM, submitting } from '../../../shared/forms/index.ts';
import { commonWords, stateWords, words } from '../../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice, Toasts } from '../../../shared/ui/index.ts';
import { phoneWords } from '../../words.ts';
import { emptyTold, LONGEST_NOTE, MOST_PRESENT, type ToldLog, toldLog } from './told-log.ts';

/** What a starter tells of a meeting on the telephone, written down for her by the same rules as her own log. */
@Component({
  selector: 'ig-log-for',
  imports: [FORM, ConfirmDialog, ProblemNotice],
  templateUrl: './log-for.html',
  styleUrl: '../../parts/form.css',
})
export class LogForDialog {
  readonly group = input.required<StaffGroup>();
  readonly logged = output();

  readonly #words = words(phoneWords);
  protected readonly w = computed(() => this.#words().log);
  protected readonly c = commonWords();
  protected readonly states = words(stateWords);
  protected readonly outcomes = LOG_OUTCOMES;
  protected readonly frames = FRAMES;
  protected readonly readiness = ['1', '2', '3', '4'] as const;
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  protected readonly session = signal<SessionView | undefined>(undefined);
  protected readonly starters = computed(() => this.group().assignment?.starters ?? []);
  protected readonly sending = submission((api, { starterId, ...told }: ToldLog, sending) =>
    api.post(`/staff/sessions/${this.session()?.id ?? ''}/starters/${starterId}/log`, toldLog(told), sending),
  );
  protected readonly told = linkedSignal<unknown, ToldLog>({
    source: this.session,
    computation: () => emptyTold(this.starters()[0]?.id ?? ''),
  });
  readonly #findings = computed(() => {
    const { name, place, venue } = this.group();
    return scanNote(this.told().note, [name, place, venue ?? '', ...this.starters().map((starter) => starter.name)]);
  });
  protected readonly asksToLook = computed(() => this.#findings().some((one) => !isForbidden(one)));
  protected readonly isHeld = computed(() => this.told().outcome === 'held');
  protected readonly log = form(
    this.told,
    (path) => {
      required(path.present, { when: () => this.isHeld() });
      min(path.present, 0);
      max(path.present, MOST_PRESENT);
      maxLength(path.note, LONGEST_NOTE);
      validate(path.note, () => (this.#findings().some(isForbidden) ? { kind: 'id-number' } : undefined));
      validate(path.looked, ({ value }) => (this.asksToLook() && !value() ? { kind: 'required' } : undefined));
    },
    submitting(this.sending, { body: (model) => model, done: () => this.#done() }),
  );

  open(session: SessionView): void {
    this.sending.forget();
    this.session.set(session);
    this.dialog().open();
  }
  protected toggle(frame: Frame): void {
    this.told.update((log) => ({
      ...log,
      frames: log.frames.includes(frame) ? log.frames.filter((other) => other !== frame) : [...log.frames, frame],
    }));
  }
  #done(): void {
    this.dialog().close();
    this.#toasts.show(this.w().saved);
    this.logged.emit();
  }
}
