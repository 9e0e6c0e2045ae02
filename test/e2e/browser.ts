import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import axe, { type RunOptions } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { TestApp } from '../harness/index.ts';

/** The package's own arguments hold --single-process, and closing one page then kills the browser. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Pictures for the eye. */
export const ARTEFACTS = fileURLToPath(new URL('../artefacts/', import.meta.url));

/** Where nobody looks, none are taken. */
const FOR_THE_EYE = process.env['CI'] === undefined;

/** Phone first. */
export const VIEWPORTS = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } } as const;
export type Viewport = keyof typeof VIEWPORTS;

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await sparticuz.executablePath());
  return chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
}

/**
 * What axe finds on a page, a line each: the rule and where. Its source is brought once a document, and it fetches none of our style sheets
 * anew: bringing and fetching were half of what each look cost, and none of our pages has frames, sound or a locked orientation.
 */
export async function violationsOn(page: Page, only: NonNullable<RunOptions['runOnly']>): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = { runOnly: only, resultTypes: ['violations'], preload: false };
  const violations = await page.evaluate(
    async (how) => (await (globalThis as unknown as { axe: typeof axe }).axe.run(document, how)).violations,
    options,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** `e-post` at the end of a line is held together by another hyphen (frontend/src/app/shell/typesetter.ts); to her it is the same word. */
export function asSet(said: string | RegExp): string | RegExp {
  const isPlain = typeof said === 'string';
  if (!/(?<!\p{L})\p{L}-\p{L}/u.test(isPlain ? said : said.source)) return said;
  const source = isPlain ? said.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&').replaceAll(' ', String.raw`\s+`) : said.source;
  return new RegExp(source.replaceAll(/(?<!\p{L})(\p{L})-(?=\p{L})/gu, '$1[-\u2011]'), isPlain ? 'i' : said.flags);
}

interface Habits {
  readonly language?: string;
  readonly keepsPages?: boolean;
}

/** One person's browser: her screen, her language, the test's clock; fails the test on a script error or a foreign request. */
export class Visitor {
  readonly page: Page;
  readonly trouble: string[] = [];
  private readonly app: TestApp;
  private readonly screen: Viewport;

  private constructor(page: Page, app: TestApp, screen: Viewport) {
    this.page = page;
    this.app = app;
    this.screen = screen;
    page.on('pageerror', (error) => this.trouble.push(`script error: ${error.message}`));
    page.on('console', (said) => {
      if (said.text().includes('Content Security Policy')) this.trouble.push(`against the policy: ${said.text()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(app.origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
        this.trouble.push(`request left the machine: ${url}`);
    });
    page.on('response', (response) => {
      // What a service worker says when there is no network is no answer of ours.
      if (response.status() >= 500 && !response.fromServiceWorker())
        this.trouble.push(`${response.status()} from ${new URL(response.url()).pathname}`);
    });
  }

  /**
   * `keepsPages`: her browser also fetches every page there is, to have it without network, as it does on her phone. Nearly all journeys
   * do without, as fetching costs a fifth of a journey's time.
   */
  static async arrive(
    browser: Browser,
    app: TestApp,
    screen: Viewport,
    { language = 'nb-NO', keepsPages = false }: Habits = {},
  ): Promise<Visitor> {
    const context: BrowserContext = await browser.newContext({
      viewport: VIEWPORTS[screen],
      locale: language,
      timezoneId: 'Europe/Oslo',
      reducedMotion: 'reduce',
      hasTouch: screen === 'phone',
      serviceWorkers: keepsPages ? 'allow' : 'block',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(40_000);
    await page.clock.setFixedTime(app.clock.now());
    return new Visitor(page, app, screen);
  }

  /** Goes to a path of ours. A link from a mail is a path, too. */
  async go(path: string): Promise<void> {
    await this.page.clock.setFixedTime(this.app.clock.now());
    await this.page.goto(new URL(path, this.app.origin).href);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  /** Signs in as the mail link would, through the real session route. */
  async signIn(personId: string): Promise<void> {
    await this.go('/');
    const response = await this.page.request.post(`${this.app.origin}/api/demo/sessions`, {
      data: { personId },
      headers: { 'idempotency-key': `${personId}-${Math.round(performance.now())}` },
    });
    if (!response.ok()) throw new Error(`Sign-in failed: ${response.status()} ${await response.text()}`);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name: asSet(name) })
      .filter({ visible: true })
      .first()
      .click();
  }
  async follow(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('link', { name: asSet(name) })
      .filter({ visible: true })
      .first()
      .click();
  }
  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(asSet(label)).and(this.page.locator('input, textarea')).first().fill(text);
  }
  async sees(text: string | RegExp): Promise<void> {
    const found = this.page.getByText(asSet(text)).filter({ visible: true }).first();
    await found.waitFor().catch(async (error: unknown) => {
      await this.page.screenshot({ path: `${ARTEFACTS}failed-${this.screen}.png`, fullPage: true });
      throw error;
    });
  }

  /** A picture for the eye and axe for the rest: WCAG 2.2 AA without violations, no sideways scroll, nothing in trouble. */
  async examine(name: string): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    if (FOR_THE_EYE) {
      await mkdir(ARTEFACTS, { recursive: true });
      await this.page.screenshot({ path: `${ARTEFACTS}${name}-${this.screen}.png`, fullPage: true });
    }
    const found = await violationsOn(this.page, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
    expect({ page: name, found }).toEqual({ page: name, found: [] });
    const sideways = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect({ page: name, sideways }).toEqual({ page: name, sideways: 0 });
    expect(this.trouble).toEqual([]);
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
