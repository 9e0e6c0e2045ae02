import { Component, inject } from '@angular/core';
import { words } from '../../shared/i18n/index.ts';
import { officeWords } from '../words.ts';
import { Offices } from './offices.ts';

/** Which office to look at, for those who have several. A plain select: known to every phone, keyboard and screen reader. */
@Component({
  selector: 'ig-office-switcher',
  template: `
    @if (offices.several()) {
      <label>
        <span class="ig-quiet ig-small">{{ w().office.label }}</span>
        <select class="ds-input" (change)="choose($event)">
          <option value="" [selected]="offices.chosenId() === undefined">{{ w().office.all }}</option>
          @for (office of offices.list(); track office.id) {
            <option [value]="office.id" [selected]="office.id === offices.chosenId()">{{ office.name }}</option>
          }
        </select>
      </label>
    } @else if (offices.chosen(); as only) {
      <span class="ig-quiet ig-small">{{ only.name }}</span>
    }
  `,
  styles: `
    label {
      align-items: center;
      display: flex;
      gap: var(--ds-size-2);
      min-width: 0;
    }
    select {
      max-width: min(20rem, 65vw);
      text-overflow: ellipsis;
    }
  `,
})
export class OfficeSwitcher {
  protected readonly w = words(officeWords);
  protected readonly offices = inject(Offices);

  protected choose(event: Event): void {
    this.offices.choose((event.target as HTMLSelectElement).value);
  }
}
