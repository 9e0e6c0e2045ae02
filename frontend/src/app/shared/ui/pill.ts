import { Component, computed, input } from '@angular/core';
import { Icon, type IconName } from './icon.ts';

/** What a state means to the reader: the colour only repeats what the icon and the word say. */
export type Tone = 'ok' | 'going' | 'wait' | 'wants' | 'quiet' | 'stopped';

const LOOKS: Readonly<Record<Tone, { color: string; icon: IconName }>> = {
  ok: { color: 'pine', icon: 'check' },
  going: { color: 'pine', icon: 'leaf' },
  wait: { color: 'sand', icon: 'clock' },
  wants: { color: 'apricot', icon: 'bell' },
  quiet: { color: 'neutral', icon: 'minus' },
  stopped: { color: 'neutral', icon: 'close' },
};

/** `<ig-pill tone="wants">Svar innen fredag</ig-pill>`. */
@Component({
  selector: 'ig-pill',
  imports: [Icon],
  template: ` <span class="ds-tag" [attr.data-color]="look().color"> <ig-icon [name]="icon() ?? look().icon" /> <ng-content /> </span> `,
  styles: `
    :host {
      display: inline-flex;
      max-width: 100%;
    }
    .ds-tag {
      flex-shrink: 1;
      font-weight: 500;
      gap: var(--ds-size-1);
      max-width: 100%;
      padding-block: 0.15em;
      width: auto;
      /* In a narrow column it takes two lines, and keeps its words whole. */
      overflow-wrap: break-word;
      word-break: normal;
    }
    ig-icon {
      font-size: 0.8em;
    }
  `,
})
export class Pill {
  readonly tone = input<Tone>('quiet');
  readonly icon = input<IconName>();
  protected readonly look = computed(() => LOOKS[this.tone()]);
}
