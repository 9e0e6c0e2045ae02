import type { Browser, Page } from 'playwright-core';
import { fillWithDemo } from '../harness/demo.ts';
import { startApp, type TestApp } from '../harness/index.ts';
import { pictureOf } from '../../libs/i18n/build/picture.ts';
import { ARTEFACTS, openBrowser, Visitor } from './browser.ts';
import { type Address, addressesOf, type Readers, routesOfPages } from './every-page.ts';

const TODAY = '2026-11-22';
/** What a reader must never meet: a word that is missing, a thing printed as code. */
const CODE = /\bundefined\b|\bNaN\b|\[object |\bnull\b/;

/** What a page is once it has come to rest. */
interface Arrived {
  readonly headings: number;
  /** What has focus, when the heading has not. */
  readonly elsewhere: string | undefined;
  readonly nextInMain: boolean;
  readonly text: string;
}

/** Goes there as a link of ours would, inside the page that is open. */
async function walkTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
}

/** Shows every part we have, one that waits among them; and a page whose last part comes when somebody reads so far. */
const WAITING = ['/demo/ui', '/nasjonalt'];

/** For who translates, by `npm run words -- pictures`: of each page the one with the most in it. */
const PICTURES = process.env['IGANG_PICTURES'] !== undefined;

const FOCUS_MS = 3_000;

/** Until nothing is being fetched any more and the heading is the page's own. */
async function atRest(page: Page, was: string, { mayWait, timeout }: { mayWait: boolean; timeout: number }): Promise<void> {
  await page.waitForFunction(
    ([before, waits]) => {
      const main = document.querySelector('main');
      const h1 = main?.querySelector('h1');
      // A page that has just been made says nothing yet.
      if (!h1 || h1.dataset['seen'] === before || h1.textContent.trim() === '') return false;
      return !h1.querySelector('.bar') && (waits || !main?.querySelector('ig-skeleton'));
    },
    [was, mayWait] as const,
    { timeout },
  );
  // Focus comes a moment after the words; where it never does, `look` says so.
  await page.waitForFunction(() => document.activeElement?.matches('main h1'), undefined, { timeout: FOCUS_MS }).catch(() => undefined);
  await page.waitForTimeout(50);
}

async function look(page: Page): Promise<Arrived> {
  const seen = await page.evaluate(() => {
    const main = document.querySelector('main');
    const h1 = main?.querySelectorAll('h1') ?? [];
    const at = document.activeElement;
    const elsewhere = at === h1[0] ? undefined : `${at?.tagName ?? ''} "${(at?.textContent ?? '').trim().slice(0, 40)}"`;
    return { headings: h1.length, elsewhere, text: main?.innerText ?? '' };
  });
  await page.keyboard.press('Tab');
  const nextInMain = await page.evaluate(() => {
    const main = document.querySelector('main');
    const h1 = main?.querySelector('h1');
    const some = [...(main?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary') ?? [])].some(
      (one) => one.checkVisibility() && h1 && h1.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return !some || main?.contains(document.activeElement) === true;
  });
  return { ...seen, nextInMain };
}

/** One of each route, then the next of each: what stands beside each other in a walk is of different kinds. */
function inTurn(addresses: readonly Address[]): Address[] {
  const paths = new Map(addresses.map((address) => [address.path, address]));
  const rounds = Map.groupBy(paths.values(), ({ route }) => route);
  const longest = Math.max(0, ...[...rounds.values()].map((those) => those.length));
  return Array.from({ length: longest }, (_, i) => [...rounds.values()].flatMap((those) => those[i] ?? [])).flat();
}

describe('every page there is', () => {
  let app: TestApp;
  let browser: Browser;
  let readers: Readers;
  const addresses: Address[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    await fillWithDemo(app.database, { today: TODAY });
    app.clock.set(new Date(`${TODAY}T09:00:00Z`));
    const [who] = await app.sql<{ national: string; starter: string }>(
      `SELECT (SELECT person_id FROM role_grant WHERE role = 'national' ORDER BY granted_at, id LIMIT 1) AS national,
              (SELECT person_id FROM starter WHERE state = 'qualified' ORDER BY person_id LIMIT 1) AS starter`,
    );
    if (who === undefined) throw new Error('The demo has nobody who can sign in');
    readers = who;
    for (const route of routesOfPages()) addresses.push(...(await addressesOf(app, route, readers)));
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('is among those that are walked', () => {
    const walked = new Set(addresses.map(({ route }) => route));
    expect(routesOfPages().filter((route) => !walked.has(route))).toEqual([]);
    expect(walked.size).toBeGreaterThan(55);
  });

  it.each([
    ['nb', ['least', 'most']],
    ['nn', ['least']],
    ['en', ['most']],
  ] as const)(
    'opens in %s with the %s in it: one heading, no trouble, focus on it and the next Tab inside',
    async (language, holding) => {
      const here = addresses.filter(({ holds }) => holds === 'any' || (holding as readonly string[]).includes(holds));
      const wrong: string[] = [];
      for (const reader of new Set(here.map(({ as }) => as))) {
        const visitor = await Visitor.arrive(browser, app, 'phone', { language: `${language}-NO` });
        visitor.page.on('console', (said) => {
          if (said.type() === 'error' && !said.text().startsWith('Failed to load resource'))
            visitor.trouble.push(`console: ${said.text()}`);
        });
        if (reader !== undefined) await visitor.signIn(reader);
        await visitor.go('/om');
        let last = '';
        for (const { path, route } of inTurn(here.filter(({ as }) => as === reader))) {
          // A page that stays and shows another of its kind is no arrival.
          if (route === last) await faultsOf(visitor, '/om');
          last = route;
          wrong.push(...(await faultsOf(visitor, path)).map((fault) => `${path}: ${fault}`));
          if (PICTURES && language === 'nb')
            await visitor.page.screenshot({ path: `${ARTEFACTS}words/${pictureOf(route)}`, fullPage: true });
        }
        await visitor.leave();
      }
      expect(wrong).toEqual([]);
    },
    1_800_000,
  );

  async function faultsOf(visitor: Visitor, path: string): Promise<string[]> {
    const { page, trouble } = visitor;
    trouble.length = 0;
    const mark = `${path} not yet`;
    await page.evaluate((said) => document.querySelectorAll<HTMLElement>('main h1').forEach((h1) => (h1.dataset['seen'] = said)), mark);
    await walkTo(page, path);
    try {
      await atRest(page, mark, { mayWait: WAITING.includes(path), timeout: 30_000 });
    } catch {
      return ['does not come to rest', ...trouble];
    }
    const { headings, elsewhere, nextInMain, text } = await look(page);
    return [
      ...(headings === 1 ? [] : [`${headings} headings`]),
      ...(elsewhere === undefined ? [] : [`focus is not on the heading but on ${elsewhere}`]),
      ...(nextInMain ? [] : ['the next Tab leaves the page']),
      ...(CODE.test(text) ? [`shows "${CODE.exec(text)?.[0] ?? ''}"`] : []),
      ...trouble,
    ];
  }
});
