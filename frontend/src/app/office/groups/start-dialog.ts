import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { form, max, maxLength, min, required, validate } from '@angular/forms/signals';
import type { GroupStartRequest, StaffGroup } from '@igang/contracts';
import { GROUP_SIZE, isToldLate, type StartWarning } from '@igang/domain';
import { submission } from '../../shared/api/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { atFields } from '../parts/at-fields.ts';
import { groupWords, phoneWords } from '../words.ts';

interface Start {
  /** Counted when they meet, never guessed from who was expected. */
  participants: number | null;
  everyoneIsAdult: boolean;
  nobodyKnowsAnother: boolean;
  ageSpanYears: string;
  reason: string;
}
const FIELD_OF: Readonly<Record<string, string>> = {
  'group.size': 'participants',
  'group.adults-only': 'everyoneIsAdult',
  'group.relations': 'nobodyKnowsAnother',
  'group.start-late': 'reason',
};

/** The group begins: how many, and the two declarations. Nobody is named. Warnings come afterwards and stop nothing. */
@Component({
  selector: 'ig-start-dialog',
  imports: [FORM, ConfirmDialog, ProblemNotice],
  template: `
    <ig-confirm
      #dialog
      [heading]="w().do.startTitle"
      [confirm]="w().do.startSend"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p class="ig-quiet">{{ w().do.startText }} {{ p().start.nobodyTold }}</p>
      <form #element class="ig-stack" [formRoot]="start">
        <ig-field [field]="start.participants" [label]="w().do.participants" [hint]="w().do.participantsHint">
          <input igInput type="number" inputmode="numeric" [formField]="start.participants" />
        </ig-field>
        <ig-field toggle [field]="start.everyoneIsAdult" [label]="w().do.adults"
          ><input igInput type="checkbox" [formField]="start.everyoneIsAdult"
        /></ig-field>
        <ig-field toggle [field]="start.nobodyKnowsAnother" [label]="w().do.strangers"
          ><input igInput type="checkbox" [formField]="start.nobodyKnowsAnother"
        /></ig-field>
        <ig-field [field]="start.ageSpanYears" [label]="w().do.ageSpan" optional>
          <input igInput inputmode="numeric" autocomplete="off" [formField]="start.ageSpanYears" />
        </ig-field>
        @if (late(); as day) {
          <ig-field [field]="start.reason" [label]="p().start.late" [hint]="p().start.lateHint({ day })">
            <input igInput autocomplete="off" [formField]="start.reason" />
          </ig-field>
        }
        <ig-problem [problem]="sending.problem()" />
      </form>
    </ig-confirm>
  `,
})
export class StartDialog {
  readonly group = input.required<StaffGroup>();
  readonly done = output<readonly StartWarning[]>();

  protected readonly w = words(groupWords);
  protected readonly p = words(phoneWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  /** The day of the first meeting, when that is so long ago that the start wants a reason. */
  protected readonly late = computed(() => {
    const first = this.group().sessions.find(({ state }) => state === 'planned' || state === 'held')?.date;
    return first !== undefined && isToldLate(first, this.#today()) ? this.#f().day(first, this.#today()) : '';
  });
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  protected readonly sending = submission(async (api, body: GroupStartRequest, sending) =>
    atFields(
      await api.put<{ warnings: StartWarning[] }>(`/staff/groups/${this.group().id}/start`, body, sending),
      (code) => FIELD_OF[code],
    ),
  );
  protected readonly start = form(
    signal<Start>({ participants: null, everyoneIsAdult: false, nobodyKnowsAnother: false, ageSpanYears: '', reason: '' }),
    (path) => {
      required(path.participants);
      min(path.participants, GROUP_SIZE.min);
      max(path.participants, GROUP_SIZE.max);
      required(path.everyoneIsAdult);
      required(path.nobodyKnowsAnother);
      required(path.reason, { when: () => this.late() !== '' });
      maxLength(path.reason, 200);
      validate(path.ageSpanYears, ({ value }) => (/^\d{0,2}$/.test(value().trim()) ? undefined : { kind: 'parse' }));
    },
    submitting(this.sending, { body: startRequest, done: ({ warnings }) => this.#started(warnings) }),
  );

  open(): void {
    this.dialog().open();
  }
  #started(warnings: readonly StartWarning[]): void {
    this.dialog().close();
    this.#toasts.show(this.w().do.started);
    this.done.emit(warnings);
  }
}

function startRequest({ ageSpanYears, participants, reason, ...rest }: Start): GroupStartRequest {
  const start = { ...rest, participants: participants ?? 0, ...(reason.trim() === '' ? {} : { reason }) };
  return ageSpanYears.trim() === '' ? start : { ...start, ageSpanYears: Number(ageSpanYears) };
}
