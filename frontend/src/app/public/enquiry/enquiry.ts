import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form, required, validate, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { EnquiryReceived, NewEnquiry, Place } from '@igang/contracts';
import { ACUTE } from '@igang/i18n/acute';
import { submission } from '../../shared/api/index.ts';
import { keepsNothing } from '../../shared/kept/index.ts';
import { type EnquiryDraft, EnquiryFields, emptyEnquiry, enquiryWords, toEnquiry } from '../../shared/enquiry/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { Language, words } from '../../shared/i18n/index.ts';
import type { SentTo } from '../../shared/links/index.ts';
import { AcuteHelp, Button, PageLayout, ProblemNotice } from '../../shared/ui/index.ts';
import { nearQuestion } from '../near/near-question.ts';
import { schemaWhenTouched } from '../answers/schema-when-touched.ts';
import { publicEnquiryWords } from '../words.ts';

/** Somebody asks for a group. Nothing is kept on the device: others may use the phone. */
@Component({
  selector: 'ig-enquiry',
  imports: [FORM, AcuteHelp, Button, EnquiryFields, PageLayout, ProblemNotice, RouterLink],
  templateUrl: './enquiry.html',
  styleUrl: './enquiry.css',
})
export class EnquiryPage {
  readonly sted = input<string>();
  /** The contact point she came from. */
  readonly punkt = input<string>();

  protected readonly w = words(publicEnquiryWords);
  protected readonly acute = ACUTE;
  readonly #e = words(enquiryWords);
  readonly #language = inject(Language).lang;
  readonly #router = inject(Router);
  readonly #at = nearQuestion(this.sted);
  protected readonly rules = schemaWhenTouched(() => import('./enquiry-schema.ts').then((file) => file.ReachSchema));
  protected readonly sending = submission((api, body: NewEnquiry, sending) => api.post<EnquiryReceived>('/enquiries', body, sending));
  /** Her place may be known a moment later than the page; what she has written by then stays. */
  readonly #start = linkedSignal<{ place: Place | null; punkt: string }, EnquiryDraft>({
    source: () => ({ place: this.place(), punkt: this.punkt() ?? '' }),
    computation: ({ place, punkt }, before) => (before === undefined ? emptyEnquiry(place, punkt) : { ...before.value, place }),
  });
  protected readonly enquiry = form(
    this.#start,
    (path) => {
      required(path.place);
      required(path.name);
      validateStandardSchema(path, () => this.rules.schema());
      validate(path.phone, ({ value, valueOf }) =>
        value().trim() === '' && valueOf(path.email).trim() === '' ? { kind: 'told', message: this.#e().reachMissing } : undefined,
      );
      validate(path.isAdult, ({ value }) => (value() ? undefined : { kind: 'required' }));
      validate(path.consent, ({ value }) => (value() ? undefined : { kind: 'required' }));
    },
    submitting(this.sending, {
      body: (draft) => toEnquiry(draft, this.#language()),
      names: { near: 'place', language: null },
      done: (received) => this.#done(received),
    }),
  );
  protected readonly labels = computed(() => {
    const [w, e] = [this.w(), this.#e()];
    return { place: e.where, name: e.name, email: e.email, phone: e.phone, isAdult: w.isAdult, consent: w.consent };
  });

  constructor() {
    keepsNothing();
  }

  protected place(): Place | null {
    return this.#at.place();
  }
  #done({ sentTo, answerWithinDays }: EnquiryReceived): void {
    // What the receipt says is how she is reached and how soon; never who she is or what she wrote.
    const info: SentTo = { sentTo };
    const by = sentTo === null ? 'telefon' : 'e-post';
    void this.#router.navigate(['/sok-gruppe/sendt'], { queryParams: { svar: by, dager: answerWithinDays }, info });
  }
}
