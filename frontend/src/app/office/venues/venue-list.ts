import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VenueCard } from '@igang/contracts';
import { shownPhone } from '@igang/i18n/text';
import { pages } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, EmptyState, LoadMore, PageLayout, Pill, ProblemNotice, Skeleton, TABLE } from '../../shared/ui/index.ts';
import { address } from '../parts/address.ts';
import { Offices } from '../parts/offices.ts';
import { RowWalk } from '../parts/row-walk.ts';
import { planningWords } from '../words.ts';

const PAUSE_MS = 250;

/** The register of venues: rooms, who has the key, what is planned there. */
@Component({
  selector: 'ig-venue-list',
  imports: [TABLE, Button, EmptyState, LoadMore, PageLayout, Pill, ProblemNotice, RouterLink, RowWalk, Skeleton],
  templateUrl: './venue-list.html',
  styleUrl: '../parts/rows.css',
  styles: `
    form {
      align-items: end;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-2) var(--ds-size-5);
    }
    .search {
      display: flex;
      flex: 1 1 16rem;
      flex-direction: column;
      gap: var(--ds-size-1);
    }
    .choice {
      align-items: center;
      display: flex;
      gap: var(--ds-size-3);
      min-height: 2.75rem;
    }
  `,
})
export class VenueList {
  /** `?sok=…`, `?stengte=ja`. */
  readonly sok = input<string>();
  readonly stengte = input<string>();

  readonly #words = words(planningWords);
  protected readonly w = computed(() => this.#words().venues);
  protected readonly planner = computed(() => this.#words().title);
  protected readonly to = address();
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #offices = inject(Offices);
  #waiting: ReturnType<typeof setTimeout> | undefined;
  protected readonly venues = pages<VenueCard>(() => {
    const officeId = this.#offices.home();
    const closed = this.stengte() === 'ja';
    return officeId === '' ? undefined : { path: '/staff/venues', params: { officeId, q: this.sok(), closed } };
  });
  protected readonly lines = computed(() =>
    (this.venues.items() ?? []).map((venue) => ({
      id: venue.id,
      name: venue.name,
      address: `${venue.address}, ${venue.postalCode} ${venue.place}`,
      rooms: venue.rooms.length > 0 ? this.#f().list(venue.rooms.map(({ name }) => name)) : '–',
      keeper: venue.keyHolderName ?? '',
      phone: venue.keyHolderPhone ?? '',
      courses: venue.courses,
      closed: venue.closedOn === null ? '' : this.w().closed({ day: this.#f().day(venue.closedOn, this.#today()) }),
    })),
  );
  protected readonly phone = shownPhone;

  protected write(event: Event): void {
    const sok = (event.target as HTMLInputElement).value;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.to({ sok }), PAUSE_MS);
  }
}
