import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../harness/index.ts';
import { aGround, anOpenCourse } from '../integration/training/course-steps.ts';
import { openBrowser, Visitor } from './browser.ts';

/** Dates are counted with JavaScript's own calendar, `Temporal`: fetched by browsers that have none yet, and by no other. */
describe('the calendar that pages count with', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** What the page says, and the scripts it fetched with the bytes of each. */
  async function coursePage(id: string, isOld: boolean): Promise<{ words: string; scripts: Map<string, number> }> {
    const visitor = await Visitor.arrive(browser, app, 'phone');
    const { page } = visitor;
    if (isOld) await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
    const fetched: Promise<readonly [path: string, bytes: number]>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) fetched.push(response.body().then((body) => [pathname, body.length]));
    });
    await visitor.go(`/kurs/${id}`);
    await page.waitForLoadState('networkidle');
    expect(visitor.trouble).toEqual([]);
    const words = await page.locator('main').innerText();
    const scripts = new Map(await Promise.all(fetched));
    await page.context().close();
    return { words, scripts };
  }

  it('is fetched where there is none, and the page says the same', async () => {
    const course = await anOpenCourse(await aGround(app));
    const [now, old] = [await coursePage(course, false), await coursePage(course, true)];
    expect(now.words).toContain('Lørdag 14. og søndag 15. mars');
    expect(old.words).toBe(now.words);
    const more = [...old.scripts].filter(([path]) => !now.scripts.has(path));
    expect(Math.max(0, ...more.map(([, bytes]) => bytes))).toBeGreaterThan(40_000);
  });
});
