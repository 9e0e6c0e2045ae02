import type { Browser } from 'playwright-core';
import { aStaffMember, aStarter, nationalOffice, officeFor, startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

const ADDRESS = 'berit.vik@example.no';
const CONTACT = 'gruppa.naerbo@example.no';

/** The whole chain, walked by its people in a browser: from a planned course to a leaderless group that answers. */
describe.each<Viewport>(['phone', 'desk'])('the chain on a %s', (screen) => {
  let app: TestApp;
  let browser: Browser;
  let kari: Visitor;
  let berit: Visitor;
  let kariId: string;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
    const officeId = await officeFor(app, '11');
    await aStaffMember(app, 'trainer', officeId, 'Ánte Somby');
    kari = await Visitor.arrive(browser, app, screen, { keepsPages: true });
    kariId = await aStaffMember(app, 'coordinator', officeId, 'Kari Lunde');
    await kari.signIn(kariId);
    berit = await Visitor.arrive(browser, app, screen, { keepsPages: true });
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('1. the coordinator plans a course and publishes it', async () => {
    await kari.go('/kontor');
    await kari.sees('Ingenting venter på deg.');
    await kari.examine('01-office-empty');
    await kari.go('/kontor/kurs/nytt');
    await kari.examine('02-new-course');
    await kari.press('Lagre kladden');
    await kari.examine('03-new-course-errors');
    await kari.page.getByLabel('Kurstype').selectOption({ index: 1 });
    await kari.fill('Dag 1', '2026-03-14');
    await kari.press('Nytt sted');
    const dialog = kari.page.getByRole('dialog');
    await dialog.getByLabel('Navn på stedet').fill('Nærbø frivilligsentral');
    await dialog.getByLabel('Gateadresse').fill('Opstadvegen 1');
    await dialog.getByLabel('Postnummer').fill('4365');
    await dialog.getByLabel('Adkomst').fill('Trinnfritt. Inngang fra parkeringen.');
    await dialog.getByRole('button', { name: 'Legg til stedet' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await kari.fill('Antall plasser', '2');
    await kari.fill('Minste antall for at kurset går', '1');
    await kari.page.getByLabel('Ánte Somby').check();
    await kari.press('Lagre kladden');
    await kari.sees('Kurset er en kladd. Ingen andre enn kontoret ser det.');
    await kari.examine('04-course-draft');
    await kari.press('Kunngjør kurset');
    await kari.sees('Påmeldte');
    await kari.page.getByRole('button', { name: 'Steng påmeldingen' }).first().waitFor();
    await kari.examine('05-course-open');
  });

  it('2. a prospective starter finds it near her, signs up without an account, confirms and has a place', async () => {
    await berit.go('/');
    await berit.examine('06-front');
    await berit.go('/kurs?sted=4365');
    await berit.examine('07-catalogue');
    await berit.follow(/Nærbø/);
    await berit.sees('Meld deg på');
    await berit.examine('08-course');
    await berit.follow('Meld deg på');
    await berit.press('Send påmeldingen');
    await berit.examine('09-sign-up-errors');
    await berit.fill('Navn', 'Berit Vik');
    await berit.fill('E-postadresse', ADDRESS);
    await berit.fill('Postnummer', '4365');
    await berit.press('Send påmeldingen');
    await berit.sees('Se i e-posten din');
    await berit.examine('10-signed-up');
    await app.drain();
    await berit.go(app.mailbox.link(ADDRESS, '/bekreft/'));
    await berit.examine('11-confirm');
    await berit.press('Bekreft');
    await berit.sees('Plassen er din');
    await berit.examine('12-confirmed');
  });

  it('3. when it is full the next is told her place on the list, and is offered the first place freed', async () => {
    await signUp('dag@example.no', 'Dag Moe');
    await signUp('eli@example.no', 'Eli Ness');
    const eli = await Visitor.arrive(browser, app, screen, { language: 'en-GB', keepsPages: true });
    await eli.go(app.mailbox.link('eli@example.no', '/min-pamelding/'));
    await eli.examine('13-waiting-list-en');
    expect(app.mailbox.saying('eli@example.no', /venteliste?/i).text).toMatch(/nummer 1/i);
    const dag = await Visitor.arrive(browser, app, screen, { keepsPages: true });
    await dag.go(app.mailbox.link('dag@example.no', '/min-pamelding/'));
    await dag.press('Meld meg av');
    await dag.page.getByRole('dialog').getByRole('button', { name: 'Meld meg av' }).click();
    await dag.sees('Du er meldt av');
    await dag.examine('14-cancelled');
    await app.drain();
    await eli.go(app.mailbox.link('eli@example.no', '/min-pamelding/'));
    await eli.page.getByRole('button', { name: /Yes/ }).first().waitFor();
    await eli.examine('15-offer-en');
    await eli.page.getByRole('button', { name: /Yes/ }).first().click();
    await eli.page.getByRole('heading', { level: 1, name: /place is yours/i }).waitFor();
    await Promise.all([eli.leave(), dag.leave()]);
  });

  it('4. after both days she has passed: a qualified starter with a certificate and her own page', async () => {
    app.clock.set('2026-03-15T15:30:00Z');
    await app.drain();
    await kari.signIn(kariId);
    await kari.go('/kontor');
    await kari.follow('Før frammøte');
    for (const day of ['14.', '15.']) {
      await kari.page.getByRole('tab', { name: new RegExp(day.replace('.', '\\.')) }).click();
      for (const name of ['Berit Vik', 'Eli Ness']) {
        const button = kari.page.getByRole('button', { name: `${name} er her` });
        await button.click();
        await kari.page.locator(`button[aria-label="${name} er her"][aria-pressed="true"]`).waitFor();
      }
    }
    await kari.examine('16-course-day');
    await kari.press(/Alle som var der alle dagene, har bestått/);
    await kari.sees('Kursbeviset kommer om noen minutter');
    app.clock.set('2026-03-15T15:40:00Z');
    await app.drain();
    await kari.go(new URL(kari.page.url()).pathname);
    await kari.page.getByRole('link', { name: 'Kursbevis' }).first().waitFor();
    await kari.press('Avslutt kurset');
    await kari.page.getByRole('button', { name: 'Avslutt kurset' }).waitFor({ state: 'hidden' });
    await kari.examine('17-course-completed');
    await app.drain();
    expect(app.mailbox.saying(ADDRESS, /kursbevis/i).text).toMatch(/fullført|godkjent/);

    await berit.go('/logg-inn');
    await berit.examine('18-sign-in');
    await berit.fill(/E-post/, ADDRESS);
    await berit.press(/Send/);
    await berit.sees(/e-posten/i);
    await app.drain();
    await berit.go(app.mailbox.link(ADDRESS, '/logg-inn/'));
    await berit.press(/Logg inn|Logg meg inn/);
    await berit.page.waitForURL(/mine-grupper/);
    await berit.sees('Hei, Berit');
    await berit.examine('19-starter-page');
    await berit.follow(/Igangsetterkurs/);
    await berit.sees('Berit Vik');
    await berit.examine('20-certificate');
    await berit.go('/mine-grupper');
    await berit.follow('Les det og si ja');
    await berit.press('Jeg lover dette');
    await berit.sees(/Du ga løftet på denne siden/);
  });

  it('5. the coordinator registers a group that is forming and asks the starters suggested; the first says no, Berit yes', async () => {
    await aStarter(app, { name: 'Nils Haug', lat: 58.667, lon: 5.66 });
    await kari.go('/kontor/grupper/ny');
    await kari.examine('21-new-group');
    await kari.fill('Navn på gruppa', 'Nærbø, tirsdag');
    await kari.page.getByRole('combobox', { name: /Kommune/ }).fill('Hå');
    await kari.page.getByRole('option', { name: /^Hå/ }).first().click();
    await kari.fill('Hvor mange møter med igangsetter', '2');
    await kari.page.getByLabel('Hvor mange igangsettere').selectOption('1');
    await kari.fill('Første møte', '2026-03-31');
    await kari.page.getByLabel('Møte 2').first().waitFor();
    await kari.fill('Sted', 'Nærbø bibliotek');
    await kari.fill('E-post', CONTACT);
    await kari.press('Registrer gruppa');
    await kari.sees('Gruppa trenger en igangsetter.');
    await kari.examine('22-group-forming');
    await ask(/Nils Haug/);
    await kari.go('/kontor');
    await kari.examine('23-board-asked');

    const nils = await Visitor.arrive(browser, app, screen, { keepsPages: true });
    await nils.signIn(await personNamed('Nils Haug'));
    await nils.go('/mine-grupper');
    await nils.examine('24-request');
    await nils.press('Nei, ikke nå');
    await nils.sees(/Takk for svaret/);
    await nils.leave();

    await kari.go('/kontor');
    await kari.sees(/mangler igangsetter/);
    await kari.examine('25-board-stuck');
    await kari.follow(/Spør neste/);
    await ask(/Berit Vik/);
    await app.drain();
    expect(app.mailbox.saying(ADDRESS, /^Vil du sette i gang/).text).toMatch(/Nærbø/);
    await berit.go('/mine-grupper');
    await berit.press('Ja, gjerne');
    await berit.sees(/Gruppa samles/);
    await berit.examine('26-accepted');
  });

  it('6. the group is called in and starts; every meeting is logged, a missing log is reminded of', async () => {
    await kari.go('/kontor/grupper');
    await kari.follow(/Nærbø, tirsdag/);
    // Its people were found outside Igang: nobody is written to from here.
    await kari.press('Vi har kalt dem inn selv');
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Vi har kalt dem inn selv' }).click();
    await kari.sees(/Den startes når den har møttes/);
    app.clock.set('2026-03-31T15:30:00Z');
    await kari.go(new URL(kari.page.url()).pathname);
    await kari.press('Start gruppa');
    const dialog = kari.page.getByRole('dialog');
    await dialog.getByLabel('Hvor mange begynner').fill('6');
    await dialog.getByLabel('Alle har fylt 18 år').check();
    await dialog.getByLabel(/Ingen er i familie/).check();
    await kari.examine('27-start-dialog');
    await dialog.getByRole('button', { name: 'Start gruppa' }).click();
    await kari.sees(/Gruppa er startet/);
    app.clock.set('2026-04-01T10:00:00Z');
    await app.drain();
    expect(app.mailbox.saying(ADDRESS, 'Hvordan gikk møtet').text).toMatch(/loggen/);
    await logMeeting(1, '28-log');
    await berit.sees('1 av 2');
    app.clock.set('2026-04-07T18:30:00Z');
    await logMeeting(2, '29-log-last');
    await berit.sees('2 av 2');
    await berit.examine('30-logged-last');
  });

  it('7. handover: the group becomes leaderless, her access ends, a follow-up is planned', async () => {
    await kari.signIn(kariId);
    await berit.follow('Overlever gruppa');
    await berit.sees('Nå er gruppa deres');
    for (const box of await berit.page.getByRole('checkbox').all()) await box.check();
    await berit.examine('31-handover');
    await berit.press('Overlever gruppa');
    await berit.sees('Takk for at du slapp taket');
    await berit.examine('32-handed-over');
    await app.drain();
    expect(app.mailbox.to(CONTACT)).toHaveLength(1);
    await berit.go('/mine-grupper');
    await berit.sees('Du har ingen grupper akkurat nå');
    await kari.go('/kontor/grupper');
    await kari.follow(/Nærbø, tirsdag/);
    await kari.sees(/På egen hånd/);
    await kari.examine('33-leaderless');
  });

  it('8. six weeks later the group is asked, and answers from the link: GET shows, the button acts', async () => {
    app.clock.set('2026-05-19T10:00:00Z');
    await app.drain();
    const group = await Visitor.arrive(browser, app, screen, { keepsPages: true });
    const link = app.mailbox.link(CONTACT, '/gruppa/');
    await group.go(link);
    await group.sees('Møtes dere fortsatt?');
    await group.examine('34-still-meeting');
    expect(await followUpState()).toBe('due');
    await group.page.getByLabel('Ja, vi møtes').check();
    await group.press('Send svaret');
    await group.sees('Så fint at dere møtes');
    await group.examine('35-answered');
    expect(await followUpState()).toBe('done');
    await group.leave();
  });

  it('9. the national office sees the chain in numbers', async () => {
    const national = await Visitor.arrive(browser, app, screen, { keepsPages: true });
    await national.signIn(await aStaffMember(app, 'national', await nationalOffice(app), 'Siv Nasjonal'));
    await national.go('/nasjonalt');
    await national.examine('36-national');
    await national.leave();
  });

  async function signUp(address: string, name: string): Promise<void> {
    const visitor = await Visitor.arrive(browser, app, screen, { keepsPages: true });
    await visitor.go('/kurs?sted=4365');
    await visitor.follow(/Nærbø/);
    await visitor.follow(/Meld deg på|Sett deg på ventelista/);
    await visitor.fill('Navn', name);
    await visitor.fill('E-postadresse', address);
    await visitor.press(/Send påmeldingen|Sett meg på ventelista/);
    await visitor.sees('Se i e-posten din');
    await app.drain();
    await visitor.go(app.mailbox.link(address, '/bekreft/'));
    await visitor.press('Bekreft');
    await visitor.sees(/Plassen er din|Du er nummer \d/);
    await app.drain();
    await visitor.leave();
  }

  async function ask(name: RegExp): Promise<void> {
    await kari.page.getByRole('checkbox', { name }).first().check();
    await kari.press(/^Spør$/);
    await kari.sees(/er spurt/);
  }

  async function logMeeting(number: number, picture: string): Promise<void> {
    await berit.go('/mine-grupper');
    await berit.follow('Logg møtet');
    await berit.sees(`Logg møte ${number}`);
    await berit.page.getByLabel('Ja', { exact: true }).first().check();
    await berit.fill('Hvor mange kom?', '6');
    await berit.page.getByRole('checkbox').first().check();
    await berit.page
      .getByRole('group', { name: /Hvor klar er gruppa/ })
      .getByRole('radio')
      .nth(2)
      .check();
    await berit.page.getByRole('group', { name: 'Hvor mye måtte du trå til?' }).getByLabel('Litt').check();
    await berit.page.getByText('Noen som ikke kom, eller noen nye?').click();
    await berit.fill('Ga beskjed om at de ikke kom', '1');
    await berit.page.getByRole('group', { name: 'Er neste møte avtalt?' }).getByLabel('Ja').check();
    await berit.examine(picture);
    if (number === 1) await writeTooMuch();
    await berit.press('Send loggen');
    await berit.sees('Møtet er logget');
  }

  /** A name and a telephone number in the note: she is warned, and sends it only once she has looked it over. */
  async function writeTooMuch(): Promise<void> {
    await berit.fill(/Noe kontoret bør vite/, 'Ring Kari på 912 34 567');
    await berit.sees('«912 34 567» ser ut som et telefonnummer.');
    await berit.sees('«Kari» kan være et navn.');
    await berit.press('Send loggen');
    await berit.sees('Ta bort det som ikke skal stå her, eller kryss av for at du har sett over.');
    await berit.examine('log-findings');
    await berit.fill(/Noe kontoret bør vite/, 'Rommet var kaldt');
  }

  async function personNamed(name: string): Promise<string> {
    const [row] = await app.sql<{ id: string }>('SELECT id FROM person WHERE name = $1', [name]);
    return row?.id ?? '';
  }

  async function followUpState(): Promise<string | undefined> {
    return (await app.sql<{ state: string }>("SELECT state FROM follow_up WHERE kind = 'six-weeks'"))[0]?.state;
  }
});
