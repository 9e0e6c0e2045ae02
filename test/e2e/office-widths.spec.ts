import type { Browser } from 'playwright-core';
import { MONDAY, startApp, type TestApp } from '../harness/index.ts';
import { aCast, acceptedGroup, calledInGroup } from '../integration/groups/group-steps.ts';
import { openBrowser, Visitor } from './browser.ts';

const WIDTHS = [360, 820, 1024, 1100, 1280, 1920];
const PAGES = ['/kontor', '/kontor/grupper', '/kontor/folk', '/kontor/kurs'];

/** How far a table of the page sticks out of what holds it, and the page out of the window; zero is nothing. Runs in the page. */
function sticksOut(): number {
  const root = document.documentElement;
  const tables = [...document.querySelectorAll('main table')].map((table) => {
    const holder = table.closest('ig-page, section') ?? root;
    return table.getBoundingClientRect().right - holder.getBoundingClientRect().right;
  });
  return Math.max(0, root.scrollWidth - root.clientWidth, ...tables.map(Math.ceil));
}

/** Between a phone and a wide screen there are tablets and half windows. */
describe('the office at every width', () => {
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

  it('keeps its tables inside their column, and the page inside the window', async () => {
    app.clock.set(MONDAY);
    const cast = await aCast(app);
    await acceptedGroup(cast, { name: 'Onsdagsgruppa for pårørende ved Sandnes frivilligsentral og omegn' });
    await calledInGroup(cast, { sessionDates: ['2026-01-20', '2026-01-27', '2026-02-03', '2026-02-10'] });
    const kari = await Visitor.arrive(browser, app, 'desk');
    await kari.signIn(cast.kariId);
    const found: Record<string, number> = {};
    for (const path of PAGES) {
      await kari.go(path);
      await kari.page.waitForLoadState('networkidle');
      for (const width of WIDTHS) {
        await kari.page.setViewportSize({ width, height: 800 });
        found[`${path} ${width}`] = await kari.page.evaluate(sticksOut);
      }
    }
    expect(Object.entries(found).filter(([, by]) => by > 0)).toEqual([]);
    await kari.leave();
  });
});
