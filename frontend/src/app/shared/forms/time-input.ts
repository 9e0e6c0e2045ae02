import { Component, type ElementRef, inject, model, output, viewChild } from '@angular/core';
import { type FormValueControl, transformedValue } from '@angular/forms/signals';
import { type LocalTime, readWrittenTime, writeTime } from '@igang/domain';
import { formats } from '../i18n/index.ts';
import { Field } from './field.ts';

/** A time of day with 24 hours, written as people write it: `18`, `18.30`, `1830`. `<ig-time-input [formField]="f.startsAt" />` */
@Component({
  selector: 'ig-time-input',
  template: `
    <input
      #box
      class="ds-input ig-number"
      inputmode="numeric"
      autocomplete="off"
      [id]="field.id"
      [value]="text()"
      [attr.aria-describedby]="field.describedBy()"
      [attr.aria-invalid]="field.error() ? true : null"
      (input)="text.set(box.value)"
      (change)="settled.emit(value())"
    />
  `,
  styles: `
    :host {
      display: block;
      max-width: 8rem;
    }
    input {
      width: 100%;
    }
  `,
  host: { '(focusout)': 'left()' },
})
export class TimeInput implements FormValueControl<LocalTime> {
  readonly value = model<LocalTime>('');
  readonly touch = output();
  /** The time is complete: she left the field. */
  readonly settled = output<LocalTime>();

  protected readonly field = inject(Field);
  readonly #f = formats();
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly text = transformedValue<LocalTime, string>(this.value, {
    parse: (text) => this.#read(text),
    format: (time) => this.#write(time),
  });

  focus(): void {
    this.box().nativeElement.focus();
  }

  protected left(): void {
    if (this.value() !== '') this.text.set(this.#write(this.value()));
    this.touch.emit();
  }

  #read(text: string): { value: LocalTime; error?: { kind: 'time' } } {
    const time = readWrittenTime(text);
    if (time !== undefined) return { value: time };
    return text.trim() === '' ? { value: '' } : { value: '', error: { kind: 'time' } };
  }
  #write(time: LocalTime): string {
    return writeTime(time, this.#f().lang === 'en' ? ':' : '.');
  }
}
