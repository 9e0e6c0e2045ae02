import type { Browser } from 'playwright-core';
import { aStarter, MONDAY, startApp, type TestApp } from '../harness/index.ts';
import { aCast, aGroup, groupOf, type Cast } from '../integration/groups/group-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

/** A coordinator with two groups and two starters: asked one by one, the second group would have got nobody. */
describe('starters for every group at once', () => {
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

  const askedFor = async (cast: Cast, groupId: string) => (await groupOf(cast, groupId)).assignment?.requests.map(({ name }) => name);

  it.each<[Viewport, string]>([
    ['phone', '11'],
    ['desk', '50'],
  ])('are proposed, changed and asked, on a %s', async (screen, county) => {
    app.clock.set(MONDAY);
    const cast = await aCast(app, county);
    await app.sql("UPDATE starter SET state = 'retired' WHERE office_id = $1", [cast.officeId]);
    const here = { officeId: cast.officeId, maxGroups: 1 };
    await aStarter(app, { ...here, name: 'Anna Nær', lat: 58.73, lon: 5.64 });
    await aStarter(app, { ...here, name: 'Berit Bortenfor', lat: 58.95, lon: 5.7 });
    await aStarter(app, { ...here, name: 'Cecilie Langt', lat: 59.41, lon: 5.27 });
    const first = await aGroup(cast, { name: 'Mandagsgruppa' });
    const second = await aGroup(cast, { name: 'Formiddagsgruppa', startsAt: '10:00', endsAt: '12:00' });
    const visitor = await Visitor.arrive(browser, app, screen);
    await visitor.signIn(cast.kariId);
    const { page } = visitor;

    await visitor.go('/kontor/grupper');
    await visitor.press('Foreslå for alle som mangler');
    await page.getByRole('heading', { name: 'Forslag til igangsettere' }).waitFor();
    await app.drain();
    await visitor.sees('2 av 2 grupper får igangsetter.');
    await visitor.sees('Ingen annen fordeling gir flere grupper igangsetter');
    await visitor.examine('70-proposal');
    expect(await askedFor(cast, first)).toEqual([]);

    const places = page.getByLabel('Igangsetter', { exact: true });
    expect(await places.count()).toBe(2);
    const card = page.locator('article').filter({ hasText: 'Mandagsgruppa' });
    // How far she is stands in the list already.
    const cecilie = card.getByRole('option', { name: /^Cecilie Langt – .*km unna/ });
    await card.getByLabel('Igangsetter', { exact: true }).selectOption(await cecilie.getAttribute('value'));
    await card
      .locator('p')
      .getByText(/km unna/)
      .waitFor();
    await page.getByRole('button', { name: 'Spør alle (2)' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Dette går på e-post:').waitFor();
    await dialog.getByRole('button', { name: 'Spør alle (2)' }).click();
    await visitor.sees('Cecilie Langt er spurt.');
    await visitor.examine('71-proposal-asked');
    expect(await askedFor(cast, first)).toEqual(['Cecilie Langt']);
    expect(await askedFor(cast, second)).toHaveLength(1);

    await page.reload();
    await visitor.sees('Denne er det ordnet opp i siden forslaget ble laget.');
    const made = new URL(page.url()).pathname;
    await visitor.press('Lag et nytt forslag');
    await page.waitForURL((url) => url.pathname !== made);
    await app.drain();
    await visitor.sees('Ingen grupper mangler igangsetter');
    await visitor.examine('72-proposal-empty');
  });
});
