import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { form, required, validate, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { Created, OfficeSettings, Place, PlaceList, Theme } from '@igang/contracts';
import { NewGroup } from '@igang/contracts/groups/groups';
import { LANG_NAMES, LANGS } from '@igang/i18n';
import { upperFirst } from '@igang/i18n/text';
import * as z from 'zod';
import { Api, read, submission } from '../../shared/api/index.ts';
import { DateInput, draft, FORM, PlaceSearch, submitting, TimeInput } from '../../shared/forms/index.ts';
import { commonWords, formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, PageLayout, ProblemNotice } from '../../shared/ui/index.ts';
import { atFields, unplacedIn } from '../parts/at-fields.ts';
import { Offices } from '../parts/offices.ts';
import { groupWords, officeWords } from '../words.ts';
import {
  dates,
  emptyGroup,
  fieldOf,
  firstMeeting,
  type GroupPlan,
  hoursFor,
  needsReason,
  newGroup,
  type PlannedDates,
  sizeFor,
} from './group-plan.ts';
import { KnownVenues } from './known-venues.ts';

/** As the contract; the place is checked by itself, and choices in a select are text. */
const Written = NewGroup.omit({ municipalityCode: true }).extend({ place: z.any(), startersWanted: z.enum(['1', '2']) });

/** Registering a group that is forming. Kept on the device until it is saved. */
@Component({
  selector: 'ig-new-group',
  imports: [FORM, Button, DateInput, KnownVenues, PageLayout, PlaceSearch, ProblemNotice, TimeInput],
  templateUrl: './new-group.html',
  styleUrl: '../parts/form.css',
})
export class NewGroupPage {
  /** Where people wait for a group, for which, and when most of them can: `?kommune=1121&sted=Time&tema=sorg&tid=day&ukedag=2&folk=6`. */
  readonly kommune = input<string>();
  readonly sted = input<string>();
  readonly tema = input<string>();
  readonly tid = input<string>();
  readonly ukedag = input<string>();
  readonly folk = input<string>();

  protected readonly w = words(groupWords);
  protected readonly o = words(officeWords);
  protected readonly c = commonWords();
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly langs = LANGS;
  protected readonly names = LANG_NAMES;
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #offices = inject(Offices);

  protected readonly offices = computed(() =>
    this.#offices.list().filter(({ kind }) => kind === 'district' || this.#offices.list().length === 1),
  );
  protected readonly themes = read<{ items: Theme[] }>(() => '/themes');
  readonly #there = read<PlaceList>(() =>
    this.kommune() === undefined ? undefined : { path: '/places', params: { q: this.sted() ?? '' } },
  );
  protected readonly draft = draft('register-group', emptyGroup(this.#offices.home()));
  protected readonly sending = submission(async (api, body: NewGroup, sending) =>
    atFields(await api.post<Created>('/staff/groups', body, sending), fieldOf),
  );
  protected readonly group = form(
    this.draft.value,
    (path) => {
      validateStandardSchema(path, Written as z.ZodType<unknown, GroupPlan>);
      required(path.place);
      validate(path.budgetReason, ({ value, valueOf }) =>
        needsReason(valueOf(path.sessionBudget)) && value().trim() === '' ? { kind: 'required' } : undefined,
      );
    },
    submitting(this.sending, { body: newGroup, names: { municipalityCode: 'place' }, done: ({ id }) => this.#done(id) }),
  );
  /** A refusal that does not stand at its field already. */
  protected readonly unplaced = computed(() => unplacedIn(this.sending.problem(), fieldOf));
  protected readonly jumped = signal<PlannedDates['jumped']>([]);
  protected readonly asksReason = computed(() => needsReason(this.draft.value().sessionBudget));
  protected readonly weekday = computed(() => {
    const [first] = this.draft.value().sessionDates;
    return first ? upperFirst(this.f().weekdayPlural(first)) : '';
  });
  protected readonly labels = computed(() => {
    const w = this.w().form;
    const meetings = Object.fromEntries(
      this.draft.value().sessionDates.map((_, i) => [String(i), i === 0 ? w.first : w.dateOf({ number: i + 1 })]),
    );
    return {
      ...meetings,
      name: w.name,
      place: w.municipality,
      venue: w.venue,
      roomAndKey: w.roomAndKey,
      expectedSize: w.expectedSize,
      contactName: w.contactName,
      contactEmail: w.contactEmail,
      contactPhone: w.contactPhone,
      startsAt: w.startsAt,
      endsAt: w.endsAt,
      sessionBudget: w.budget,
      budgetReason: w.budgetReason,
      sessionDates: w.dates,
    };
  });

  /** So many meetings as her office usually has, until she says otherwise. */
  readonly #usual = read<OfficeSettings>(() => `/offices/${this.#offices.home()}/settings`);

  constructor() {
    effect(() => {
      const usual = this.#usual.value()?.['session-budget'];
      if (usual === undefined || this.draft.restored() || this.#isPlanned()) return;
      untracked(() => this.draft.value.update((plan) => ({ ...plan, sessionBudget: usual, sessionDates: dates('', [], usual) })));
    });
    effect(() => {
      const place = this.#there
        .value()
        ?.items.find(({ kind, municipalityCode }) => kind === 'municipality' && municipalityCode === this.kommune());
      const themeCode = this.tema() ?? '';
      // Only what she has not filled in herself.
      if (place !== undefined) untracked(() => this.#begin({ place, themeCode }));
    });
  }

  /** The first date or the number of meetings is new: weekly dates from there, jumping over holidays. */
  protected async suggestDates(): Promise<void> {
    const { sessionDates, sessionBudget } = this.draft.value();
    const [first = ''] = sessionDates;
    this.#setDates(dates(first, sessionDates, sessionBudget));
    if (first === '' || this.draft.value().sessionDates.length !== sessionBudget) return;
    const outcome = await this.#api.get<PlannedDates>('/staff/session-plan', { first, count: sessionBudget });
    // Something else was chosen while we waited.
    if (!outcome.ok || this.draft.value().sessionDates[0] !== first) return;
    this.jumped.set(outcome.value.jumped);
    this.#setDates(dates(first, outcome.value.dates, sessionBudget));
  }
  protected jumpedText(): string {
    return this.w().form.jumped({
      days: this.f().list(this.jumped().map(({ date, name }) => `${this.f().day(date, this.today())} (${name})`)),
    });
  }
  /** What those who wait have in common is filled in, and the first such day when there has been time to find a starter. */
  #begin(known: Pick<GroupPlan, 'themeCode'> & { readonly place: Place }): void {
    if (this.draft.value().place !== null) return;
    const first = firstMeeting(this.today(), this.ukedag());
    this.draft.value.update((plan) => ({ ...plan, ...known, ...hoursFor(this.tid()), ...sizeFor(this.folk()) }));
    if (first === undefined || this.#isPlanned()) return;
    this.draft.value.update((plan) => ({ ...plan, sessionDates: [first, ...plan.sessionDates.slice(1)] }));
    void this.suggestDates();
  }
  #isPlanned(): boolean {
    return untracked(this.draft.value).sessionDates.some((date) => date !== '');
  }
  #setDates(sessionDates: string[]): void {
    this.draft.value.update((plan) => ({ ...plan, sessionDates }));
  }
  #done(id: string): void {
    this.draft.clear();
    void this.#router.navigate(['/kontor/grupper', id], { replaceUrl: true });
  }
}
