import { Component, inject, input } from '@angular/core';
import { Button, EmptyState } from '../../shared/ui/index.ts';
import { Offices } from './offices.ts';

/** On a page that is about one office, for whoever looks at all of hers. */
@Component({
  selector: 'ig-choose-office',
  imports: [Button, EmptyState],
  template: `
    <ig-empty picture="path" [title]="title()">
      @for (one of offices.list(); track one.id) {
        <button igButton type="button" variant="secondary" (click)="offices.choose(one.id)">{{ one.name }}</button>
      }
    </ig-empty>
  `,
})
export class ChooseOffice {
  readonly title = input.required<string>();

  protected readonly offices = inject(Offices);
}
