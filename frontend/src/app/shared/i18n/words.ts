import { inject, type Signal } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type { Catalogue, Format } from '@igang/i18n';
import type { CommonWords } from '@igang/i18n/words/common';
import { Language } from './language.ts';

/** Buttons, navigation and errors that every page has. */
export function commonWords(): Signal<CommonWords> {
  return inject(Language).common;
}

/** Words of an area: `protected readonly w = words(publicWords);` and `{{ w().title }}` in the template. */
export function words<W>(catalogue: Catalogue<W>): Signal<W> {
  return inject(Language).wordsOf(catalogue);
}

/** Dates and numbers in the reader's language: `{{ f().day(course.date) }}`. */
export function formats(): Signal<Format> {
  return inject(Language).format;
}

/** Route resolver that fetches words before the page is shown. */
export function wordsReady(...catalogues: Catalogue<unknown>[]): ResolveFn<boolean> {
  return async () => {
    const language = inject(Language);
    await Promise.all(catalogues.map((catalogue) => language.load(catalogue)));
    return true;
  };
}
