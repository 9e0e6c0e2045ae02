import type { Browser } from 'playwright-core';
import { aStarter, MONDAY, startApp, type TestApp } from '../harness/index.ts';
import { aGround, aGuest, anOpenCourse, application, apply, type Ground, moveTo } from '../integration/training/course-steps.ts';
import { aCast, aGroup } from '../integration/groups/group-steps.ts';
import { csv, done, uploaded } from '../integration/transfer/import-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

/** People as the office knows them and as they know themselves: confirmed, moved to another address, bound by a promise. */
describe('people and their addresses', () => {
  let app: TestApp;
  let ground: Ground;
  let browser: Browser;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    ground = await aGround(app);
    browser = await openBrowser();
  });
  beforeEach(() => {
    app.clock.set(MONDAY);
    app.mailbox.clear();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each<Viewport>(['phone', 'desk'])('a sign-up is confirmed by the office for one who rang, on a %s', async (screen) => {
    const courseId = await anOpenCourse(ground);
    const email = `ruth-${screen}@example.no`;
    await apply(ground, courseId, application('Ruth Ås', { email }));
    const kari = await Visitor.arrive(browser, app, screen);
    await kari.signIn(ground.kariId);
    await kari.go(`/kontor/kurs/${courseId}`);
    await kari.sees('Én påmelding er ikke bekreftet ennå. Den tar ingen plass før det.');
    await app.drain();
    app.clock.advance({ hours: 1 });
    await kari.press('Send e-posten på nytt til Ruth Ås');
    await kari.sees(new RegExp(`Ny e-post går til ${email}`));
    await kari.press('Bekreft for Ruth Ås');
    await kari.page.getByRole('dialog').getByRole('textbox').fill('Ringte selv i dag');
    await kari.examine('140-confirm-for');
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Bekreft for personen' }).click();
    await kari.page.getByRole('button', { name: 'Bekreft for Ruth Ås' }).waitFor({ state: 'detached' });
    await app.drain();
    expect(app.mailbox.to(email).map(({ subject }) => subject)).toContainEqual(expect.stringContaining('Plassen er din'));
    await kari.leave();
  });

  it.each<Viewport>(['phone', 'desk'])('she moves to another address from the page of her sign-up, on a %s', async (screen) => {
    const courseId = await anOpenCourse(ground);
    const guest = await aGuest(ground, courseId, 'Gro Vik', { email: `gro-${screen}@example.no` });
    const next = `gro-ny-${screen}@example.no`;
    const gro = await Visitor.arrive(browser, app, screen);
    await gro.go(guest.page.replace('/api/enrolment-links/', '/min-pamelding/'));
    await gro.press('Bytt e-postadresse');
    await gro.fill('Ny e-postadresse', next);
    await gro.examine('141-new-address');
    await gro.press('Send lenken');
    await gro.sees(new RegExp(`Vi har sendt en e-post til ${next}`));
    await app.drain();
    await gro.go(app.mailbox.link(next, '/ny-adresse/'));
    await gro.examine('142-prove-address');
    await gro.press('Ja, bruk denne');
    await gro.sees('Adressen er byttet');
    await app.drain();
    await gro.go(app.mailbox.link(next, '/min-pamelding/'));
    await gro.sees(next);
    await gro.leave();
  });

  it('a starter moves to another address from her own page', async () => {
    const id = await aStarter(app, { name: 'Randi Aase', officeId: ground.officeId });
    const randi = await Visitor.arrive(browser, app, 'phone');
    await randi.signIn(id);
    await randi.go('/mine-grupper/meg');
    await randi.press('Bytt e-postadresse');
    await randi.fill('Ny e-postadresse', 'randi.ny@example.no');
    await randi.press('Send lenken');
    await randi.sees(/Adressen byttes når du har åpnet lenken/);
    await app.drain();
    await randi.go(app.mailbox.link('randi.ny@example.no', '/ny-adresse/'));
    await randi.press('Ja, bruk denne');
    await randi.go('/mine-grupper/meg');
    await randi.sees(/Du logger inn med randi\.ny@example\.no/);
    await randi.leave();
  });

  it('an imported starter is left out with the reason until her promise is written down; then she can be asked', async () => {
    const cast = await aCast(app, '46');
    const file = csv('Navn;E-post;Postnr;Godkjent fra;Godkjent til', 'Aase, Randi;randi.import@example.no;5003;01.06.2024;01.06.2027');
    await done(app, cast.kari, await uploaded(app, cast.kari, { kind: 'starters', officeId: cast.officeId }, file), 'start');
    const [row] = await app.sql<{ id: string }>(`SELECT id FROM person WHERE email = 'randi.import@example.no'`);
    const groupId = await aGroup(cast);
    const kari = await Visitor.arrive(browser, app, 'desk');
    await kari.signIn(cast.kariId);
    await kari.go(`/kontor/folk/${row?.id ?? ''}`);
    await kari.sees('Randi Aase');
    await kari.sees(/Taushetsløftet mangler/);
    await kari.press('Taushetsløfte mottatt');
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Taushetsløfte mottatt' }).click();
    await kari.sees(/Taushetsløfte mottatt, gitt/);
    await kari.go(`/kontor/grupper/${groupId}`);
    await kari.sees('Randi Aase');
    await kari.leave();
  });

  it.each<Viewport>(['phone', 'desk'])('the promise is given on the day of the course, and taken back, on a %s', async (screen) => {
    const courseId = await anOpenCourse(ground);
    await aGuest(ground, courseId, 'Siri Lover', { email: `siri-${screen}@example.no` });
    await moveTo(ground, '2026-03-14T10:00:00Z');
    const kari = await Visitor.arrive(browser, app, screen);
    await kari.signIn(ground.kariId);
    await kari.go(`/kontor/kurs/${courseId}/kursdag`);
    await kari.press('Løftet gitt: Siri Lover');
    await kari.sees(/^Gitt/);
    await kari.examine('143-promise');
    await kari.press('Angre løftet til Siri Lover');
    await kari.page.getByRole('button', { name: 'Løftet gitt: Siri Lover' }).waitFor();
    await kari.leave();
  });
});
