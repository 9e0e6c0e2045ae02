import { computed, DOCUMENT, effect, inject, Service, signal, type Signal } from '@angular/core';
import { type Catalogue, formatOf, isWhole, type Lang, languageOf, PAGE_LANGS, type PageLang, preferredPageLang } from '@igang/i18n';
import { type AcuteWords, acuteWords } from '@igang/i18n/words/acute';
import { words as acuteNb } from '@igang/i18n/words/acute.nb';
import { words as nb } from '@igang/i18n/words/common.nb';
import { type CommonWords, commonWords } from '@igang/i18n/words/common';
import { type DatesWords, datesWords } from '@igang/i18n/words/dates';
import { words as datesNb } from '@igang/i18n/words/dates.nb';

const STORED = 'igang.language';

/** Bokmål stands in the first load; the others come when chosen. */
const common: Catalogue<CommonWords> = { ...commonWords, nb: () => Promise.resolve(nb) };
const acute: Catalogue<AcuteWords> = { ...acuteWords, nb: () => Promise.resolve(acuteNb) };
const dates: Catalogue<DatesWords> = { ...datesWords, nb: () => Promise.resolve(datesNb) };

type Loaded = ReadonlyMap<Catalogue<unknown>, Readonly<Partial<Record<PageLang, unknown>>>>;

/**
 * The reader's language, and the words already fetched in it. Changing it re-renders every page in place. A language of the public front has
 * no words for the other pages: those are shown whole in the language that stands for it, within a frame that stays in hers (ADR 35).
 */
@Service()
export class Language {
  readonly #document = inject(DOCUMENT);
  readonly #own = signal<PageLang>('nb');
  readonly #onPage = signal<readonly Catalogue<unknown>[]>([]);
  readonly #loaded = signal<Loaded>(
    new Map<Catalogue<unknown>, Readonly<Partial<Record<PageLang, unknown>>>>([
      [common, { nb }],
      [acute, { nb: acuteNb }],
      [dates, { nb: datesNb }],
    ]),
  );
  #wanted: PageLang = 'nb';

  /** The one she has chosen: that of the frame around every page. */
  readonly own = this.#own.asReadonly();
  /** Hers, or what stands for it where only whole languages will do: what is sent, names that people have given, refusals. */
  readonly lang = computed((): Lang => languageOf(this.#own()).otherwise);
  /** The one that the page is in. */
  readonly page = computed((): PageLang => (this.#onPage().every((catalogue) => this.#own() in catalogue) ? this.#own() : this.lang()));
  /** What she can choose between here: a language of the public front where the page has it, or she has chosen it already. */
  readonly offered = computed((): readonly PageLang[] =>
    PAGE_LANGS.filter((lang) => isWhole(lang) || lang === this.#own() || this.#onPage().every((catalogue) => lang in catalogue)),
  );
  /** Words of every page, in the page's language; for the frame around it in her own. */
  readonly common = this.wordsOf(common);
  readonly frame = this.wordsOf(common, this.own);
  readonly acute = this.wordsOf(acute, this.own);
  readonly #dates = this.wordsOf(dates);
  readonly format = computed(() => formatOf(languageOf(this.page()), this.#dates()));

  constructor() {
    effect(() => {
      const { documentElement: whole } = this.#document;
      whole.lang = this.#own();
      whole.dir = languageOf(this.#own()).direction;
    });
  }

  /** The language chosen here before, else what the device asks for. Before the first page is shown. */
  async start(): Promise<void> {
    const stored = readStored();
    const wanted = stored !== null && PAGE_LANGS.includes(stored) ? stored : preferredPageLang(navigator.languages);
    // A page in bokmål is better than no page when the words do not arrive.
    await this.#change(wanted).catch(() => this.#change('nb'));
  }

  /** Remembers `lang` at once, so that who hurries on keeps her choice, and shows it when the words of everything on the page are here. */
  async choose(lang: PageLang): Promise<void> {
    writeStored(lang);
    await this.#change(lang);
  }

  async load(catalogue: Catalogue<unknown>): Promise<void> {
    await this.#loadIn(catalogue, this.#own());
  }

  /** Which words the page is made of; the router tells when one comes. */
  shows(catalogues: readonly Catalogue<unknown>[]): void {
    this.#onPage.set(catalogues);
  }

  /** Words as a signal; load them first, in the route (`resolve: { words: wordsReady(…) }`). */
  wordsOf<W>(catalogue: Catalogue<W>, lang: Signal<PageLang> = this.page): Signal<W> {
    const found = this.maybeWordsOf(catalogue, lang);
    return computed(() => {
      const words = found();
      if (words === undefined) throw new Error('Words used before they were loaded: add wordsReady(…) to the route.');
      return words;
    });
  }

  /** Words when they are here, else undefined; for sentences that may be needed without a network. */
  maybeWordsOf<W>(catalogue: Catalogue<W>, lang: Signal<PageLang> = this.page): Signal<W | undefined> {
    return computed(() => {
      const words = this.#loaded().get(catalogue);
      return (words?.[lang()] ?? words?.[this.lang()]) as W | undefined;
    });
  }

  /** Of two choices the last one is shown, whichever words come first. */
  async #change(lang: PageLang): Promise<void> {
    this.#wanted = lang;
    await Promise.all([...this.#loaded().keys()].map((catalogue) => this.#loadIn(catalogue, lang)));
    if (this.#wanted === lang) this.#own.set(lang);
  }

  /** In what stands for it, too: which of the two is shown is the page's to say. */
  async #loadIn(catalogue: Catalogue<unknown>, lang: PageLang): Promise<void> {
    await Promise.all([...new Set([lang, languageOf(lang).otherwise])].map((one) => this.#fetch(catalogue, one)));
  }

  async #fetch(catalogue: Catalogue<unknown>, lang: PageLang): Promise<void> {
    if (this.#loaded().get(catalogue)?.[lang] !== undefined) return;
    const words = await catalogue[lang]?.();
    if (words !== undefined) this.#loaded.update((loaded) => new Map(loaded).set(catalogue, { ...loaded.get(catalogue), [lang]: words }));
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

function writeStored(lang: PageLang): void {
  try {
    localStorage.setItem(STORED, lang);
  } catch {
    return;
  }
}
