import { Component, inject } from '@angular/core';
import { languageOf } from '@igang/i18n';
import { frameWords, Language } from '../shared/i18n/index.ts';
import { type Appearance, AppearanceChoice, APPEARANCES } from './appearance.ts';

/** Language and light or dark, as plain selects: known to every phone, keyboard and screen reader. */
@Component({
  selector: 'ig-settings',
  template: `
    <label>
      <span>{{ c().language }}</span>
      <select class="ds-input" (change)="speak($event)">
        @for (lang of language.offered(); track lang) {
          <option [value]="lang" [attr.lang]="lang" [selected]="lang === language.own()">{{ about(lang).name }}</option>
        }
      </select>
    </label>
    <label>
      <span>{{ c().theme.label }}</span>
      <select class="ds-input" (change)="dress($event)">
        @for (choice of appearances; track choice) {
          <option [value]="choice" [selected]="choice === appearance.chosen()">{{ c().theme[choice] }}</option>
        }
      </select>
    </label>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-4);
    }
    label {
      display: flex;
      flex-direction: column;
      font-size: var(--ds-body-sm-font-size);
      gap: var(--ds-size-1);
    }
    select {
      min-width: 9.5rem;
    }
  `,
})
export class Settings {
  protected readonly c = frameWords();
  protected readonly language = inject(Language);
  protected readonly appearance = inject(AppearanceChoice);
  protected readonly about = languageOf;
  protected readonly appearances = APPEARANCES;

  protected speak(event: Event): void {
    void this.language.choose((event.target as HTMLSelectElement).value);
  }
  protected dress(event: Event): void {
    this.appearance.choose((event.target as HTMLSelectElement).value as Appearance);
  }
}
