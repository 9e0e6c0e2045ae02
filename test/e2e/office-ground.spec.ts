import type { CourseTemplate, Created, Page } from '@igang/contracts';
import type { Browser } from 'playwright-core';
import { aStaffMember, ok, startApp, type TestApp } from '../harness/index.ts';
import { aDraft, aGround, aGuest, anOpenCourse, type Ground } from '../integration/training/course-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

/** What an office plans with, on a phone and on a desk: who waits for an answer, a venue that closes, a template that goes. */
describe('the ground an office plans on', () => {
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

  const closedOn = async (venueId: string) =>
    (await app.sql<{ on: string | null }>('SELECT closed_on AS "on" FROM venue WHERE id = $1', [venueId]))[0]?.on;
  const templateNames = async () =>
    (await ok(ground.kari.get<Page<CourseTemplate>>(`/api/staff/course-templates?officeId=${ground.officeId}`))).items.map(
      ({ name }) => name,
    );

  async function deputy(screen: Viewport): Promise<Visitor> {
    const visitor = await Visitor.arrive(browser, app, screen);
    await visitor.signIn(await aStaffMember(app, 'coordinator', ground.officeId, `Vikar ${screen}`));
    return visitor;
  }

  it.each<Viewport>(['phone', 'desk'])(
    'closes a venue only after its courses, and removes a template, on a %s',
    async (screen) => {
      const venue = { officeId: ground.officeId, name: `Samfunnshuset ${screen}`, address: 'Storgata 4', postalCode: '4365' };
      const { id: venueId } = await ok(ground.kari.post<Created>('/api/staff/venues', venue));
      const courseId = await aDraft(ground, { venueId });
      await ok(ground.kari.post<Created>(`/api/staff/courses/${courseId}/templates`, { name: `Helgekurs ${screen}` }));
      const kari = await deputy(screen);
      const { page } = kari;

      await kari.go(`/kontor/steder/${venueId}`);
      await kari.sees(/Lørdag 14. og søndag 15. mars/);
      await kari.press('Steng stedet');
      const dialog = page.getByRole('dialog');
      const day = dialog.getByLabel('Stengt fra og med').and(page.locator('input'));
      await day.fill('1503');
      await dialog.getByRole('button', { name: 'Steng stedet' }).click();
      await kari.sees(/1 kurs er planlagt her fra den dagen: søndag 15. mars\./);
      expect(await closedOn(venueId)).toBeNull();
      await kari.examine('60-close-venue-refused');
      await day.fill('16. mars');
      await dialog.getByRole('button', { name: 'Steng stedet' }).click();
      await kari.sees('Stengt fra mandag 16. mars');
      expect(await closedOn(venueId)).toBe('2026-03-16');
      await kari.examine('61-venue-closes');

      await kari.go('/kontor/kurs/nytt');
      await page
        .getByRole('combobox')
        .filter({ hasText: `Helgekurs ${screen}` })
        .selectOption({ label: `Helgekurs ${screen}` });
      await page
        .getByRole('option', { name: `Samfunnshuset ${screen}, Nærbø (stengt fra mandag 16. mars)` })
        .waitFor({ state: 'attached' });
      await kari.press('Fjern malen');
      await kari.sees(`Fjern malen «Helgekurs ${screen}»`);
      await kari.examine('62-remove-template');
      await page.getByRole('dialog').getByRole('button', { name: 'Fjern malen' }).click();
      await kari.sees('Malen er fjernet.');
      await page.getByRole('option', { name: `Helgekurs ${screen}` }).waitFor({ state: 'detached' });
      expect(await templateNames()).not.toContain(`Helgekurs ${screen}`);
      await kari.leave();
    },
    200_000,
  );

  it('leads whoever stands in from the front page to the sign-up that has waited longest', async () => {
    await app.sql('UPDATE course_type SET approval_required = true WHERE id = $1', [ground.typeId]);
    const courseId = await anOpenCourse(ground);
    await aGuest(ground, courseId, 'Vera Venter');
    const [vera] = await app.sql<{ id: string }>('SELECT id FROM enrolment WHERE course_id = $1', [courseId]);
    app.clock.advance({ days: 3 });
    await aGuest(ground, courseId, 'Siri Sist');
    for (const screen of ['phone', 'desk'] as const) {
      const kari = await deputy(screen);
      await kari.go('/kontor');
      await kari.sees('2 påmeldinger skal godkjennes.');
      await kari.sees(/har ventet 3 dager/);
      await kari.examine('63-reviews-on-board');
      await kari.follow('Se den eldste påmeldingen');
      await kari.page.getByRole('heading', { level: 1, name: 'Vera Venter' }).waitFor();
      expect(new URL(kari.page.url()).pathname).toBe(`/kontor/kurs/${courseId}/deltaker/${vera?.id ?? ''}`);
      await kari.leave();
    }
  });
});
