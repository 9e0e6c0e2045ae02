import type { Browser } from 'playwright-core';
import { aStarter, MONDAY, startApp, type TestApp } from '../harness/index.ts';
import { aCast, type Cast, groupOf, startedGroup } from '../integration/groups/group-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

/** Maria says when she can, what she cannot come to, and at last that she cannot go on; Kari sees it and asks on. */
describe('a starter says when she can', () => {
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

  async function arrive(screen: Viewport, county: string): Promise<{ cast: Cast; groupId: string; maria: Visitor; kari: Visitor }> {
    app.clock.set(MONDAY);
    const cast = await aCast(app, county);
    await app.sql("UPDATE starter SET state = 'retired' WHERE office_id = $1 AND person_id <> $2", [cast.officeId, cast.mariaId]);
    const groupId = await startedGroup(cast);
    const [maria, kari] = [await Visitor.arrive(browser, app, screen), await Visitor.arrive(browser, app, screen)];
    await maria.signIn(cast.mariaId);
    await kari.signIn(cast.kariId);
    return { cast, groupId, maria, kari };
  }

  it.each<[Viewport, string]>([
    ['phone', '11'],
    ['desk', '50'],
  ])('what suits her, days away, and that she cannot go on, on a %s', async (screen, county) => {
    const { cast, groupId, maria, kari } = await arrive(screen, county);
    const { page } = maria;
    await maria.go('/mine-grupper');
    await maria.follow('Når det passer for deg');
    await maria.sees('Du har ikke sagt fra om noen dager.');
    await maria.examine('90-times');
    const friday = page.getByRole('group', { name: 'Fredag' }).getByLabel('kveld');
    await friday.uncheck();
    await page.getByLabel('Engelsk').check();
    await maria.press('Lagre');
    await maria.sees('Lagret.');
    await page.reload();
    await maria.sees('Tider som passer');
    expect(await friday.isChecked()).toBe(false);

    await maria.go(`/mine-grupper/${groupId}`);
    await page.getByRole('link', { name: 'Jeg kan ikke denne dagen, møte 2' }).click();
    await maria.sees('Møter du har disse dagene');
    await maria.press('Si fra');
    await maria.sees('Si for hvert møte om du kommer.');
    await page.getByLabel('Jeg kan ikke komme').check();
    await maria.examine('91-times-meeting');
    await maria.press('Si fra');
    await maria.sees('Takk for beskjeden.');
    await maria.sees(/Borte mandag 26. januar/);
    await maria.go(`/mine-grupper/${groupId}`);
    await maria.sees('Du har sagt at du ikke kan komme.');
    await maria.examine('92-group-away');
    await kari.go(`/kontor/grupper/${groupId}`);
    await kari.sees('Maria Starter kan ikke komme.');
    await kari.sees(/^Ingen igangsetter kommer/);
    await kari.examine('93-nobody-comes');

    await maria.press('Jeg kan ikke fortsette med gruppa');
    await maria.press('Si fra til kontoret');
    await maria.sees('Du har ingen grupper akkurat nå');
    expect((await groupOf(cast, groupId)).assignment).toMatchObject({ state: 'needed', starters: [] });
  });

  it.each<[Viewport, string]>([
    ['phone', '46'],
    ['desk', '18'],
  ])('the office asks on by itself, and takes out a starter who has called, on a %s', async (screen, county) => {
    const { cast, groupId, kari } = await arrive(screen, county);
    const here = { officeId: cast.officeId, maxGroups: 1 };
    const nora = await aStarter(app, { ...here, name: 'Nora Neste' });
    await aStarter(app, { ...here, name: 'Berit Borte' });
    await app.sql("UPDATE starter SET unsuitable_times = '{1-evening}' WHERE person_id <> $1 AND office_id = $2", [nora, cast.officeId]);
    await kari.go(`/kontor/grupper/${groupId}`);
    await kari.press('Ta ut av gruppa: Maria Starter');
    await kari.examine('94-take-out');
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Ta ut av gruppa' }).click();
    await kari.sees('Tatt ut av gruppa.');
    await kari.sees(/har sagt at tida ikke passer/);
    await kari.page.getByLabel(/Nora Neste/).check();
    await kari.page.getByLabel(/Spør den neste når ingen svarer ja/).check();
    await kari.examine('95-ask-on');
    await kari.page.getByRole('button', { name: 'Spør', exact: true }).click();
    await kari.sees('Svarer ingen ja, spør vi den neste av seg selv.');
    expect((await groupOf(cast, groupId)).assignment).toMatchObject({ state: 'asked', askNext: true });
  });
});
