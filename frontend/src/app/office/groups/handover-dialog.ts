import { Component, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { form, required, schema, applyEach } from '@angular/forms/signals';
import type { NewHandover, StaffGroup } from '@igang/contracts';
import { HANDOVER_CHECKLIST } from '@igang/domain';
import { submission } from '../../shared/api/index.ts';
import { DateInput, FORM, submitting } from '../../shared/forms/index.ts';
import { stateWords, Today, words } from '../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { atFields } from '../parts/at-fields.ts';
import { WillTell } from '../parts/will-tell.ts';
import { groupWords } from '../words.ts';

interface Handover {
  on: string;
  checked: boolean[];
}

/** The list is gone through with the group; then the starter lets go. */
@Component({
  selector: 'ig-handover-dialog',
  imports: [FORM, ConfirmDialog, DateInput, ProblemNotice, WillTell],
  template: `
    <ig-confirm
      #dialog
      [heading]="w().do.handOverTitle"
      [confirm]="w().do.handOverSend"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p class="ig-quiet">{{ w().do.handOverText }}</p>
      <form #element class="ig-stack" [formRoot]="handover">
        <fieldset class="ds-fieldset">
          <legend>{{ w().do.checklist }}</legend>
          @for (item of handover.checked; track $index) {
            <ig-field toggle [field]="item" [label]="states().handover[items[$index]!]"
              ><input igInput type="checkbox" [formField]="item"
            /></ig-field>
          }
        </fieldset>
        <ig-field [field]="handover.on" [label]="w().do.handOverOn"
          ><ig-date-input [latest]="today()" [formField]="handover.on"
        /></ig-field>
        <ig-problem [problem]="sending.problem()" />
      </form>
      <ig-will-tell [of]="letting()" [open]="dialog.isOpen()" />
    </ig-confirm>
  `,
})
export class HandoverDialog {
  readonly group = input.required<StaffGroup>();
  readonly done = output();

  protected readonly w = words(groupWords);
  protected readonly states = words(stateWords);
  protected readonly items = HANDOVER_CHECKLIST;
  protected readonly today = inject(Today).date;
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  readonly #path = computed(() => `/staff/groups/${this.group().id}/handover`);
  protected readonly sending = submission(async (api, body: NewHandover, sending) =>
    atFields(await api.put<unknown>(this.#path(), body, sending), (code) => (code === 'handover.date' ? 'on' : undefined)),
  );
  protected readonly handover = form(
    linkedSignal<Handover>(() => ({
      on: this.today(),
      checked: HANDOVER_CHECKLIST.map((item) => this.group().preparation.agreed.includes(item)),
    })),
    (path) => {
      required(path.on);
      applyEach(
        path.checked,
        schema<boolean>((item) => required(item)),
      );
    },
    submitting(this.sending, {
      body: ({ on, checked }) => ({ on, checked: HANDOVER_CHECKLIST.filter((_, i) => checked[i]) }),
      names: { contact: null, meetsFrom: null, everyWeeks: null, askAfterMeetings: null },
      done: () => this.#done(),
    }),
  );

  /** Who is told is known before everything is ticked. */
  protected readonly letting = computed(() => ({
    method: 'put' as const,
    path: this.#path(),
    body: { on: this.today(), checked: [...HANDOVER_CHECKLIST] },
  }));

  open(): void {
    this.dialog().open();
  }
  #done(): void {
    this.dialog().close();
    this.#toasts.show(this.w().do.handedOver);
    this.done.emit();
  }
}
