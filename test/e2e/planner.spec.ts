import type { Browser, Page } from 'playwright-core';
import { aStaffMember, aVenue, courseTypeId, nationalOffice, officeFor, ok, startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

/** The planner by mouse on a desk, and by keyboard alone on both: what is in the way is said before anything is saved. */
describe('planning a half-year', () => {
  let app: TestApp;
  let browser: Browser;
  let kariId: string;
  let officeId: string;
  let solveigId: string;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
    officeId = await officeFor(app, '11');
    kariId = await aStaffMember(app, 'coordinator', officeId, 'Kari Lunde');
    solveigId = await aStaffMember(app, 'trainer', officeId, 'Solveig Undheim');
    await aDraft(await aVenue(app, officeId), '2026-03-14');
    await aDraft(await aVenue(app, officeId, { name: 'Bryne mølle', postalCode: '4340' }), '2026-03-21');
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const visitor = async (screen: Viewport): Promise<Visitor> => {
    const kari = await Visitor.arrive(browser, app, screen);
    await kari.signIn(kariId);
    await kari.go('/kontor/planlegg');
    await bar(kari.page, 'Nærbø').waitFor();
    return kari;
  };

  it('moves a draft with the mouse, and says before it is dropped that the trainer is taken', async () => {
    const kari = await visitor('desk');
    await kari.examine('40-planner');
    const { page } = kari;
    await carry(page, 'Nærbø', '2026-03-21');
    await kari.sees(/Solveig Undheim er opptatt lørdag 21. mars/);
    const start = await page.locator('[data-date="2026-03-14"]').boundingBox();
    await page.mouse.move((start?.x ?? 0) + 12, (start?.y ?? 0) + 12, { steps: 3 });
    await page.mouse.up();
    expect(await dateOf('Nærbø')).toBe('2026-03-14');
    await carry(page, 'Nærbø', '2026-04-18');
    await kari.sees('Ingenting er i veien.');
    await page.mouse.up();
    await kari.sees(/Flyttet til lørdag 18. og søndag 19. april/);
    expect(await dateOf('Nærbø')).toBe('2026-04-18');
    await kari.press('Angre');
    await page.waitForFunction(() =>
      document.querySelector('[data-course]')?.getAttribute('aria-label')?.includes('14. og søndag 15. mars'),
    );
    await kari.leave();
  });

  it.each<Viewport>(['phone', 'desk'])(
    'is complete by keyboard alone on a %s',
    async (screen) => {
      const kari = await visitor(screen);
      const { page } = kari;
      await bar(page, 'Nærbø').focus();
      await page.keyboard.press('f');
      await kari.sees(/Flytt Igangsetterkurs på Nærbø med piltastene/);
      await page.keyboard.press('ArrowDown');
      await kari.sees(/Solveig Undheim er opptatt lørdag 21. mars/);
      await kari.examine('41-planner-moving');
      await page.keyboard.press('Escape');
      expect(await dateOf('Nærbø')).toBe('2026-03-14');
      await page.keyboard.press('f');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Flytt kurset' }).waitFor();
      await kari.sees(/Kurset er en kladd, så ingen får e-post/);
      await page.getByLabel('Hvorfor skal det bookes likevel?').waitFor();
      await kari.examine('42-move-course');
      await kari.go('/kontor/planlegg');
      await page.locator('[data-date][tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Planlegg et kurs' }).waitFor();
      expect(await page.getByLabel('Dag 1').and(page.locator('input')).first().inputValue()).toMatch(/2026-01-13|13/);
      await kari.leave();
    },
    300_000,
  );

  it('has a list, a register of venues, trainers’ times and, for the national office, course types', async () => {
    for (const screen of ['phone', 'desk'] as const) {
      const kari = await visitor(screen);
      for (const [name, path] of [
        ['43-planner-list', '/kontor/planlegg?vis=liste'],
        ['44-venues', '/kontor/steder'],
        ['45-new-venue', '/kontor/steder/nytt'],
        ['46-trainer', `/kontor/kursledere/${solveigId}`],
      ] as const) {
        await kari.go(path);
        await kari.examine(name);
      }
      await kari.signIn(await aStaffMember(app, 'national', await nationalOffice(app)));
      for (const [name, path] of [
        ['47-course-types', '/nasjonalt/kurstyper'],
        ['48-course-type', `/nasjonalt/kurstyper/${await courseTypeId(app)}`],
      ] as const) {
        await kari.go(path);
        await kari.examine(name);
      }
      await kari.leave();
    }
  }, 400_000);

  async function aDraft(venueId: string, saturday: string): Promise<void> {
    const kari = await app.signedIn(kariId);
    const days = [saturday, saturday.replace(/\d\d$/, (day) => String(Number(day) + 1))].map((date) => ({
      date,
      startsAt: '10:00',
      endsAt: '16:00',
    }));
    const plan = { officeId, courseTypeId: await courseTypeId(app), venueId, days, trainerIds: [solveigId] };
    await ok(kari.post('/api/staff/courses', { ...plan, capacity: 12, minimumPlaces: 4, enrolmentDeadline: '2026-03-01' }));
  }

  function bar(page: Page, place: string) {
    return page.getByRole('button', { name: new RegExp(`Igangsetterkurs (?:i|på) ${place}`) }).first();
  }

  /** Takes a course up and holds it over a day. */
  async function carry(page: Page, place: string, date: string): Promise<void> {
    await page.locator('.months').evaluate((months) => {
      months.scrollIntoView();
    });
    const [from, to] = [await bar(page, place).boundingBox(), await page.locator(`[data-date="${date}"]`).boundingBox()];
    if (from === null || to === null) throw new Error('Nothing to take hold of');
    await page.mouse.move(from.x + 10, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y + from.height / 2 + 10, { steps: 3 });
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  }

  async function dateOf(place: string): Promise<string | undefined> {
    const [row] = await app.sql<{ date: string }>(
      `SELECT to_char(c.first_day, 'YYYY-MM-DD') AS date FROM course c JOIN venue v ON v.id = c.venue_id
       JOIN postal_code pc ON pc.code = v.postal_code WHERE pc.place = $1`,
      [place],
    );
    return row?.date;
  }
});
