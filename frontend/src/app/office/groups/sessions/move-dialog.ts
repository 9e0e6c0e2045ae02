import { Component, computed, inject, linkedSignal, output, signal, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { SessionView } from '@igang/contracts';
import { SessionMove } from '@igang/contracts/groups/group-views';
import { submission } from '../../../shared/api/index.ts';
import { DateInput, FORM, submitting, TimeInput } from '../../../shared/forms/index.ts';
import { words } from '../../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice, Toasts } from '../../../shared/ui/index.ts';
import { WillTell } from '../../parts/will-tell.ts';
import { groupWords, officeWords } from '../../words.ts';

interface Move {
  date: string;
  startsAt: string;
  endsAt: string;
}

@Component({
  selector: 'ig-move-session',
  imports: [FORM, ConfirmDialog, DateInput, ProblemNotice, TimeInput, WillTell],
  template: `
    <ig-confirm
      #dialog
      [heading]="w().moveTitle({ number: session()?.number ?? 0 })"
      [confirm]="w().moveSend"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p class="ig-quiet">{{ w().moveText }}</p>
      <form #element class="ig-stack" [formRoot]="move">
        <ig-field [field]="move.date" [label]="w().date"><ig-date-input [formField]="move.date" /></ig-field>
        <div class="pair">
          <ig-field [field]="move.startsAt" [label]="w().startsAt"><ig-time-input [formField]="move.startsAt" /></ig-field>
          <ig-field [field]="move.endsAt" [label]="w().endsAt"><ig-time-input [formField]="move.endsAt" /></ig-field>
        </div>
        <ig-problem [problem]="sending.problem()" />
      </form>
      <ig-will-tell
        [of]="{ method: 'put', path: '/staff/sessions/' + (session()?.id ?? ''), body: move().value() }"
        [open]="dialog.isOpen()"
      />
    </ig-confirm>
  `,
  styleUrl: '../../parts/form.css',
})
export class MoveDialog {
  readonly moved = output();

  readonly #words = words(groupWords);
  protected readonly w = computed(() => this.#words().sessions);
  readonly #o = words(officeWords);
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  protected readonly session = signal<SessionView | undefined>(undefined);
  protected readonly sending = submission((api, body: Move, sending) =>
    api.put(`/staff/sessions/${this.session()?.id ?? ''}`, body, sending),
  );
  protected readonly move = form(
    linkedSignal<Move>(() => {
      const { date = '', startsAt = '', endsAt = '' } = this.session() ?? {};
      return { date, startsAt, endsAt };
    }),
    (path) => validateStandardSchema(path, SessionMove),
    submitting(this.sending, { body: (model) => model, done: () => this.#done() }),
  );

  open(session: SessionView): void {
    this.session.set({ ...session });
    this.sending.forget();
    this.dialog().open();
  }
  #done(): void {
    this.dialog().close();
    this.#toasts.show(this.#o().saved);
    this.moved.emit();
  }
}
