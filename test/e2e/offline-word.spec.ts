import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../harness/index.ts';
import { aCast, type Cast, HELD, log, signedInAgain, startedGroup } from '../integration/groups/group-steps.ts';
import { openBrowser, Visitor } from './browser.ts';
import { eventually, Phone, signOutEverywhere } from './offline-steps.ts';

const WEEKS = ['01-19', '01-26', '02-02', '02-09', '02-16', '02-23', '03-02', '03-09'].map((day) => `2026-${day}`);

/** What the phone says of a log is so: cold caches, a phone that is full, a log that is refused, a session that has ended. */
describe('a phone that keeps its word', () => {
  let app: TestApp;
  let browser: Browser;
  let cast: Cast;
  let maria: Visitor;
  let phone: Phone;
  let groupId: string;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '', DEMO: 'true' });
    browser = await openBrowser();
    cast = await aCast(app);
    groupId = await startedGroup(cast, { sessionBudget: WEEKS.length, sessionDates: WEEKS });
    app.clock.set('2026-03-09T21:00:00Z');
    maria = await Visitor.arrive(browser, app, 'phone', { keepsPages: true });
    // Weeks later her office has signed in again.
    phone = await Phone.ready(maria, app, await signedInAgain(app, cast), groupId);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const button = () => maria.page.getByRole('button', { name: 'Send loggen' });
  const numbers = async () => (await phone.logged()).map(({ number }) => number);

  it.each([
    ['nn', 'Utan nett. Sida er slik ho var sist du hadde det.'],
    ['en', 'You are offline. The page is as it was when you last were online.'],
    ['nb', 'Uten nett. Siden er slik den var sist du hadde det.'],
  ])('opens in %s with nothing in the browser’s own cache, and is fresh again by itself', async (lang, words) => {
    await maria.page.evaluate((chosen) => localStorage.setItem('igang.language', chosen), lang);
    await phone.offline();
    await phone.open('/mine-grupper');
    await maria.sees(words);
    await phone.openLog(1);
    await maria.page.getByRole('textbox').first().waitFor();
    await phone.open('/mine-grupper');
    await maria.sees(words);
    await phone.online();
    await maria.page.getByText(words).waitFor({ state: 'hidden' });
  });

  it('shows what somebody has written to nobody else who signs in there', async () => {
    await phone.openLog(1);
    await maria.page.getByLabel('Noe kontoret bør vite?').fill('Nøkkelen henger i skapet');
    await eventually(async () => (await phone.left()).some((key) => key.includes(phone.sessionAt(1))), true);
    await maria.signIn(cast.kariId);
    await maria.go('/kontor');
    expect((await phone.left()).filter((key) => key.includes(cast.mariaId) || key.includes(phone.sessionAt(1)))).toEqual([]);
    await maria.signIn(cast.mariaId);
    await phone.openLog(1);
    expect(await maria.page.getByLabel('Noe kontoret bør vite?').inputValue()).toBe('');
  });

  it('sends a log that the phone has no room for, and says so when it cannot', async () => {
    await phone.refusesStorage();
    await phone.writeLog(5);
    await maria.sees('1 av 8');
    expect(await numbers()).toEqual([1]);

    await phone.openLog(2);
    await phone.refusesStorage();
    await phone.offline();
    await phone.writeLog(5);
    await maria.sees('Telefonen vil ikke ta vare på loggen');
    expect(await maria.page.getByText(/blir tatt vare på|ligger på denne enheten/).count()).toBe(0);
    await maria.examine('82-log-held-nowhere');
    expect(await button().getAttribute('aria-busy')).not.toBe('true');
    await phone.online();
    await button().click();
    await maria.sees('2 av 8');
    expect(await numbers()).toEqual([1, 2]);
  });

  it('opens with network also when the phone has not a byte left', async () => {
    const devtools = await maria.page.context().newCDPSession(maria.page);
    const { usage = 0 } = await maria.page.evaluate(() => navigator.storage.estimate());
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: app.origin, quotaSize: usage });
    await phone.open('/mine-grupper');
    await maria.sees('Mandagsgruppa');
    await phone.open('/');
    await phone.open('/mine-grupper');
    await maria.sees('2 av 8');
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: app.origin });
    await devtools.detach();
  });

  it('counts a kept log once, and its receipt says when it has arrived', async () => {
    await phone.open('/mine-grupper');
    await maria.page.waitForLoadState('networkidle');
    await phone.offline();
    await phone.openLog(3);
    await phone.writeLog(6);
    await maria.sees('Lagret på telefonen');
    await maria.sees('3 av 8');
    expect(await maria.page.getByRole('link', { name: 'Overlever gruppa' }).count()).toBe(0);
    await phone.online();
    await maria.page.getByRole('heading', { name: 'Sendt' }).waitFor();
    expect(await numbers()).toEqual([1, 2, 3]);
    await maria.sees('3 av 8');
  });

  it('says before she signs in that a log waits, and sends it then', async () => {
    await phone.open('/mine-grupper');
    await maria.page.waitForLoadState('networkidle');
    await phone.offline();
    await phone.openLog(4);
    await phone.writeLog(6);
    await maria.sees('Lagret på telefonen');
    await signOutEverywhere(app);
    await phone.online();
    await phone.open('/mine-grupper');
    await maria.sees('1 møtelogg ligger på telefonen.');
    await maria.signIn(cast.mariaId);
    await phone.open('/mine-grupper');
    await maria.sees('4 av 8');
    await eventually(numbers, [1, 2, 3, 4]);
  });

  it('sends the rest once a refused one has been seen', async () => {
    await maria.page.waitForLoadState('networkidle');
    await phone.offline();
    for (const number of [5, 6]) {
      await phone.openLog(number);
      await phone.writeLog(6);
      await maria.sees('Lagret på telefonen');
      await maria.sees(`${number} av 8`);
    }
    await log(await app.signedIn(cast.mariaId), phone.sessionAt(5), { ...HELD, present: 7 });
    await phone.open('/mine-grupper');
    await phone.online();
    await maria.sees(/Loggen for møte 5 i Mandagsgruppa, mandag 16. februar, ble ikke tatt imot/);
    await maria.page.getByText(/Uten nett\. Siden/).waitFor({ state: 'hidden' });
    await maria.press('Fjern den fra telefonen');
    await eventually(numbers, [1, 2, 3, 4, 5, 6]);
    await maria.sees('6 av 8');
  });

  it('opens the handover after the last log, keeps what is ticked, and sends it later', async () => {
    await log(await app.signedIn(cast.mariaId), phone.sessionAt(7), HELD);
    await phone.open('/mine-grupper');
    await maria.sees('7 av 8');
    await maria.page.waitForLoadState('networkidle');
    await phone.offline();
    await phone.openLog(8);
    await phone.writeLog(6);
    await maria.follow('Overlever gruppa');
    await maria.sees('Fra i dag er det ingen som leder.');
    await maria.page.getByLabel('Vi kjenner rammene').check();
    await maria.page.getByLabel('De neste møtene er satt').check();
    await maria.sees('Lagret på telefonen, og sendes når du har nett.');
    await maria.page.reload();
    await maria.sees('Fra i dag er det ingen som leder.');
    expect(await maria.page.getByLabel('Vi kjenner rammene').isChecked()).toBe(true);
    await phone.open('/mine-grupper');
    await phone.online();
    const agreed = async () =>
      (await app.sql<{ agreed: string[] }>('SELECT agreed FROM handover_preparation WHERE group_id = $1', [groupId])).map(
        (row) => row.agreed.length,
      );
    await eventually(agreed, [2]);
  });

  it('says that other pages need network, at their own address, and opens them by itself', async () => {
    for (const [from, path] of [
      ['/mine-grupper', '/mine-grupper/tider'],
      ['/', '/kurs'],
    ] as const) {
      await phone.open(from);
      await maria.page.waitForLoadState('networkidle');
      await phone.offline();
      await maria.page.locator(`a[href="${path}"]`).filter({ visible: true }).first().click();
      await maria.page.getByRole('heading', { name: 'Du trenger nett for denne siden' }).waitFor();
      expect(new URL(maria.page.url()).pathname).toBe(path);
      await phone.online();
      await maria.page.getByRole('heading', { name: 'Du trenger nett for denne siden' }).waitFor({ state: 'hidden' });
      await maria.page.getByRole('heading', { level: 1 }).waitFor();
      expect(new URL(maria.page.url()).pathname).toBe(path);
    }
  });

  it('promises nothing where nothing is kept', async () => {
    await phone.open('/sok-gruppe');
    await maria.page.getByRole('heading', { level: 1 }).waitFor();
    await phone.offline();
    await maria.sees('Ingenting lagres på telefonen.');
    expect(await maria.page.getByText(/trygt|tatt vare på/).count()).toBe(0);
    await phone.online();
  });
});
