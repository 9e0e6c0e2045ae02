import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { commonWords } from '../shared/i18n/index.ts';
import { Button, PageLayout } from '../shared/ui/index.ts';

@Component({
  selector: 'ig-not-found',
  imports: [Button, PageLayout, RouterLink],
  template: `
    <ig-page [heading]="c().error.missingPage" [lead]="c().error.missingPageText">
      <p class="ig-row">
        <a igButton routerLink="/">{{ c().action.home }}</a>
        <a igButton variant="secondary" routerLink="/kontaktpunkt">{{ c().nav.findHelp }}</a>
        <a igButton variant="secondary" routerLink="/kurs">{{ c().nav.courses }}</a>
      </p>
    </ig-page>
  `,
})
export class NotFound {
  protected readonly c = commonWords();
}
