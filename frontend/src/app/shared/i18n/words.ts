import { inject, type Signal } from '@angular/core';
import type { ActivatedRouteSnapshot, ResolveFn } from '@angular/router';
import type { Catalogue, Format } from '@igang/i18n';
import type { CommonWords } from '@igang/i18n/words/common';
import { Language } from './language.ts';

/** Buttons, navigation and errors that every page has. */
export function commonWords(): Signal<CommonWords> {
  return inject(Language).common;
}

/** The same for the frame around the pages, which is in the reader's own language also where the page is not. */
export function frameWords(): Signal<CommonWords> {
  return inject(Language).frame;
}

/** Words of an area: `protected readonly w = words(publicWords);` and `{{ w().title }}` in the template. */
export function words<W>(catalogue: Catalogue<W>): Signal<W> {
  return inject(Language).wordsOf(catalogue);
}

/** Dates and numbers in the reader's language: `{{ f().day(course.date) }}`. */
export function formats(): Signal<Format> {
  return inject(Language).format;
}

/** What each resolver of `wordsReady` fetches. */
const fetched = new WeakMap<object, readonly Catalogue<unknown>[]>();

/** Route resolver that fetches words before the page is shown. */
export function wordsReady(...catalogues: Catalogue<unknown>[]): ResolveFn<boolean> {
  const ready = async (): Promise<boolean> => {
    const language = inject(Language);
    await Promise.all(catalogues.map((catalogue) => language.load(catalogue)));
    return true;
  };
  fetched.set(ready, catalogues);
  return ready;
}

/** The words that a page and those it stands within are made of, by what their routes fetch. */
export function wordsOnPage(
  route: Pick<ActivatedRouteSnapshot, 'routeConfig'> & { readonly children: readonly ActivatedRouteSnapshot[] },
): Catalogue<unknown>[] {
  const own = Object.values(route.routeConfig?.resolve ?? {}).flatMap((resolver: object) => fetched.get(resolver) ?? []);
  return [...own, ...route.children.flatMap(wordsOnPage)];
}
