import { Component, computed, DOCUMENT, type ElementRef, inject, onIdle, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivationEnd, Router, RouterOutlet } from '@angular/router';
import { languageOf } from '@igang/i18n';
import { frameWords, Language, problemWords, wordsOnPage } from '../shared/i18n/index.ts';
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
    @if (inAnother(); as other) {
      <p class="another">{{ c().inAnother({ language: other.name }) }}</p>
    }
    <main #main id="innhold" tabindex="-1" [attr.lang]="inAnother()?.code" [attr.dir]="inAnother()?.direction"><router-outlet /></main>
    <footer><ig-footer /></footer>
    <ig-toasts [attr.lang]="inAnother()?.code" [attr.dir]="inAnother()?.direction" />
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
    .another {
      background: var(--ds-color-sand-surface-tinted);
      color: var(--ds-color-sand-text-default);
      font-size: var(--ds-body-sm-font-size);
      max-width: none;
      padding: var(--ds-size-2) var(--ig-gutter);
      text-align: center;
    }
    .skip:focus {
      top: var(--ds-size-2);
    }
  `,
})
export class Shell {
  protected readonly c = frameWords();
  readonly #language = inject(Language);
  /** The language of the page where it is not the reader's own. */
  protected readonly inAnother = computed(() => {
    const code = this.#language.page();
    return code === this.#language.own() ? undefined : { code, ...languageOf(code) };
  });
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  constructor() {
    const [arrival, page] = [inject(Arrival), inject(DOCUMENT)];
    inject(FragmentArrival);
    inject(Router)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => {
        if (event instanceof ActivationEnd) this.#language.shows(wordsOnPage(event.snapshot.root));
      });
    // Sentences for refusals come along while nobody waits: they are needed most when the network is gone.
    void onIdle(SOON)
      .then(() => Promise.all([import('./focus-keeper.ts'), import('./press-keeper.ts')]))
      .then(([{ FocusKeeper }, { PressKeeper }]) => [new FocusKeeper(page, arrival), new PressKeeper(page)])
      .catch(() => undefined);
    void onIdle(SOON)
      .then(() => import('./typesetter.ts'))
      .then(({ Typesetter }) => new Typesetter(page))
      .catch(() => undefined);
    void onIdle(SOON)
      .then(() => this.#language.load(problemWords))
      .catch(() => undefined);
  }

  /** The address keeps its path: `<base href>` would send a bare fragment to the front page. */
  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
}
