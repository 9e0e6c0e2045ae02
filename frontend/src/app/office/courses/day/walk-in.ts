import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { NewParticipant } from '@igang/contracts/training/enrolments';
import { submission } from '../../../shared/api/index.ts';
import { FORM, submitting } from '../../../shared/forms/index.ts';
import { Language, words } from '../../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice, Toasts } from '../../../shared/ui/index.ts';
import { courseWords } from '../../words.ts';

const EMPTY = { name: '', email: '', phone: '' };
type Guest = typeof EMPTY;
const GuestWritten = NewParticipant.omit({ language: true, postalCode: true });

/** Somebody at the door: a place and present in one go. Needs the network, since only the server knows whether there is room. */
@Component({
  selector: 'ig-walk-in',
  imports: [FORM, ConfirmDialog, ProblemNotice],
  template: `
    <ig-confirm
      #dialog
      [heading]="w().title"
      [confirm]="w().send"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p class="ig-quiet">{{ w().text }}</p>
      <form #element class="ig-stack" [formRoot]="guest">
        <ig-field [field]="guest.name" [label]="p().name"><input igInput autocomplete="off" [formField]="guest.name" /></ig-field>
        <ig-field [field]="guest.email" [label]="p().email" [hint]="p().emailHint" optional
          ><input igInput type="email" autocomplete="off" [formField]="guest.email"
        /></ig-field>
        <ig-field [field]="guest.phone" [label]="p().phone" optional
          ><input igInput type="tel" autocomplete="off" [formField]="guest.phone"
        /></ig-field>
        <ig-problem [problem]="sending.problem()" />
      </form>
    </ig-confirm>
  `,
})
export class WalkInDialog {
  readonly courseId = input.required<string>();
  readonly dayId = input.required<string>();
  readonly added = output();

  readonly #words = words(courseWords);
  protected readonly w = computed(() => this.#words().day.walkIn);
  protected readonly p = computed(() => this.#words().people);
  readonly #toasts = inject(Toasts);
  readonly #lang = inject(Language).lang;
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  protected readonly sending = submission((api, body: object, sending) =>
    api.post(`/staff/courses/${this.courseId()}/walk-ins`, body, sending),
  );
  protected readonly guest = form(
    signal<Guest>(EMPTY),
    (path) => validateStandardSchema(path, GuestWritten),
    submitting(this.sending, {
      body: (guest) => ({ ...guest, language: this.#lang(), dayId: this.dayId() }),
      done: (_, { name }) => this.#done(name),
    }),
  );

  open(): void {
    this.dialog().open();
  }
  #done(name: string): void {
    this.dialog().close();
    this.#toasts.show(this.w().done({ name: name.trim() }));
    this.guest().reset(EMPTY);
    this.added.emit();
  }
}
