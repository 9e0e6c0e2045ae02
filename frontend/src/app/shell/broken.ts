import { Component } from '@angular/core';
import { commonWords } from '../shared/i18n/index.ts';
import { Button, PageLayout } from '../shared/ui/index.ts';

/** When a page could not be shown: its code did not arrive, or something broke on the way. */
@Component({
  selector: 'ig-broken',
  imports: [Button, PageLayout],
  template: `
    <ig-page [heading]="c().error.brokenPage" [lead]="c().error.brokenPageText">
      <p>
        <button igButton type="button" (click)="retry()">{{ c().action.retry }}</button>
      </p>
    </ig-page>
  `,
})
export class Broken {
  protected readonly c = commonWords();

  protected retry(): void {
    location.reload();
  }
}
