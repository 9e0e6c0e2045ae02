import type { Created, Done } from '@igang/contracts';
import type { Browser } from 'playwright-core';
import { aStaffMember, aVenue, type Client, courseTypeId, officeFor, ok, startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, Visitor } from './browser.ts';

const NAMES = ['Anne Berg', 'Bjørn Dal'];

/** Arrow keys in a list of results pass by "Bestått" on the way to what is meant. */
describe('results by the keyboard alone', () => {
  let app: TestApp;
  let browser: Browser;
  let kari: Visitor;
  let office: Client;
  let courseId: string;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '', DEMO: 'true' }), openBrowser()]);
    const officeId = await officeFor(app);
    const kariId = await aStaffMember(app, 'coordinator', officeId, 'Kari Koordinator');
    office = await app.signedIn(kariId);
    const days = ['2026-03-14', '2026-03-15'].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' }));
    const ground = { officeId, courseTypeId: await courseTypeId(app), venueId: await aVenue(app, officeId), trainerIds: [] };
    const plan = { ...ground, room: 'Sal', days, capacity: 6, minimumPlaces: 1, enrolmentDeadline: '2026-03-10' };
    courseId = (await ok(office.post<Created>('/api/staff/courses', plan))).id;
    await ok(office.put<Done>(`/api/staff/courses/${courseId}/publication`));
    const people = await Promise.all(
      NAMES.map((name, i) =>
        ok(office.post<Created>(`/api/staff/courses/${courseId}/enrolments`, { name, email: `person${i}@example.no`, language: 'nb' })),
      ),
    );
    app.clock.set('2026-03-15T15:30:00Z');
    office = await app.signedIn(kariId);
    const course = await ok(office.get<{ days: { id: string }[] }>(`/api/staff/courses/${courseId}`));
    for (const { id } of people)
      for (const day of course.days)
        await ok(office.put<Done>(`/api/staff/enrolments/${id}/attendance/${day.id}`, { presence: 'present' }));
    kari = await Visitor.arrive(browser, app, 'desk');
    await kari.signIn(kariId);
  });
  afterAll(async () => {
    await kari.leave();
    await browser.close();
    await app.close();
  });

  const results = () =>
    app.sql<{ name: string; result: string }>(
      `SELECT e.name, r.result FROM enrolment_result r JOIN enrolment e ON e.id = r.enrolment_id WHERE e.course_id = $1 ORDER BY e.name`,
      [courseId],
    );

  it('are what was chosen when it was saved: nobody passed on the way', async () => {
    await kari.go(`/kontor/kurs/${courseId}/kursdag`);
    const list = kari.page.getByRole('combobox', { name: 'Resultat for Anne Berg' });
    await list.focus();
    const seen: string[] = [];
    for (let presses = 0; presses < 3; presses++) {
      await kari.page.keyboard.press('ArrowDown');
      seen.push(await list.locator('option:checked').innerText());
    }
    expect(seen).toEqual(['Bestått', expect.any(String), 'Ikke bestått']);
    expect(await results()).toEqual([]);
    const save = kari.page.getByRole('button', { name: 'Lagre resultatene' });
    for (let tabs = 0; tabs < 8 && !(await save.evaluate((button) => button === document.activeElement)); tabs++)
      await kari.page.keyboard.press('Tab');
    await kari.page.keyboard.press('Enter');
    await kari.sees('1 resultat lagret.');
    expect(await results()).toEqual([{ name: 'Anne Berg', result: 'not-passed' }]);
    app.clock.advance({ minutes: 11 });
    await app.drain();
    expect(await app.sql('SELECT FROM certificate')).toEqual([]);
    expect(await app.sql('SELECT FROM qualification')).toEqual([]);
    expect(app.mailbox.to('person0@example.no').filter(({ subject = '' }) => subject.startsWith('Kursbeviset'))).toEqual([]);
  });
});
