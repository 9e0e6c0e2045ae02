import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { VenueCard } from '@igang/contracts';
import { words } from '../../../shared/i18n/index.ts';
import { planningWords } from '../../words.ts';
import type { PlannedDay } from './course-plan.ts';

/** Which rooms of the venue each day takes: the same ones on all days, until somebody says otherwise. */
@Component({
  selector: 'ig-day-rooms',
  template: `
    @for (group of groups(); track $index; let day = $index) {
      <fieldset class="ds-fieldset">
        <legend>{{ group }}</legend>
        <div class="choices">
          @for (room of rooms(); track room.id) {
            <label class="choice">
              <input class="ds-input" type="checkbox" [checked]="days()[day]?.roomIds?.includes(room.id)" (change)="toggle(day, room.id)" />
              {{ room.name }}
              @if (room.capacity; as capacity) {
                <span class="ig-quiet">{{ w().holds({ capacity }) }}</span>
              }
            </label>
          }
        </div>
      </fieldset>
    }
    @if (days().length > 1) {
      <label class="choice">
        <input class="ds-input" type="checkbox" [checked]="same()" (change)="setSame(!same())" />
        {{ w().sameRooms }}
      </label>
    }
  `,
  styleUrl: '../../parts/form.css',
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-3);
    }
  `,
})
export class DayRooms {
  readonly rooms = input.required<VenueCard['rooms']>();
  readonly days = input.required<readonly PlannedDay[]>();
  /** The rooms of each day. */
  readonly changed = output<string[][]>();

  readonly #words = words(planningWords);
  protected readonly w = computed(() => this.#words().form);
  readonly #chosen = computed(() => this.days().map(({ roomIds }) => roomIds));
  /** Read from the plan once, then as she says. */
  protected readonly same = linkedSignal<VenueCard['rooms'], boolean>({
    source: this.rooms,
    computation: () => this.#chosen().every((ids) => ids.join() === this.#chosen()[0]?.join()),
  });
  protected readonly groups = computed(() =>
    this.same() ? [this.w().rooms] : this.days().map((_, i) => this.w().roomsOf({ day: i + 1 })),
  );

  protected toggle(day: number, id: string): void {
    const now = this.#chosen()[day] ?? [];
    const then = now.includes(id) ? now.filter((other) => other !== id) : [...now, id];
    this.changed.emit(this.#chosen().map((ids, i) => (this.same() || i === day ? then : ids)));
  }
  protected setSame(same: boolean): void {
    this.same.set(same);
    if (same) this.changed.emit(this.#chosen().map(() => this.#chosen()[0] ?? []));
  }
}
