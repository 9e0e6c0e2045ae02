import {
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { Place, PlaceList } from '@igang/contracts';
import { read } from '../api/index.ts';
import { commonWords } from '../i18n/index.ts';
import { Icon } from '../ui/index.ts';
import { Field } from './field.ts';

const WAIT_MS = 150;

/**
 * Postal code or municipality, found while typing: an ARIA combobox with a list. Alone (`[(value)]="place"`), or as the
 * control in an `ig-field` (`<ig-place-search [formField]="f.place" />`). The value is the place, or null.
 */
@Component({
  selector: 'ig-place-search',
  imports: [Icon],
  templateUrl: './place-search.html',
  styleUrl: './place-search.css',
  host: { '(focusout)': 'left($event)' },
})
export class PlaceSearch implements FormValueControl<Place | null> {
  readonly value = model<Place | null>(null);
  readonly touch = output();
  /** Names the field when no `ig-field` does. */
  readonly label = input<string>();
  readonly hint = input<string>();

  protected readonly c = commonWords();
  protected readonly field = inject(Field, { optional: true });
  protected readonly id = this.field?.id ?? `ig-place-${++count}`;
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  /** What stands in the box: the chosen place, until something else is typed. */
  protected readonly text = linkedSignal<Place | null, string>({
    source: this.value,
    computation: (place, before) => place?.label ?? before?.value ?? '',
  });
  readonly #asked = signal('');
  readonly #found = read<PlaceList>(() => (this.#asked().length < 2 ? undefined : { path: '/places', params: { q: this.#asked() } }));
  protected readonly options = computed(() => (this.#asked().length < 2 ? [] : (this.#found.value()?.items ?? [])));
  protected readonly isOpen = signal(false);
  protected readonly at = linkedSignal({ source: this.options, computation: () => -1 });
  protected readonly isEmpty = computed(
    () => this.isOpen() && this.#found.value() !== undefined && this.options().length === 0 && this.#asked().length >= 2,
  );
  protected readonly told = computed(() => {
    if (!this.isOpen() || this.#found.value() === undefined) return '';
    return this.isEmpty() ? this.c().place.none : this.c().place.found({ count: this.options().length });
  });
  readonly #enterWaits = signal(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.#timer));
    // Whoever types a postal code and presses Enter before the list is here means the first of it.
    effect(() => {
      const [first] = this.options();
      if (this.#enterWaits() && first !== undefined) untracked(() => this.choose(first));
    });
  }

  focus(): void {
    this.box().nativeElement.focus();
  }

  protected typed(text: string): void {
    this.text.set(text);
    if (this.value() !== null) this.value.set(null);
    this.text.set(text);
    this.isOpen.set(true);
    this.#enterWaits.set(false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#asked.set(text.trim()), WAIT_MS);
  }

  protected key(event: KeyboardEvent): void {
    const last = this.options().length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.isOpen.set(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.at.update((at) => (at + step > last ? 0 : at + step < 0 ? last : at + step));
    } else if (event.key === 'Enter') this.#enter(event);
    else if (event.key === 'Escape' && this.isOpen()) {
      event.stopPropagation();
      this.isOpen.set(false);
    }
  }

  protected choose(place: Place): void {
    this.#enterWaits.set(false);
    this.value.set(place);
    this.text.set(place.label);
    this.isOpen.set(false);
  }

  protected empty(): void {
    this.value.set(null);
    this.text.set('');
    this.#asked.set('');
    this.focus();
  }

  protected left(event: FocusEvent): void {
    if ((event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) return;
    this.isOpen.set(false);
    this.touch.emit();
  }

  protected optionId(index: number): string {
    return `${this.id}-option-${index}`;
  }

  /** Enter takes the option under the keys, else the first; with a place already chosen it sends the form as usual. */
  #enter(event: Event): void {
    if (this.value() !== null || this.text().trim().length < 2) return;
    event.preventDefault();
    const place = this.options()[Math.max(0, this.at())];
    const isFresh = this.#asked() === this.text().trim();
    if (place !== undefined && isFresh) this.choose(place);
    else this.#enterWaits.set(true);
  }
}

let count = 0;
