import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FRAMES } from '@igang/domain/groups/session';
import { formats, words } from '../../shared/i18n/index.ts';
import { Button, Icon, PageLayout } from '../../shared/ui/index.ts';
import { AskUs } from '../enquiry/ask-us.ts';
import { PackSections } from '../group/pack-sections.ts';
import { guideWords, packPageWords } from '../words.ts';

/** The guide for those who begin without a starter: before, the first meeting, the framework, and whom to call. */
@Component({
  selector: 'ig-start-yourselves',
  imports: [AskUs, Button, Icon, PackSections, PageLayout, RouterLink],
  template: `
    <ig-page size="xl" [heading]="w().title" [lead]="w().lead">
      <ul class="papers ig-screen">
        <li>
          <a [href]="paper('guide')" target="_blank" rel="noopener"><ig-icon name="print" /> {{ w().guidePaper }}</a>
        </li>
        <li>
          <a [href]="paper('promise')" target="_blank" rel="noopener"><ig-icon name="print" /> {{ w().promisePaper }}</a>
        </li>
      </ul>
      <ig-pack-sections [sections]="sections()" />
      <ig-ask-us class="ig-screen" />
      <section class="ds-card ig-stack" aria-labelledby="help">
        <h2 id="help" class="ds-heading" data-size="xs">{{ w().help.title }}</h2>
        <p>{{ w().help.text }}</p>
        <p class="ig-row ig-screen">
          <a igButton routerLink="/kontaktpunkt">{{ w().help.find }}</a>
          <a igButton variant="secondary" routerLink="/kurs">{{ w().help.course }}</a>
        </p>
      </section>
    </ig-page>
  `,
  styles: `
    .papers {
      list-style: none;
      padding: 0;
    }
    .papers a {
      align-items: center;
      display: inline-flex;
      gap: var(--ds-size-2);
      min-height: 2.75rem;
    }
  `,
})
export class StartYourselves {
  protected readonly w = words(guideWords);
  readonly #f = formats();
  readonly #pack = words(packPageWords);
  protected readonly sections = computed(() => {
    const { framesTitle, frames, meeting, stuck, newcomers, ending } = this.#pack();
    const { before, first } = this.w();
    return [before, first, { title: framesTitle, items: FRAMES.map((frame) => frames[frame]) }, meeting, stuck, newcomers, ending];
  });

  protected paper(what: 'guide' | 'promise'): string {
    return `/api/own-group/${what}.pdf?lang=${this.#f().lang}`;
  }
}
