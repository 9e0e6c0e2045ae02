import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FRAMES } from '@igang/domain/session';
import { words } from '../shared/i18n/index.ts';
import { Button, PageLayout } from '../shared/ui/index.ts';
import { guideWords, packPageWords } from './words.ts';

/** The guide for those who begin without a starter: before, the first meeting, the framework, and whom to call. */
@Component({
  selector: 'ig-start-yourselves',
  imports: [Button, PageLayout, RouterLink],
  template: `
    <ig-page size="xl" [heading]="w().title" [lead]="w().lead">
      <p>
        <button igButton type="button" variant="secondary" (click)="print()">{{ w().print }}</button>
      </p>
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
  styleUrl: './group-pack.css',
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
