import { Component } from '@angular/core';
import { words } from '../shared/i18n/index.ts';
import { PageLayout } from '../shared/ui/index.ts';
import { officeWords } from './words.ts';

/** Stands here until the area has its pages. */
@Component({
  selector: 'ig-office-front',
  imports: [PageLayout],
  template: `<ig-page [heading]="w().title" />`,
})
export class OfficeFront {
  protected readonly w = words(officeWords);
}
