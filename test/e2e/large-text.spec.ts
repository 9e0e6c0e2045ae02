import type { Browser, Page } from 'playwright-core';
import { fillWithDemo } from '../harness/demo.ts';
import { startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, Visitor } from './browser.ts';
import { addressesOf, routesOfPages } from './every-page.ts';
import { faultsHere, inLargeLetters, MOST_FIXED } from './faults-here.ts';

const TODAY = '2026-11-22';
/** Lines that end with the one letter of a word: `e-` and then `post`. Runs in the page. */
function loneLettersHere(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
    const [node, said] = [at, at.textContent ?? ''];
    const lineOf = (from: number, to: number) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return Math.round(range.getClientRects()[0]?.top ?? 0);
    };
    // A word too long for any line is broken elsewhere.
    for (const { index } of said.matchAll(/(?<![^\s(«])\p{L}[-\u2011]\p{L}{2,}/gu)) {
      if (lineOf(index + 1, index + 2) !== lineOf(index + 2, index + 3)) found.push(said.trim().slice(0, 60));
    }
  }
  return found;
}

/** Every public page as those see it who need large letters: nothing cut, nothing beside the screen, nothing that covers it. */
describe('public pages for those who need large letters', () => {
  let app: TestApp;
  let browser: Browser;
  const paths: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    await fillWithDemo(app.database, { today: TODAY });
    app.clock.set(new Date(`${TODAY}T09:00:00Z`));
    const isPublic = (route: string) => !/^\/(?:mine-grupper|kontor|nasjonalt|kalender|demo)(?:\/|$)/.test(route);
    for (const route of routesOfPages().filter(isPublic)) {
      const addresses = await addressesOf(app, route, { national: '', starter: '' });
      paths.push(...new Set(addresses.filter(({ as, holds }) => as === undefined && holds !== 'least').map(({ path }) => path)));
      // And where the link leads nowhere.
      paths.push(...new Set(addresses.map(({ path }) => path).filter((path) => path.includes('00000000-0000'))));
    }
    paths.push('/kontaktpunkt?sted=4340', '/kurs?sted=9520', '/finnes-ikke');
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** They are set when the page is at rest. */
  async function loneLetters(page: Page): Promise<string[]> {
    for (let tries = 0; tries < 250 && (await page.evaluate(loneLettersHere)).length > 0; tries++) await page.waitForTimeout(100);
    return page.evaluate(loneLettersHere);
  }

  const atRest = (page: Page) => page.waitForFunction(() => !document.querySelector('main ig-skeleton, main .bar[aria-hidden]'));

  it('show everything with letters of double size and at 400 % zoom, and no line ends with the “e-” of “e-post”', async () => {
    expect(paths.length).toBeGreaterThan(40);
    const wrong: string[] = [];
    const visitor = await Visitor.arrive(browser, app, 'phone');
    for (const path of paths) {
      await visitor.go(path);
      await atRest(visitor.page);
      for (const details of await visitor.page.locator('main details > summary').all()) await details.click();
      const faults = await inLargeLetters(visitor.page, async (page) => {
        await atRest(page);
        const lone = (await loneLetters(page)).map((said) => `a line ends with one letter: ${said}`);
        return [...(await page.evaluate(faultsHere, MOST_FIXED)), ...lone];
      });
      wrong.push(...faults.map((fault) => `${path} ${fault}`));
    }
    await visitor.leave();
    expect(wrong).toEqual([]);
  }, 600_000);

  it('end no line with the “e-” of “e-post”, on any phone and on a desk', async () => {
    const visitor = await Visitor.arrive(browser, app, 'phone');
    const wrong: string[] = [];
    const oneOfEach = new Map(paths.map((path) => [path.replace(/[\w.-]{20,}/, ':'), path]));
    for (const path of oneOfEach.values()) {
      await visitor.go(path);
      for (const width of [360, 375, 390, 412, 1280]) {
        await visitor.page.setViewportSize({ width, height: 740 });
        wrong.push(...(await loneLetters(visitor.page)).map((said) => `${path} at ${width}: ${said}`));
      }
    }
    await visitor.leave();
    expect(wrong).toEqual([]);
  }, 300_000);
});
