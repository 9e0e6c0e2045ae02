import { Component, input } from '@angular/core';
import { Illustration } from './illustration.ts';

/** Nothing here yet, kindly: why, and the one thing one can do (as content). */
@Component({
  selector: 'ig-empty',
  imports: [Illustration],
  template: `
    <ig-illustration [name]="picture()" />
    <p class="title">{{ title() }}</p>
    @if (text(); as more) {
      <p class="ig-quiet">{{ more }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      align-items: center;
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-3);
      padding: var(--ds-size-7) var(--ds-size-4);
      text-align: center;
    }
    .title {
      font-size: var(--ds-body-lg-font-size);
      font-weight: 650;
      text-wrap: balance;
    }
    p {
      max-width: 34rem;
      text-wrap: pretty;
    }
  `,
})
export class EmptyState {
  readonly picture = input<'chairs' | 'path' | 'hand'>('chairs');
  readonly title = input.required<string>();
  readonly text = input<string>();
}
