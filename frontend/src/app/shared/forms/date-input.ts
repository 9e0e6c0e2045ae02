import { Component, computed, type ElementRef, inject, input, model, output, signal, viewChild } from '@angular/core';
import { type FormValueControl, transformedValue } from '@angular/forms/signals';
import { daysBetween, isLocalDate, type LocalDate, readWrittenDate, writeDate } from '@igang/domain';
import { upperFirst } from '@igang/i18n/text';
import { commonWords, formats, Today } from '../i18n/index.ts';
import { Icon } from '../ui/index.ts';
import { Calendar } from './calendar.ts';
import { Field } from './field.ts';

const NEAR_DAYS = 14;

/**
 * A date, written as people write it or chosen in a calendar; the same in every browser, whatever language that has. The
 * weekday is said below as soon as it is understood. `<ig-field …><ig-date-input [formField]="f.on" /></ig-field>`
 */
@Component({
  selector: 'ig-date-input',
  imports: [Calendar, Icon],
  templateUrl: './date-input.html',
  styleUrl: './date-input.css',
  host: { '(focusout)': 'left($event)' },
})
export class DateInput implements FormValueControl<LocalDate> {
  readonly value = model<LocalDate>('');
  readonly touch = output();
  /** The first and last day that can be chosen in the calendar; a rule in the form refuses what is written outside. */
  readonly earliest = input<LocalDate>();
  readonly latest = input<LocalDate>();
  /** The date is complete: she left the field, or chose in the calendar. */
  readonly settled = output<LocalDate>();

  protected readonly c = commonWords();
  readonly #f = formats();
  protected readonly today = inject(Today).date;
  protected readonly field = inject(Field);
  protected readonly id = this.field.id;
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly sheet = viewChild.required<ElementRef<HTMLElement>>('sheet');

  protected readonly text = transformedValue<LocalDate, string>(this.value, {
    parse: (text) => this.#read(text),
    format: writeDate,
  });
  protected readonly isOpen = signal(false);
  protected readonly said = computed(() => this.#say(this.value(), this.today()));
  protected readonly describedBy = computed(() => `${this.field.describedBy() ?? ''} ${this.id}-said`.trim());

  focus(): void {
    this.box().nativeElement.focus();
  }

  protected choose(date: LocalDate): void {
    this.text.set(writeDate(date));
    this.sheet().nativeElement.hidePopover();
    this.focus();
    this.settled.emit(date);
  }

  protected left(event: FocusEvent): void {
    if ((event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) return;
    if (this.value() !== '') this.text.set(writeDate(this.value()));
    this.touch.emit();
  }

  /** `Lørdag 14. mars`, and how far away when that is near enough to picture. */
  #say(date: LocalDate, today: LocalDate): string {
    if (!isLocalDate(date)) return '';
    const day = upperFirst(this.#f().day(date, today));
    return Math.abs(daysBetween(today, date)) > NEAR_DAYS ? day : `${day} · ${this.#f().relativeDay(date, today)}`;
  }
  #read(text: string): { value: LocalDate; error?: { kind: 'date' } } {
    const date = readWrittenDate(text, { today: this.today(), latest: this.latest() });
    if (date !== undefined) return { value: date };
    return text.trim() === '' ? { value: '' } : { value: '', error: { kind: 'date' } };
  }
}
