import { Component, computed, inject, linkedSignal } from '@angular/core';
import { form, max, min, required, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { Email } from '@igang/contracts/common';
import type { InterestReceived, NewGroupRegistration, Place } from '@igang/contracts';
import { GROUP_SIZE, type GroupForm } from '@igang/domain/groups/group';
import { submission } from '../../shared/api/index.ts';
import { FORM, nearOf, PlaceSearch, submitting, TimeInput } from '../../shared/forms/index.ts';
import { upperFirst } from '@igang/i18n/text';
import { formats, Language, words } from '../../shared/i18n/index.ts';
import type { SentTo } from '../../shared/links/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { NearPlace } from '../near/near-place.ts';
import { guideWords } from '../words.ts';

/** Any week from Monday on, for the names of its days. */
const A_WEEK = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09', '2026-01-10', '2026-01-11'] as const;

interface Written {
  readonly email: string;
  readonly place: Place | null;
  readonly people: number;
  readonly venue: string;
  readonly form: GroupForm;
  readonly weekday: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly adults: boolean;
}

/** A group that began by itself would like to be asked how it goes. Nobody in it is named. */
@Component({
  selector: 'ig-ask-us',
  imports: [FORM, Button, PlaceSearch, ProblemNotice, TimeInput],
  template: `
    <section class="ds-card ig-stack" aria-labelledby="ask-us">
      <h2 id="ask-us" class="ds-heading" data-size="xs">{{ w().title }}</h2>
      <p>{{ w().text }}</p>
      <form class="ig-stack" [formRoot]="f">
        <ig-error-summary [of]="f" [labels]="labels()" />
        <ig-field [field]="f.place" [label]="w().place"><ig-place-search [formField]="f.place" /></ig-field>
        <ig-field [field]="f.form" [label]="w().form">
          <select igInput [formField]="f.form">
            <option value="physical">{{ w().forms.physical }}</option>
            <option value="digital">{{ w().forms.digital }}</option>
          </select>
        </ig-field>
        @if (f.form().value() === 'physical') {
          <ig-field [field]="f.venue" [label]="w().venue" optional>
            <input igInput autocomplete="off" [formField]="f.venue" />
          </ig-field>
        }
        <ig-field [field]="f.weekday" [label]="w().weekday" [hint]="w().weekdayHint" optional>
          <select igInput [formField]="f.weekday">
            <option value="">{{ w().noWeekday }}</option>
            @for (day of days(); track day.number) {
              <option [value]="day.number">{{ day.name }}</option>
            }
          </select>
        </ig-field>
        <div class="pair">
          <ig-field [field]="f.startsAt" [label]="w().startsAt"><ig-time-input [formField]="f.startsAt" /></ig-field>
          <ig-field [field]="f.endsAt" [label]="w().endsAt"><ig-time-input [formField]="f.endsAt" /></ig-field>
        </div>
        <ig-field [field]="f.people" [label]="w().people">
          <input igInput type="number" inputmode="numeric" class="number" [formField]="f.people" />
        </ig-field>
        <ig-field [field]="f.email" [label]="w().email">
          <input igInput type="email" inputmode="email" autocomplete="email" [formField]="f.email" />
        </ig-field>
        <ig-field [field]="f.adults" [label]="w().adults" toggle>
          <input igInput type="checkbox" [formField]="f.adults" />
        </ig-field>
        <p class="ig-quiet ig-small">{{ w().stored }}</p>
        <ig-problem [problem]="sending.problem()" />
        <p>
          <button igButton type="submit" [busy]="sending.sending()">{{ w().send }}</button>
        </p>
      </form>
    </section>
  `,
  styles: `
    .pair {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-4);
    }
    .number {
      max-width: 7rem;
    }
  `,
})
export class AskUs {
  readonly #words = words(guideWords);
  protected readonly w = computed(() => this.#words().ask);
  readonly #language = inject(Language).lang;
  readonly #near = inject(NearPlace).place;
  readonly #router = inject(Router);
  readonly #formats = formats();
  protected readonly days = computed(() =>
    A_WEEK.map((date, i) => ({ number: String(i + 1), name: upperFirst(this.#formats().weekday(date)) })),
  );
  protected readonly sending = submission((api, body: NewGroupRegistration, sending) =>
    api.post<InterestReceived>('/group-registrations', body, sending),
  );
  protected readonly f = form(
    linkedSignal<Written>(() => ({
      ...{
        email: '',
        place: this.#near(),
        people: 6,
        venue: '',
        form: 'physical' as const,
        weekday: '',
        startsAt: '18:00',
        endsAt: '20:00',
        adults: false,
      },
    })),
    (path) => {
      for (const field of [path.place, path.startsAt, path.endsAt, path.people, path.email, path.adults])
        required(field as typeof path.email);
      validateStandardSchema(path.email, Email);
      min(path.people, GROUP_SIZE.min);
      max(path.people, GROUP_SIZE.max);
    },
    submitting(this.sending, {
      body: ({ email, place, people, venue, form, weekday, startsAt, endsAt }: Written): NewGroupRegistration => ({
        ...{ email: email.trim(), near: nearOf(place) ?? '', people, form, startsAt, endsAt },
        ...(form === 'physical' ? { venue } : {}),
        ...(weekday === '' ? {} : { weekday: Number(weekday) }),
        ...{ everyoneIsAdult: true, language: this.#language() },
      }),
      names: { near: 'place', everyoneIsAdult: 'adults', language: null },
      done: ({ sentTo }) => void this.#router.navigate(['/start-selv/sendt'], { info: { sentTo } satisfies SentTo }),
    }),
  );
  protected readonly labels = computed(() => {
    const { place, form: how, venue, weekday, startsAt, endsAt, people, email, adults } = this.w();
    return { place, form: how, venue, weekday, startsAt, endsAt, people, email, adults };
  });
}
