import { Component, input } from '@angular/core';
import type { PackWords } from '@igang/i18n/words/groups/pack';

/** Parts of the booklet, each a heading and what is worth knowing. */
@Component({
  selector: 'ig-pack-sections',
  template: `
    @for (section of sections(); track section.title) {
      <section class="ig-stack" [attr.aria-label]="section.title">
        <h2 class="ds-heading" data-size="xs">{{ section.title }}</h2>
        <ul>
          @for (item of section.items; track item) {
            <li>{{ item }}</li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './group-pack.css',
  host: { class: 'ig-stack', 'data-gap': 'lg' },
})
export class PackSections {
  readonly sections = input.required<readonly PackWords['meeting'][]>();
}
