import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { words } from '../../shared/i18n/index.ts';
import { PageLayout } from '../../shared/ui/index.ts';
import { aboutWords } from '../words.ts';

/** Who can use these pages, what is lacking, and where to say so. */
@Component({
  selector: 'ig-accessibility',
  imports: [PageLayout, RouterLink],
  template: `
    @let one = w().accessibility;
    <ig-page [heading]="one.title" [lead]="one.lead">
      <section class="ig-stack" data-gap="sm">
        <h2 class="ds-heading" data-size="xs">{{ one.standard }}</h2>
        <p>{{ one.standardText }}</p>
      </section>
      <section class="ig-stack" data-gap="sm">
        <h2 class="ds-heading" data-size="xs">{{ one.done }}</h2>
        <ul>
          @for (line of one.donePoints; track line) {
            <li>{{ line }}</li>
          }
        </ul>
      </section>
      <section class="ig-stack" data-gap="sm">
        <h2 class="ds-heading" data-size="xs">{{ one.lacking }}</h2>
        <ul>
          @for (line of one.lackingText; track line) {
            <li>{{ line }}</li>
          }
        </ul>
      </section>
      <section class="ig-stack" data-gap="sm">
        <h2 class="ds-heading" data-size="xs">{{ one.tell }}</h2>
        <p>{{ one.tellText }}</p>
        <p>
          <a class="line" routerLink="/kontakt">{{ w().contact.link }}</a>
        </p>
      </section>
    </ig-page>
  `,
  styles: `
    ul {
      padding-inline-start: 1.2em;
    }
    .line {
      align-items: center;
      display: inline-flex;
      min-height: 2.75rem;
    }
  `,
})
export class Accessibility {
  protected readonly w = words(aboutWords);
}
