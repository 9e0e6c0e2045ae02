import { instantAfter } from '@igang/domain';
import type { Browser, Page } from 'playwright-core';
import { startApp, type TestApp } from '../harness/index.ts';
import { aGround, anOpenCourse, type Ground, mailsFor, moveTo, peopleIn } from '../integration/training/course-steps.ts';
import { openBrowser, Visitor } from './browser.ts';

const NBSP = '\u00a0';
const LONG = 'Ragnhild-Marie Áhkášeatni Østensjø-Gåsvær von der Lippe-Guovdageaidnu Nordenfjeldske Kjøpmannsrud 🙂';

/** Signing up as it happens: pasted, pressed twice, on a slow line, in two tabs, with the back button, too late. */
describe('signing up under odd circumstances', () => {
  let app: TestApp;
  let browser: Browser;
  let ground: Ground;
  let courseId: string;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
    ground = await aGround(app);
  });
  beforeEach(async () => {
    courseId = await anOpenCourse(ground);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function atTheForm(): Promise<Visitor> {
    const visitor = await Visitor.arrive(browser, app, 'phone');
    await visitor.go(`/kurs/${courseId}`);
    await visitor.go(`/kurs/${courseId}/pamelding`);
    return visitor;
  }
  async function send(visitor: Visitor, { name, email }: { name: string; email: string }): Promise<void> {
    await visitor.fill('Navn', name);
    await visitor.fill('E-postadresse', email);
    await visitor.press('Send påmeldingen');
    await visitor.page.waitForURL(/\/pamelding\/sendt$/);
    await app.drain();
  }
  const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it('takes what is pasted with what nobody sees, a phone from abroad, and what she is called', async () => {
    const siv = await atTheForm();
    await siv.page.getByText('Kaller folk deg noe annet?').click();
    await siv.fill('Hva skal vi kalle deg?', `Sivemor\u200B${NBSP}`);
    await siv.examine('sign-up-odd-1-called');
    await siv.fill('Telefon', `0046${NBSP}70-123 45 67 `);
    await siv.fill('Postnummer', ' 4365 Nærbø');
    await send(siv, { name: `${NBSP} Siv\u200B  Ås\u202C `, email: ` siv.AS@example.no\u200B ` });
    const [row] = await app.sql('SELECT name, called, email::text, phone, postal_code FROM enrolment WHERE course_id = $1', [courseId]);
    expect(row).toMatchObject({ name: 'Siv Ås', called: 'Sivemor', phone: '+46701234567', postal_code: '4365' });
    await siv.go(app.mailbox.link('siv.as@example.no', '/bekreft/'));
    await siv.sees(/^Sivemor, fint at du vil være med/);
    await siv.press('Bekreft');
    await siv.sees('Plassen er din');
    await siv.sees('Sivemor');
    await app.drain();
    expect(app.mailbox.saying('siv.as@example.no', 'Plassen er din').text).toContain('Hei Sivemor!');
    await siv.leave();
  });

  it('takes one word and a very long name with a picture in it, and nothing sticks out', async () => {
    for (const [name, email] of [
      ['Nils-Aslak', 'nils@example.no'],
      [LONG, 'ragnhild@example.no'],
    ] as const) {
      const visitor = await atTheForm();
      await send(visitor, { name, email });
      await visitor.go(app.mailbox.link(email, '/bekreft/'));
      await visitor.press('Bekreft');
      await visitor.sees('Plassen er din');
      expect(await sideways(visitor.page)).toBeLessThanOrEqual(0);
      await visitor.leave();
    }
    expect((await peopleIn(ground, courseId)).map(({ name }) => name).sort()).toEqual(['Nils-Aslak', LONG].sort());
  });

  it('is sent once, pressed twice on a slow line; reloaded in the middle, nothing is lost or doubled', async () => {
    const mari = await atTheForm();
    let asked = 0;
    await mari.page.route('**/enrolments', async (route) => {
      asked += 1;
      await new Promise((done) => setTimeout(done, 1_500));
      await route.continue().catch(() => undefined);
    });
    await mari.fill('Navn', 'Mari Moe');
    await mari.fill('E-postadresse', 'mari@example.no');
    const button = mari.page.getByRole('button', { name: 'Send påmeldingen' });
    await button.dblclick();
    await button.dispatchEvent('click');
    await mari.page.reload();
    expect(asked).toBe(1);
    // It had not left: what she wrote is still here, and she sends it.
    await mari.sees('Vi tok vare på det du skrev sist.');
    expect(await mari.page.getByLabel('Navn').inputValue()).toBe('Mari Moe');
    await mari.press('Send påmeldingen');
    await mari.page.waitForURL(/\/pamelding\/sendt$/);
    await app.drain();
    expect(await mailsFor(ground, courseId, 'mari@example.no')).toEqual(['enrolment.confirm-address']);
    // Back from the receipt is the course, not a form that could be sent once more.
    await mari.page.goBack();
    await mari.page.getByRole('heading', { level: 1, name: /^Igangsetterkurs/ }).waitFor();
    await mari.leave();
  });

  it('is confirmed in two tabs with one place, and says so in both', async () => {
    const liv = await atTheForm();
    await send(liv, { name: 'Liv Lund', email: 'liv@example.no' });
    const link = app.mailbox.link('liv@example.no', '/bekreft/');
    const other = await Visitor.arrive(browser, app, 'phone');
    await Promise.all([liv.go(link), other.go(link)]);
    await liv.press('Bekreft');
    await liv.sees('Plassen er din');
    await other.press('Bekreft');
    await other.sees('Plassen er din');
    expect((await peopleIn(ground, courseId)).map(({ state }) => state)).toEqual(['confirmed']);
    await liv.leave();
    await other.leave();
  });

  it('says that a link is too old, that nothing is lost, and sends another', async () => {
    const gro = await atTheForm();
    await send(gro, { name: 'Gro Vik', email: 'gro@example.no' });
    const old = app.mailbox.link('gro@example.no', '/bekreft/');
    await moveTo(ground, instantAfter(app.clock.now(), { days: 8 }));
    await gro.go(old);
    await gro.page.getByRole('heading', { level: 1, name: 'Denne lenken virker ikke lenger' }).waitFor();
    await gro.sees('Ingenting av ditt er borte.');
    await gro.fill('E-postadresse', 'gro@example.no');
    await gro.press('Send meg lenkene mine');
    await gro.sees(/^Har vi noe på gro@example.no/);
    await gro.leave();
  });
});
