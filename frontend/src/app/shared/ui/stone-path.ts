import { booleanAttribute, Component, computed, input } from '@angular/core';
import { commonWords } from '../i18n/index.ts';
import { Icon } from './icon.ts';
import { stonesOf } from './stones.ts';

/**
 * A group's way as a path of N stones, with the open road behind the last. Small is for tables.
 * `<ig-stone-path [done]="2" [all]="4" />`, `<ig-stone-path small [done]="2" [all]="4" />`
 */
@Component({
  selector: 'ig-stone-path',
  imports: [Icon],
  template: `
    @if (small()) {
      <span class="small" role="img" [attr.aria-label]="label()">
        @for (stone of stones(); track $index) {
          <span class="dot" [attr.data-stone]="stone"></span>
        }
      </span>
    } @else {
      <ol [attr.aria-label]="label()" [style.--ig-stones]="stones().length + 1">
        @for (stone of stones(); track $index) {
          <li [attr.data-stone]="stone" [attr.aria-current]="stone === 'now' ? 'step' : null">
            <span class="stone" aria-hidden="true">
              @if (stone === 'done') {
                <ig-icon name="check" />
              } @else {
                {{ $index + 1 }}
              }
            </span>
            <span class="ds-sr-only">{{ $index + 1 }}: {{ c().path[stone] }}</span>
          </li>
        }
        <li data-stone="onward" [attr.data-open]="done() >= all() ? '' : null">
          <span class="stone" aria-hidden="true"><ig-icon name="leaf" /></span>
          <span class="ds-sr-only">{{ c().path.onward }}</span>
        </li>
      </ol>
    }
  `,
  styleUrl: './stone-path.css',
})
export class StonePath {
  readonly done = input.required<number>();
  readonly all = input.required<number>();
  readonly small = input(false, { transform: booleanAttribute });

  protected readonly c = commonWords();
  protected readonly stones = computed(() => stonesOf(this.done(), this.all()));
  protected readonly label = computed(() => this.c().path.label({ done: this.done(), all: this.all() }));
}
