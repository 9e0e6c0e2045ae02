import { Component } from '@angular/core';
import { words } from '../../shared/i18n/index.ts';
import { linkWords, ReachUs, SendLinks } from '../../shared/links/index.ts';
import { PageLayout } from '../../shared/ui/index.ts';

/** A mail that is lost: the links once more. */
@Component({
  selector: 'ig-my-links',
  imports: [PageLayout, ReachUs, SendLinks],
  template: `
    <ig-page [heading]="w().title" [lead]="w().lead">
      <ig-send-links />
      <ig-reach-us />
    </ig-page>
  `,
})
export class MyLinks {
  protected readonly w = words(linkWords);
}
