import type { Browser } from 'playwright-core';
import { MONDAY, ok, startApp, type TestApp } from '../harness/index.ts';
import { acceptedGroup, aCast, aGroup, ask, type Cast, groupOf } from '../integration/groups/group-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';
import { eventually } from './offline-steps.ts';

/** Whoever has somebody on the telephone can finish there; two who change the same thing do not stand in each other's way. */
describe('the office on the telephone', () => {
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

  async function heardFrom({ kari, municipalityCode }: Cast, name: string, reach: object): Promise<string> {
    const wish = {
      wants: 'join',
      near: `k${municipalityCode}`,
      language: 'nb',
      isAdult: true,
      consent: true,
      weekdays: [],
      form: 'physical',
    };
    const { id } = await ok(kari.post<{ id: string }>('/api/staff/enquiries', { ...wish, ...reach, name, channel: 'phone' }));
    await ok(kari.put(`/api/staff/enquiries/${id}/talk`));
    return id;
  }

  it.each<[Viewport, string]>([
    ['phone', '11'],
    ['desk', '46'],
  ])('answers of those invited, calling in, a starter’s answer and her log, on a %s', async (screen, county) => {
    app.clock.set(MONDAY);
    const cast = await aCast(app, county);
    const groupId = await acceptedGroup(cast);
    const reached = await heardFrom(cast, 'Eva Moen', { email: `eva-${county}@example.no` });
    const rung = await heardFrom(cast, 'Bodil Vik', { phone: '40000001' });
    await ok(cast.kari.post(`/api/groups/${groupId}/invitations`, { enquiryIds: [reached, rung] }));
    const kari = await Visitor.arrive(browser, app, screen);
    await kari.signIn(cast.kariId);
    await kari.go(`/kontor/grupper/${groupId}`);
    await kari.sees('Har ikke e-post – ring');
    await kari.press('Sier ja: Bodil Vik');
    await kari.sees('Bodil Vik kommer.');
    await kari.press('Sier ja: Eva Moen');
    await kari.sees('Eva Moen kommer.');
    await kari.press('Kall inn gruppa');
    await kari.sees(/^Disse får e-post om når og hvor dere møtes: Eva Moen\./);
    await kari.sees('Disse har ikke e-post. Ring dem:');
    await kari.examine('130-call-in');
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Kall inn' }).click();
    await kari.sees('Gruppa er kalt inn. 1 person får e-post.');
    await app.drain();
    expect(app.mailbox.to(`eva-${county}@example.no`).map(({ subject }) => subject)).toContain('Tid og sted er klart');

    const other = await aGroup(cast, { name: 'Tirsdagsgruppa', sessionDates: ['2026-01-20', '2026-01-27', '2026-02-03', '2026-02-10'] });
    await ok(ask(cast, other, cast.mariaId));
    await kari.go(`/kontor/grupper/${other}`);
    await kari.press('Sa ja på telefon: Maria Starter');
    await kari.sees('Maria Starter er med.');
    await kari.sees(/skrevet ned av Kari Koordinator/);
    await kari.leave();
  });

  it('two change a group at once: the second sees what the first saved, chooses, and saves', async () => {
    app.clock.set(MONDAY);
    const cast = await aCast(app, '50');
    const id = await aGroup(cast);
    const [kari, per] = [await Visitor.arrive(browser, app, 'desk'), await Visitor.arrive(browser, app, 'phone')];
    for (const one of [kari, per]) {
      await one.signIn(cast.kariId);
      await one.go(`/kontor/grupper/${id}`);
      await one.press('Endre');
    }
    const dialog = (one: Visitor) => one.page.getByRole('dialog').filter({ visible: true });
    await dialog(kari).getByRole('combobox', { name: /^Sted/ }).fill('Biblioteket');
    await dialog(kari)
      .getByRole('textbox', { name: /^Rom og nøkkel/ })
      .fill('Nøkkelen er i luka');
    await dialog(kari).getByRole('button', { name: 'Lagre' }).click();
    await kari.sees('Biblioteket');
    await dialog(per).getByRole('combobox', { name: /^Sted/ }).fill('Rådhuset');
    await dialog(per).getByRole('textbox', { name: 'Navn' }).first().fill('Kveldsgruppa');
    await dialog(per).getByRole('button', { name: 'Lagre' }).click();
    await per.sees('Noen andre lagret mens du skrev. Dette er forskjellen:');
    await per.sees(/er nå: Nøkkelen er i luka\. Det er tatt inn her\.$/);
    await per.examine('131-conflict');
    await dialog(per).getByLabel('Ta det de lagret: Biblioteket').check();
    await dialog(per).getByRole('button', { name: 'Lagre' }).click();
    await dialog(per).waitFor({ state: 'hidden' });
    await per.sees('Biblioteket');
    expect(await groupOf(cast, id)).toMatchObject({ name: 'Kveldsgruppa', venue: 'Biblioteket', roomAndKey: 'Nøkkelen er i luka' });
    await Promise.all([kari.leave(), per.leave()]);
  });

  it('a card of the board lands on the thing itself', async () => {
    app.clock.set(MONDAY);
    const cast = await aCast(app, '18');
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    app.clock.advance({ days: 4 });
    for (const screen of ['phone', 'desk'] as const) {
      const kari = await Visitor.arrive(browser, app, screen);
      await kari.signIn(cast.kariId);
      await kari.go('/kontor');
      await kari.follow('Spør en til');
      await kari.sees('Maria Starter');
      await eventually(() => kari.page.evaluate(() => document.activeElement?.id), 'ig-starters');
      await kari.page.waitForLoadState('networkidle');
      const place = await kari.page.locator('#igangsettere').evaluate((part) => {
        const { top } = part.getBoundingClientRect();
        return { top, height: innerHeight, bottom: scrollY + innerHeight >= document.documentElement.scrollHeight - 2 };
      });
      expect(place.top).toBeGreaterThanOrEqual(-1);
      // Below what the page keeps free at its top.
      expect(place.bottom || place.top < 100).toBe(true);
      expect(place.top).toBeLessThan(place.height);
      await kari.leave();
    }
  });
});
