import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { VenueCard } from '@igang/contracts';
import { recordOf } from '@igang/domain/record';
import { VENUE_NOTES } from '@igang/domain/training/venue';
import { read, submission } from '../../shared/api/index.ts';
import { editing, FORM, OtherChanges, submitting } from '../../shared/forms/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, Icon, PageLayout, ProblemNotice, Skeleton, Toasts } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { Offices } from '../parts/offices.ts';
import { VenueFields } from '../parts/venue-fields.ts';
import { officeWords, planningWords } from '../words.ts';
import { CloseVenueDialog } from './close-venue.ts';
import { VenueCourses } from './venue-courses.ts';
import { bodyOf, emptyVenue, VenueForm, type VenueModel, venueModel } from './venue-model.ts';

/** A venue of the register, new or known. */
@Component({
  selector: 'ig-venue-page',
  imports: [FORM, OtherChanges, Button, CloseVenueDialog, Icon, PageLayout, ProblemNotice, Skeleton, VenueCourses, VenueFields],
  templateUrl: './venue-page.html',
  styleUrl: '../parts/form.css',
  styles: `
    .room {
      align-items: end;
      display: grid;
      gap: var(--ds-size-3);
      grid-template-columns: minmax(8rem, 2fr) minmax(7rem, 1fr) auto;
    }
    @media (max-width: 40rem) {
      .room {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class VenuePage {
  /** Left out when it is new. */
  readonly id = input<string>();

  readonly #words = words(planningWords);
  protected readonly w = computed(() => this.#words().venues);
  readonly #o = words(officeWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #officeId = inject(Offices).home;
  readonly #router = inject(Router);
  readonly #toasts = inject(Toasts);
  protected readonly found = read<VenueCard>(() => (this.id() === undefined ? undefined : `/staff/venues/${this.id() ?? ''}`));
  protected readonly closing = viewChild(CloseVenueDialog);
  protected readonly change = changes(() => this.found.reload());
  protected readonly heading = computed(() => (this.id() === undefined ? this.w().add : (this.found.value()?.name ?? this.w().edit)));
  protected readonly closedText = computed(() => {
    const on = this.found.value()?.closedOn ?? null;
    return on === null ? '' : this.w().closed({ day: this.#f().day(on, this.#today()) });
  });

  readonly #model = linkedSignal<VenueModel>(() => {
    const known = this.found.value();
    return known === undefined ? emptyVenue() : venueModel(known);
  });
  protected readonly editing = editing({
    known: this.found.value,
    model: this.#model,
    toModel: venueModel,
    again: (api) => api.get<VenueCard>(`/staff/venues/${this.id() ?? ''}`),
  });
  protected readonly sending = submission(async (api, model: VenueModel, sending) => {
    const known = this.found.value();
    return known === undefined
      ? api.post<unknown>('/staff/venues', { ...bodyOf(model), officeId: this.#officeId() }, sending)
      : this.editing.checked(
          await api.put<unknown>(`/staff/venues/${known.id}`, { ...bodyOf(model), version: this.editing.version() }, sending),
        );
  });
  protected readonly venue = form(
    this.#model,
    (path) => validateStandardSchema(path, VenueForm),
    submitting(this.sending, { body: (model) => model, done: () => this.#done() }),
  );
  protected readonly labels = computed(() => {
    const w = this.w();
    return {
      name: w.name,
      address: w.address,
      postalCode: w.postalCode,
      ...recordOf(VENUE_NOTES, (note) => w.notes[note].label),
      capacity: w.rooms,
      rooms: w.rooms,
      keyHolderName: w.keyHolderName,
      keyHolderPhone: w.keyHolderPhone,
    };
  });

  protected addRoom(): void {
    this.#model.update((venue) => ({ ...venue, rooms: [...venue.rooms, { id: '', name: '', capacity: '' }] }));
  }
  protected removal(name: string): string {
    return name === '' ? this.w().removeUnnamed : this.w().removeRoom({ name });
  }
  protected removeRoom(index: number): void {
    this.#model.update((venue) => ({ ...venue, rooms: venue.rooms.filter((_, i) => i !== index) }));
  }
  protected closed(): void {
    this.#toasts.show(this.#o().saved);
    this.found.reload();
  }
  protected reopen(): void {
    void this.change.make({ method: 'delete', path: `/staff/venues/${this.id() ?? ''}/closure` }, this.#o().saved);
  }
  #done(): void {
    this.#toasts.show(this.#o().saved);
    void this.#router.navigate(['/kontor/steder'], { replaceUrl: true });
  }
}
