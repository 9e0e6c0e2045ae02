import { Component, computed, inject, input } from '@angular/core';
import { formats, Today } from '../i18n/index.ts';

/** A day in words, readable by machines: `<ig-date [on]="course.deadline" />`, `look="relative"` for "om 3 dager". */
@Component({ selector: 'ig-date', template: `<time [attr.datetime]="on()" [attr.title]="title()">{{ text() }}</time>` })
export class DateText {
  readonly on = input.required<string>();
  readonly look = input<'day' | 'short' | 'plain' | 'relative'>('day');

  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly text = computed(() => {
    const [f, on, today] = [this.#f(), this.on(), this.#today()];
    switch (this.look()) {
      case 'day':
        return f.day(on, today);
      case 'short':
        return f.shortDay(on, today);
      case 'plain':
        return f.plainDate(on);
      case 'relative':
        return f.relativeDay(on, today);
    }
  });
  protected readonly title = computed(() => (this.look() === 'relative' ? this.#f().day(this.on(), this.#today()) : null));
}
