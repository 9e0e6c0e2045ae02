import type { Browser } from 'playwright-core';
import { MONDAY, ok, startApp, type TestApp } from '../harness/index.ts';
import { aCast, ask, type Cast, groupOf, HELD, leaderlessGroup, log, startedGroup } from '../integration/groups/group-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

const CONTACT = 'gruppe@example.no';

/** Maria sees how the group comes to stand on its own feet, agrees with it on what is left, and lets go; the group has its pack. */
describe('a starter lets go', () => {
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

  /** Logs the meeting with this number the evening it was held. */
  async function logged(cast: Cast, groupId: string, number: number, how: object): Promise<void> {
    const session = (await groupOf(cast, groupId)).sessions.find((one) => one.number === number);
    app.clock.set(`${session?.date ?? ''}T21:00:00Z`);
    await ok(log(await app.signedIn(cast.mariaId), session?.id ?? '', { ...HELD, ...how }));
  }

  it.each<[Viewport, string]>([
    ['phone', '11'],
    ['desk', '50'],
  ])('the picture, what is left to agree on, the handover and the pack, on a %s', async (screen, county) => {
    app.clock.set(MONDAY);
    const cast = await aCast(app, county);
    const groupId = await startedGroup(cast, { roomAndKey: 'Nøkkelen henger i resepsjonen.' });
    await logged(cast, groupId, 1, { present: 7, steppingIn: 4 });
    await logged(cast, groupId, 2, { present: 3, steppingIn: 3, frames: ['no-advice', 'sober'] });
    const maria = await Visitor.arrive(browser, app, screen);
    await maria.signIn(cast.mariaId);
    await maria.go(`/mine-grupper/${groupId}`);
    await maria.sees('Slik har det gått');
    await maria.sees('Du trenger å trå til mindre enn i starten.');
    await maria.sees(/^Det var få sist/);
    await maria.sees('4 av 10 rammer er snakket om.');
    await maria.examine('100-picture');

    await maria.follow('Forbered overleveringen');
    await maria.sees('2 møter igjen med deg. Kryss av etter hvert som dere blir enige.');
    await maria.page.getByLabel('Vi har et rom, og vet hvem som har nøkkelen').check();
    await maria.sees('Lagret. Kontoret ser det samme.');
    await maria.examine('101-preparing');
    // What is chosen is kept from the first moment, also when the page is closed in the same breath.
    await maria.page.getByLabel('Annenhver uke').check();
    await maria.page.reload();
    await maria.sees('Slik møtes dere uten meg');
    expect(await maria.page.getByLabel('Annenhver uke').isChecked()).toBe(true);
    expect(await maria.page.getByLabel('Vi har et rom, og vet hvem som har nøkkelen').isChecked()).toBe(true);

    await logged(cast, groupId, 3, { steppingIn: 1 });
    await logged(cast, groupId, 4, { steppingIn: 0 });
    app.clock.advance({ hours: 12 });
    const kari = await Visitor.arrive(browser, app, screen);
    await kari.signIn(cast.kariId);
    await kari.go(`/kontor/grupper/${groupId}`);
    await kari.sees('Avtalt med gruppa: rom og nøkkel er avtalt.');
    await maria.signIn(cast.mariaId);
    await maria.go(`/mine-grupper/${groupId}/overlevering`);
    await maria.sees('Nå er gruppa deres');
    expect(await maria.page.getByLabel('Annenhver uke').isChecked()).toBe(true);
    for (const box of await maria.page.getByRole('checkbox').all()) await box.check();
    await maria.fill('Det første møtet uten deg', '2026-02-23');
    await maria.page.getByLabel('Når skal vi spørre gruppa hvordan det går?').selectOption('3');
    await maria.examine('102-handover');
    await maria.press('Overlever gruppa');
    await maria.sees('Takk for at du slapp taket');
    await maria.sees(/når de har hatt 3 møter på egen hånd/);

    await app.drain();
    const group = await Visitor.arrive(browser, app, screen);
    await group.go(app.mailbox.link(CONTACT, '/hefte/'));
    await group.sees('Gruppas hefte');
    await group.sees('Nøkkelen henger i resepsjonen.');
    await group.sees(/^Annenhver mandag, kl. 18–20/);
    await group.sees('Mandag 23. februar');
    await group.examine('103-pack');
    await group.press('Be om hjelp');
    await group.sees('Takk for at dere sa fra');
    await group.go('/hefte/nei');
    await group.sees('Denne lenken virker ikke');
    await group.go('/om');
    await group.follow('Start en gruppe selv');
    await group.sees('Før dere begynner');
    await group.examine('111-start-selves');
    await Promise.all([maria.leave(), kari.leave(), group.leave()]);
  });

  it.each<[Viewport, string]>([
    ['phone', '46'],
    ['desk', '18'],
  ])('a group that wants help has support for a while, on a %s', async (screen, county) => {
    app.clock.set(MONDAY);
    const cast = await aCast(app, county);
    const groupId = await leaderlessGroup(app, cast);
    app.clock.set('2026-03-23T09:30:00Z');
    await app.drain();
    const group = await Visitor.arrive(browser, app, screen);
    await group.go(app.mailbox.link(CONTACT, '/gruppa/'));
    await group.page.getByRole('radio', { name: 'Vi vil gjerne ha hjelp' }).check();
    await group.press('Send svaret');
    await group.sees('Takk. Nå får dere hjelp');

    const kari = await Visitor.arrive(browser, app, screen);
    await kari.signIn(cast.kariId);
    await kari.go(`/kontor/grupper/${groupId}`);
    await kari.sees(/^Gruppa ønsker hjelp/);
    await kari.examine('104-help-wanted');
    await kari.press('Planlegg støtte');
    await kari.fill('Første møte med støtte', '2026-03-30');
    await kari.sees(/^Mandag 30. mars og mandag 13. april/);
    await kari.examine('105-support');
    await kari.press('Planlegg støtten');
    await kari.sees('Støtten er planlagt. Nå kan du spørre en igangsetter.');
    await ok(ask({ ...cast, kari: await app.signedIn(cast.kariId) }, groupId, cast.mariaId));

    const maria = await Visitor.arrive(browser, app, screen);
    await maria.signIn(cast.mariaId);
    await maria.go('/mine-grupper');
    await maria.sees('Vil du støtte «Mandagsgruppa» noen ganger?');
    await maria.examine('106-support-asked');
    await maria.press('Ja, gjerne');
    await maria.sees(/Spør hva de trenger/);
    for (const number of [1, 2]) await logged({ ...cast, kari: await app.signedIn(cast.kariId) }, groupId, number, {});
    await maria.signIn(cast.mariaId);
    await maria.go(`/mine-grupper/${groupId}`);
    await maria.follow('Avslutt støtten');
    await maria.examine('107-support-done');
    await maria.press('Avslutt støtten');
    await maria.sees('Takk for at du slapp taket');
    await kari.signIn(cast.kariId);
    await kari.go(`/kontor/grupper/${groupId}`);
    await kari.sees('Gruppa møtes på egen hånd.');
    await kari.sees('Etter støtten');
    await kari.examine('108-after-support');
    await kari.press('Begynn på nytt med flere');
    await kari.fill('Første møte i den nye gruppa', '2026-05-04');
    await kari.examine('109-renewal');
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Begynn på nytt' }).click();
    await kari.sees('Fortsetter etter Mandagsgruppa');
    await kari.examine('110-renewed');
    await kari.follow('Fortsetter etter Mandagsgruppa');
    await kari.sees('Begynte på nytt som Mandagsgruppa');
    await Promise.all([maria.leave(), kari.leave(), group.leave()]);
  });
});
