import type { Browser } from 'playwright-core';
import { aHost, MONDAY, ok, startApp, type TestApp } from '../harness/index.ts';
import { aCast, acceptedGroup, type Cast } from '../integration/groups/group-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

/** Somebody asks for a group on her phone, is helped by the contact point, asked by the office, rung by the starter. */
describe('looking for a group', () => {
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

  /** More people who wait, so that there is somebody to choose among. */
  async function othersWait(cast: Cast, near: string): Promise<void> {
    for (const [name, change] of [
      ['Ola Dahl', {}],
      ['Turid Vik', { themeCode: 'sorg', mixedToo: false }],
      ['Per Lund', { ageBand: '18-25' }],
    ] as const) {
      const heard = { name, near, phone: '40000009', language: 'nb', wants: 'join', channel: 'phone', isAdult: true, consent: true };
      const { id } = await ok(cast.kari.post<{ id: string }>('/api/staff/enquiries', { ...heard, officeId: cast.officeId, ...change }));
      await ok(cast.kari.put(`/api/staff/enquiries/${id}/talk`));
    }
  }

  it.each<[Viewport, string, string, string]>([
    ['phone', '11', '4340 Bryne', '1121'],
    ['desk', '46', '5003 Bergen', '4601'],
  ])('asked, answered, invited, rung and on the way to the first meeting, on a %s', async (screen, county, place, municipalityCode) => {
    app.clock.set(MONDAY);
    const cast = await aCast(app, county);
    const point = `Møteplassen ${screen}`;
    const { personId } = await aHost(app, cast.officeId, { point, municipalityCode });
    const groupId = await acceptedGroup(cast, { municipalityCode, contactEmail: `gruppe-${screen}@example.no` });
    await othersWait(cast, place.slice(0, 4));
    const email = `eva-${screen}@example.no`;

    const eva = await Visitor.arrive(browser, app, screen);
    await eva.go('/kontaktpunkt');
    await eva.follow('Be om å bli kontaktet');
    await eva.sees('Hvordan når vi deg?');
    await eva.press('Send');
    await eva.sees('5 ting mangler før vi kan sende');
    await eva.sees('Skriv en e-postadresse eller et telefonnummer, så noen kan svare.');
    await eva.examine('112-asking-mistakes');
    await eva.page.getByRole('combobox', { name: 'Hvor bor du?' }).fill(place.slice(0, 4));
    await eva.page.getByRole('option', { name: place }).click();
    await eva.page.getByLabel(new RegExp(point)).check();
    await eva.fill('Navn', 'Eva Moen');
    await eva.fill('E-post', email);
    await eva.page.getByText('Vil du si litt om hva du ønsker?').click();
    await eva.page.getByLabel('mandager').check();
    await eva.page.getByLabel('På kvelden').check();
    await eva.page.getByLabel('Jeg er 18 år eller eldre').check();
    await eva.page.getByLabel('Ja, dere kan lagre dette så lenge jeg venter').check();
    await eva.examine('113-asking');
    await eva.press('Send');
    await eva.sees('Se i e-posten din');
    await eva.sees(email);
    await eva.page.reload();
    await eva.sees('Vi har sendt en lenke til adressen du skrev.');
    await eva.examine('114-asked');

    await app.drain();
    await eva.go(app.mailbox.link(email, '/bekreft-henvendelse/'));
    await eva.sees('Er dette deg?');
    await eva.examine('114-proving');
    await eva.press('Ja, send meldingen');
    await eva.sees(`${point} tar kontakt med deg innen 3 dager.`);
    await eva.examine('114-proved');
    await app.drain();
    const torill = await Visitor.arrive(browser, app, screen);
    await torill.signIn(personId);
    await torill.go('/kontor/henvendelser');
    await torill.sees('Svar innen');
    await torill.examine('115-inbox');
    await torill.follow('Eva Moen');
    await torill.press('Jeg har tatt kontakt');
    await torill.sees('Ta en uforpliktende samtale');
    await torill.press('Samtalen er tatt, personen venter på gruppe');
    await torill.sees('Venter på en gruppe som passer.');
    await torill.examine('116-enquiry');

    const kari = await Visitor.arrive(browser, app, screen);
    await kari.signIn(cast.kariId);
    await kari.go(`/kontor/grupper/${groupId}`);
    await kari.sees('Ingen er invitert ennå.');
    await kari.press('Inviter folk som venter');
    await kari.sees('ønsker et annet tema');
    await kari.page.getByRole('checkbox', { name: /Eva Moen/ }).check();
    await kari.page.getByRole('checkbox', { name: /Ola Dahl/ }).check();
    await kari.examine('117-inviting');
    await kari.press('Inviter 2 personer');
    await kari.sees('0 kommer, 2 har ikke svart');

    app.clock.advance({ hours: 2 });
    await app.drain();
    await eva.go(app.mailbox.link(email, '/henvendelse/'));
    await eva.sees('Vi har en plass til deg. Vil du ha den?');
    await eva.sees('mandag 19. januar, kl. 18–20');
    await eva.fill('Navn, ett på hver linje', 'Ola Dahl');
    await eva.press('Lagre navnene');
    await eva.sees('Lagret. Du får ikke vite mer, og det gjør ingen andre heller.');
    await eva.press('Ja, jeg vil være med');
    await eva.sees('Du har sagt ja til en plass.');
    await eva.examine('118-invited');

    await kari.page.reload();
    await kari.sees('Eva Moen og Ola Dahl kjenner hverandre. Ta tilbake én av plassene før gruppa starter.');
    await kari.examine('119-acquainted');
    await kari.press('Ta tilbake plassen til Ola Dahl');
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Ta tilbake' }).click();
    await kari.sees('1 kommer');

    const maria = await Visitor.arrive(browser, app, screen);
    await maria.signIn(cast.mariaId);
    await maria.go(`/mine-grupper/${groupId}`);
    await maria.sees('Ring dem som kommer');
    await maria.page.getByLabel('Har ringt: Eva Moen').check();
    await maria.examine('120-ring-them');
    await kari.page.reload();
    await kari.sees('Færre enn fire har sagt ja');
    expect(await kari.page.getByLabel('Har ringt om første møte: Eva Moen').isChecked()).toBe(true);

    await kari.go('/kontor/behov');
    await kari.sees('Her kan en gruppe begynne');
    await kari.examine('121-places');
    await kari.go('/kontor/henvendelser/ny');
    await kari.examine('122-writing-down');
    await kari.go('/kontor/innstillinger');
    await kari.fill('Henvendelse uten svar', '5');
    await kari.press('Lagre');
    await kari.sees('Lagret');
    await kari.examine('123-settings');

    await eva.page.reload();
    await eva.press('Trekk og slett alt');
    await eva.page.getByRole('dialog').getByRole('button', { name: 'Trekk og slett alt' }).click();
    await eva.sees('Alt er slettet');
    expect(await app.sql('SELECT FROM enquiry WHERE email = $1', [email])).toEqual([]);
    await Promise.all([eva, torill, kari, maria].map((one) => one.leave()));
  });

  it.each<Viewport>(['phone', 'desk'])('a group that begins by itself is asked how it goes, on a %s', async (screen) => {
    app.clock.set(MONDAY);
    const email = `egen-${screen}@example.no`;
    const visitor = await Visitor.arrive(browser, app, screen);
    await visitor.go('/start-selv');
    await visitor.sees('Vil dere at vi spør hvordan det går?');
    await visitor.page.getByRole('combobox', { name: 'Hvor møtes dere?' }).fill('4340');
    await visitor.page.getByRole('option', { name: '4340 Bryne' }).click();
    await visitor.fill('E-post til én i gruppa', email);
    await visitor.page.getByLabel('Alle er 18 år eller eldre').check();
    await visitor.examine('129-ask-us');
    await visitor.press('Ja, spør oss');
    await visitor.sees('Se i e-posten');
    await app.drain();
    await visitor.go(app.mailbox.link(email, '/egen-gruppe/'));
    await visitor.sees('6 personer i Time');
    await visitor.examine('130-confirm-group');
    await visitor.press('Ja, spør oss');
    await visitor.sees('Da er dere med');
    await app.drain();
    await visitor.go(app.mailbox.link(email, '/hefte/'));
    await visitor.sees('Egen gruppe i Time');
    await visitor.leave();
  });
});
