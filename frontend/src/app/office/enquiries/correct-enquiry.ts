import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, required, validate, validateStandardSchema } from '@angular/forms/signals';
import type { OwnChange, StaffEnquiry } from '@igang/contracts';
import { Email, Phone } from '@igang/contracts/common';
import * as z from 'zod';
import { submission } from '../../shared/api/index.ts';
import { draftOf, type EnquiryDraft, enquiryWords, HopeFields, ReachFields, toChange } from '../../shared/enquiry/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { inboxWords } from '../words.ts';

const Written = z.looseObject({ email: z.literal('').or(Email), phone: Phone });

/** She rings and says that the number is another, or that Tuesdays suit her now. */
@Component({
  selector: 'ig-correct-enquiry',
  imports: [FORM, Button, HopeFields, ProblemNotice, ReachFields],
  template: `
    <form class="ds-card ig-stack" data-gap="lg" [formRoot]="f">
      <h2 class="ds-heading" data-size="2xs">{{ w().page.correct }}</h2>
      <ig-error-summary [of]="f" [labels]="labels()" />
      <ig-reach-fields other class="ig-stack" [of]="f" />
      <p class="ig-quiet ig-small">{{ w().page.correctAddress }}</p>
      <ig-hope-fields other class="ig-stack" [of]="f" />
      <ig-problem [problem]="sending.problem()" />
      <p class="ig-row">
        <button igButton type="submit" [busy]="sending.sending()">{{ w().page.correctSave }}</button>
        <button igButton type="button" variant="tertiary" (click)="closed.emit(false)">{{ w().page.correctKeep }}</button>
      </p>
    </form>
  `,
})
export class CorrectEnquiry {
  readonly enquiry = input.required<StaffEnquiry>();
  /** Whether something was saved. */
  readonly closed = output<boolean>();

  protected readonly w = words(inboxWords);
  readonly #e = words(enquiryWords);
  readonly #toasts = inject(Toasts);
  protected readonly sending = submission((api, body: OwnChange, sending) =>
    api.put(`/staff/enquiries/${this.enquiry().id}`, body, sending),
  );
  protected readonly f = form(
    linkedSignal<EnquiryDraft>(() => draftOf(this.enquiry())),
    (path) => {
      required(path.name);
      validateStandardSchema(path, () => Written);
      validate(path.phone, ({ value, valueOf }) =>
        value().trim() === '' && valueOf(path.email).trim() === '' ? { kind: 'told', message: this.#e().reachMissing } : undefined,
      );
    },
    submitting(this.sending, {
      body: toChange,
      done: () => {
        this.#toasts.show(this.w().page.saved);
        this.closed.emit(true);
      },
    }),
  );
  protected readonly labels = computed(() => {
    const { name, email, phone } = this.#e();
    return { name, email, phone };
  });
}
