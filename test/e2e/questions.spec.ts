import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../harness/index.ts';
import { aGround, anOpenCourse, type Ground } from '../integration/training/course-steps.ts';
import { aChoice, aQuestion, formAsBuilt } from '../integration/training/question-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';
import { eventually } from './offline-steps.ts';

const PATIENCE_MS = 30_000;
const focused = (visitor: Visitor) =>
  visitor.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? '');

/** The form builder and the form, by keyboard and by eye. */
describe.each<Viewport>(['phone', 'desk'])('questions on a %s', (screen) => {
  let app: TestApp;
  let browser: Browser;
  let ground: Ground;
  let courseId: string;
  let kari: Visitor;
  let visitor: Visitor;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
    ground = await aGround(app);
    courseId = await anOpenCourse(ground);
    kari = await Visitor.arrive(browser, app, screen);
    visitor = await Visitor.arrive(browser, app, screen);
    for (const { page } of [kari, visitor]) page.setDefaultTimeout(PATIENCE_MS);
    await kari.signIn(ground.kariId);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** What stands in the database of her answers, by question. */
  const answersOf = async (email: string): Promise<Readonly<Record<string, unknown>>> => {
    const rows = await app.sql<{ label: string; value: unknown }>(
      `SELECT q.words -> 'nb' ->> 'label' AS label, a.value FROM enrolment_answer a JOIN question q ON q.id = a.question_id
       JOIN enrolment e ON e.id = a.enrolment_id WHERE e.email = $1`,
      [email],
    );
    return Object.fromEntries(rows.map(({ label, value }) => [label, value]));
  };
  const order = async () => (await formAsBuilt(ground, courseId)).items.map(({ words }) => words.nb?.label);

  it('are made and put in order with the keyboard alone', async () => {
    await kari.go(`/kontor/kurs/${courseId}/sporsmal`);
    await kari.sees('Ingen egne spørsmål ennå');
    await kari.examine('questions-1-empty');
    await kari.page.getByRole('button', { name: 'Nytt spørsmål' }).focus();
    await kari.page.keyboard.press('Enter');
    await kari.page.getByLabel('Hva slags svar').focus();
    await kari.page.keyboard.type('Ett valg');
    await kari.page.getByRole('textbox', { name: 'Spørsmålet', exact: true }).focus();
    await kari.page.keyboard.type('Trenger du skyss?');
    await kari.page.getByRole('button', { name: 'Lagre spørsmålet' }).press('Enter');
    await kari.sees('Skriv minst to ulike valg.');
    await kari.examine('questions-2-error');
    await kari.page.getByLabel('Valgene, ett på hver linje').focus();
    await kari.page.keyboard.type('Ja\nNei');
    await kari.page.getByRole('button', { name: 'Lagre spørsmålet' }).press('Enter');
    await kari.page.getByRole('button', { name: 'Endre «Trenger du skyss?»' }).waitFor();
    await eventually(async () => (await focused(kari)).includes('Nytt spørsmål'), true);
    await aQuestion(ground, courseId, 'Hvorfor vil du være med?', { kind: 'long-text', required: true });
    await kari.go(`/kontor/kurs/${courseId}/sporsmal`);
    await kari.page.getByRole('button', { name: 'Flytt «Hvorfor vil du være med?» opp' }).press('Enter');
    await kari.page.getByText('«Hvorfor vil du være med?» er nå nummer 1 av 2.').waitFor({ state: 'attached' });
    expect(await order()).toEqual(['Hvorfor vil du være med?', 'Trenger du skyss?']);
    // It is first now and cannot go further up: its other button has the focus.
    await eventually(() => focused(kari), 'Flytt «Hvorfor vil du være med?» ned');
    await kari.page.keyboard.press('Enter');
    await kari.page.getByText('«Hvorfor vil du være med?» er nå nummer 2 av 2.').waitFor({ state: 'attached' });
    expect(await order()).toEqual(['Trenger du skyss?', 'Hvorfor vil du være med?']);
    await kari.examine('questions-3-builder');
  });

  it('are asked in steps, with errors at the field and in the summary, and everything to look over', async () => {
    const food = await aChoice(ground, courseId, 'Er det mat du ikke tåler?', { required: true });
    await aQuestion(ground, courseId, 'Hva tåler du ikke?', {
      required: true,
      sensitivity: 'sensitive',
      shownWhen: { questionId: food, is: ['ja'] },
    });
    await visitor.go(`/kurs/${courseId}/pamelding`);
    await visitor.sees('Del 1 av 3');
    await visitor.fill('Navn', 'Berit Vik');
    await visitor.fill('E-postadresse', 'berit.vik@example.no');
    await visitor.examine('questions-4-step-1');
    await visitor.press('Neste');
    await visitor.sees('Del 2 av 3');
    await visitor.press('Neste');
    await visitor.page.getByRole('link', { name: /Er det mat du ikke tåler\? Fyll ut/ }).click();
    await eventually(() => visitor.page.evaluate(() => document.activeElement?.tagName), 'FIELDSET');
    await visitor.examine('questions-5-errors');
    await visitor.fill('Hvorfor vil du være med?', 'Jeg har vært i en gruppe selv.');
    const group = visitor.page.getByRole('group', { name: 'Er det mat du ikke tåler?' });
    await group.getByLabel('Ja').check();
    await visitor.fill('Hva tåler du ikke?', 'Nøtter');
    await visitor.press('Neste');
    await visitor.sees('Se over før du sender');
    await visitor.sees('Nøtter');
    await visitor.examine('questions-6-check');
    await visitor.page.reload();
    await visitor.sees('Vi tok vare på det du skrev sist.');
    for (const part of ['Del 2', 'Del 3']) {
      await visitor.press('Neste');
      await visitor.sees(`${part} av 3`);
    }
    await visitor.press('Send påmeldingen');
    await visitor.sees('Se i e-posten din');
    await app.drain();
    await visitor.go(app.mailbox.link('berit.vik@example.no', '/bekreft/'));
    await visitor.press('Bekreft');
    await visitor.sees('Plassen er din');
    await visitor.sees('Spørsmål fra kurset');
    expect(await answersOf('berit.vik@example.no')).toEqual({
      'Hvorfor vil du være med?': 'Jeg har vært i en gruppe selv.',
      'Er det mat du ikke tåler?': 'ja',
      'Hva tåler du ikke?': 'Nøtter',
    });
    await visitor.examine('questions-6b-mine');
  });

  it('are read, and changed for her, by the office', async () => {
    await kari.go(`/kontor/kurs/${courseId}`);
    await kari.follow('Berit Vik');
    await kari.sees('Nøtter');
    await kari.examine('questions-7-participant');
    await kari.press('Endre svarene');
    await kari.page.getByRole('group', { name: 'Er det mat du ikke tåler?' }).getByLabel('Nei').check();
    await kari.page.getByLabel('Hva tåler du ikke?').waitFor({ state: 'detached' });
    await kari.press('Lagre svarene');
    await kari.sees('Svarene er lagret.');
    // What is no longer asked is no longer kept.
    expect(await answersOf('berit.vik@example.no')).toEqual({
      'Hvorfor vil du være med?': 'Jeg har vært i en gruppe selv.',
      'Er det mat du ikke tåler?': 'nei',
    });
    await kari.press('Flytt til et annet kurs');
    await kari.page.getByRole('dialog').filter({ visible: true }).waitFor();
    await kari.examine('questions-8-move');
  });

  it('let one person sign up several', async () => {
    await visitor.go(`/kurs/${courseId}/pamelding-flere`);
    await visitor.press('Send');
    await visitor.page.locator('.ds-error-summary a').first().waitFor();
    expect(await app.sql('SELECT id FROM party')).toEqual([]);
    await visitor.examine('questions-9-party');
    await visitor.go(`/kurs/${courseId}/pamelding`);
    await visitor.examine('questions-10-sign-up');
  });
});
