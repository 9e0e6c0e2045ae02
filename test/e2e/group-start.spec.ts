import type { Browser } from 'playwright-core';
import { MONDAY, ok, startApp, type TestApp } from '../harness/index.ts';
import { aCast, acceptedGroup, calledInGroup, type Cast, groupOf, MONDAYS } from '../integration/groups/group-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

/** The office starts a group when it has met, takes a slip back, and sees who is told before it presses what cannot be taken back. */
describe('steps of the office', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function comes({ kari, municipalityCode }: Cast, groupId: string): Promise<void> {
    const wish = {
      wants: 'join',
      near: `k${municipalityCode}`,
      language: 'nb',
      isAdult: true,
      consent: true,
      weekdays: [],
      form: 'physical',
    };
    const eva = { name: 'Eva Moen', email: `eva-${municipalityCode}@example.no`, channel: 'phone' };
    const { id } = await ok(kari.post<{ id: string }>('/api/staff/enquiries', { ...wish, ...eva }));
    await ok(kari.put(`/api/staff/enquiries/${id}/talk`));
    await ok(kari.post(`/api/groups/${groupId}/invitations`, { enquiryIds: [id] }));
    await ok(kari.put(`/api/staff/enquiries/${id}/invitation-answer`, { answer: 'accept' }));
  }

  it.each<[Viewport, string]>([
    ['phone', '11'],
    ['desk', '46'],
  ])('a start: not before the group meets, and taken back with all as before, on a %s', async (screen, county) => {
    app.clock.set(MONDAY);
    const cast = await aCast(app, county);
    const groupId = await calledInGroup(cast);
    await comes(cast, groupId);
    const early = await Visitor.arrive(browser, app, screen);
    await early.signIn(cast.kariId);
    await early.go(`/kontor/grupper/${groupId}`);
    await early.sees(/Første møte er .* Den startes når den har møttes/);
    expect(await early.page.getByRole('button', { name: 'Start gruppa' }).count()).toBe(0);
    await early.examine('150-group-not-met');
    await early.leave();

    app.clock.set(`${MONDAYS[0]}T17:00:00Z`);
    const kari = await Visitor.arrive(browser, app, screen);
    await kari.signIn(cast.kariId);
    await kari.go(`/kontor/grupper/${groupId}`);
    await kari.press('Start gruppa');
    const dialog = kari.page.getByRole('dialog');
    await kari.sees(/Ingen får e-post nå\. Du kan angre i et døgn/);
    await dialog.getByLabel('Hvor mange begynner').fill('5');
    await dialog.getByLabel('Alle har fylt 18 år').check();
    await dialog.getByLabel('Ingen er i familie').check();
    await dialog.getByRole('button', { name: 'Start gruppa' }).click();
    await kari.sees(/Gruppa er startet\. Ble det feil\? Angrer du før/);
    await kari.examine('151-group-started');
    await kari.press('Angre');
    await kari.sees('Starten er angret. Gruppa er kalt inn, som før.');
    await kari.sees('Eva Moen');
    const again = { ...cast, kari: await app.signedIn(cast.kariId) };
    expect(await groupOf(again, groupId)).toMatchObject({ state: 'called-in', startedOn: null, coming: 1 });

    await kari.press('Løs opp gruppa');
    await kari.sees('Dette går på e-post:');
    await kari.sees(/^Eva Moen: «/);
    await kari.examine('152-who-is-told');
    await kari.leave();
  });

  it('taking a starter out says who hears of it, before it is done', async () => {
    app.clock.set(MONDAY);
    const cast = await aCast(app, '50');
    const groupId = await acceptedGroup(cast);
    const kari = await Visitor.arrive(browser, app, 'phone');
    await kari.signIn(cast.kariId);
    await kari.go(`/kontor/grupper/${groupId}`);
    await kari.press('Ta ut av gruppa: Maria Starter');
    await kari.sees(/Dette går på e-post:|Ingen får e-post av dette/);
    await kari.leave();
  });
});
