import { Component, input } from '@angular/core';
import { words } from '../i18n/index.ts';
import { PageLayout } from '../ui/index.ts';
import { SendLinks } from './send-links.ts';
import { linkWords } from './words.ts';

/** A receipt at an address of its own: a link is on its way, what to do with it, and what to do when it does not come. */
@Component({
  selector: 'ig-link-sent',
  imports: [PageLayout, SendLinks],
  template: `
    <ig-page [heading]="heading()" [lead]="lead()">
      <ng-content />
      <section class="ds-card ig-stack" aria-labelledby="not-there">
        <h2 id="not-there" class="ds-heading" data-size="2xs">{{ w().notThere }}</h2>
        <p class="ig-quiet">{{ w().notThereText }}</p>
        <ig-send-links />
      </section>
      <ng-content select="aside" />
    </ig-page>
  `,
})
export class LinkSent {
  readonly heading = input.required<string>();
  readonly lead = input.required<string>();

  protected readonly w = words(linkWords);
}
