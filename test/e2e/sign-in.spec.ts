import type { Browser } from 'playwright-core';
import { aStaffMember, officeFor, startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

/** Somebody signs in by what is mailed to her. */
describe('signing in', () => {
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

  const mailed = async (email: string) => {
    await app.drain();
    const [code = ''] = /\b\d{4} \d{4}\b/.exec(app.mailbox.saying(email, 'Lenken din til Igang').text ?? '') ?? [];
    return code;
  };
  const somebody = async (email: string): Promise<void> => {
    const personId = await aStaffMember(app, 'coordinator', await officeFor(app), 'Kari Lien');
    await app.sql('UPDATE person SET email = $2 WHERE id = $1', [personId, email]);
  };

  const sessionsOf = async (email: string) => {
    const sql = 'SELECT s.id FROM auth_session s JOIN person p ON p.id = s.user_id WHERE p.email = $1';
    return (await app.sql(sql, [email])).length;
  };

  it.each<Viewport>(['phone', 'desk'])('types the code where she asked for it, on a %s', async (screen) => {
    const email = `kari-${screen}@example.no`;
    await somebody(email);
    const kari = await Visitor.arrive(browser, app, screen);
    await kari.go('/logg-inn');
    await kari.fill('E-postadresse', email);
    await kari.press('Send til meg');
    await kari.sees('Se i e-posten din');
    await kari.press('Logg inn med koden');
    await kari.sees('Fyll ut dette');
    await kari.fill('Kode', '12');
    await kari.press('Logg inn med koden');
    await kari.examine('160-code-lacking');
    const code = await mailed(email);
    await kari.fill('Kode', code === '1111 1111' ? '2222 2222' : '1111 1111');
    await kari.press('Logg inn med koden');
    await kari.sees('Koden stemmer ikke');
    await kari.examine('161-code-wrong');
    expect(await sessionsOf(email)).toBe(0);
    await kari.fill('Kode', code);
    await kari.press('Logg inn med koden');
    await kari.page.waitForURL('**/kontor');
    expect(await sessionsOf(email)).toBe(1);
    await kari.leave();
  });

  it('types it in another browser than the one that asked', async () => {
    const email = 'kari-annet@example.no';
    await somebody(email);
    const atWork = await Visitor.arrive(browser, app, 'desk');
    await atWork.go('/logg-inn');
    await atWork.fill('E-postadresse', email);
    await atWork.press('Send til meg');
    await atWork.sees('Se i e-posten din');
    await atWork.leave();
    const code = await mailed(email);
    const phone = await Visitor.arrive(browser, app, 'phone');
    await phone.go('/logg-inn?til=%2Fkontor%2Fkurs');
    await phone.press('Jeg har en kode');
    await phone.fill('E-postadresse', email);
    await phone.fill('Kode', code.replace(' ', ''));
    await phone.examine('162-code-elsewhere');
    await phone.press('Logg inn med koden');
    await phone.page.waitForURL('**/kontor/kurs');
    expect(await sessionsOf(email)).toBe(1);
    await phone.leave();
  });
});
