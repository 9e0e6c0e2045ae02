import { booleanAttribute, Component, input } from '@angular/core';

/** The one next step: fixed at the bottom of a phone, in the flow of a wide page unless it `stays`. Two children at most: words and a button. */
@Component({
  selector: 'ig-action-bar',
  host: { '[attr.data-stays]': "stays() ? '' : null" },
  template: `<div><ng-content /></div>`,
  styles: `
    :host {
      display: block;
    }
    div {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-4);
      justify-content: space-between;
    }
    /* Not where it would cover half of what one reads: large text, a phone held sideways, 400 % zoom. */
    @media (max-width: 47.99rem) and (min-height: 30rem) {
      :host {
        background: var(--ig-surface);
        border-top: 1px solid var(--ig-line);
        bottom: 0;
        box-shadow: 0 -2px 10px rgb(43 36 27 / 8%);
        margin-inline: calc(-1 * var(--ig-gutter));
        padding: var(--ds-size-3) var(--ig-gutter) calc(var(--ds-size-3) + env(safe-area-inset-bottom));
        position: sticky;
        z-index: 5;
      }
    }
    :host[data-stays] {
      background: var(--ig-surface);
      border-top: 1px solid var(--ig-line);
      bottom: 0;
      box-shadow: 0 -2px 10px rgb(43 36 27 / 8%);
      padding-block: var(--ds-size-3);
      position: sticky;
      z-index: 5;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ActionBar {
  /** In view on a wide page too: what is chosen may stand far above. */
  readonly stays = input(false, { transform: booleanAttribute });
}
