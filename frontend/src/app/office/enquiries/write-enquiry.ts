import { Component, computed, inject, signal } from '@angular/core';
import { form, required, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { Created, HeardEnquiry } from '@igang/contracts';
import { Session, submission } from '../../shared/api/index.ts';
import { type EnquiryDraft, EnquiryFields, emptyEnquiry, enquiryWords, toEnquiry } from '../../shared/enquiry/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { Language, words } from '../../shared/i18n/index.ts';
import { Button, PageLayout, ProblemNotice } from '../../shared/ui/index.ts';
import { Offices } from '../parts/offices.ts';
import { inboxWords } from '../words.ts';

interface Heard extends EnquiryDraft {
  readonly channel: HeardEnquiry['channel'];
}

/** Somebody has rung or come by, and it is written down while they talk. Kept on no device. */
@Component({
  selector: 'ig-write-enquiry',
  imports: [FORM, Button, EnquiryFields, PageLayout, ProblemNotice],
  template: `
    <ig-page [heading]="w().heard.title" [lead]="w().heard.lead" back="/kontor/henvendelser" [backLabel]="w().title">
      <form class="ig-stack" data-gap="lg" [formRoot]="heard">
        <ig-error-summary [of]="heard" [labels]="labels()" />
        <ig-field [field]="heard.channel" [label]="w().heard.channel">
          <select igInput [formField]="heard.channel">
            @for (channel of channels; track channel) {
              <option [value]="channel">{{ e().channels[channel] }}</option>
            }
          </select>
        </ig-field>
        <ig-enquiry-fields other [of]="heard" [settled]="point() !== undefined" />
        <ig-field [field]="heard.isAdult" [label]="w().heard.isAdult" toggle>
          <input igInput type="checkbox" [formField]="heard.isAdult" />
        </ig-field>
        <ig-field [field]="heard.consent" [label]="w().heard.consent" [hint]="w().heard.consentHint" toggle>
          <input igInput type="checkbox" [formField]="heard.consent" />
        </ig-field>
        <ig-problem [problem]="sending.problem()" />
        <p>
          <button igButton type="submit" [busy]="sending.sending()">{{ w().heard.save }}</button>
        </p>
      </form>
    </ig-page>
  `,
})
export class WriteEnquiryPage {
  protected readonly w = words(inboxWords);
  protected readonly e = words(enquiryWords);
  protected readonly channels = ['phone', 'visit', 'email'] as const;
  readonly #language = inject(Language).lang;
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  readonly #offices = inject(Offices);
  /** The contact point she writes down for; an office's people choose. */
  protected readonly point = computed(() => (this.#session.isOffice() ? undefined : this.#session.me()?.contactPoints[0]?.id));
  protected readonly sending = submission((api, body: HeardEnquiry, sending) => api.post<Created>('/staff/enquiries', body, sending));
  protected readonly heard = form(
    signal<Heard>({ ...emptyEnquiry(), channel: 'phone' }),
    (path) => {
      required(path.place);
      required(path.name);
      validate(path.phone, ({ value, valueOf }) =>
        value().trim() === '' && valueOf(path.email).trim() === '' ? { kind: 'told', message: this.e().reachMissing } : undefined,
      );
      validate(path.isAdult, ({ value }) => (value() ? undefined : { kind: 'required' }));
      validate(path.consent, ({ value }) => (value() ? undefined : { kind: 'required' }));
    },
    submitting(this.sending, {
      body: ({ channel, ...draft }: Heard): HeardEnquiry => {
        const point = this.point();
        return {
          ...toEnquiry(draft, this.#language()),
          channel,
          ...(point === undefined ? { officeId: this.#offices.home() } : { contactPointId: point }),
        };
      },
      names: { near: 'place', language: null, officeId: null },
      done: ({ id }) => void this.#router.navigate(['/kontor/henvendelser', id], { replaceUrl: true }),
    }),
  );
  protected readonly labels = computed(() => {
    const [{ heard }, e] = [this.w(), this.e()];
    return { place: e.whereOther, name: e.name, email: e.email, phone: e.phone, isAdult: heard.isAdult, consent: heard.consent };
  });
}
