import { Component } from '@angular/core';
import { commonWords } from '../shared/i18n/index.ts';
import { AcuteHelp } from '../shared/ui/index.ts';
import { Settings } from './settings.ts';

@Component({
  selector: 'ig-footer',
  imports: [AcuteHelp, Settings],
  template: `
    <div class="column">
      <ig-acute-help />
      <div class="rest">
        <p>
          <strong>{{ c().footer.about }}</strong><br />
          <span class="ig-quiet">{{ c().footer.privacy }}</span>
        </p>
        <ig-settings />
      </div>
    </div>
  `,
  styles: `
    :host {
      background: var(--ig-surface);
      border-top: 1px solid var(--ig-line);
      display: block;
    }
    .column {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-8);
      margin-inline: auto;
      max-width: calc(var(--ig-column-work) + 2 * var(--ig-gutter));
      padding: var(--ds-size-9) var(--ig-gutter) var(--ds-size-11);
    }
    .rest {
      align-items: end;
      display: flex;
      flex-wrap: wrap;
      font-size: var(--ds-body-sm-font-size);
      gap: var(--ds-size-6);
      justify-content: space-between;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class Footer {
  protected readonly c = commonWords();
}
