import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { ContactPointChange, ContactPointListing } from '@igang/contracts';
import { ContactPointChange as Change } from '@igang/contracts/organisation/geography';
import { shownPhone } from '@igang/i18n/text';
import { submission } from '../../shared/api/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { commonWords, words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { pointWords } from '../words.ts';

interface Written {
  readonly name: string;
  readonly address: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly email: string;
}

/** What is wrong about a contact point is written anew, and confirmed with it. */
@Component({
  selector: 'ig-point-form',
  imports: [FORM, Button, ProblemNotice],
  template: `
    <form class="ig-stack" [formRoot]="f">
      <ig-error-summary [of]="f" [labels]="labels()" />
      <p class="ig-quiet">{{ w().public }}</p>
      <ig-field [field]="f.name" [label]="w().name"><input igInput autocomplete="off" [formField]="f.name" /></ig-field>
      <ig-field [field]="f.address" [label]="w().address" optional><input igInput autocomplete="off" [formField]="f.address" /></ig-field>
      <ig-field [field]="f.postalCode" [label]="w().postalCode" optional>
        <input igInput inputmode="numeric" autocomplete="off" [formField]="f.postalCode" />
      </ig-field>
      <ig-field [field]="f.phone" [label]="w().phone" optional
        ><input igInput type="tel" autocomplete="off" [formField]="f.phone"
      /></ig-field>
      <ig-field [field]="f.email" [label]="w().email"><input igInput type="email" autocomplete="off" [formField]="f.email" /></ig-field>
      <ig-problem [problem]="sending.problem()" />
      <p class="ig-row">
        <button igButton type="submit" [busy]="sending.sending()">{{ w().save }}</button>
        <button igButton type="button" variant="tertiary" (click)="left.emit()">{{ c().action.cancel }}</button>
      </p>
    </form>
  `,
})
export class PointForm {
  readonly point = input.required<ContactPointListing>();
  readonly saved = output();
  readonly left = output();

  readonly #words = words(pointWords);
  protected readonly w = computed(() => this.#words().form);
  protected readonly c = commonWords();
  readonly #toasts = inject(Toasts);
  protected readonly sending = submission((api, body: ContactPointChange, sending) =>
    api.put(`/staff/contact-points/${this.point().id}`, body, sending),
  );
  protected readonly f = form(
    linkedSignal<Written>(() => {
      const { name, address, postalCode, phone, email } = this.point();
      return { name, address: address ?? '', postalCode: postalCode ?? '', phone: phone === null ? '' : shownPhone(phone), email };
    }),
    (path) => validateStandardSchema(path, Change),
    submitting(this.sending, {
      body: (written: Written): ContactPointChange => ({ ...written }),
      done: () => {
        this.#toasts.show(this.w().saved);
        this.saved.emit();
      },
    }),
  );
  protected readonly labels = computed(() => {
    const { name, address, postalCode, phone, email } = this.w();
    return { name, address, postalCode, phone, email };
  });
}
