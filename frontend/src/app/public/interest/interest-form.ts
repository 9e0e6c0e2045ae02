import { Component, inject, input, linkedSignal } from '@angular/core';
import { form, required, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { Email } from '@igang/contracts/common';
import type { InterestReceived, NewInterest, OfferedTypes, Place } from '@igang/contracts';
import { read, submission } from '../../shared/api/index.ts';
import { FORM, nearOf, PlaceSearch, submitting } from '../../shared/forms/index.ts';
import { formats, Language, words } from '../../shared/i18n/index.ts';
import type { SentTo } from '../../shared/links/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { interestWords } from '../words.ts';
import { WHOLE_COUNTRY_KM } from './whole-country.ts';

const RADII_KM = [25, 50, 100, 200, WHOLE_COUNTRY_KM] as const;
interface Written {
  readonly place: Place | null;
  readonly email: string;
  readonly radius: string;
  readonly courseTypeId: string;
}
const START = { email: '', radius: '50', courseTypeId: '' };

/** "Tell me when a course comes": an address, a place and how far. Opened from the catalogue when it is asked for. */
@Component({
  selector: 'ig-interest-form',
  imports: [FORM, Button, PlaceSearch, ProblemNotice],
  template: `
    <form class="ds-card ig-stack" data-gap="lg" [formRoot]="f">
      <ig-field [field]="f.place" [label]="w().place" [whenWrong]="w().placeMissing">
        <ig-place-search [formField]="f.place" />
      </ig-field>
      <ig-field [field]="f.radius" [label]="w().radius">
        <select igInput [formField]="f.radius">
          @for (km of radii; track km) {
            <option [value]="km">{{ km >= wholeCountry ? w().everywhere : w().within({ km }) }}</option>
          }
        </select>
      </ig-field>
      <ig-field [field]="f.courseTypeId" [label]="w().type">
        <select igInput [formField]="f.courseTypeId">
          <option value="">{{ w().anyType }}</option>
          @for (type of types.value()?.items; track type.id) {
            <option [value]="type.id">{{ type.names[fmt().lang] }}</option>
          }
        </select>
      </ig-field>
      <ig-field [field]="f.email" [label]="w().email" [hint]="w().emailHint">
        <input igInput type="email" inputmode="email" autocomplete="email" [formField]="f.email" />
      </ig-field>
      <p class="ig-quiet ig-small">{{ w().stored }}</p>
      <ig-problem [problem]="sending.problem()" />
      <p>
        <button igButton type="submit" [busy]="sending.sending()">{{ w().send }}</button>
      </p>
    </form>
  `,
})
export class InterestForm {
  readonly place = input<Place | null>(null);

  protected readonly w = words(interestWords);
  protected readonly wholeCountry = WHOLE_COUNTRY_KM;
  protected readonly fmt = formats();
  readonly #language = inject(Language).lang;
  protected readonly radii = RADII_KM;
  readonly #router = inject(Router);
  protected readonly types = read<OfferedTypes>(() => '/course-types');
  protected readonly sending = submission((api, body: NewInterest, sending) => api.post<InterestReceived>('/interests', body, sending));
  readonly #written = linkedSignal<Written>(() => ({ ...START, place: this.place() }));
  protected readonly f = form(
    this.#written,
    (path) => {
      required(path.place);
      required(path.email);
      validateStandardSchema(path.email, Email);
    },
    submitting(this.sending, {
      body: ({ place, email, radius, courseTypeId }: Written): NewInterest => ({
        email: email.trim(),
        near: nearOf(place) ?? '',
        radiusKm: Number(radius),
        language: this.#language(),
        ...(courseTypeId === '' ? {} : { courseTypeId }),
      }),
      names: { near: 'place', radiusKm: 'radius', language: null },
      done: ({ sentTo }) => void this.#router.navigate(['/si-fra/sendt'], { info: { sentTo } satisfies SentTo }),
    }),
  );
}
