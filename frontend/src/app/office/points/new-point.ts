import { Component, inject, signal } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { Created, NewContactPoint } from '@igang/contracts';
import { NewContactPoint as New } from '@igang/contracts/organisation/geography';
import { CONTACT_POINT_KINDS, type ContactPointKind } from '@igang/domain/organisation/contact-point';
import { submission } from '../../shared/api/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, PageLayout, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { pointWords } from '../words.ts';

interface Written {
  readonly name: string;
  readonly kind: ContactPointKind;
  readonly address: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly email: string;
  readonly ownerName: string;
  readonly ownerNumber: string;
}
const NOTHING: Written = {
  ...{ name: '', kind: 'frivilligsentral', address: '', postalCode: '', phone: '', email: '' },
  ...{ ownerName: '', ownerNumber: '' },
};

/** A contact point that is not known yet. */
@Component({
  selector: 'ig-new-point',
  imports: [FORM, Button, PageLayout, ProblemNotice],
  template: `
    <ig-page [heading]="w().add" [lead]="w().addText" back="/kontor/kontaktpunkter" [backLabel]="w().title">
      <form class="ig-stack" [formRoot]="f">
        <ig-error-summary [of]="f" [labels]="w().form" />
        <ig-field [field]="f.name" [label]="w().form.name"><input igInput autocomplete="off" [formField]="f.name" /></ig-field>
        <ig-field [field]="f.kind" [label]="w().form.kind">
          <select igInput [formField]="f.kind">
            @for (kind of kinds; track kind) {
              <option [value]="kind">{{ w().kind[kind] }}</option>
            }
          </select>
        </ig-field>
        <ig-field [field]="f.address" [label]="w().form.address" optional>
          <input igInput autocomplete="off" [formField]="f.address" />
        </ig-field>
        <ig-field [field]="f.postalCode" [label]="w().form.postalCode">
          <input igInput inputmode="numeric" autocomplete="off" [formField]="f.postalCode" />
        </ig-field>
        <ig-field [field]="f.phone" [label]="w().form.phone" optional>
          <input igInput type="tel" autocomplete="off" [formField]="f.phone" />
        </ig-field>
        <ig-field [field]="f.email" [label]="w().form.email">
          <input igInput type="email" autocomplete="off" [formField]="f.email" />
        </ig-field>
        <ig-field [field]="f.ownerName" [label]="w().form.ownerName" optional>
          <input igInput autocomplete="off" [formField]="f.ownerName" />
        </ig-field>
        <ig-field [field]="f.ownerNumber" [label]="w().form.ownerNumber" optional>
          <input igInput inputmode="numeric" autocomplete="off" [formField]="f.ownerNumber" />
        </ig-field>
        <ig-problem [problem]="sending.problem()" />
        <p>
          <button igButton type="submit" [busy]="sending.sending()">{{ w().form.register }}</button>
        </p>
      </form>
    </ig-page>
  `,
})
export class NewPoint {
  protected readonly w = words(pointWords);
  protected readonly kinds = CONTACT_POINT_KINDS;
  readonly #router = inject(Router);
  readonly #toasts = inject(Toasts);
  readonly #written = signal<Written>(NOTHING);
  protected readonly sending = submission((api, body: NewContactPoint, sending) =>
    api.post<Created>('/staff/contact-points', body, sending),
  );
  protected readonly f = form(
    this.#written,
    (path) => validateStandardSchema(path, New),
    submitting(this.sending, {
      body: (written: Written): NewContactPoint => ({ ...written }),
      done: async (_, { name }) => {
        this.#toasts.show(this.w().added({ name }));
        await this.#router.navigate(['/kontor/kontaktpunkter']);
      },
    }),
  );
}
