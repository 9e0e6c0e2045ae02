import type { Browser } from 'playwright-core';
import { fillWithDemo } from '../harness/demo.ts';
import { startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, Visitor } from './browser.ts';
import { addressesOf, routesOfPages } from './every-page.ts';
import { faultsHere, inLargeLetters, MOST_FIXED } from './faults-here.ts';

const TODAY = '2026-11-22';
/** Which routes are walked as whom, and fewer than what means that the walk has lost its way. */
const AREAS = {
  starter: { routes: /^\/(?:mine-grupper|kalender)(?:\/|$)/, fewest: 8 },
  // What somebody at a contact point can open, and no more.
  host: { routes: /^\/kontor\/(?:henvendelser(?:\/ny)?|kontaktpunkter)$/, fewest: 3 },
} as const;
type Area = keyof typeof AREAS;

/** The pages of those who sign in on a phone as whoever needs large letters sees them. */
describe('pages of starters and contact points for those who need large letters', () => {
  let app: TestApp;
  let browser: Browser;
  const who: Record<Area, string> = { starter: '', host: '' };

  beforeAll(async () => {
    browser = await openBrowser();
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    await fillWithDemo(app.database, { today: TODAY });
    app.clock.set(new Date(`${TODAY}T09:00:00Z`));
    const [demo] = await app.sql<typeof who>(
      `SELECT (SELECT person_id FROM assignment_starter WHERE ended_at IS NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1) AS starter,
              (SELECT g.person_id FROM role_grant g JOIN enquiry e ON e.contact_point_id = g.contact_point_id AND e.state <> 'ended'
               WHERE g.ended_at IS NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1) AS host`,
    );
    Object.assign(who, demo);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** Of each route the fullest there is; of an inbox only its own. */
  async function pathsOf(area: Area): Promise<{ path: string; as: string }[]> {
    const found: { path: string; as: string }[] = [];
    for (const route of routesOfPages().filter((one) => AREAS[area].routes.test(one)))
      for (const { path, as, holds } of await addressesOf(app, route, { national: who[area], starter: who[area] }))
        if (holds !== 'least' && !path.includes('00000000-0000')) found.push({ path, as: as ?? who[area] });
    const rows = area === 'host' ? await ofInbox() : [];
    return [...new Map([...found, ...rows].map((one) => [`${one.as}${one.path}`, one])).values()];
  }

  async function ofInbox(): Promise<{ path: string; as: string }[]> {
    const rows = await app.sql<{ id: string }>(
      `SELECT DISTINCT ON (e.state) e.id FROM enquiry e JOIN role_grant g ON g.contact_point_id = e.contact_point_id AND g.ended_at IS NULL
       WHERE g.person_id = $1 ORDER BY e.state, e.id`,
      [who.host],
    );
    return rows.map(({ id }) => ({ path: `/kontor/henvendelser/${id}`, as: who.host }));
  }

  async function walk(area: Area): Promise<string[]> {
    const wrong: string[] = [];
    const paths = await pathsOf(area);
    expect(paths.length).toBeGreaterThanOrEqual(AREAS[area].fewest);
    for (const [as, theirs] of Map.groupBy(paths, (one) => one.as)) {
      const visitor = await Visitor.arrive(browser, app, 'phone');
      await visitor.signIn(as);
      for (const { path } of theirs) {
        await visitor.go(path);
        await visitor.page.waitForFunction(() => !document.querySelector('main ig-skeleton, main .bar[aria-hidden]'));
        await visitor.page.evaluate(() => {
          for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
        });
        const faults = await inLargeLetters(visitor.page, async (page) => {
          await page.waitForFunction(() => !document.querySelector('main ig-skeleton, main .bar[aria-hidden]'));
          return page.evaluate(faultsHere, MOST_FIXED);
        });
        wrong.push(...faults.map((fault) => `${path} ${fault}`));
      }
      await visitor.leave();
    }
    return wrong;
  }

  it.each(['starter', 'host'] as const)(
    'show everything with letters of double size and at 400 %% zoom: %s',
    async (area) => expect(await walk(area)).toEqual([]),
    600_000,
  );
});
