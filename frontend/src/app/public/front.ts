import { Component } from '@angular/core';
import { words } from '../shared/i18n/index.ts';
import { PageLayout } from '../shared/ui/index.ts';
import { publicWords } from './words.ts';

/** Stands here until the area has its pages. */
@Component({
  selector: 'ig-public-front',
  imports: [PageLayout],
  template: `<ig-page [heading]="w().title" />`,
})
export class PublicFront {
  protected readonly w = words(publicWords);
}
