import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FRAMES } from '@igang/domain/session';
import { words } from '../shared/i18n/index.ts';
import { Button, PageLayout } from '../shared/ui/index.ts';
import { AskUs } from './ask-us.ts';
import { PackSections } from './pack-sections.ts';
import { guideWords, packPageWords } from './words.ts';

/** The guide for those who begin without a starter: before, the first meeting, the framework, and whom to call. */
@Component({
  selector: 'ig-start-yourselves',
  imports: [AskUs, Button, PackSections, PageLayout, RouterLink],
  template: `
    <ig-page size="xl" [heading]="w().title" [lead]="w().lead">
      <p>
        <button igButton type="button" variant="secondary" (click)="print()">{{ w().print }}</button>
      </p>
      <ig-pack-sections [sections]="sections()" />
      <ig-ask-us />
      <section class="ds-card ig-stack" aria-labelledby="help">
        <h2 id="help" class="ds-heading" data-size="xs">{{ w().help.title }}</h2>
        <p>{{ w().help.text }}</p>
        <p class="ig-row">
          <a igButton routerLink="/kontaktpunkt">{{ w().help.find }}</a>
          <a igButton variant="secondary" routerLink="/kurs">{{ w().help.course }}</a>
        </p>
      </section>
    </ig-page>
  `,
})
export class StartYourselves {
  protected readonly w = words(guideWords);
  readonly #pack = words(packPageWords);
  protected readonly sections = computed(() => {
    const { framesTitle, frames, meeting, stuck, newcomers, ending } = this.#pack();
    const { before, first } = this.w();
    return [before, first, { title: framesTitle, items: FRAMES.map((frame) => frames[frame]) }, meeting, stuck, newcomers, ending];
  });

  protected print(): void {
    globalThis.print();
  }
}
