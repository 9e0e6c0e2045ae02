import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { frameWords } from '../shared/i18n/index.ts';
import { AcuteHelp } from '../shared/ui/index.ts';
import { Settings } from './settings.ts';

@Component({
  selector: 'ig-footer',
  imports: [AcuteHelp, RouterLink, Settings],
  template: `
    <div class="column">
      <ig-acute-help />
      <div class="rest">
        <div class="ig-stack" data-gap="sm">
          <p class="ig-strong">{{ c().footer.about }}</p>
          <p class="ig-quiet">{{ c().footer.privacy }}</p>
          <nav [attr.aria-label]="c().footer.label">
            <a routerLink="/om">{{ c().footer.how }}</a>
            <a routerLink="/kontakt">{{ c().footer.contact }}</a>
            <a routerLink="/personvern">{{ c().footer.privacyPage }}</a>
            <a routerLink="/tilgjengelighet">{{ c().footer.accessibility }}</a>
          </nav>
        </div>
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
      gap: var(--ds-size-7);
      margin-inline: auto;
      max-width: calc(var(--ig-column-work) + 2 * var(--ig-gutter));
      padding: var(--ds-size-9) var(--ig-gutter) var(--ds-size-10);
    }
    .rest {
      align-items: end;
      border-top: 1px solid var(--ig-line);
      display: flex;
      flex-wrap: wrap;
      font-size: var(--ds-body-sm-font-size);
      gap: var(--ds-size-6);
      justify-content: space-between;
      padding-top: var(--ds-size-6);
    }
    nav {
      column-gap: var(--ds-size-6);
      display: flex;
      flex-wrap: wrap;
    }
    nav a {
      align-items: center;
      display: inline-flex;
      min-height: 2.75rem;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class Footer {
  protected readonly c = frameWords();
}
