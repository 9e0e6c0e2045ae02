import { instantAfter } from '@igang/domain';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../harness/index.ts';
import { aGround, aGuest, anOpenCourse, type Ground, moveTo, peopleIn, staffView } from '../integration/training/course-steps.ts';
import { openBrowser, Visitor } from './browser.ts';
import { eventually } from './offline-steps.ts';

const PATIENCE_MS = 30_000;
const PER = { name: 'Per En', email: 'per.en@example.no' };
const PAL = { name: 'Pål To', email: 'pal.to@example.no' };
const LIV = { name: 'Liv Tre', email: 'liv.tre@example.no' };

/** What a prospective starter meets: several people in one form, the receipt, the draft and the certificate's mail. */
describe('signing up on a phone', () => {
  const screen = 'phone';
  let app: TestApp;
  let browser: Browser;
  let ground: Ground;
  let courseId: string;
  let dagny: Visitor;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
    ground = await aGround(app);
    courseId = await anOpenCourse(ground);
    dagny = await Visitor.arrive(browser, app, screen);
    dagny.page.setDefaultTimeout(PATIENCE_MS);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const card = (number: number) => dagny.page.getByRole('group', { name: `Person ${number}`, exact: true });
  const write = async (number: number, person: typeof PER): Promise<void> => {
    await card(number).getByLabel('Navn').fill(person.name);
    await card(number).getByLabel('E-post').fill(person.email);
  };
  /** The page is left in the very moment of the last letter. */
  const lastLettersAndGone = async (number: number, email: string): Promise<void> => {
    const again = dagny.page.waitForEvent('load');
    await card(number)
      .getByLabel('E-post')
      .evaluate((field: HTMLInputElement, letters) => {
        field.value = letters;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        location.reload();
      }, email);
    await again;
  };
  const written = async (number: number) => ({
    name: await card(number).getByLabel('Navn').inputValue(),
    email: await card(number).getByLabel('E-post').inputValue(),
  });

  it('takes several different people, and writes to each of them', async () => {
    await dagny.go(`/kurs/${courseId}/pamelding-flere`);
    await dagny.fill('Navnet ditt', 'Dagny Dahl');
    await dagny.fill('E-postadressen din', 'dagny@sentralen.example.no');
    await write(1, PER);
    await write(2, { ...PAL, email: 'PER.EN@example.no' });
    await dagny.press('Send');
    await dagny.sees('Én ting må rettes før vi kan sende');
    await dagny.page.getByRole('link', { name: 'Person 2, e-post: To av dem har samme adresse.' }).waitFor();
    await dagny.examine('sign-up-1-same-address');
    await write(2, PAL);
    await dagny.press('Legg til en til');
    await write(3, LIV);
    expect([await written(1), await written(2), await written(3)]).toEqual([PER, PAL, LIV]);
    await dagny.press('Ta bort person 1');
    for (let tries = 0; tries < 100 && (await written(1)).name !== PAL.name; tries++) await dagny.page.waitForTimeout(100);
    expect([await written(1), await written(2)]).toEqual([PAL, LIV]);
    await dagny.press('Legg til en til');
    await write(3, { ...PER, email: '' });
    await lastLettersAndGone(3, PER.email);
    await dagny.page.getByRole('group', { name: 'Person 3', exact: true }).waitFor();
    expect([await written(1), await written(2), await written(3)]).toEqual([PAL, LIV, PER]);
    await dagny.press('Send');
    await dagny.sees('Se i e-posten din');
    await app.drain();
    await dagny.go(app.mailbox.link('dagny@sentralen.example.no', '/pamelding-flere/'));
    await dagny.press('Bekreft');
    await dagny.sees('Da du bekreftet, var det plass til 3 personer.');
    await app.drain();
    for (const person of [PER, PAL, LIV]) {
      const hers = await Visitor.arrive(browser, app, screen);
      await hers.go(app.mailbox.link(person.email, '/min-pamelding/'));
      await hers.press('Ja, jeg tar plassen');
      await hers.sees('Plassen er din');
      await hers.leave();
    }
    const people = await peopleIn(ground, courseId);
    expect(people.map(({ name, email, state }) => [name, email, state])).toEqual(
      [PAL, LIV, PER].map(({ name, email }) => [name, email, 'confirmed']),
    );
  });

  it('has a receipt that is still there when the page is loaded anew, and leads back with everything as it was', async () => {
    await dagny.go(`/kurs/${courseId}/pamelding`);
    await dagny.press('Send påmeldingen');
    await dagny.sees('2 ting mangler før vi kan sende');
    await dagny.sees('Skriv navnet ditt.');
    await dagny.fill('Navn', 'Siv Ås');
    await dagny.fill('E-postadresse', 'siv.as@exmaple.no');
    await dagny.press('Send påmeldingen');
    await dagny.page.waitForURL(/\/pamelding\/sendt$/);
    for (const again of [false, true]) {
      if (again) await dagny.page.reload();
      await dagny.page.getByRole('heading', { level: 1, name: 'Se i e-posten din' }).waitFor();
      await dagny.sees('siv.as@exmaple.no');
    }
    await dagny.examine('sign-up-2-receipt');
    await dagny.press('Endre adressen');
    await dagny.page.waitForURL(/\/pamelding$/);
    await eventually(() => dagny.page.getByLabel('Navn').inputValue(), 'Siv Ås');
    await dagny.fill('E-postadresse', 'siv.as@example.no');
    await dagny.press('Send påmeldingen');
    await dagny.sees('siv.as@example.no');
    // Another tab sent nothing, and says nothing of hers.
    const other = await Visitor.arrive(browser, app, screen);
    await other.go(`/kurs/${courseId}/pamelding/sendt`);
    await other.sees('Har du nettopp sendt en påmelding');
    await other.leave();
  });

  it('keeps a draft for this course only, and forgets it when she empties the form', async () => {
    const other = await anOpenCourse(ground, {
      days: [
        { date: '2026-03-21', startsAt: '10:00', endsAt: '16:00' },
        { date: '2026-03-22', startsAt: '10:00', endsAt: '16:00' },
      ],
    });
    const drafts = () => dagny.page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('igang.draft.')));
    await dagny.go(`/kurs/${courseId}/pamelding`);
    await dagny.fill('Navn', 'Mari Moe');
    await dagny.fill('E-postadresse', 'mari@example.no');
    await dagny.go(`/kurs/${other}/pamelding`);
    expect(await dagny.page.getByLabel('Navn').inputValue()).toBe('');
    await dagny.go(`/kurs/${courseId}/pamelding`);
    await dagny.sees('Vi tok vare på det du skrev sist.');
    await dagny.press('Tøm skjemaet');
    await eventually(() => dagny.page.getByLabel('Navn').inputValue(), '');
    await eventually(drafts, []);
    await eventually(() => dagny.page.evaluate(() => document.activeElement?.getAttribute('autocomplete')), 'name');
    // A day later it is gone from the device, whatever page she opens.
    await dagny.fill('Navn', 'Mari Moe');
    app.clock.set(instantAfter(app.clock.now(), { hours: 25 }));
    await dagny.go('/om');
    await eventually(drafts, []);
  });

  it('leads from the mail about the certificate to the certificate, signed out', async () => {
    const guest = await aGuest(ground, courseId, 'Berit Vik');
    await moveTo(ground, '2026-03-15T15:30:00Z');
    const berit = (await peopleIn(ground, courseId)).find(({ email }) => email === guest.email)?.id ?? '';
    for (const { id } of (await staffView(ground, courseId)).days)
      await ground.kari.put(`/api/staff/enrolments/${berit}/attendance/${id}`, { presence: 'present' });
    await ground.kari.put(`/api/staff/enrolments/${berit}/result`, { result: 'passed' });
    app.clock.set('2026-03-16T12:00:00Z');
    await app.drain();
    await dagny.go(app.mailbox.link(guest.email, '/min-pamelding/'));
    const mail = app.mailbox.saying(guest.email, 'Kursbeviset ditt').text ?? '';
    await dagny.go(/https?:\/\/[^/\s]+(\/min-pamelding\/[\w-]+)/.exec(mail)?.[1] ?? '/');
    await dagny.sees('Du har fullført kurset');
    const paper = dagny.page.getByRole('link', { name: 'Last ned kursbeviset (PDF)' });
    const response = await dagny.page.request.get(new URL((await paper.getAttribute('href')) ?? '', app.origin).href);
    expect([response.status(), response.headers()['content-type']]).toEqual([200, 'application/pdf']);
    // The certificate's own address is for the signed in, and says so; what is not there is said not to be there.
    const [row] = await app.sql<{ id: string }>('SELECT id FROM certificate WHERE enrolment_id = $1', [berit]);
    await dagny.go(`/kursbevis/${row?.id ?? ''}`);
    await dagny.page.getByRole('heading', { level: 1, name: 'Logg inn for å se kursbeviset' }).waitFor();
    await dagny.examine('sign-up-3-certificate');
    expect(await dagny.page.getByText('finner ikke').count()).toBe(0);
  });
});
