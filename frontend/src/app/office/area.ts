import { Component, viewChild } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { words } from '../shared/i18n/index.ts';
import { Icon } from '../shared/ui/index.ts';
import { Palette } from './palette/palette.ts';
import { OfficeSwitcher } from './parts/office-switcher.ts';
import { whenIdle } from './parts/offline.ts';
import { officeWords } from './words.ts';

/** Around every page of the office: which office, and the way to anywhere by keyboard. */
@Component({
  selector: 'ig-office-area',
  imports: [Icon, OfficeSwitcher, Palette, RouterOutlet],
  template: `
    <div class="bar">
      <div>
        <ig-office-switcher />
        <button type="button" class="go" aria-keyshortcuts="Control+K Meta+K" (click)="palette().open()">
          <ig-icon name="search" /> {{ w().palette.open }} <kbd aria-hidden="true">Ctrl K</kbd>
        </button>
      </div>
    </div>
    <router-outlet />
    <ig-palette />
  `,
  styles: `
    .bar {
      border-bottom: 1px solid var(--ig-line);
    }
    .bar > div {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--ds-size-4);
      justify-content: space-between;
      margin-inline: auto;
      max-width: calc(var(--ig-column-work) + 2 * var(--ig-gutter));
      min-height: 3.25rem;
      padding: var(--ds-size-1) var(--ig-gutter);
    }
    .go {
      align-items: center;
      background: none;
      border: 0;
      border-radius: var(--ds-border-radius-md);
      color: var(--ds-color-text-subtle);
      cursor: pointer;
      display: inline-flex;
      flex: none;
      font: inherit;
      font-size: var(--ds-body-sm-font-size);
      gap: var(--ds-size-2);
      min-height: 2.75rem;
      padding-inline: var(--ds-size-2);
    }
    .go:hover {
      background: var(--ds-color-surface-hover);
    }
    @media (max-width: 47.99rem) {
      kbd {
        display: none;
      }
    }
    @media print {
      .bar {
        display: none;
      }
    }
  `,
  host: { '(document:keydown)': 'shortcut($event)' },
})
export class OfficeArea {
  protected readonly w = words(officeWords);
  protected readonly palette = viewChild.required(Palette);

  constructor() {
    whenIdle();
  }

  protected shortcut(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.palette().open();
  }
}
