import type { Browser } from 'playwright-core';
import { formatIn } from '@igang/i18n';
import { fillWithDemo } from '../harness/demo.ts';
import { startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, Visitor } from './browser.ts';
import { type Address, addressesOf, type Readers } from './every-page.ts';
import { wordsOf } from '../words/pseudo.ts';
import { PSEUDO_LANG, saidFromTheStart, speakPseudo, unmarked } from './pseudo-language.ts';

const TODAY = '2026-11-22';
const PAGES = [
  '/',
  '/kurs',
  '/kurs/:id',
  '/kurs/:id/pamelding',
  '/min-pamelding/:token',
  '/kontaktpunkt',
  '/om',
  '/personvern',
  '/bekreft-kursbevis',
  '/logg-inn',
  '/gruppa/:token',
  '/mine-grupper',
  '/mine-grupper/:id',
  '/kontor',
  '/kontor/kurs/:id',
  '/kontor/grupper/:id',
  '/kontor/folk',
];
/** What is the same in every language: our name, that of each language, and short words within a date or an hour. */
const EVERYWHERE = ['igang', 'bokmål', 'nynorsk', 'english', 'norsk', 'kl', 'pdf', 'openstreetmap', 'sidetmedord', 'no'];
const WEEK = Array.from({ length: 7 }, (_, i) => `2026-11-${16 + i}`);

/** A language that does not exist, a third longer than ours: what is not between its marks was written into a page, and nobody could translate it. */
describe('a pseudo-language', () => {
  let app: TestApp;
  let browser: Browser;
  const addresses = new Map<string, Address>();

  beforeAll(async () => {
    browser = await openBrowser();
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    await fillWithDemo(app.database, { today: TODAY });
    app.clock.set(new Date(`${TODAY}T09:00:00Z`));
    const [readers] = await app.sql<Readers>(
      `SELECT (SELECT person_id FROM role_grant WHERE role = 'national' ORDER BY granted_at, id LIMIT 1) AS national,
              (SELECT person_id FROM starter WHERE state = 'qualified' ORDER BY person_id LIMIT 1) AS starter`,
    );
    if (readers === undefined) throw new Error('The demo has nobody who can sign in');
    for (const route of PAGES) {
      const all = await addressesOf(app, route, readers);
      const fullest = all.find(({ holds }) => holds !== 'least');
      if (fullest === undefined) throw new Error(`Nothing fills ${route}`);
      addresses.set(route, fullest);
    }
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each(PAGES)('%s says nothing that cannot be translated, and has room for longer words', async (route) => {
    const { path, as } = addresses.get(route) ?? { path: route, as: undefined };
    const visitor = await Visitor.arrive(browser, app, 'phone', { language: `${PSEUDO_LANG}-NO` });
    const { page } = visitor;
    expect(await speakPseudo(page.context())).toBeGreaterThan(20);
    const data: string[] = [];
    await page.route('**/api/**', async (asked) => {
      const response = await asked.fetch();
      data.push(await response.text());
      await asked.fulfill({ response });
    });
    if (as !== undefined) await visitor.signIn(as);
    await visitor.go(path);
    await page.waitForLoadState('networkidle');
    const known = new Set([
      ...EVERYWHERE,
      ...wordsOf(saidFromTheStart()),
      ...WEEK.flatMap((day) => wordsOf(formatIn(PSEUDO_LANG).weekdayPlural(day))),
      ...wordsOf(data.join(' ')),
    ]);
    const left = wordsOf(await unmarked(page)).filter((word) => !known.has(word));
    expect({ route, left: [...new Set(left)] }).toEqual({ route, left: [] });
    expect(await page.locator('main').innerText()).toContain('~~~~');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(visitor.trouble).toEqual([]);
    await visitor.leave();
  });
});
