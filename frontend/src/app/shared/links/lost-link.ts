import { booleanAttribute, Component, input } from '@angular/core';
import { words } from '../i18n/index.ts';
import { PageLayout } from '../ui/index.ts';
import { ReachUs } from './reach-us.ts';
import { SendLinks } from './send-links.ts';
import { linkWords } from './words.ts';

/**
 * A link from a mail that is too old, used, altered or cut in two: what it may be, the way to a new one, and somebody to ring.
 * What else she can do stands between the tags; `once` when no mail can bring that link again.
 */
@Component({
  selector: 'ig-lost-link',
  imports: [PageLayout, ReachUs, SendLinks],
  template: `
    <ig-page [heading]="heading()" [lead]="lead()">
      <ng-content />
      @if (!once()) {
        <section class="ig-stack" aria-labelledby="send-links">
          <h2 id="send-links" class="ds-heading" data-size="xs">{{ w().title }}</h2>
          <p>{{ w().lead }}</p>
          <ig-send-links />
        </section>
      }
      <ig-reach-us />
      <ng-content select="aside" />
    </ig-page>
  `,
})
export class LostLink {
  readonly heading = input.required<string>();
  readonly lead = input.required<string>();
  readonly once = input(false, { transform: booleanAttribute });

  protected readonly w = words(linkWords);
}
