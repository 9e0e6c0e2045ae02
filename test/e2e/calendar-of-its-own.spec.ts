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

  async function coursePage(id: string, isOld: boolean): Promise<{ words: string; bytes: number }> {
    const visitor = await Visitor.arrive(browser, app, 'phone');
    const { page } = visitor;
    if (isOld) await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
    let bytes = 0;
    page.on('response', async (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) bytes += (await response.body()).length;
    });
    await visitor.go(`/kurs/${id}`);
    await page.waitForLoadState('networkidle');
    expect(visitor.trouble).toEqual([]);
    const words = await page.locator('main').innerText();
    await page.context().close();
    return { words, bytes };
  }

  it('is fetched where there is none, and the page says the same', async () => {
    const course = await anOpenCourse(await aGround(app));
    const [now, old] = [await coursePage(course, false), await coursePage(course, true)];
    expect(now.words).toContain('Lørdag 14. og søndag 15. mars');
    expect(old.words).toBe(now.words);
    expect(old.bytes - now.bytes).toBeGreaterThan(40_000);
  });
});
