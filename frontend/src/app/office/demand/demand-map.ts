import { httpResource } from '@angular/common/http';
import { Component, computed, input, output } from '@angular/core';
import { words } from '../../shared/i18n/index.ts';
import { Skeleton } from '../../shared/ui/index.ts';
import { demandWords } from '../words.ts';
import type { DemandLine } from './demand-lines.ts';
import { viewOf } from './view-of.ts';

interface Drawing {
  readonly municipalities: Readonly<Record<string, string>>;
}

/** Municipalities where somebody waits are buttons, the others ground. Drawn from our own file; nobody else is asked. */
@Component({
  selector: 'ig-demand-map',
  imports: [Skeleton],
  template: `
    @if (drawing.hasValue()) {
      <svg [attr.viewBox]="box()" role="group" [attr.aria-label]="w().map">
        <path class="ground" [attr.d]="ground()" aria-hidden="true" />
        @for (shape of shapes(); track shape.code) {
          <path
            role="button"
            tabindex="0"
            [attr.d]="shape.path"
            [attr.data-weight]="shape.weight"
            [attr.aria-label]="shape.label"
            [attr.aria-pressed]="chosen() === shape.code"
            (click)="picked.emit(shape.code)"
            (keydown.enter)="picked.emit(shape.code)"
            (keydown.space)="picked.emit(shape.code); $event.preventDefault()"
          >
            <title>{{ shape.label }}</title>
          </path>
        }
      </svg>
      <p class="ig-quiet ig-small">{{ w().credit }}</p>
    } @else if (drawing.error()) {
      <p class="ig-quiet">{{ w().mapFailed }}</p>
    } @else {
      <ig-skeleton [lines]="1" height="24rem" />
    }
  `,
  styles: `
    svg {
      height: auto;
      max-height: 60vh;
      width: 100%;
    }
    path {
      stroke: var(--ds-color-neutral-background-default);
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }
    .ground {
      fill: var(--ds-color-neutral-surface-active);
    }
    [role='button'] {
      cursor: pointer;
      fill: var(--ds-color-pine-base-default);
      fill-opacity: 0.3;
    }
    [data-weight='2'] {
      fill-opacity: 0.5;
    }
    [data-weight='3'] {
      fill-opacity: 0.75;
    }
    [data-weight='4'] {
      fill-opacity: 1;
    }
    [role='button']:hover,
    [role='button']:focus-visible,
    [aria-pressed='true'] {
      outline: none;
      stroke: var(--ds-color-apricot-base-default);
      stroke-width: 3;
    }
  `,
})
export class DemandMap {
  readonly lines = input.required<readonly DemandLine[]>();
  /** The whole country, none of it cut; else as near as the municipalities in the list allow. */
  readonly whole = input(false);
  readonly chosen = input<string>();
  readonly picked = output<string>();

  protected readonly w = words(demandWords);
  protected readonly drawing = httpResource<Drawing>(() => '/kart/kommuner.json');
  readonly #drawn = computed(() => (this.drawing.hasValue() ? this.drawing.value() : undefined));
  protected readonly box = computed(() =>
    viewOf(this.whole() ? Object.values(this.#drawn()?.municipalities ?? {}) : this.shapes().map(({ path }) => path)),
  );
  protected readonly ground = computed(() => Object.values(this.#drawn()?.municipalities ?? {}).join(''));
  protected readonly shapes = computed(() =>
    this.lines().flatMap(({ row, sum, weight }) => {
      const path = this.#drawn()?.municipalities[row.code];
      return path === undefined ? [] : [{ code: row.code, path, weight, label: `${row.name}: ${sum}` }];
    }),
  );
}
