import { Component, DOCUMENT, type ElementRef, inject, onIdle, viewChild } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { commonWords, Language, problemWords } from '../shared/i18n/index.ts';
import { Arrival, FragmentArrival, ToastOutlet } from '../shared/ui/index.ts';
import { Footer } from './footer.ts';
import { Header } from './header.ts';
import { OfflineNotice } from './offline-notice.ts';
import { PatienceNotice } from './patience-notice.ts';

/** What comes along while nobody waits; a phone that is never idle has it all the same. */
const SOON = { timeout: 2_000 };

/** The frame around every page. */
@Component({
  selector: 'ig-root',
  imports: [Footer, Header, OfflineNotice, PatienceNotice, RouterOutlet, ToastOutlet],
  template: `
    <a class="skip" href="#innhold" (click)="skip($event)">{{ c().skipToContent }}</a>
    <header><ig-header /></header>
    <ig-offline-notice />
    <main #main id="innhold" tabindex="-1"><router-outlet /></main>
    <footer><ig-footer /></footer>
    <ig-toasts />
    <ig-patience-notice />
  `,
  styles: `
    .skip {
      background: var(--ds-color-pine-base-default);
      color: var(--ds-color-pine-base-contrast-default);
      left: var(--ig-gutter);
      padding: var(--ds-size-3) var(--ds-size-5);
      position: absolute;
      top: -6rem;
      z-index: 10;
    }
    .skip:focus {
      top: var(--ds-size-2);
    }
  `,
})
export class Shell {
  protected readonly c = commonWords();
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  constructor() {
    const [arrival, page] = [inject(Arrival), inject(DOCUMENT)];
    inject(FragmentArrival);
    // Sentences for refusals come along while nobody waits: they are needed most when the network is gone.
    const language = inject(Language);
    void onIdle(SOON)
      .then(() => Promise.all([import('./focus-keeper.ts'), import('./press-keeper.ts')]))
      .then(([{ FocusKeeper }, { PressKeeper }]) => [new FocusKeeper(page, arrival), new PressKeeper(page)])
      .catch(() => undefined);
    void onIdle(SOON)
      .then(() => import('./typesetter.ts'))
      .then(({ Typesetter }) => new Typesetter(page))
      .catch(() => undefined);
    void onIdle(SOON)
      .then(() => language.load(problemWords))
      .catch(() => undefined);
  }

  /** The address keeps its path: `<base href>` would send a bare fragment to the front page. */
  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
}
