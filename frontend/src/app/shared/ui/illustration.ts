import { Component, input } from '@angular/core';

/** Our own drawings: a circle of chairs with one open, a path with stones, an opened hand. Never people, never suffering. */
@Component({
  selector: 'ig-illustration',
  template: `
    <svg viewBox="0 0 120 120" aria-hidden="true" fill="none" stroke-linecap="round" stroke-linejoin="round">
      @switch (name()) {
        @case ('chairs') {
          <circle class="ground" cx="60" cy="60" r="52" />
          @for (turn of turns; track turn) {
            <g [attr.transform]="'rotate(' + turn + ' 60 60)'" [class]="turn === 300 ? 'open' : 'line'">
              <rect x="52" y="15" width="16" height="14" rx="4.5" />
              <path d="M49 11.5q11-5.5 22 0" />
            </g>
          }
          <circle class="soft" cx="60" cy="60" r="5" />
        }
        @case ('path') {
          <path class="ground-fill" d="M8 104c26-2 74-10 104-44v36q0 14-14 14H22q-12 0-14-6z" />
          <path class="way" d="M14 100C40 94 34 72 56 70s22-24 40-30" />
          <ellipse class="stone" cx="18" cy="98" rx="9" ry="6" />
          <ellipse class="stone" cx="40" cy="82" rx="9" ry="6" />
          <ellipse class="stone" cx="60" cy="68" rx="8.5" ry="5.5" />
          <ellipse class="open-stone" cx="80" cy="52" rx="8" ry="5.2" />
          <path class="line" d="M100 40V22M100 22c6-6 12-6 14-6-.5 6-4 12-14 12M100 30c-5-5-9-5-11-5 .5 5 4 9 11 9" />
        }
        @case ('hand') {
          <circle class="ground" cx="60" cy="60" r="52" />
          <path class="open" d="M60 50c-9-8-13-12-13-18a7 7 0 0 1 13-3.5A7 7 0 0 1 73 32c0 6-4 10-13 18" />
          <path class="line" d="M22 72c8-7 17-8 26-2l10 6h13c7 0 7 10 0 10H54M22 96h18c14 8 30 8 46-6l15-13c4-4-2-10-7-6L78 82" />
        }
      }
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    svg {
      height: var(--ig-illustration-size, 7.5rem);
      width: var(--ig-illustration-size, 7.5rem);
    }
    .ground {
      fill: var(--ds-color-pine-surface-default);
    }
    .ground-fill {
      fill: var(--ds-color-pine-surface-tinted);
    }
    .line {
      stroke: var(--ds-color-pine-text-subtle);
      stroke-width: 3;
    }
    .open {
      stroke: var(--ds-color-apricot-text-subtle);
      stroke-width: 3;
    }
    g.open {
      stroke-dasharray: 4 4.5;
    }
    g.line rect {
      fill: var(--ig-surface);
    }
    .soft {
      fill: var(--ds-color-apricot-surface-tinted);
    }
    .way {
      stroke: var(--ds-color-pine-border-subtle);
      stroke-dasharray: 1 7;
      stroke-width: 3;
    }
    .stone {
      fill: var(--ds-color-pine-base-default);
    }
    .open-stone {
      fill: var(--ig-surface);
      stroke: var(--ds-color-apricot-text-subtle);
      stroke-width: 3;
    }
  `,
})
export class Illustration {
  readonly name = input.required<'chairs' | 'path' | 'hand'>();
  protected readonly turns = [0, 60, 120, 180, 240, 300];
}
