import type { Browser } from 'playwright-core';
import { aVenue, startApp, type TestApp } from '../harness/index.ts';
import { aGround, aGuest, anOpenCourse, type Ground } from '../integration/training/course-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';
import { eventually } from './offline-steps.ts';

/** The course she wants is full: the others are offered the nearest first, and stand in the order she chose them. */
describe('a second and a third choice', () => {
  let app: TestApp;
  let browser: Browser;
  let ground: Ground;
  let wanted: string;
  let far: string;
  let near: string;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
    ground = await aGround(app);
    wanted = await anOpenCourse(ground, { capacity: 1 });
    await aGuest(ground, wanted, 'Gro Full');
    // The one that is far away comes first in time, so that the order is not that of the calendar.
    const inKristiansand = await aVenue(app, ground.officeId, { postalCode: '4610', name: 'Kristiansand frivilligsentral' });
    far = await anOpenCourse(ground, { venueId: inKristiansand });
    near = await anOpenCourse(ground, { days: ['2026-04-18', '2026-04-19'].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' })) });
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each<Viewport>(['phone', 'desk'])(
    'on a %s',
    async (screen) => {
      const address = `siv.${screen}@example.no`;
      const siv = await Visitor.arrive(browser, app, screen);
      const { page } = siv;
      await siv.go(`/kurs/${wanted}/pamelding`);
      await siv.fill('Navn', 'Siv Ås');
      await siv.fill('E-postadresse', address);
      await siv.fill('Postnummer', '4365');
      await page.getByText('Vil du heller på et annet kurs enn å vente?').click();
      const [second, third] = [page.getByLabel('Andrevalg'), page.getByLabel('Tredjevalg')];
      await page.waitForFunction(() => document.querySelectorAll('#ig-choice-0 option').length === 3);
      await page.waitForLoadState('networkidle');
      const values = (of: typeof second) => of.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
      expect(await values(second)).toEqual(['', near, far]);
      // What is chosen second is not offered as the third; choosing it second takes it from the third.
      await second.selectOption(far);
      await eventually(() => values(third), ['', near]);
      await third.selectOption(near);
      await siv.examine(`74-second-choice-${screen}`);
      await siv.press(/^(Sett meg på|Send|Meld)/);
      await page.waitForURL(/\/sendt$/);
      await siv.sees(address);
      const rows = await app.sql<{ rank: number; courseId: string }>(
        `SELECT f.rank::int AS rank, f.course_id AS "courseId" FROM further_choice f JOIN enrolment e ON e.id = f.enrolment_id WHERE e.email = $1 ORDER BY f.rank`,
        [address],
      );
      expect(rows).toEqual([
        { rank: 2, courseId: far },
        { rank: 3, courseId: near },
      ]);

      // On a machine that others use: nothing of hers stays, in the page, the browser or its history.
      await siv.press('Tøm siden');
      await siv.sees('Har du nettopp sendt en påmelding');
      const kept = () =>
        page.evaluate(
          () =>
            document.body.innerText +
            JSON.stringify(Object.entries(localStorage)) +
            JSON.stringify(Object.entries(sessionStorage)) +
            JSON.stringify(history.state),
        );
      expect(await kept()).not.toMatch(/siv/i);
      await page.reload();
      await siv.sees('Har du nettopp sendt en påmelding');
      expect(await kept()).not.toMatch(/siv/i);
      await siv.go(`/kurs/${wanted}/pamelding`);
      expect(await page.getByLabel('Navn').inputValue()).toBe('');
      expect(await kept()).not.toMatch(/siv/i);
      await siv.leave();
    },
    120_000,
  );
});
