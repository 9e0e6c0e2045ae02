import { computed, DOCUMENT, effect, inject, Service, signal, type Signal } from '@angular/core';
import { type Catalogue, formatIn, isLang, type Lang, preferredLang } from '@igang/i18n';
import { words as nb } from '@igang/i18n/words/common.nb';
import { type CommonWords, commonWords } from '@igang/i18n/words/common';

const STORED = 'igang.language';

/** Bokmål stands in the first load; the others come when chosen. */
const common: Catalogue<CommonWords> = { ...commonWords, nb: () => Promise.resolve(nb) };

type Loaded = ReadonlyMap<Catalogue<unknown>, Readonly<Partial<Record<Lang, unknown>>>>;

/** The reader's language, and the words already fetched in it. Changing it re-renders every page in place. */
@Service()
export class Language {
  readonly #document = inject(DOCUMENT);
  readonly #lang = signal<Lang>('nb');
  readonly #loaded = signal<Loaded>(new Map([[common, { nb }]]));
  #wanted: Lang = 'nb';

  readonly lang = this.#lang.asReadonly();
  readonly common = this.wordsOf(common);
  readonly format = computed(() => formatIn(this.#lang()));

  constructor() {
    effect(() => (this.#document.documentElement.lang = this.#lang()));
  }

  /** The language chosen here before, else what the device asks for. Before the first page is shown. */
  async start(): Promise<void> {
    const stored = readStored();
    const wanted = isLang(stored) ? stored : preferredLang(navigator.languages);
    // A page in bokmål is better than no page when the words do not arrive.
    await this.#change(wanted).catch(() => this.#change('nb'));
  }

  /** Remembers `lang` at once, so that who hurries on keeps her choice, and shows it when the words of everything on the page are here. */
  async choose(lang: Lang): Promise<void> {
    writeStored(lang);
    await this.#change(lang);
  }

  async load(catalogue: Catalogue<unknown>): Promise<void> {
    await this.#loadIn(catalogue, this.#lang());
  }

  /** Words as a signal; load them first, in the route (`resolve: { words: wordsReady(…) }`). */
  wordsOf<W>(catalogue: Catalogue<W>): Signal<W> {
    return computed(() => {
      const words = this.#loaded().get(catalogue)?.[this.#lang()];
      if (words === undefined) throw new Error('Words used before they were loaded: add wordsReady(…) to the route.');
      return words as W;
    });
  }

  /** Words when they are here, else undefined; for sentences that may be needed without a network. */
  maybeWordsOf<W>(catalogue: Catalogue<W>): Signal<W | undefined> {
    return computed(() => this.#loaded().get(catalogue)?.[this.#lang()] as W | undefined);
  }

  /** Of two choices the last one is shown, whichever words come first. */
  async #change(lang: Lang): Promise<void> {
    this.#wanted = lang;
    await Promise.all([...this.#loaded().keys()].map((catalogue) => this.#loadIn(catalogue, lang)));
    if (this.#wanted === lang) this.#lang.set(lang);
  }

  async #loadIn(catalogue: Catalogue<unknown>, lang: Lang): Promise<void> {
    if (this.#loaded().get(catalogue)?.[lang] !== undefined) return;
    const words = await catalogue[lang]();
    this.#loaded.update((loaded) => new Map(loaded).set(catalogue, { ...loaded.get(catalogue), [lang]: words }));
  }
}

/** Storage may be closed to us (private windows, full disk); then the choice lasts as long as the page. */
function readStored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function writeStored(lang: Lang): void {
  try {
    localStorage.setItem(STORED, lang);
  } catch {
    return;
  }
}
