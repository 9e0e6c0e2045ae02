import type { Browser, Page } from 'playwright-core';
import { fillWithDemo } from '../harness/demo.ts';
import { startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, VIEWPORTS } from './browser.ts';

const TODAY = '2026-11-22';
/** What the browser calls good is 0.1. */
const MOST_SHIFT = 0.02;
const CPU_SLOWER = 4;
/** How many pages come at once. */
const TOGETHER = 3;
/** A slow third-generation net: bits a second and milliseconds there and back. */
const NET = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}
declare global {
  interface Window {
    shifts: { value: number; what: string[] }[];
  }
}

/** From before the page's own code: every shift the browser sees, and what moved. */
function watchShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.hadRecentInput) continue;
      const what = entry.sources.map(({ node }) =>
        node instanceof Element ? `${node.tagName} ${node.className}` : (node?.nodeName ?? '?'),
      );
      window.shifts.push({ value: entry.value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Nothing jumps away under a finger while a page comes, on a slow phone with a slow net. Counted by the browser, not timed by us. */
describe('public pages while they come', () => {
  let app: TestApp;
  let browser: Browser;
  let courses: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    await fillWithDemo(app.database, { today: TODAY });
    app.clock.set(new Date(`${TODAY}T09:00:00Z`));
    const rows = await app.sql<{ id: string }>("SELECT id FROM course WHERE state = 'open' AND starts_at > $1 ORDER BY starts_at LIMIT 1", [
      app.clock.now(),
    ]);
    courses = rows.map(({ id }) => id);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function slowPage(): Promise<Page> {
    const context = await browser.newContext({ viewport: VIEWPORTS.phone, locale: 'nb-NO', serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript(watchShifts);
    await page.clock.setFixedTime(app.clock.now());
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NET);
    return page;
  }

  /** What moved while the page came, if it was too much. */
  async function movedAt(path: string): Promise<object[]> {
    const page = await slowPage();
    await page.goto(app.origin + path, { timeout: 120_000 });
    await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 120_000 });
    await page.waitForFunction(() => !document.querySelector('.ig-before, main ig-skeleton, main .bar[aria-hidden]'), undefined, {
      timeout: 120_000,
    });
    await page.waitForLoadState('networkidle', { timeout: 120_000 });
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => window.shifts);
    const sum = shifts.reduce((all, { value }) => all + value, 0);
    await page.context().close();
    return sum >= MOST_SHIFT ? [{ path, sum, shifts }] : [];
  }

  it('do not move what is there already', async () => {
    const [course = ''] = courses;
    const paths = ['/', '/kurs', `/kurs/${course}`, `/kurs/${course}/pamelding`, '/kontaktpunkt', '/kontaktpunkt?sted=4340', '/sok-gruppe'];
    const more = [
      '/start-selv',
      '/om',
      '/kontakt',
      '/personvern',
      '/tilgjengelighet',
      '/lenkene-mine',
      '/bekreft-kursbevis',
      '/henvendelse/x',
    ];
    const all = [...paths, ...more];
    const moved: object[] = [];
    // The net is what takes its time, and each has its own.
    for (let at = 0; at < all.length; at += TOGETHER) moved.push(...(await Promise.all(all.slice(at, at + TOGETHER).map(movedAt))).flat());
    expect(moved).toEqual([]);
  }, 600_000);

  it('have something to read and somebody to ring before there is any code of ours', async () => {
    const context = await browser.newContext({ viewport: VIEWPORTS.phone, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ['/', '/sok-gruppe', '/kurs']) {
      await page.goto(app.origin + path);
      const text = await page.locator('body').innerText();
      for (const word of ['Igang', '113', '116 117', '116 123', '22 40 00 40']) expect(text).toContain(word);
      const box = await page.getByRole('link', { name: '113' }).boundingBox();
      expect(box?.y).toBeLessThan(VIEWPORTS.phone.height);
    }
    await context.close();
  });
});
