import type { Browser } from 'playwright-core';
import { aStaffMember, officeFor, startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

/** Somebody is asked to work for an office, says yes on her phone, works, and does so no more. */
describe('who works for an office', () => {
  let app: TestApp;
  let browser: Browser;
  let kariId: string;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    kariId = await aStaffMember(app, 'coordinator', await officeFor(app), 'Kari Lien');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each<Viewport>(['phone', 'desk'])('is invited, says yes, and her role is ended, on a %s', async (screen) => {
    const email = `randi-${screen}@example.no`;
    const name = `Randi ${screen === 'phone' ? 'Moe' : 'Aas'}`;
    const kari = await Visitor.arrive(browser, app, screen);
    await kari.signIn(kariId);
    await kari.go('/kontor/medarbeidere');
    await kari.sees('Kari Lien');
    await kari.fill('Navn', name);
    await kari.fill('E-post', email);
    await kari.press('Send invitasjon');
    await kari.sees(`Invitasjonen er sendt til ${email}`);
    await kari.sees(/Invitert .*, kan svare til og med/);
    expect(await kari.page.getByText('før vi kan sende').count()).toBe(0);
    await kari.examine('150-staff');
    await app.drain();

    const randi = await Visitor.arrive(browser, app, screen);
    await randi.go(app.mailbox.link(email, '/rolle/'));
    await randi.sees('Vil du være koordinator?');
    await randi.sees(/Kari Lien spør om du vil være koordinator ved distriktskontoret for Rogaland/);
    await randi.press('Ja, det vil jeg');
    await randi.sees('Kryss av for at du lover dette.');
    await randi.page.getByLabel('Jeg har lest dette og lover det').check();
    await randi.examine('151-role');
    await randi.press('Ja, det vil jeg');
    await randi.page.waitForURL('**/kontor');

    await kari.go('/kontor/medarbeidere');
    await kari.press(`Avslutt rollen til ${name}`);
    await kari.sees(new RegExp(`${name} logges ut med en gang`));
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Avslutt rollen' }).click();
    await kari.sees('Rollen er avsluttet');
    await randi.go('/kontor/kurs');
    await randi.page.waitForURL('**/logg-inn**');
    await randi.leave();
    await kari.leave();
  });

  it('says no, and the link opens nothing afterwards', async () => {
    const kari = await Visitor.arrive(browser, app, 'desk');
    await kari.signIn(kariId);
    await kari.go('/kontor/medarbeidere');
    await kari.fill('Navn', 'Siv Nei');
    await kari.fill('E-post', 'siv.nei@example.no');
    await kari.press('Send invitasjon');
    await kari.sees('Invitasjonen er sendt til siv.nei@example.no');
    await app.drain();
    const siv = await Visitor.arrive(browser, app, 'phone');
    const link = app.mailbox.link('siv.nei@example.no', '/rolle/');
    await siv.go(link);
    await siv.press('Nei takk');
    await siv.sees('Takk for at du sa fra');
    await siv.go(link);
    await siv.sees('Lenken virker ikke lenger');
    await siv.leave();
    await kari.go('/kontor/medarbeidere');
    await kari.page.getByText('Siv Nei').waitFor({ state: 'detached' });
    await kari.leave();
  });
});
