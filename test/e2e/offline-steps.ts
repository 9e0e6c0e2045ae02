import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { TestApp } from '../harness/index.ts';
import { type Cast, groupOf } from '../integration/groups/group-steps.ts';
import type { Visitor } from './browser.ts';

/** A starter's phone: with network, without it, and with nothing in the browser's own cache that could hide what is not kept. */
export class Phone {
  readonly #her: Visitor;
  readonly #app: TestApp;
  readonly #groupId: string;
  readonly #sessions: readonly { readonly id: string }[];

  private constructor(her: Visitor, app: TestApp, groupId: string, sessions: readonly { readonly id: string }[]) {
    this.#her = her;
    this.#app = app;
    this.#groupId = groupId;
    this.#sessions = sessions;
  }

  /** Her page has been open once with network, and the service worker has what it keeps. */
  static async ready(her: Visitor, app: TestApp, cast: Cast, groupId: string): Promise<Phone> {
    const { sessions } = await groupOf(cast, groupId);
    await her.signIn(cast.mariaId);
    await her.go('/mine-grupper');
    await her.sees('Mandagsgruppa');
    await her.page.waitForFunction(async () => (await caches.keys()).some((key) => key.includes('offline')));
    await her.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await her.page.reload();
    await her.sees('Mandagsgruppa');
    await her.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await her.page.waitForLoadState('networkidle');
    return new Phone(her, app, groupId, sessions);
  }

  async offline(): Promise<void> {
    const devtools = await this.#her.page.context().newCDPSession(this.#her.page);
    await devtools.send('Network.clearBrowserCache');
    await devtools.detach();
    await this.#her.page.context().setOffline(true);
  }
  online(): Promise<void> {
    return this.#her.page.context().setOffline(false);
  }
  sessionAt(number: number): string {
    return this.#sessions[number - 1]?.id ?? '';
  }
  async open(path: string): Promise<void> {
    await this.#her.page.goto(new URL(path, this.#app.origin).href);
  }
  async openLog(number: number): Promise<void> {
    await this.open(`/mine-grupper/${this.#groupId}/moter/${this.sessionAt(number)}/logg`);
    await this.#her.page.locator('main form').waitFor();
  }
  /** Fills in the log of the meeting that stands open on her page, as she would, and sends it. */
  async writeLog(present: number): Promise<void> {
    const { page } = this.#her;
    await page.getByLabel('Hvor mange kom?').fill(String(present));
    await page.locator('fieldset').filter({ hasText: 'Hvor klar er gruppa' }).getByRole('radio').nth(2).check();
    await page.locator('fieldset').filter({ hasText: 'Er neste møte avtalt?' }).getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Send loggen' }).click();
  }
  async logged(): Promise<{ number: number; present: number }[]> {
    return this.#app.sql<{ number: number; present: number }>(
      'SELECT s.number, l.present FROM session_log l JOIN group_session s ON s.id = l.session_id WHERE s.group_id = $1 ORDER BY s.number',
      [this.#groupId],
    );
  }
  /** What of ours lies in the browser's storage, but for how the device is set. */
  async left(): Promise<string[]> {
    const keys = await this.#her.page.evaluate(() => Object.keys(localStorage));
    return keys.filter((key) => key.startsWith('igang.') && !['igang.language', 'igang.appearance'].includes(key));
  }
  /** As a phone that is full, or a browser that is asked to keep nothing. */
  async refusesStorage(): Promise<void> {
    await this.#her.page.evaluate(() => {
      const refuse = (): never => {
        throw new DOMException('The device is full', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
      Object.assign(Storage.prototype, { setItem: refuse });
    });
  }
}

export const signOutEverywhere = (app: TestApp): Promise<unknown> => app.sql('DELETE FROM auth_session');

/** Waits until what is read is so. */
export async function eventually<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  for (let tries = 0; tries < 80 && !isDeepStrictEqual(await read(), wanted); tries++) await sleep(100);
  expect(await read()).toEqual(wanted);
}
