import type { Browser } from 'playwright-core';
import { MONDAY, startApp, type TestApp } from '../harness/index.ts';
import { aCast } from '../integration/groups/group-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

/** A group of which only what must be known is known: no venue, no theme, nobody in it. Its page is whole in every language. */
describe('a group is registered with only what is required', () => {
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

  it.each<[Viewport, string, string]>([
    ['phone', '11', '4340 Bryne'],
    ['desk', '46', '5003 Bergen'],
  ])('what is left to do is said in bokmål, nynorsk and English, on a %s', async (screen, county, place) => {
    app.clock.set(MONDAY);
    const cast = await aCast(app, county);
    const kari = await Visitor.arrive(browser, app, screen);
    await kari.signIn(cast.kariId);
    await kari.go('/kontor/grupper/ny');
    await kari.page.getByRole('textbox', { name: 'Navn på gruppa' }).fill('Mandagsgruppa');
    await kari.page.getByRole('combobox', { name: 'Kommune' }).fill(place.slice(0, 4));
    await kari.page.getByRole('option', { name: place }).click();
    await kari.page.getByRole('textbox', { name: 'Første møte' }).fill('19.1.2026');
    await kari.fill(/^E-post/, 'gruppe@example.no');
    await kari.press('Registrer gruppa');
    await kari.sees('Stedet er ikke bestemt');
    await kari.examine('129-only-required');
    const path = new URL(kari.page.url()).pathname;
    await kari.press('Inviter folk som venter');
    await kari.sees('Ingen venter på en gruppe akkurat nå');

    for (const [language, room, invite] of [
      ['nn-NO', 'Staden er ikkje bestemt', /^Inviter/],
      ['en-GB', 'Where to meet is not settled', /^Invite/],
    ] as const) {
      const reader = await Visitor.arrive(browser, app, screen, { language });
      await reader.signIn(cast.kariId);
      await reader.go(path);
      await reader.sees(room);
      await reader.press(invite);
      await reader.examine(`129-only-required-${language}`);
      await reader.leave();
    }

    await app.sql("UPDATE self_help_group SET form = 'digital' WHERE name = 'Mandagsgruppa'");
    await kari.go(path);
    await kari.sees('Ingen igangsetter ennå');
    expect(await kari.page.getByText('Stedet er ikke bestemt').count()).toBe(0);
    await kari.leave();
  });
});
