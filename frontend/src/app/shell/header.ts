import { Component, computed, type ElementRef, inject, linkedSignal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { languageOf, type PageLang } from '@igang/i18n';
import { filter } from 'rxjs';
import { Session } from '../shared/api/index.ts';
import { frameWords, Language } from '../shared/i18n/index.ts';
import { Icon, Mark, Toasts } from '../shared/ui/index.ts';
import { navigationFor } from './navigation.ts';
import { Settings } from './settings.ts';

@Component({
  selector: 'ig-header',
  imports: [Icon, Mark, RouterLink, RouterLinkActive, Settings],
  templateUrl: './header.html',
  styleUrl: './header.css',
  host: { '(keydown.escape)': 'close()' },
})
export class Header {
  protected readonly c = frameWords();
  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly about = languageOf;
  protected readonly links = computed(() =>
    navigationFor(
      {
        isStarter: this.session.isStarter(),
        isOffice: this.session.isOffice(),
        isTrainer: this.session.isTrainer(),
        isCoordinator: this.session.isCoordinator(),
        isHost: this.session.isHost(),
        isNational: this.session.isNational(),
      },
      this.c(),
    ),
  );
  readonly #router = inject(Router);
  readonly #toasts = inject(Toasts);
  readonly #arrived = toSignal(this.#router.events.pipe(filter((event) => event instanceof NavigationEnd)));
  /** The menu on a phone; a new page closes it. */
  protected readonly open = linkedSignal({ source: this.#arrived, computation: () => false });

  private readonly toggle = viewChild.required<ElementRef<HTMLButtonElement>>('toggle');

  /** Escape closes the menu and gives focus back to the button that opened it. */
  protected close(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.toggle().nativeElement.focus();
  }

  protected speak(lang: PageLang): void {
    void this.language.choose(lang);
  }

  protected async signOut(): Promise<void> {
    const outcome = await this.session.signOut();
    if (outcome.ok) await this.#router.navigateByUrl('/');
    else this.#toasts.show(this.c().error.stillSignedIn);
  }
}
