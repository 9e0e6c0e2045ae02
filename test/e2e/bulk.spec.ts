import type { Browser } from 'playwright-core';
import { MONDAY, ok, startApp, type TestApp } from '../harness/index.ts';
import { acceptedGroup, aCast, aGroup, groupOf } from '../integration/groups/group-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

/** The coordinator takes the same step for several groups, with the mouse or with keys alone, and hears what was refused. */
describe('several groups at once', () => {
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

  /** Which of the groups rest. */
  const statesOf = async (...ids: string[]): Promise<boolean[]> => {
    const rows = await app.sql<{ id: string; paused: boolean }>('SELECT id, paused_at IS NOT NULL AS paused FROM self_help_group');
    return ids.map((id) => rows.some((row) => row.id === id && row.paused));
  };

  it.each<[Viewport, string]>([
    ['phone', '11'],
    ['desk', '46'],
  ])('a pause, one of them refused with its reason; the meetings of one moved; on a %s', async (screen, county) => {
    app.clock.set(MONDAY);
    const cast = await aCast(app, county);
    const first = await acceptedGroup(cast, { name: 'Mandagsgruppa' });
    const second = await aGroup(cast, { name: 'Tirsdagsgruppa', sessionDates: ['2026-01-20', '2026-01-27', '2026-02-03', '2026-02-10'] });
    const kari = await Visitor.arrive(browser, app, screen);
    await kari.signIn(cast.kariId);
    await kari.go('/kontor/grupper');
    await kari.page.getByLabel('Velg Mandagsgruppa').check();
    if (screen === 'desk') {
      // The row's own link has the focus, and `x` is a tick.
      await kari.page.getByRole('link', { name: 'Tirsdagsgruppa' }).focus();
      await kari.page.keyboard.press('x');
    } else await kari.page.getByLabel('Velg Tirsdagsgruppa').check();
    await kari.sees('2 grupper valgt');
    await kari.examine('124-chosen');
    // One has a starter and nobody coming, the other has no starter: neither can be called in, and it is not offered.
    expect(await kari.page.getByRole('button', { name: /^Kall inn/ }).count()).toBe(0);
    await kari.press('Gi pause');
    await kari.sees('Dette gjelder 2 grupper:');
    await kari.examine('125-sure');
    await ok(cast.kari.put(`/api/staff/groups/${second}/ending`, { reason: 'ble ikke noe av' }));
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Gi pause' }).click();
    await kari.sees(/^Tirsdagsgruppa: \S/);
    await kari.examine('125-refused');
    await kari.press('Lukk');
    expect(await statesOf(first, second)).toEqual([true, false]);
    await kari.page.getByLabel('Velg Mandagsgruppa').check();
    await kari.press('Møtes igjen');
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Møtes igjen' }).click();
    await kari.sees('1 gruppe er endret.');
    expect(await statesOf(first, second)).toEqual([false, false]);

    await kari.go(`/kontor/grupper/${first}`);
    await kari.press('Flytt alle møtene som gjenstår');
    await kari.page.getByRole('textbox', { name: 'Første nye dato' }).fill('27.1.2026');
    await kari.sees(/^Tirsdager fra 27\. januar/);
    await kari.examine('126-move-all');
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Flytt møtene' }).click();
    await kari.sees(/tirsdag 27\. januar,? kl\. 18–20/);
    const { sessions } = await groupOf(cast, first);
    expect(sessions.map(({ date }) => date)).toEqual(['2026-01-27', '2026-02-03', '2026-02-10', '2026-02-17']);
    await kari.press('Endre');
    await kari.page.getByRole('dialog').getByRole('combobox', { name: /^Sted/ }).fill('Biblioteket');
    await kari.examine('127-edit');
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
    await kari.sees('Biblioteket');
    expect(await groupOf(cast, first)).toMatchObject({ venue: 'Biblioteket', state: 'forming' });

    const maria = await Visitor.arrive(browser, app, screen);
    await maria.signIn(cast.mariaId);
    await maria.go('/mine-grupper');
    await maria.follow(/^For deg/);
    await maria.press('Be kontoret ringe meg');
    await maria.sees('Noen på kontoret ringer deg.');
    await maria.examine('128-for-her');
    await kari.go(`/kontor/folk/${cast.mariaId}`);
    await kari.sees(/^Vil gjerne snakke med noen/);
    await kari.press('Vi har snakket sammen');
    await kari.sees('Lagret');
    expect(await app.sql('SELECT FROM supervision_request')).toEqual([]);
    await kari.leave();
    await maria.leave();
  });
});
