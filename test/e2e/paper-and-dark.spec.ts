import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import { fillWithDemo } from '../harness/demo.ts';
import { startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, violationsOn, Visitor } from './browser.ts';

const TODAY = '2026-11-22';
/** An A4 sheet within its margins, in pixels of a browser. */
const SHEET = { width: 703, height: 1000 };
const MARGIN = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };

/** What somebody prints, and what she sees at night: every list and page of an office, by the browser's own paper and dark colours. */
describe('the pages of an office', () => {
  let app: TestApp;
  let browser: Browser;
  let kari: Visitor;
  const paths: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    await fillWithDemo(app.database, { today: TODAY });
    app.clock.set(new Date(`${TODAY}T09:00:00Z`));
    const one = async (sql: string) => (await app.sql<{ id: string }>(sql))[0]?.id ?? '';
    const kariId = await one("SELECT person_id AS id FROM role_grant WHERE role = 'coordinator' ORDER BY granted_at, id LIMIT 1");
    const office = `(SELECT office_id FROM role_grant WHERE person_id = '${kariId}' AND role = 'coordinator' LIMIT 1)`;
    const [open, held] = [
      await one(`SELECT id FROM course WHERE office_id = ${office} AND state = 'open' ORDER BY places_taken DESC, id LIMIT 1`),
      await one(`SELECT id FROM course WHERE office_id = ${office} AND state IN ('held', 'completed') ORDER BY ends_at DESC LIMIT 1`),
    ];
    const groups = await app.sql<{ id: string }>(
      `SELECT DISTINCT ON (state) id FROM self_help_group WHERE office_id = ${office} AND state IN ('forming', 'with-starter', 'leaderless') ORDER BY state, id`,
    );
    const starter = await one(`SELECT person_id AS id FROM starter WHERE office_id = ${office} AND state = 'qualified' ORDER BY 1 LIMIT 1`);
    const enquiry = await one(`SELECT id FROM enquiry WHERE office_id = ${office} AND state = 'new' ORDER BY id LIMIT 1`);
    paths.push('/kontor', '/kontor/kurs', `/kontor/kurs/${open}`, `/kontor/kurs/${held}`, `/kontor/kurs/${held}/kursdag`);
    paths.push('/kontor/grupper', ...groups.map(({ id }) => `/kontor/grupper/${id}`), '/kontor/folk', `/kontor/folk/${starter}`);
    paths.push('/kontor/henvendelser', `/kontor/henvendelser/${enquiry}`, '/kontor/planlegg', '/kontor/planlegg?vis=liste');
    paths.push('/kontor/behov', '/kontor/steder', '/kontor/kontaktpunkter', '/kontor/innstillinger', '/kontor/importer', '/kalender');
    kari = await Visitor.arrive(browser, app, 'desk');
    await kari.signIn(kariId);
  });
  afterAll(async () => {
    await kari.leave();
    await browser.close();
    await app.close();
  });

  async function at(path: string): Promise<Page> {
    await kari.go(path);
    await kari.page.waitForFunction(() => !document.querySelector('main ig-skeleton, main .bar[aria-hidden]'));
    await kari.page.waitForLoadState('networkidle');
    return kari.page;
  }

  /** The words of each sheet. */
  async function sheetsOf(page: Page): Promise<string[]> {
    const bytes = await page.pdf({ format: 'A4', margin: MARGIN, tagged: false });
    const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
    const sheets: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      sheets.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    await pdf.loadingTask.destroy();
    return sheets;
  }

  /** As it comes out of the printer. */
  async function onPaper(page: Page, path: string): Promise<object[]> {
    const sheets = await sheetsOf(page);
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
    const look = () =>
      page.evaluate(() => {
        const shown = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
        const words = (those: HTMLElement[]) => those.map((one) => one.innerText.trim() || one.getAttribute('type')).slice(0, 5);
        return {
          pressed: words(shown('main :is(.ds-button, [role="search"], [role="tablist"], .back, summary, input[type="checkbox"])')),
          cards: shown('main table').filter((table) => getComputedStyle(table).display !== 'table').length,
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        };
      });
    // Long words are divided when the page rests.
    let seen = await look();
    for (let tries = 0; tries < 40 && seen.wide > 0; tries++) {
      await page.waitForTimeout(100);
      seen = await look();
    }
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 800 });
    const thin = sheets.flatMap((words, i) => (words.trim().length < (i === 0 ? 40 : 12) ? [`sheet ${i + 1} says "${words}"`] : []));
    const inForm = path.endsWith('innstillinger') || path.endsWith('importer');
    const faults = { ...seen, pressed: inForm ? [] : seen.pressed, thin };
    return faults.pressed.length + faults.cards + faults.thin.length > 0 || faults.wide > 0 ? [{ path, ...faults }] : [];
  }

  /** As it is at night. */
  async function inTheDark(page: Page, path: string): Promise<object[]> {
    await page.emulateMedia({ colorScheme: 'dark' });
    await becomes(page, 'dark');
    const poor = await violationsOn(page, { type: 'rule', values: ['color-contrast'] });
    const white = await page.evaluate(() => {
      const lightness = (colour: string) => {
        const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        return a === 0 ? 0 : (r + g + b) / 3;
      };
      return [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((one) => one.checkVisibility() && one.offsetWidth > 200 && one.offsetHeight > 60)
        .filter((one) => lightness(getComputedStyle(one).backgroundColor) > 200)
        .map((one) => `${one.tagName}.${one.className}`);
    });
    await page.emulateMedia({ colorScheme: 'light' });
    return poor.length + white.length > 0 ? [{ path, poor, white }] : [];
  }

  /** Until the words have the scheme's colour: a sum over 450 is light. */
  const becomes = (page: Page, scheme: 'light' | 'dark') =>
    page.waitForFunction((wanted) => {
      const [r = 0, g = 0, b = 0] = (getComputedStyle(document.body).color.match(/[\d.]+/g) ?? []).map(Number);
      return wanted === 'dark' ? r + g + b > 450 : r + g + b < 300;
    }, scheme);

  /** Each page is opened once and looked at both ways. */
  describe('one by one', () => {
    const [paper, dark]: [object[], object[]] = [[], []];

    beforeAll(async () => {
      for (const path of paths) {
        const page = await at(path);
        paper.push(...(await onPaper(page, path)));
        dark.push(...(await inTheDark(page, path)));
      }
    }, 600_000);

    it('are read on paper: tables with columns, nothing to press, no sheet of a heading alone or of nothing', () => {
      expect(paths.length).toBeGreaterThan(15);
      expect(paper).toEqual([]);
    });

    it('have contrast in the dark, and no box that forgot to be dark', () => expect(dark).toEqual([]));
  });

  it('are printed dark on white by whoever has chosen dark, and are dark again afterwards', async () => {
    const page = await at('/kontor');
    await page.evaluate(() => localStorage.setItem('igang.appearance', 'dark'));
    await page.reload();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    try {
      await becomes(page, 'dark');
      await page.emulateMedia({ media: 'print' });
      await becomes(page, 'light');
    } finally {
      await page.emulateMedia({ media: 'screen' });
    }
    await becomes(page, 'dark');
    await page.evaluate(() => localStorage.removeItem('igang.appearance'));
  });

  it.each([1920, 1280, 1100, 1024, 360])(
    'fit the window %d pixels wide, and each table its column',
    async (width) => {
      for (const path of ['/kontor', '/kontor?fane=kurs', '/kontor?fane=igangsettere', '/kontor/grupper']) {
        const page = await at(path);
        await page.setViewportSize({ width, height: 800 });
        const out = await page.evaluate(() => {
          const beyond = [...document.querySelectorAll('main table')].filter((table) => {
            const column = table.closest('section, .column');
            return column !== null && table.getBoundingClientRect().right > column.getBoundingClientRect().right + 1;
          });
          return { beyond: beyond.length, sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth };
        });
        expect({ path, ...out }).toEqual({ path, beyond: 0, sideways: 0 });
      }
      await kari.page.setViewportSize({ width: 1280, height: 800 });
    },
    120_000,
  );
});
