import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { words } from '../../shared/i18n/index.ts';
import { demandWords, importWords, officeWords, planningWords, pointWords, settingWords, staffWords } from '../words.ts';

/** What the office also has, and the menu has no room for. */
@Component({
  selector: 'ig-other-pages',
  imports: [RouterLink],
  template: `
    <nav class="ig-screen" aria-labelledby="ig-other-pages">
      <h2 id="ig-other-pages" class="ds-heading" data-size="2xs">{{ w().front.also }}</h2>
      <ul>
        @for (page of pages(); track page.path) {
          <li>
            <a class="ig-tap" [routerLink]="page.path">{{ page.label }}</a>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--ds-size-6);
      list-style: none;
      padding: 0;
    }
  `,
})
export class OtherPages {
  protected readonly w = words(officeWords);
  readonly #planning = words(planningWords);
  readonly #demand = words(demandWords);
  readonly #points = words(pointWords);
  readonly #imports = words(importWords);
  readonly #settings = words(settingWords);
  readonly #staff = words(staffWords);
  protected readonly pages = computed(() => [
    { path: '/kontor/planlegg', label: this.#planning().title },
    { path: '/kontor/behov', label: this.#demand().title },
    { path: '/kontor/steder', label: this.#planning().venues.title },
    { path: '/kontor/kursledere', label: this.#planning().trainers.title },
    { path: '/kontor/kontaktpunkter', label: this.#points().title },
    { path: '/kontor/importer', label: this.#imports().title },
    { path: '/kontor/medarbeidere', label: this.#staff().title },
    { path: '/kontor/innstillinger', label: this.#settings().title },
  ]);
}
