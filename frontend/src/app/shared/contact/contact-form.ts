import { booleanAttribute, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { ContactView } from '@igang/contracts';
import { PostalCode } from '@igang/contracts/common';
import { Contact, ParticipantContact } from '@igang/contracts/organisation/contact';
import { calledName } from '@igang/domain/organisation/called';
import { LANG_NAMES, LANGS } from '@igang/i18n';
import { shownPhone } from '@igang/i18n/text';
import * as z from 'zod';
import { submission } from '../api/index.ts';
import { FORM, submitting } from '../forms/index.ts';
import { words } from '../i18n/index.ts';
import { Button, ProblemNotice, Toasts } from '../ui/index.ts';
import { contactWords } from './words.ts';

/** An empty postal code is not given. */
const place = { postalCode: z.union([z.literal(''), PostalCode]) };
const Written = Contact.extend(place);
const WithoutAddress = ParticipantContact.extend(place);
interface Draft {
  readonly name: string;
  readonly called: string;
  readonly email: string;
  readonly phone: string;
  readonly postalCode: string;
  readonly language: ContactView['language'];
}
type Person = Pick<ContactView, 'name' | 'called' | 'phone' | 'postalCode' | 'language'> & { readonly email: string | null };

/** Her name and how she is written to, corrected in place. With `own` the address stays what she signs in with. */
@Component({
  selector: 'ig-contact-form',
  imports: [FORM, Button, ProblemNotice],
  template: `
    <form class="ig-stack" [formRoot]="contact">
      <p class="ig-quiet">{{ own() ? w().lead : w().office }}</p>
      <ig-field [field]="contact.name" [label]="w().name">
        <input igInput [autocomplete]="own() ? 'name' : 'off'" [formField]="contact.name" />
      </ig-field>
      <ig-field [field]="contact.called" [label]="own() ? w().called : w().calledOffice" [hint]="calledHint()" optional>
        <input igInput [autocomplete]="own() ? 'nickname' : 'off'" [formField]="contact.called" />
      </ig-field>
      @if (own()) {
        <p class="ig-quiet">{{ w().emailStays({ address: person().email ?? '' }) }}</p>
      } @else {
        <ig-field [field]="contact.email" [label]="w().email" [optional]="mayLack()">
          <input igInput type="email" autocomplete="off" [formField]="contact.email" />
        </ig-field>
      }
      <ig-field [field]="contact.phone" [label]="w().phone" optional>
        <input igInput type="tel" [autocomplete]="own() ? 'tel' : 'off'" [formField]="contact.phone" />
      </ig-field>
      <ig-field [field]="contact.postalCode" [label]="w().postalCode" optional>
        <input igInput inputmode="numeric" [autocomplete]="own() ? 'postal-code' : 'off'" [formField]="contact.postalCode" />
      </ig-field>
      <ig-field [field]="contact.language" [label]="w().language">
        <select igInput [formField]="contact.language">
          @for (lang of langs; track lang) {
            <option [value]="lang">{{ names[lang] }}</option>
          }
        </select>
      </ig-field>
      <ig-problem [problem]="sending.problem()" />
      <p>
        <button igButton type="submit" variant="secondary" [busy]="sending.sending()">{{ w().save }}</button>
      </p>
    </form>
  `,
})
export class ContactForm {
  readonly person = input.required<Person>();
  readonly path = input.required<string>();
  readonly own = input(false, { transform: booleanAttribute });
  /** She has no address yet, and need not get one. */
  readonly mayLack = input(false);
  readonly saved = output();

  protected readonly w = words(contactWords);
  /** What stands when nothing is written here. */
  protected readonly calledHint = computed(() => {
    const called = calledName(this.person().name);
    return this.own() ? this.w().calledHint({ first: called }) : this.w().calledHintOffice({ first: called });
  });
  protected readonly langs = LANGS;
  protected readonly names = LANG_NAMES;
  readonly #toasts = inject(Toasts);
  readonly #known = computed<Draft>(() => {
    const { name, called, email, phone, postalCode, language } = this.person();
    return { name, called: called ?? '', email: email ?? '', phone: shownPhone(phone ?? ''), postalCode: postalCode ?? '', language };
  });
  protected readonly sending = submission((api, body: object, sending) => api.put(this.path(), body, sending));
  readonly #written = linkedSignal<Draft>(() => this.#known());
  protected readonly contact = form(
    this.#written,
    (path) => validateStandardSchema(path, () => (this.mayLack() ? WithoutAddress : Written)),
    submitting(this.sending, {
      body: ({ email, postalCode, ...others }: Draft) => ({
        ...others,
        ...(this.own() ? {} : { email }),
        ...(postalCode === '' ? {} : { postalCode }),
      }),
      done: () => {
        this.#toasts.show(this.w().saved);
        this.saved.emit();
      },
    }),
  );
}
