import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { form, required, validate, validateStandardSchema } from '@angular/forms/signals';
import type { OwnChange, OwnEnquiry } from '@igang/contracts';
import { submission } from '../../shared/api/index.ts';
import { keepsNothing } from '../../shared/kept/index.ts';
import { draftOf, type EnquiryDraft, enquiryWords, HopeFields, ReachFields, toChange } from '../../shared/enquiry/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { schemaWhenTouched } from '../answers/schema-when-touched.ts';
import { publicEnquiryWords } from '../words.ts';

/** She corrects how she is reached and what she hopes for. Nothing of it is kept on the device. */
@Component({
  selector: 'ig-change-enquiry',
  imports: [FORM, Button, HopeFields, ProblemNotice, ReachFields],
  template: `
    <form class="ds-card ig-stack" data-gap="lg" [formRoot]="f" (focusin)="rules.touched()">
      <h2 class="ds-heading" data-size="xs" tabindex="-1" id="change-enquiry">{{ w().changeTitle }}</h2>
      <ig-error-summary [of]="f" [labels]="labels()" />
      <ig-reach-fields class="ig-stack" [of]="f" />
      <ig-hope-fields class="ig-stack" [of]="f" />
      <ig-problem [problem]="sending.problem()" />
      <p class="ig-row">
        <button igButton type="submit" [busy]="sending.sending()">{{ w().save }}</button>
        <button igButton type="button" variant="tertiary" (click)="closed.emit(false)">{{ w().keep }}</button>
      </p>
    </form>
  `,
})
export class ChangeEnquiry {
  readonly own = input.required<OwnEnquiry>();
  /** Where her enquiry is. */
  readonly path = input.required<string>();
  /** Whether something was saved. */
  readonly closed = output<boolean>();

  readonly #words = words(publicEnquiryWords);
  protected readonly w = computed(() => this.#words().own);
  readonly #e = words(enquiryWords);
  protected readonly rules = schemaWhenTouched(() => import('./enquiry-schema.ts').then((file) => file.ReachSchema));
  protected readonly sending = submission((api, body: OwnChange, sending) => api.put(this.path(), body, sending));
  protected readonly f = form(
    linkedSignal<EnquiryDraft>(() => draftOf(this.own())),
    (path) => {
      required(path.name);
      validateStandardSchema(path, () => this.rules.schema());
      validate(path.phone, ({ value, valueOf }) =>
        value().trim() === '' && valueOf(path.email).trim() === '' ? { kind: 'told', message: this.#e().reachMissing } : undefined,
      );
    },
    submitting(this.sending, { body: toChange, done: () => this.closed.emit(true) }),
  );
  protected readonly labels = computed(() => {
    const { name, email, phone } = this.#e();
    return { name, email, phone };
  });

  constructor() {
    keepsNothing();
  }
}
