import type { Browser, Page } from 'playwright-core';
import { startApp, type TestApp } from '../harness/index.ts';
import { aCast, type Cast, HELD, log, startedGroup } from '../integration/groups/group-steps.ts';
import { openBrowser, Visitor } from './browser.ts';
import { Phone } from './offline-steps.ts';

/** Maria logs in a cellar without network, on a phone whose clock is wrong, and on two devices. */
describe('logs written without network', () => {
  let app: TestApp;
  let browser: Browser;
  let cast: Cast;
  let groupId: string;
  let phone: Phone;
  let maria: Visitor;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
    cast = await aCast(app);
    groupId = await startedGroup(cast);
    app.clock.set('2026-01-19T21:00:00Z');
    maria = await Visitor.arrive(browser, app, 'phone', { keepsPages: true });
    phone = await Phone.ready(maria, app, cast, groupId);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const WAITS = /lagret på telefonen, og sendes når du har nett/;
  const sessionAt = (number: number) => phone.sessionAt(number);
  const logged = () => phone.logged();
  const offline = (is: boolean) => (is ? phone.offline() : phone.online());
  const allSent = (page: Page) => page.getByText(WAITS).first().waitFor({ state: 'hidden' });

  const openLog = (number: number) => phone.openLog(number);
  const openMine = () => maria.page.goto(new URL('/mine-grupper', app.origin).href);
  /** What the server and the phone take the time to be. */
  async function clocks(server: string, device: string): Promise<void> {
    app.clock.set(server);
    await maria.page.clock.setFixedTime(device);
  }
  const flicker = async () => {
    await offline(true);
    await offline(false);
  };

  it('opens from the device, takes a log, and keeps it through a reload', async () => {
    await offline(true);
    await maria.page.reload();
    await maria.sees('Uten nett. Siden er slik den var sist du hadde det.');
    await openLog(1);
    await phone.writeLog(6);
    await maria.sees('Lagret på telefonen');
    await openMine();
    await maria.sees('1 møtelogg er lagret på telefonen, og sendes når du har nett.');
    await maria.sees('1 av 4');
    expect(await logged()).toEqual([]);
  });

  it('takes the next one a day too early on a phone whose clock is ahead, and sends the first when there is network', async () => {
    await clocks('2026-01-25T20:00:00Z', '2026-01-26T20:00:00Z');
    await openMine();
    await openLog(2);
    await phone.writeLog(5);
    await maria.sees('Lagret på telefonen');
    await openMine();
    await maria.sees('2 møtelogger er lagret på telefonen, og sendes når du har nett.');
    await offline(false);
    await maria.sees('1 møtelogg er lagret på telefonen, og sendes når du har nett.');
    expect(await logged()).toEqual([{ number: 1, present: 6 }]);
    await maria.examine('80-log-waits');
  });

  it('sends what waited for its meeting once that has begun, also when the first answer was lost', async () => {
    await clocks('2026-01-26T21:00:00Z', '2026-01-27T21:00:00Z');
    const path = '**/api/starter/sessions/*/log';
    const lost = new Promise<void>((resolve) => {
      void maria.page.context().route(
        path,
        async (route) => {
          await route.fetch();
          await route.abort('connectionreset');
          resolve();
        },
        { times: 1 },
      );
    });
    await openMine();
    await lost;
    await maria.sees('1 møtelogg er lagret på telefonen, og sendes når du har nett.');
    expect(await logged()).toEqual([
      { number: 1, present: 6 },
      { number: 2, present: 5 },
    ]);
    // Away for so long that the server has forgotten the key.
    await app.sql('DELETE FROM idempotency_key');
    await flicker();
    await allSent(maria.page);
    expect((await logged()).length).toBe(2);
    expect(await maria.page.getByText('ble ikke tatt imot').count()).toBe(0);
  });

  it('says plainly when another device has logged the meeting, and keeps what was written until she has seen it', async () => {
    await clocks('2026-02-02T21:00:00Z', '2026-02-02T21:00:00Z');
    await maria.signIn(cast.mariaId);
    await openMine();
    await maria.sees('2 av 4');
    await maria.page.waitForLoadState('networkidle');
    await offline(true);
    await openLog(3);
    await phone.writeLog(4);
    await maria.sees('Lagret på telefonen');
    await log(await app.signedIn(cast.mariaId), sessionAt(3), { ...HELD, present: 7 });
    await openMine();
    await offline(false);
    await maria.sees(/Loggen for møte 3 i Mandagsgruppa, mandag 2. februar, ble ikke tatt imot/);
    await maria.sees('Du skrev at 4 kom.');
    await maria.examine('81-log-refused');
    expect((await logged()).at(-1)).toEqual({ number: 3, present: 7 });
    await maria.press('Fjern den fra telefonen');
    await maria.page.getByText('ble ikke tatt imot').waitFor({ state: 'hidden' });
  });

  it('leaves her page on the device no longer than her session', async () => {
    const databases = () => maria.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(await databases()).toContain('igang-starter-pages');
    await maria.page.getByRole('button', { name: 'Meny' }).click();
    await maria.page.getByRole('button', { name: 'Logg ut' }).click();
    await maria.page.waitForURL((url) => url.pathname === '/');
    await maria.page.reload();
    expect(await databases()).not.toContain('igang-starter-pages');
  });
});
