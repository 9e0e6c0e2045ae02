import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { ContactPointListing, ContactPointOwner } from '@igang/contracts';
import { ContactPointOwner as Owner } from '@igang/contracts/organisation/geography';
import { CONTACT_POINT_KINDS, type ContactPointKind } from '@igang/domain/organisation/contact-point';
import { submission } from '../../shared/api/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { pointWords } from '../words.ts';

interface Written {
  readonly kind: ContactPointKind;
  readonly ownerName: string;
  readonly ownerNumber: string;
}

/** What kind of place a contact point is, and whose: the office's to write. */
@Component({
  selector: 'ig-owner-form',
  imports: [FORM, Button, ProblemNotice],
  template: `
    <form class="ig-stack" [formRoot]="f">
      <ig-error-summary [of]="f" [labels]="labels()" />
      <ig-field [field]="f.kind" [label]="w().form.kind">
        <select igInput [formField]="f.kind">
          @for (kind of kinds; track kind) {
            <option [value]="kind">{{ w().kind[kind] }}</option>
          }
        </select>
      </ig-field>
      <ig-field [field]="f.ownerName" [label]="w().form.ownerName" optional>
        <input igInput autocomplete="off" [formField]="f.ownerName" />
      </ig-field>
      <ig-field [field]="f.ownerNumber" [label]="w().form.ownerNumber" optional>
        <input igInput inputmode="numeric" autocomplete="off" [formField]="f.ownerNumber" />
      </ig-field>
      <ig-problem [problem]="sending.problem()" />
      <p>
        <button igButton type="submit" variant="secondary" [busy]="sending.sending()">{{ w().form.saveOwner }}</button>
      </p>
    </form>
  `,
})
export class OwnerForm {
  readonly point = input.required<ContactPointListing>();
  readonly saved = output();

  protected readonly w = words(pointWords);
  protected readonly kinds = CONTACT_POINT_KINDS;
  readonly #toasts = inject(Toasts);
  protected readonly sending = submission((api, body: ContactPointOwner, sending) =>
    api.put<unknown>(`/staff/contact-points/${this.point().id}/owner`, body, sending),
  );
  protected readonly f = form(
    linkedSignal<Written>(() => {
      const { kind, ownerName, ownerNumber } = this.point();
      return { kind: kind as ContactPointKind, ownerName: ownerName ?? '', ownerNumber: ownerNumber ?? '' };
    }),
    (path) => validateStandardSchema(path, Owner),
    submitting(this.sending, {
      body: (written: Written): ContactPointOwner => ({ ...written }),
      done: () => {
        this.#toasts.show(this.w().form.ownerSaved);
        this.saved.emit();
      },
    }),
  );
  protected readonly labels = computed(() => {
    const { kind, ownerName, ownerNumber } = this.w().form;
    return { kind, ownerName, ownerNumber };
  });
}
