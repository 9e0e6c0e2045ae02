import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CourseCard } from '@igang/contracts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Pill } from '../../shared/ui/index.ts';
import { courseLine } from './course-lines.ts';
import { publicWords } from '../words.ts';

/** A course in a list: the day as a tile, where, and whether there is room. The whole card is the link's target. */
@Component({
  selector: 'ig-course-card',
  imports: [Pill, RouterLink],
  template: `
    @let one = line();
    <span class="tile" aria-hidden="true"
      ><span class="day">{{ one.tile.day }}</span
      ><span class="month">{{ one.tile.month }}</span></span
    >
    <div class="words">
      <h3 class="ds-heading" data-size="2xs">
        <a [routerLink]="['/kurs', one.id]">{{ one.name }}</a>
      </h3>
      <p>
        {{ one.dates + (one.hours ? ',' : '') }} <span class="ig-nowrap">{{ one.hours }}</span>
      </p>
      <p class="ig-quiet ig-small">
        {{ one.where }}
        @if (one.distance) {
          · <span class="ig-nowrap">{{ one.distance }}</span>
        }
      </p>
      @if (one.undecided) {
        <p class="ig-quiet ig-small">{{ one.undecided }}</p>
      }
      <ig-pill [tone]="one.places.tone" [icon]="one.places.tone === 'ok' ? 'people' : undefined">{{ one.places.text }}</ig-pill>
    </div>
  `,
  styles: `
    :host {
      --dsc-card-content-margin-block: 0;
      align-content: start;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-3) var(--ds-size-5);
      height: 100%;
      position: relative;
    }
    .tile {
      align-self: start;
      background: var(--ds-color-pine-surface-tinted);
      border-radius: var(--ds-border-radius-md);
      color: var(--ds-color-pine-text-default);
      display: flex;
      flex: none;
      flex-direction: column;
      line-height: 1.25;
      min-width: 4rem;
      padding: var(--ds-size-2);
      text-align: center;
    }
    .day {
      font-size: 1.35rem;
      font-variant-numeric: tabular-nums;
      font-weight: 680;
    }
    .month {
      font-size: var(--ds-body-sm-font-size);
    }
    .words {
      display: flex;
      flex: 1 1 min(100%, 10.5rem);
      flex-direction: column;
      gap: var(--ds-size-1);
      min-width: 0;
    }
    ig-pill {
      margin-top: var(--ds-size-2);
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    a::after {
      border-radius: var(--ds-border-radius-lg);
      content: '';
      inset: 0;
      position: absolute;
    }
    :host(:hover) {
      --dsc-card-border-color: var(--ds-color-border-default);
    }
    :host(:hover) a {
      text-decoration: underline;
    }
    a:focus-visible {
      box-shadow: none;
      outline: none;
    }
    a:focus-visible::after {
      box-shadow: var(--dsc-focus-boxShadow);
      outline: var(--dsc-focus-outline);
    }
  `,
  host: { class: 'ds-card' },
})
export class CourseCardView {
  readonly course = input.required<CourseCard>();

  readonly #w = words(publicWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly line = computed(() => courseLine(this.course(), this.#w(), this.#f(), this.#today()));
}
