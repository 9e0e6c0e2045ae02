import { Component, input, model } from '@angular/core';

export interface Tab {
  readonly id: string;
  readonly label: string;
  /** How many there are behind it. */
  readonly count?: number | undefined;
}

/**
 * Tabs over one panel: `<ig-tabs [tabs]="tabs()" [(chosen)]="tab" [label]="…">content of the chosen tab</ig-tabs>`.
 * Arrow keys, Home and End move and choose.
 */
@Component({
  selector: 'ig-tabs',
  template: `
    <div class="ds-tabs">
      <div role="tablist" [attr.aria-label]="label()">
        @for (tab of tabs(); track tab.id) {
          <button
            type="button"
            role="tab"
            [id]="id + tab.id"
            [attr.aria-controls]="id"
            [attr.aria-selected]="tab.id === chosen()"
            [tabindex]="tab.id === chosen() ? 0 : -1"
            (click)="chosen.set(tab.id)"
            (keydown)="move($event)"
          >
            {{ tab.label }}
            @if (tab.count !== undefined) {
              <span class="ig-number ig-quiet">{{ tab.count }}</span>
            }
          </button>
        }
      </div>
      <div role="tabpanel" tabindex="0" [id]="id" [attr.aria-labelledby]="id + chosen()"><ng-content /></div>
    </div>
  `,
  styles: `
    [role='tablist'] {
      scrollbar-width: none;
    }
    [role='tab'] {
      gap: var(--ds-size-2);
      padding-inline: var(--ds-size-3);
    }
    @media (max-width: 30rem) {
      [role='tab'] {
        padding-inline: var(--ds-size-2);
      }
    }
    [role='tabpanel'] {
      padding: var(--ds-size-5) 0;
    }
  `,
})
export class Tabs {
  readonly tabs = input.required<readonly Tab[]>();
  readonly label = input.required<string>();
  readonly chosen = model.required<string>();
  protected readonly id = `ig-tabs-${++count}-`;

  protected move(event: KeyboardEvent): void {
    const all = this.tabs();
    const at = all.findIndex((tab) => tab.id === this.chosen());
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const next = to === undefined ? undefined : all.at(to % all.length);
    if (next === undefined) return;
    event.preventDefault();
    this.chosen.set(next.id);
    document.getElementById(this.id + next.id)?.focus();
  }
}

let count = 0;
