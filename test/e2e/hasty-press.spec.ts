import type { Browser, Locator } from 'playwright-core';
import { aStaffMember, startApp, type TestApp } from '../harness/index.ts';
import { aGround, anOpenCourse, type Ground } from '../integration/training/course-steps.ts';
import { openBrowser, Visitor } from './browser.ts';

/** So long a button of the mouse is down when people press: pages are drawn many times meanwhile. */
const HELD_MS = 250;

/**
 * Somebody types, and presses at once what is below. Leaving the field says something above it (which day that is, what is wrong), and the
 * thing she presses would be pushed from under the mouse.
 */
describe('a press right after typing', () => {
  let app: TestApp;
  let browser: Browser;
  let ground: Ground;
  let kari: Visitor;
  let courseId: string;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
    ground = await aGround(app);
    courseId = await anOpenCourse(ground);
    kari = await Visitor.arrive(browser, app, 'desk');
    await kari.signIn(await aStaffMember(app, 'coordinator', ground.officeId, 'Kari Kjapp'));
  });
  afterAll(async () => {
    await kari.leave();
    await browser.close();
    await app.close();
  });

  const field = (label: string | RegExp): Locator => kari.page.getByLabel(label).and(kari.page.locator('input, textarea')).first();
  const button = (name: string | RegExp): Locator => kari.page.getByRole('button', { name }).filter({ visible: true }).first();

  async function open(path: string): Promise<void> {
    await kari.go(path);
    await kari.page.waitForLoadState('networkidle');
    await kari.page.evaluate(() => {
      window.clicked = [];
      document.addEventListener(
        'click',
        ({ target }) => {
          const pressed = target instanceof Element ? target.closest('button, a, label, input') : null;
          window.clicked.push(pressed?.textContent.trim() ?? '');
        },
        { capture: true },
      );
    });
  }
  /** With the mouse, from where the button stands before the field is left. */
  async function typeAndPress(from: Locator, text: string, to: Locator): Promise<{ moved: number; clicked: string[] }> {
    await from.click();
    await from.pressSequentially(text);
    await to.scrollIntoViewIfNeeded();
    const box = await to.boundingBox();
    if (box === null) throw new Error('There is nothing to press');
    await kari.page.mouse.move(box.x + box.width / 2, box.y + 6);
    await kari.page.mouse.down();
    await kari.page.waitForTimeout(HELD_MS);
    const held = await to.boundingBox();
    await kari.page.mouse.up();
    await kari.page.waitForTimeout(50);
    return { moved: Math.abs((held?.y ?? 0) - box.y), clicked: await kari.page.evaluate(() => window.clicked.slice(-1)) };
  }

  it('opens the new venue after the first day of a course', async () => {
    await open('/kontor/kurs/nytt');
    await kari.page.getByLabel('Kurstype').selectOption({ index: 1 });
    const { moved } = await typeAndPress(field('Dag 1'), '14.03.2026', button('Nytt sted'));
    await kari.page.getByRole('dialog').getByLabel('Navn på stedet').waitFor();
    expect(moved).toBeLessThan(1);
    // The day has said what it had to say, and nothing stays drawn elsewhere than it stands.
    expect(await kari.page.locator('ig-venue-picker button').evaluate((one) => one.style.translate)).toBe('');
  });

  it.each([
    ['a mistake in an address, then sign up', '/kurs/:id/pamelding', 'E-post', 'kari@'],
    ['a mistake in an address, then register a group', '/kontor/grupper/ny', 'E-post', 'nei'],
    ['the first meeting, then register a group', '/kontor/grupper/ny', 'Første møte', '24.03.2026'],
    ['a postal code that is none, then save a venue', '/kontor/steder/nytt', 'Postnummer', '99'],
    ['a mistake in an address, then look for a group', '/sok-gruppe', 'E-post', 'nei@'],
    ['another day, then move a course', '/kontor/kurs/:id/flytt', 'Dag 1', '21.03.2026'],
  ] as const)('is no less a press: %s', async (_, path, label, text) => {
    await open(path.replace(':id', courseId));
    const to = kari.page.locator('main form button[type="submit"]').last();
    const words = (await to.innerText()).trim();
    const { moved, clicked } = await typeAndPress(field(label), text, to);
    expect({ moved: Math.round(moved), clicked }).toEqual({ moved: 0, clicked: [words] });
  });

  it('is held at once, however late the next picture is drawn', async () => {
    await open('/kontor/kurs/nytt');
    const moved = await button('Nytt sted').evaluate(async (one) => {
      const before = one.getBoundingClientRect();
      one.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX: before.x + 5, clientY: before.y + 5 }));
      document.querySelector('form')?.insertAdjacentHTML('afterbegin', '<p style="height: 60px">.</p>');
      await Promise.resolve();
      const held = one.getBoundingClientRect();
      one.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }));
      return held.y - before.y;
    });
    expect(Math.round(moved)).toBe(0);
  });

  it('lets a drag be a drag', async () => {
    await open('/kontor/kurs/nytt');
    const to = button('Nytt sted');
    await to.scrollIntoViewIfNeeded();
    const box = await to.boundingBox();
    await kari.page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await kari.page.mouse.down();
    await kari.page.mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) + 5, { steps: 4 });
    await kari.page.evaluate(() => document.querySelector('form')?.insertAdjacentHTML('afterbegin', '<p style="height: 60px">.</p>'));
    await kari.page.waitForTimeout(50);
    expect(await to.evaluate((one) => one.style.translate)).toBe('');
    await kari.page.mouse.up();
  });
});

declare global {
  interface Window {
    clicked: string[];
  }
}
