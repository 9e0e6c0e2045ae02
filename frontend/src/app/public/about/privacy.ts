import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { words } from '../../shared/i18n/index.ts';
import { PageLayout } from '../../shared/ui/index.ts';
import { aboutWords } from '../words.ts';

/** Who is responsible, what is stored and for how long, in plain words: what the code does today, and nothing that it does not. */
@Component({
  selector: 'ig-privacy',
  imports: [PageLayout, RouterLink],
  template: `
    <ig-page [heading]="w().privacy.title" [lead]="w().privacy.lead">
      @for (part of parts(); track part.title) {
        <section class="ig-stack" data-gap="sm">
          <h2 class="ds-heading" data-size="xs">{{ part.title }}</h2>
          @for (line of part.text; track line) {
            <p>{{ line }}</p>
          }
        </section>
      }
      <section class="ig-stack" data-gap="sm">
        <h2 class="ds-heading" data-size="xs">{{ w().privacy.never }}</h2>
        <ul>
          @for (line of w().privacy.neverText; track line) {
            <li>{{ line }}</li>
          }
        </ul>
      </section>
      <section class="ig-stack">
        <h2 class="ds-heading" data-size="xs">{{ w().privacy.kept }}</h2>
        <dl class="ds-card">
          @for (row of w().privacy.table; track row.what) {
            <div>
              <dt>{{ row.what }}</dt>
              <dd>{{ row.until }}</dd>
            </div>
          }
        </dl>
      </section>
      <section class="ig-stack" data-gap="sm">
        <h2 class="ds-heading" data-size="xs">{{ w().privacy.rights }}</h2>
        <ul>
          @for (line of w().privacy.rightsText; track line) {
            <li>{{ line }}</li>
          }
        </ul>
        <p>{{ w().privacy.ask }}</p>
        <p>
          <a class="line" routerLink="/kontakt">{{ w().contact.link }}</a>
        </p>
      </section>
      <section class="ig-stack" data-gap="sm">
        <h2 class="ds-heading" data-size="xs">{{ w().privacy.device }}</h2>
        @for (line of w().privacy.deviceText; track line) {
          <p>{{ line }}</p>
        }
      </section>
    </ig-page>
  `,
  styles: `
    ul {
      padding-inline-start: 1.2em;
    }
    dl {
      display: flex;
      flex-direction: column;
      padding-block: var(--ds-size-2);
    }
    dl div {
      padding-block: var(--ds-size-4);
    }
    dl div + div {
      border-top: 1px solid var(--ig-line);
    }
    dt {
      font-weight: 600;
    }
    .line {
      align-items: center;
      display: inline-flex;
      min-height: 2.75rem;
    }
  `,
})
export class Privacy {
  protected readonly w = words(aboutWords);
  protected readonly parts = computed(() => {
    const { controller, controllerText, basis, basisText, who, whoText } = this.w().privacy;
    return [
      { title: controller, text: controllerText },
      { title: basis, text: basisText },
      { title: who, text: whoText },
    ];
  });
}
