import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, linkedSignal, output } from '@angular/core';
import { addMonths, isLocalDate, type LocalDate } from '@igang/domain';
import { upperFirst } from '@igang/i18n/text';
import { commonWords, formats, Today } from '../i18n/index.ts';
import { Button, Icon } from '../ui/index.ts';
import { dayAfterKey, weeksOf } from './month-sheet.ts';

/** A month to choose a day in: arrow keys by day and week, Home and End in the week, Page Up and Down by month. */
@Component({
  selector: 'ig-calendar',
  imports: [Button, Icon],
  templateUrl: './calendar.html',
  styleUrl: './calendar.css',
  host: { '(keydown)': 'key($event)' },
})
export class Calendar {
  readonly chosen = input<LocalDate>('');
  readonly earliest = input<LocalDate>();
  readonly latest = input<LocalDate>();
  readonly picked = output<LocalDate>();
  readonly closed = output();

  protected readonly c = commonWords();
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);
  /** The day the keys stand on; its month is shown. */
  protected readonly at = linkedSignal(() => this.#within(isLocalDate(this.chosen()) ? this.chosen() : this.today()));
  protected readonly weeks = computed(() =>
    weeksOf(this.at()).map(({ number, days }) => ({ number, days: days.map((day) => ({ ...day, isShut: this.#isShut(day.date) })) })),
  );
  protected readonly month = computed(() => upperFirst(`${this.f().month(this.at())} ${this.at().slice(0, 4)}`));

  constructor() {
    this.#focusDay();
  }

  protected turn(months: number): void {
    this.at.update((date) => this.#within(addMonths(date, months)));
  }

  protected key(event: KeyboardEvent): void {
    const next = dayAfterKey(event.key, this.at());
    if (next === undefined || (event.target as HTMLElement).closest('td') === null) return;
    event.preventDefault();
    this.at.set(this.#within(next));
    this.#focusDay();
  }

  protected number(date: LocalDate): number {
    return Number(date.slice(8));
  }

  #isShut(date: LocalDate): boolean {
    return date !== this.#within(date);
  }
  #within(date: LocalDate): LocalDate {
    const [first, last] = [this.earliest() ?? '', this.latest() ?? '9999'];
    return date < first ? first : date > last ? last : date;
  }
  #focusDay(): void {
    afterNextRender(() => this.#host.querySelector<HTMLElement>('td button[tabindex="0"]')?.focus(), { injector: this.#injector });
  }
}
