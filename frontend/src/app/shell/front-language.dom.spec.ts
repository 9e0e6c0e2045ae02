import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LANGUAGES } from '@igang/domain/language';
import type { Catalogue } from '@igang/i18n';
import { acceptLanguage, Api } from '../shared/api/index.ts';
import { commonWords, formats, Language, words, wordsReady } from '../shared/i18n/index.ts';
import { Shell } from './shell.ts';

interface Said {
  readonly title: string;
}
const say = (title: string) => () => Promise.resolve({ title });
const frontWords: Catalogue<Said> = { nb: say('Kursa våre (nb)'), nn: say('Kursa våre (nn)'), en: say('Our courses') };
/** Nobody has translated it into nynorsk. */
const { nn: _, ...others } = { nb: say('Meld deg på'), nn: say(''), en: say('Sign up') };
const formWords = others as Catalogue<Said>;

@Component({ selector: 'ig-front', template: `<h1>{{ w().title }}</h1>` })
class Front {
  protected readonly w = words(frontWords);
}

@Component({
  selector: 'ig-form',
  template: `<h1>{{ w().title }}</h1>
    <p>: {{ c().action.delete }}, {{ f().day('2026-12-01') }}</p>`,
})
class Form {
  protected readonly w = words(formWords);
  protected readonly c = commonWords();
  protected readonly f = formats();
}

/** Nynorsk, as if it were for the public front alone. */
describe('in a language of the public front', () => {
  let page: HTMLElement;

  async function go(path: string): Promise<void> {
    await TestBed.inject(Router).navigateByUrl(path);
    await settle();
  }
  async function settle(): Promise<void> {
    for (let round = 0; round < 6; round++) {
      TestBed.tick();
      await new Promise((done) => setTimeout(done));
    }
  }
  const text = (selector: string): string => page.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const offered = (): string[] => [...page.querySelectorAll<HTMLElement>('.languages button')].map(({ lang }) => lang);

  beforeEach(async () => {
    jest.replaceProperty(LANGUAGES, 'nn', { ...LANGUAGES.nn, otherwise: 'nb' });
    localStorage.clear();
    // There is no media in jsdom; and nobody is idle here, so that the shell fetches nothing behind the test's back.
    const media = () => Object.assign(new EventTarget(), { matches: false });
    Object.assign(globalThis, { matchMedia: media, requestIdleCallback: () => 0, cancelIdleCallback: () => undefined });
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([acceptLanguage])),
        provideHttpClientTesting(),
        provideRouter([
          { path: '', pathMatch: 'full', component: Front, resolve: { words: wordsReady(frontWords) } },
          { path: 'form', component: Form, resolve: { words: wordsReady(frontWords, formWords) } },
        ]),
      ],
    });
    page = TestBed.createComponent(Shell).nativeElement as HTMLElement;
    document.body.append(page);
    await go('/');
  });

  it('the front is read, and so is the frame around it', async () => {
    await TestBed.inject(Language).choose('nn');
    await settle();
    expect(text('h1')).toBe('Kursa våre (nn)');
    expect([document.documentElement.lang, page.querySelector('main')?.lang]).toEqual(['nn', '']);
    expect([text('.skip'), text('.another')]).toEqual(['Hopp til innhaldet', '']);
  });

  it('what has no words of it is shown whole in the other, and says so once', async () => {
    await TestBed.inject(Language).choose('nn');
    await go('/form');
    expect(text('main')).toBe('Meld deg på: Slett, tirsdag 1. desember');
    expect([document.documentElement.lang, page.querySelector('main')?.lang]).toEqual(['nn', 'nb']);
    expect([text('.skip'), text('.another')]).toEqual([
      'Hopp til innhaldet',
      'Denne sida er ikkje omsett til språket ditt. Ho er på Bokmål.',
    ]);
    expect(page.querySelector('footer ig-acute-help')?.getAttribute('lang')).toBe('nn');
    expect(text('footer ig-acute-help')).toContain('når du ikkje kan snakke høgt');
    await go('/');
    expect([text('h1'), page.querySelector('main')?.lang, text('.another')]).toEqual(['Kursa våre (nn)', '', '']);
  });

  it('is offered where there are words of it, and to who has chosen it', async () => {
    const everywhere = ['nb', 'nn', 'en'];
    expect(offered()).toEqual(everywhere);
    await go('/form');
    expect(offered()).toEqual(['nb', 'en']);
    await TestBed.inject(Language).choose('nn');
    await settle();
    expect(offered()).toEqual(everywhere);
  });

  it('what is asked of the API, and stored there, is in the other', async () => {
    await TestBed.inject(Language).choose('nn');
    void TestBed.runInInjectionContext(() => inject(Api)).get('/courses');
    await settle();
    const { request } = TestBed.inject(HttpTestingController).expectOne('/api/courses');
    expect([request.headers.get('Accept-Language'), TestBed.inject(Language).lang()]).toEqual(['nb', 'nb']);
  });

  it('is what her browser gets when it asks for it, and remembers', async () => {
    localStorage.setItem('igang.language', 'nn');
    await TestBed.inject(Language).start();
    await settle();
    expect(text('h1')).toBe('Kursa våre (nn)');
  });
});
