import { setTimeout as sleep } from 'node:timers/promises';
import type { Created } from '@igang/contracts';
import type { Browser } from 'playwright-core';
import { signLink } from '../harness/links.ts';
import { aStaffMember, aVenue, type Client, courseTypeId, officeFor, ok, startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, violationsOn, Visitor } from './browser.ts';

const NAMES = ['Anne Berg', 'Bjørn Dal', 'Čáppa Sárá Ánneheaikka Somby-Guovdageaidnu', 'Dina Eik', 'Even Fjell'];

/** The course day on two devices, with the network cut. */
describe('the course day without network', () => {
  let app: TestApp;
  let browser: Browser;
  let kari: Visitor;
  let tor: Visitor;
  let office: Client;
  let courseId: string;
  let page: string;
  const people = new Map<string, string>();

  beforeAll(async () => {
    [app, browser] = await Promise.all([startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '', DEMO: 'true' }), openBrowser()]);
    const officeId = await officeFor(app);
    const kariId = await aStaffMember(app, 'coordinator', officeId, 'Kari Koordinator');
    const torId = await aStaffMember(app, 'coordinator', officeId, 'Tor Tavle');
    office = await app.signedIn(kariId);
    courseId = await anOpenCourse(officeId);
    for (const [i, name] of NAMES.entries()) {
      const body = { name, email: `person${i}@example.no`, language: 'nb' };
      people.set(name, (await ok(office.post<Created>(`/api/staff/courses/${courseId}/enrolments`, body))).id);
    }
    page = `/kontor/kurs/${courseId}/kursdag`;
    app.clock.set('2026-03-14T08:20:00Z');
    [kari, tor] = [
      await Visitor.arrive(browser, app, 'phone', { keepsPages: true }),
      await Visitor.arrive(browser, app, 'desk', { keepsPages: true }),
    ];
    await tor.page.setViewportSize({ width: 1024, height: 768 });
    await kari.signIn(kariId);
    await tor.signIn(torId);
  });
  afterAll(async () => {
    await Promise.all([kari.leave(), tor.leave()]);
    await browser.close();
    await app.close();
  });

  async function anOpenCourse(officeId: string): Promise<string> {
    const body = {
      officeId,
      courseTypeId: await courseTypeId(app),
      venueId: await aVenue(app, officeId),
      room: 'Sal',
      days: ['2026-03-14', '2026-03-15'].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' })),
      capacity: 6,
      minimumPlaces: 1,
      enrolmentDeadline: '2026-03-10',
      trainerIds: [],
    };
    const { id } = await ok(office.post<Created>('/api/staff/courses', body));
    await ok(office.put(`/api/staff/courses/${id}/publication`));
    return id;
  }
  const name = (visitor: Visitor, who: string) => visitor.page.getByRole('button', { name: `${who} er her` });
  const pressed = (visitor: Visitor, who: string) =>
    visitor.page.locator(`button[aria-label="${who} er her"][aria-pressed="true"]`).waitFor();
  const marks = () =>
    app.sql<{ name: string; presence: string }>(
      'SELECT e.name, a.presence FROM attendance a JOIN enrolment e ON e.id = a.enrolment_id WHERE e.course_id = $1 ORDER BY e.name',
      [courseId],
    );
  /** Until the server has it. */
  async function until(who: string, presence: string): Promise<void> {
    for (let tries = 0; tries < 80; tries++) {
      if ((await marks()).some((mark) => mark.name === who && mark.presence === presence)) return;
      await sleep(100);
    }
    throw new Error(`${who} never became ${presence}`);
  }
  const audited = async () =>
    (await app.sql<{ n: number }>("SELECT count(*)::int AS n FROM audit_event WHERE action = 'enrolment.mark-attendance'"))[0]?.n;
  async function examineAt(visitor: Visitor, width: number, picture: string): Promise<void> {
    await visitor.page.setViewportSize({ width, height: 800 });
    await visitor.examine(picture);
  }

  it('opens with large names, and is kept for later', async () => {
    await kari.go(page);
    await name(kari, 'Anne Berg').waitFor();
    // The service worker has all it wants, and controls the next time.
    await kari.page.evaluate(async () => {
      const { active, installing } = await navigator.serviceWorker.ready;
      return (active ?? installing)?.state;
    });
    await kari.page.waitForFunction(async () => (await caches.keys()).some((key) => key.includes('offline')));
    await examineAt(kari, 1024, '50-course-day');
    await examineAt(kari, 360, '50-course-day-360');
  });

  it('takes marks without network, keeps them through a reload, and sends each once when it is back', async () => {
    await kari.page.reload();
    await name(kari, 'Anne Berg').waitFor();
    await kari.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await kari.page.waitForLoadState('networkidle');
    // Nothing may come from the browser's own cache, which a phone empties when it likes.
    const devtools = await kari.page.context().newCDPSession(kari.page);
    await devtools.send('Network.clearBrowserCache');
    await devtools.detach();
    await kari.page.context().setOffline(true);
    await name(kari, 'Anne Berg').click();
    await pressed(kari, 'Anne Berg');
    await kari.page.getByRole('button', { name: 'Annet for Bjørn Dal' }).click();
    await kari.page.getByRole('dialog').getByRole('button', { name: 'Kom sent' }).click();
    await kari.sees('2 merker er lagret her – sendes når du har nett.');
    await kari.page.reload();
    await kari.sees('2 merker er lagret her – sendes når du har nett.');
    await pressed(kari, 'Anne Berg');
    await name(kari, 'Dina Eik').click();
    await kari.sees('3 merker er lagret her – sendes når du har nett.');
    await examineOffline();
    expect(await marks()).toEqual([]);
    await kari.page.context().setOffline(false);
    await kari.page
      .getByText(/lagret her/)
      .first()
      .waitFor({ state: 'hidden' });
    expect(await marks()).toEqual([
      { name: 'Anne Berg', presence: 'present' },
      { name: 'Bjørn Dal', presence: 'late' },
      { name: 'Dina Eik', presence: 'present' },
    ]);
    expect(await audited()).toBe(3);
  });

  async function examineOffline(): Promise<void> {
    expect(await violationsOn(kari.page, ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])).toEqual([]);
  }

  it('sends a mark whose answer was lost again, and it counts once', async () => {
    const path = `**/api/staff/enrolments/${people.get('Even Fjell') ?? ''}/attendance/*`;
    let [lost, written] = [0, (): void => undefined];
    const committed = new Promise<void>((resolve) => (written = resolve));
    await kari.page.context().route(path, async (route) => {
      if (++lost > 1) return route.continue();
      await route.fetch();
      written();
      return route.abort('connectionreset');
    });
    await name(kari, 'Even Fjell').click();
    await committed;
    await kari.sees(/1 merke er lagret her/);
    expect((await marks()).find((mark) => mark.name === 'Even Fjell')?.presence).toBe('present');
    await kari.page.context().setOffline(true);
    await kari.page.context().setOffline(false);
    await kari.page
      .getByText(/lagret her/)
      .first()
      .waitFor({ state: 'hidden' });
    await kari.page.context().unroute(path);
    expect(lost).toBeGreaterThan(1);
    expect(await audited()).toBe(4);
  });

  it('shows both values and a choice when another device has marked otherwise', async () => {
    await tor.go(page);
    await pressed(tor, 'Anne Berg');
    await kari.page.context().setOffline(true);
    const sami = NAMES[2] ?? '';
    await name(kari, sami).click();
    await pressed(kari, sami);
    await tor.page.getByRole('button', { name: `Annet for ${sami}` }).click();
    await tor.page.getByRole('dialog').getByRole('button', { name: 'Ikke til stede' }).click();
    await until(sami, 'absent');
    await kari.page.context().setOffline(false);
    await kari.sees('Du førte: Til stede.');
    await kari.sees(/Tor Tavle førte: Ikke til stede/);
    await examineAt(kari, 360, '52-course-day-conflict');
    expect((await marks()).find((mark) => mark.name === sami)?.presence).toBe('absent');
    await kari.press('Til stede er riktig');
    await kari.page.getByText('Du førte: Til stede.').waitFor({ state: 'hidden' });
    await until(sami, 'present');
  });

  it('opens the choices on a long press, and takes in somebody at the door', async () => {
    await name(tor, 'Even Fjell').click({ delay: 700 });
    await tor.page.getByRole('dialog').getByRole('button', { name: 'Gikk tidlig' }).click();
    await tor.sees('Gikk tidlig');
    await tor.press('Noen som ikke står på lista');
    await examineAt(tor, 1024, '53-walk-in');
    await tor.fill('Navn', 'Gro Hagen');
    // She has no e-mail: a name is enough.
    await tor.press('Gi plass og før som til stede');
    await pressed(tor, 'Gro Hagen');
    await tor.press('Noen som ikke står på lista');
    await tor.fill('Navn', 'Hans For Sen');
    await tor.fill('E-post', 'hans@example.no');
    await tor.press('Gi plass og før som til stede');
    await tor.sees(/Kurset er fullt/);
    await tor.page.keyboard.press('Escape');
  });

  it('finds by the code in the mail who shows it, and tells others nothing', async () => {
    const token = signLink(app.config.APP_SECRET, 'attendance.door', people.get('Anne Berg') ?? '', new Date('2026-03-16T15:00:00Z'));
    const visitor = await Visitor.arrive(browser, app, 'phone', { keepsPages: true });
    await visitor.go(`/frammote/${token}`);
    await visitor.sees('Koden til kurset');
    await visitor.examine('54-at-door-visitor');
    expect(await visitor.page.getByText('Anne Berg').count()).toBe(0);
    expect(await visitor.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await visitor.go(
      `/min-pamelding/${signLink(app.config.APP_SECRET, 'enrolment.manage', people.get('Anne Berg') ?? '', new Date('2026-04-01'))}`,
    );
    await visitor.page.getByRole('img', { name: /QR-kode/ }).waitFor();
    await visitor.examine('56-my-enrolment-code');
    await visitor.leave();
    await tor.go(`/frammote/${token}`);
    await tor.page.waitForURL(/kursdag\?dor=/);
    await tor.sees('Viste koden i døra');
    await examineAt(tor, 360, '55-at-door-staff');
  });

  it('leaves no names on the device after signing out', async () => {
    await kari.page.request.delete(`${app.origin}/api/sessions/current`, { headers: { 'idempotency-key': 'sign-out' } });
    await kari.page.goto(`${app.origin}${page}`);
    await kari.page.waitForURL(/logg-inn/);
    expect(await kari.page.evaluate(async () => (await indexedDB.databases()).map(({ name: each }) => each))).not.toContain(
      'igang-course-lists',
    );
    expect(await kari.page.evaluate(() => localStorage.getItem('igang.me'))).toBeNull();
  });
});
