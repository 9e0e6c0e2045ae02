import { Component } from '@angular/core';

/** The Igang mark: a circle of chairs, the open one waiting. */
@Component({
  selector: 'ig-mark',
  template: `
    <svg viewBox="0 0 32 32" aria-hidden="true">
      @for (dot of dots; track dot) {
        <circle [attr.cx]="dot[0]" [attr.cy]="dot[1]" r="3.1" class="chair" />
      }
      <circle cx="6" cy="10.2" r="2.4" class="open" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    svg {
      height: 2rem;
      width: 2rem;
    }
    .chair {
      fill: var(--ds-color-pine-text-default);
    }
    .open {
      fill: none;
      stroke: var(--ds-color-apricot-text-subtle);
      stroke-width: 1.9;
    }
  `,
})
export class Mark {
  protected readonly dots = [
    [16, 4.4],
    [26, 10.2],
    [26, 21.8],
    [16, 27.6],
    [6, 21.8],
  ];
}
