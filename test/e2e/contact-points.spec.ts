import type { Browser } from 'playwright-core';
import { aHost, aStaffMember, officeFor, startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

/** The office registers a contact point, says whose it is, closes it and opens it again. */
describe('contact points, by page', () => {
  let app: TestApp;
  let browser: Browser;
  let kariId: string;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    const officeId = await officeFor(app, '11');
    kariId = await aStaffMember(app, 'coordinator', officeId, 'Kari Lunde');
    await aHost(app, officeId, { point: 'Klepp frivilligsentral', municipalityCode: '1120' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each<Viewport>(['phone', 'desk'])('registers one, corrects whose it is, closes it and opens it again, on a %s', async (screen) => {
    const name = screen === 'phone' ? 'Nærbø frivilligsentral' : 'Varhaug bibliotek';
    const kari = await Visitor.arrive(browser, app, screen);
    await kari.signIn(kariId);
    await kari.go('/kontor/kontaktpunkter');
    await kari.follow('Nytt kontaktpunkt');
    await kari.press('Legg til kontaktpunktet');
    await kari.sees('Fyll ut');
    await kari.examine('180-new-point-wrong');
    await kari.fill('Navn', name);
    await kari.fill('Gateadresse', 'Opstadvegen 1');
    await kari.fill('Postnummer', '5003');
    await kari.fill('E-post', 'post@ha.example.no');
    await kari.fill('Organisasjonen som eier stedet', 'Hå kommune');
    await kari.fill('Organisasjonsnummer', '964 969 591');
    await kari.press('Legg til kontaktpunktet');
    await kari.sees('Et organisasjonsnummer har ni sifre');
    await kari.fill('Organisasjonsnummer', '964 969 590');
    await kari.press('Legg til kontaktpunktet');
    await kari.sees('Her er det et annet kontor som har ansvaret');
    await kari.fill('Postnummer', '4365');
    await kari.press('Legg til kontaktpunktet');
    await kari.sees(`${name} er lagt til.`);
    await kari.sees('Frivilligsentral, eid av Hå kommune (org.nr. 964969590)');
    await kari.examine('181-points');
    await kari.press(`Rett: ${name}`);
    await kari.page.getByLabel('Hva slags sted').selectOption({ label: 'Kommune' });
    await kari.examine('182-point');
    await kari.press('Lagre eieren');
    await kari.sees('Kommune, eid av Hå kommune');
    const standing = 'SELECT kind, owner_number AS number, closed_on IS NULL AS open FROM contact_point WHERE name = $1';
    expect(await app.sql(standing, [name])).toEqual([{ kind: 'municipality', number: '964969590', open: true }]);

    await kari.press('Rett: Klepp frivilligsentral');
    await kari.press('Steng: Klepp frivilligsentral');
    await kari.sees('1 som arbeider der, er ferdig og får beskjed.');
    await kari.examine('183-point-closing');
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click();
    await kari.go('/kontor/kontaktpunkter');
    await kari.press(`Rett: ${name}`);
    await kari.press(`Steng: ${name}`);
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Steng' }).click();
    await kari.sees(`${name} er stengt.`);
    await kari.press('Vis stengte');
    await kari.sees('Stengt ');
    await kari.examine('184-points-closed');
    expect(await app.sql(standing, [name])).toEqual([{ kind: 'municipality', number: '964969590', open: false }]);
    await kari.press(`Åpne igjen: ${name}`);
    await kari.sees(`${name} er åpent igjen`);

    const eva = await Visitor.arrive(browser, app, screen);
    await eva.go('/kontaktpunkt?sted=4365');
    await eva.sees(name);
    expect(await app.sql(standing, [name])).toEqual([{ kind: 'municipality', number: '964969590', open: true }]);
    await eva.leave();
    await kari.leave();
  });
});
