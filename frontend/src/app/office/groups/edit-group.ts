import { Component, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { form, required, validateStandardSchema } from '@angular/forms/signals';
import type { StaffGroup, Theme } from '@igang/contracts';
import { read, submission } from '../../shared/api/index.ts';
import { editing, FORM, OtherChanges, PlaceSearch, plain, submitting } from '../../shared/forms/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Button, ConfirmDialog, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { atFields, unplacedIn } from '../parts/at-fields.ts';
import { WillTell } from '../parts/will-tell.ts';
import { afterwardsWords, groupWords, officeWords } from '../words.ts';
import { changeOf, detailOf, type Details, detailsOf, WRITTEN } from './group-details.ts';
import { KnownVenues } from './known-venues.ts';

/** What is written down about a group: what it is, where, which key, how many, whom to write to. */
@Component({
  selector: 'ig-edit-group',
  imports: [FORM, OtherChanges, Button, ConfirmDialog, KnownVenues, PlaceSearch, ProblemNotice, WillTell],
  templateUrl: './edit-group.html',
})
export class EditGroup {
  readonly group = input.required<StaffGroup>();
  readonly changed = output();

  protected readonly w = words(groupWords);
  protected readonly a = words(afterwardsWords);
  readonly #f = formats();
  readonly #o = words(officeWords);
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  readonly #isAsked = computed(() => this.dialog().isOpen());
  readonly #themes = read<{ items: Theme[] }>(() => (this.#isAsked() ? '/themes' : undefined));
  /** A theme that is closed stays where it is. */
  protected readonly choices = computed(() => {
    const [lang, { theme, themeCode }] = [this.#f().lang, this.group()];
    const open = (this.#themes.value()?.items ?? []).map(({ code, names }) => ({ code, name: names[lang] }));
    const isMissing = themeCode !== null && theme !== null && !open.some(({ code }) => code === themeCode);
    return isMissing ? [...open, { code: themeCode, name: theme[lang] }] : open;
  });
  protected readonly labels = computed(() => {
    const { name, venue, roomAndKey, expectedSize, contactName, contactEmail, contactPhone, municipality, theme, ...w } = this.w().form;
    const changed = { place: municipality, themeCode: theme, form: w.form, startersWanted: w.startersWanted };
    return { name, venue, roomAndKey, expectedSize, contactName, contactEmail, contactPhone, ...changed };
  });
  readonly #model = linkedSignal<Details>(() => detailsOf(this.group()));
  protected readonly asksStarters = computed(() => this.#model().startersWanted !== '');
  protected readonly editing = editing({
    known: this.group,
    model: this.#model,
    toModel: detailsOf,
    again: (api) => api.get<StaffGroup>(`/staff/groups/${this.group().id}`),
  });
  protected readonly sending = submission(async (api, body: ReturnType<typeof changeOf>, sending) => {
    const sent = await api.put(`/staff/groups/${this.group().id}`, { ...body, version: this.editing.version() }, sending);
    return atFields(await this.editing.checked(sent), detailOf);
  });
  protected readonly details = form(
    this.#model,
    (path) => {
      validateStandardSchema(path, () => WRITTEN);
      required(path.place);
    },
    submitting(this.sending, { body: changeOf, names: { municipalityCode: 'place' }, done: () => this.#done() }),
  );
  /** A refusal that does not stand at its field already. */
  protected readonly unplaced = computed(() => unplacedIn(this.sending.problem(), detailOf));
  protected readonly changing = computed(() => ({
    method: 'put' as const,
    path: `/staff/groups/${this.group().id}`,
    body: { ...changeOf(this.details().value()), version: this.editing.version() },
  }));

  /** Choices as they read in the form. */
  protected readonly shown = (key: string, value: unknown): string => {
    const w = this.w();
    if (key === 'form') return value === 'digital' ? w.digital : w.physical;
    if (key === 'themeCode') return this.choices().find(({ code }) => code === value)?.name ?? w.mixed;
    return plain(key === 'place' ? labelOf(value) : value);
  };

  protected open(): void {
    this.sending.forget();
    this.dialog().open();
  }
  #done(): void {
    this.dialog().close();
    this.#toasts.show(this.#o().saved);
    this.changed.emit();
  }
}

function labelOf(place: unknown): unknown {
  return typeof place === 'object' && place !== null && 'label' in place ? place.label : '';
}
