import { words as nb } from '@igang/i18n/words/training/office-courses.nb';
import type { Browser } from 'playwright-core';
import { aStaffMember, startApp, type TestApp } from '../harness/index.ts';
import { aDraft, aGround, aGuest, type Ground, moveTo, rewarded } from '../integration/training/course-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

const NAMES = ['Anne Berg', 'Bjørn Dal'];

/** A course from a draft to its end by its own page, which says the one next step each time. */
describe('the steps of a course', () => {
  let app: TestApp;
  let browser: Browser;
  let ground: Ground;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
    ground = await aGround(app);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const stateOf = async (id: string) => (await app.sql<{ state: string }>('SELECT state FROM course WHERE id = $1', [id]))[0]?.state;

  it.each<Viewport>(['phone', 'desk'])(
    'are one after the other on a %s, and whoever came without an e-mail address is along to the end',
    async (screen) => {
      await moveTo(ground, '2026-01-12T08:00:00Z');
      const id = await aDraft(ground, { minimumPlaces: 6, confirmBy: '2026-02-28' });
      const page = `/kontor/kurs/${id}`;
      const kari = await Visitor.arrive(browser, app, screen);
      const kariId = await aStaffMember(app, 'coordinator', ground.officeId, `Kari ${screen}`);
      /** Weeks later: she signs in anew. */
      const on = async (when: string) => {
        await moveTo(ground, when);
        await kari.signIn(kariId);
        await kari.go(page);
      };
      await kari.signIn(kariId);
      const card = kari.page.locator('section.next');
      const name = (who: string) => kari.page.getByRole('button', { name: nb.day.tap({ name: who }) });

      await kari.go(page);
      await card.getByText(nb.page.next.publish).waitFor();
      await kari.press(nb.do.publish);
      // It goes by itself until it is to be decided.
      await card.getByText(/Påmeldingen er åpen til og med/).waitFor();
      expect(await stateOf(id)).toMatch(/published|open/);

      for (const who of NAMES) await aGuest(ground, id, who, { email: `${who[0] ?? ''}.${screen}@example.no` });
      await on('2026-02-28T09:00:00Z');
      await card.getByText(nb.page.next.confirm).waitFor();
      await kari.examine(`70-course-decide-${screen}`);
      await card.getByRole('button', { name: nb.do.confirm }).click();
      const sure = kari.page.getByRole('dialog');
      await sure.getByText(nb.do.tooFewText({ taken: 2, minimum: 6 })).waitFor();
      await sure.getByRole('button', { name: nb.do.anyway }).click();
      await kari.page.getByText(nb.goes, { exact: true }).first().waitFor();

      await on('2026-03-14T08:20:00Z');
      await card.getByText(nb.page.next.attendance).waitFor();
      await kari.follow(nb.do.attendance);
      for (const who of NAMES) await name(who).click();
      await kari.press(nb.day.walkIn.open);
      const door = kari.page.getByRole('dialog');
      await door.getByLabel(nb.people.name).fill('Dina Dør');
      await door.getByLabel(nb.people.phone).fill('412 34 567');
      await kari.examine(`71-at-the-door-${screen}`);
      await door.getByRole('button', { name: nb.day.walkIn.send }).click();
      await kari.page.locator(`button[aria-label="${nb.day.tap({ name: 'Dina Dør' })}"][aria-pressed="true"]`).waitFor();

      await on('2026-03-15T15:10:00Z');
      await card.getByText(nb.page.next.results).waitFor();
      await kari.follow(nb.do.results);
      for (const who of [...NAMES, 'Dina Dør']) {
        await name(who).click();
        await kari.page.locator(`button[aria-label="${nb.day.tap({ name: who })}"][aria-pressed="true"]`).waitFor();
      }
      await kari.press(`${nb.day.allPassed} (3)`);
      await kari.sees(nb.day.certificateSoon);
      await rewarded(ground);

      await kari.go(page);
      await card.getByText(nb.page.next.complete).waitFor();
      await kari.sees(nb.people.noEmail);
      expect(await kari.page.getByRole('link', { name: nb.people.certificate }).count()).toBe(3);
      await kari.examine(`72-course-results-${screen}`);
      await card.getByRole('button', { name: nb.do.complete }).click();
      // Who hears of it is said first.
      await kari.page.getByRole('dialog').getByRole('button', { name: nb.do.complete }).click();
      await kari.page.getByText('Avsluttet').first().waitFor();
      expect(await stateOf(id)).toBe('completed');

      await kari.follow('Dina Dør');
      await kari.sees('Har ingen e-postadresse');
      await kari.examine(`73-without-address-${screen}`);
      await kari.follow(nb.people.certificate);
      await kari.page.getByRole('heading', { level: 1 }).first().waitFor();
      await kari.sees('Dina Dør');
      await kari.leave();
    },
    240_000,
  );
});
