import { Component, computed, inject, input, output } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import type { VenueCard } from '@igang/contracts';
import { upperFirst } from '@igang/i18n/text';
import { whole } from '../../../shared/api/index.ts';
import { FORM } from '../../../shared/forms/index.ts';
import { commonWords, formats, Today, words } from '../../../shared/i18n/index.ts';
import { Button, Icon, NotAll, ProblemNotice } from '../../../shared/ui/index.ts';
import { courseWords } from '../../words.ts';

/** One of the office's venues; `(wantsNew)` when it is not among them. */
@Component({
  selector: 'ig-venue-picker',
  imports: [FORM, Button, Icon, NotAll, ProblemNotice],
  template: `
    <ig-field [field]="field()" [label]="w().venue" [whenWrong]="c().error.choice">
      <select igInput [formField]="field()" (change)="changed.emit()">
        <option value="">{{ w().choose }}</option>
        @for (venue of venues.items(); track venue.id) {
          <option [value]="venue.id">{{ named(venue) }}</option>
        }
      </select>
    </ig-field>
    <ig-not-all [list]="venues" />
    @if (chosen(); as it) {
      <p class="ig-quiet ig-small">
        {{ it.address }}, {{ it.postalCode }} {{ it.place }}
        @if (closes(it); as when) {
          <br />{{ capital(when) }}
        }
        @if (it.accessNote) {
          <br />{{ it.accessNote }}
        }
      </p>
    }
    <ig-problem [problem]="venues.problem()" retryable (retry)="venues.reload()" />
    <p>
      <button igButton type="button" class="ig-flush" variant="tertiary" (click)="wantsNew.emit()">
        <ig-icon name="plus" /> {{ w().newVenue }}
      </button>
    </p>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-2);
    }
  `,
})
export class VenuePicker {
  readonly field = input.required<FieldTree<string>>();
  readonly officeId = input.required<string>();
  readonly wantsNew = output();
  readonly changed = output();

  protected readonly c = commonWords();
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #words = words(courseWords);
  protected readonly w = computed(() => this.#words().form);
  readonly venues = whole<VenueCard>(() =>
    this.officeId() === '' ? undefined : { path: '/staff/venues', params: { officeId: this.officeId() } },
  );
  protected readonly capital = upperFirst;
  /** A venue that will be closed says so where it is chosen. */
  protected closes({ closedOn }: VenueCard): string {
    return closedOn === null ? '' : this.w().venueCloses({ day: this.#f().day(closedOn, this.#today()) });
  }
  protected named(venue: VenueCard): string {
    const closes = this.closes(venue);
    const isTwin = ({ id, name, place }: VenueCard) => id !== venue.id && name === venue.name && place === venue.place;
    const address = (this.venues.items() ?? []).some(isTwin) ? [venue.address] : [];
    return `${[venue.name, ...address, venue.place].join(', ')}${closes === '' ? '' : ` (${closes})`}`;
  }
  nameOf(venueId: unknown): string {
    return this.venues.items()?.find(({ id }) => id === venueId)?.name ?? '';
  }
  readonly chosen = computed(() => this.venues.items()?.find(({ id }) => id === this.field()().value()));
}
