import { Component } from '@angular/core';
import { words } from '../shared/i18n/index.ts';
import { PageLayout } from '../shared/ui/index.ts';
import { starterWords } from './words.ts';

/** Stands here until the area has its pages. */
@Component({
  selector: 'ig-starter-front',
  imports: [PageLayout],
  template: `<ig-page [heading]="w().title" />`,
})
export class StarterFront {
  protected readonly w = words(starterWords);
}
