import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../harness/index.ts';
import { aGround, anOpenCourse } from '../integration/training/course-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

describe('somebody who signs up where robots have been', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '', PROOF_AFTER: '1' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('is told to wait a moment, does nothing herself, and has signed up once', async () => {
    const course = await anOpenCourse(await aGround(app));
    await app.anonymous().post('/api/sign-in-links', { email: 'robot@example.no' });
    const berit = await Visitor.arrive(browser, app, 'phone');
    const told: string[] = [];
    await berit.page.exposeFunction('heard', (text: string) => told.push(text));
    await berit.page.addInitScript(listenToStatus);
    const fetched: string[] = [];
    berit.page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await berit.go(`/kurs/${course}/pamelding`);
    expect(fetched.filter((path) => path.includes('worker'))).toEqual([]);
    await berit.fill('Navn', 'Berit Vik');
    await berit.fill('E-postadresse', 'berit@example.no');
    await berit.press('Send påmeldingen');
    await berit.sees('Se i e-posten din');
    expect(told.join(' ')).toContain('Et øyeblikk, vi sjekker at du ikke er en robot …');
    expect(fetched.filter((path) => path.endsWith('/enrolments'))).toHaveLength(2);
    expect(fetched.filter((path) => path.includes('worker'))).toHaveLength(1);
    expect(await app.sql('SELECT email FROM enrolment')).toEqual([{ email: 'berit@example.no' }]);
    expect(await app.sql('SELECT FROM spent_proof')).toHaveLength(1);
    await berit.examine('proof-signed-up');
    await berit.leave();
  });

  it.each<Viewport>(['phone', 'desk'])('is told to wait when many want in, and is signed up under the same key (%s)', async (screen) => {
    const course = await anOpenCourse(await aGround(app));
    const anne = await Visitor.arrive(browser, app, screen);
    const keys: (string | undefined)[] = [];
    await anne.page.route('**/enrolments', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      const problem = { code: 'request.busy', detail: '', values: {}, fields: [], requestId: '' };
      const headers = { 'content-type': 'application/problem+json', 'retry-after': '1' };
      return route.fulfill({ status: 503, headers, body: JSON.stringify(problem) });
    });
    await anne.go(`/kurs/${course}/pamelding`);
    await anne.fill('Navn', 'Anne Moe');
    await anne.fill('E-postadresse', 'anne@example.no');
    await anne.press('Send påmeldingen');
    await anne.sees('Det er mange som vil inn akkurat nå. Vent litt, så sender vi dette av oss selv.');
    await anne.sees('Se i e-posten din');
    expect(new Set(keys).size).toBe(1);
    expect(await anne.page.getByText('Det er mange som vil inn').count()).toBe(0);
    await anne.leave();
  });
});

/** Runs in the page: tells what a screen reader would be told. */
function listenToStatus(): void {
  const heard = (window as unknown as { heard: (text: string) => void }).heard;
  new MutationObserver(() => {
    for (const place of document.querySelectorAll('[role=status]')) if (place.textContent.trim() !== '') heard(place.textContent.trim());
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
