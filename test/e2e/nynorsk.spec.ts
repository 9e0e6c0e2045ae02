import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../harness/index.ts';
import { aGround, anOpenCourse } from '../integration/training/course-steps.ts';
import { openBrowser, Visitor } from './browser.ts';

/** Browsers have no nynorsk of their own; the language of the phone must not shine through. */
describe('nynorsk on a phone bought elsewhere', () => {
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

  it.each(['de-DE', 'en-US', 'nb-NO'])('names days, months and "og" in nynorsk on a phone in %s', async (locale) => {
    const courseId = await anOpenCourse(await aGround(app));
    const visitor = await Visitor.arrive(browser, app, 'phone', { language: locale });
    await visitor.go('/');
    await visitor.page.locator('footer select').first().selectOption('nn');
    await visitor.go(`/kurs/${courseId}`);
    await visitor.sees(/laurdag 14\. og søndag 15\. mars/i);
    const said = await visitor.page.locator('main').innerText();
    expect(said).not.toMatch(/saturday|sunday|march|samstag|sonntag|märz|lørdag/i);
    await visitor.leave();
  });
});
