import { Component, computed, input } from '@angular/core';
import type { DoorCode as Code } from '@igang/contracts';
import { read } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { enrolmentWords } from '../words.ts';

const QUIET_ZONE = 4;

/** The code she shows at the door. Dark on white in both colour schemes: that is how scanners see it. */
@Component({
  selector: 'ig-door-code',
  template: `
    @if (code.value(); as it) {
      <section class="ig-stack" data-gap="sm" aria-labelledby="ig-door">
        <h2 id="ig-door" class="ds-heading" data-size="xs">{{ w().title }}</h2>
        <p>{{ w().text }}</p>
        <svg role="img" shape-rendering="crispEdges" [attr.viewBox]="box()" [attr.aria-label]="w().alt"><path [attr.d]="it.path" /></svg>
      </section>
    }
  `,
  styles: `
    svg {
      background: #fff;
      border: 1px solid var(--ig-line);
      border-radius: var(--ds-border-radius-md);
      fill: #000;
      max-width: 15rem;
      width: 100%;
    }
  `,
})
export class DoorCode {
  readonly token = input.required<string>();

  readonly #words = words(enrolmentWords);
  protected readonly w = computed(() => this.#words().door);
  protected readonly code = read<Code>(() => `/enrolment-links/${encodeURIComponent(this.token())}/door`);
  protected readonly box = computed(() => {
    const side = (this.code.value()?.size ?? 0) + 2 * QUIET_ZONE;
    return `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`;
  });
}
