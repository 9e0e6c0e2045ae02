import { Component, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { StaffGroup } from '@igang/contracts';
import { GroupChange } from '@igang/contracts/groups';
import { shownPhone } from '@igang/i18n/text';
import { submission } from '../../shared/api/index.ts';
import { editing, FORM, OtherChanges, submitting } from '../../shared/forms/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, ConfirmDialog, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { WillTell } from '../parts/will-tell.ts';
import { afterwardsWords, groupWords, officeWords } from '../words.ts';

const WRITTEN = GroupChange.omit({ version: true });

interface Details {
  name: string;
  venue: string;
  roomAndKey: string;
  expectedSize: number;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
}

/** What is practical about a group: where, which key, whom to write to. */
@Component({
  selector: 'ig-edit-group',
  imports: [FORM, OtherChanges, Button, ConfirmDialog, ProblemNotice, WillTell],
  template: `
    <button igButton type="button" class="ig-flush" variant="tertiary" (click)="open()">{{ a().practical.edit }}</button>
    <ig-confirm
      #dialog
      [heading]="a().practical.editTitle"
      [confirm]="a().practical.editSave"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <form #element class="ig-stack" [formRoot]="details">
        <ig-field [field]="details.name" [label]="w().form.name">
          <input igInput autocomplete="off" [formField]="details.name" />
        </ig-field>
        <ig-field [field]="details.venue" [label]="w().form.venue" optional>
          <input igInput autocomplete="off" [formField]="details.venue" />
        </ig-field>
        <ig-field [field]="details.roomAndKey" [label]="w().form.roomAndKey" [hint]="w().form.roomAndKeyHint" optional>
          <textarea igInput rows="3" [formField]="details.roomAndKey"></textarea>
        </ig-field>
        <ig-field [field]="details.expectedSize" [label]="w().form.expectedSize" [hint]="w().form.expectedSizeHint">
          <input igInput type="number" inputmode="numeric" [formField]="details.expectedSize" />
        </ig-field>
        <p class="ig-quiet">{{ w().form.contactText }}</p>
        <ig-field [field]="details.contactName" [label]="w().form.contactName" optional>
          <input igInput autocomplete="off" [formField]="details.contactName" />
        </ig-field>
        <ig-field [field]="details.contactEmail" [label]="w().form.contactEmail" [hint]="w().form.contactEmailHint" optional>
          <input igInput type="email" autocomplete="off" [formField]="details.contactEmail" />
        </ig-field>
        <ig-field [field]="details.contactPhone" [label]="w().form.contactPhone" optional>
          <input igInput type="tel" autocomplete="off" [formField]="details.contactPhone" />
        </ig-field>
        <ig-other-change [editing]="editing" [labels]="labels()" />
        <ig-problem [problem]="sending.problem()" />
      </form>
      <ig-will-tell [of]="changing()" [open]="dialog.isOpen()" />
    </ig-confirm>
  `,
})
export class EditGroup {
  readonly group = input.required<StaffGroup>();
  readonly changed = output();

  protected readonly w = words(groupWords);
  protected readonly a = words(afterwardsWords);
  readonly #o = words(officeWords);
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  protected readonly labels = computed(() => {
    const { name, venue, roomAndKey, expectedSize, contactName, contactEmail, contactPhone } = this.w().form;
    return { name, venue, roomAndKey, expectedSize, contactName, contactEmail, contactPhone };
  });
  readonly #model = linkedSignal<Details>(() => detailsOf(this.group()));
  protected readonly editing = editing({
    known: this.group,
    model: this.#model,
    toModel: detailsOf,
    again: (api) => api.get<StaffGroup>(`/staff/groups/${this.group().id}`),
  });
  protected readonly sending = submission(async (api, body: Details, sending) =>
    this.editing.checked(await api.put(`/staff/groups/${this.group().id}`, { ...body, version: this.editing.version() }, sending)),
  );
  protected readonly details = form(
    this.#model,
    (path) => validateStandardSchema(path, () => WRITTEN),
    submitting(this.sending, { body: (model: Details) => model, done: () => this.#done() }),
  );

  protected readonly changing = computed(() => ({
    method: 'put' as const,
    path: `/staff/groups/${this.group().id}`,
    body: { ...this.details().value(), version: this.editing.version() },
  }));

  protected open(): void {
    this.sending.forget();
    this.dialog().open();
  }
  #done(): void {
    this.dialog().close();
    this.#toasts.show(this.#o().saved);
    this.changed.emit();
  }
}

function detailsOf({ name, venue, roomAndKey, expectedSize, contactName, contactEmail, contactPhone }: StaffGroup): Details {
  const texts = {
    venue: venue ?? '',
    roomAndKey: roomAndKey ?? '',
    contactName: contactName ?? '',
    contactPhone: shownPhone(contactPhone ?? ''),
  };
  return { name, expectedSize, contactEmail: contactEmail ?? '', ...texts };
}
