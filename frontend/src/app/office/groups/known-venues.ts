import { Component, computed, input } from '@angular/core';
import type { VenueCard } from '@igang/contracts';
import { whole } from '../../shared/api/index.ts';

/** As long as a group's place may be. */
const FITS = 200;

/**
 * The office's own venues, proposed while one writes where a group meets. A group may meet anywhere, so what is written stays text.
 *
 *     <input igInput list="venues" [formField]="f.venue" /><ig-known-venues listId="venues" [officeId]="officeId" />
 */
@Component({
  selector: 'ig-known-venues',
  template: `
    <datalist [id]="listId()">
      @for (venue of names(); track venue) {
        <option [value]="venue"></option>
      }
    </datalist>
  `,
  // No room of its own among the fields.
  styles: ':host { display: contents; }',
})
export class KnownVenues {
  readonly listId = input.required<string>();
  readonly officeId = input.required<string>();
  /** Asked for when it is wanted. */
  readonly when = input(true);

  readonly #venues = whole<VenueCard>(() =>
    this.when() && this.officeId() !== '' ? { path: '/staff/venues', params: { officeId: this.officeId() } } : undefined,
  );
  protected readonly names = computed(() => {
    const all = (this.#venues.items() ?? []).map(({ name, address, place }) => [`${name}, ${address}, ${place}`, name] as const);
    return [...new Set(all.map(([full, name]) => (full.length <= FITS ? full : name)))];
  });
}
