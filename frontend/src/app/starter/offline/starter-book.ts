import { computed, inject, onIdle, Service, signal } from '@angular/core';
import type { NewSessionLog, StarterGroup, StarterPage } from '@igang/contracts';
import { Again, Api, type Outcome, type Problem, Session } from '../../shared/api/index.ts';
import { device } from './device.ts';
import { sendLogs } from './send-logs.ts';
import { toKeep, type WaitingLog } from './waiting.ts';

const SCOPE = '/mine-grupper';

/** What became of a log: with the server, or kept here until there is network. */
export type Delivered = 'sent' | 'kept';
export interface Meeting {
  readonly group: Pick<StarterGroup, 'id' | 'name'>;
  readonly session: Pick<StarterGroup['sessions'][number], 'id' | 'number' | 'date'>;
}

/** Her page and her logs on this device: for the cellar without coverage, and for when the server is away. */
@Service()
export class StarterBook {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #kept = signal<StarterPage | undefined>(undefined);
  readonly #waiting = signal<readonly WaitingLog[]>([]);
  readonly #sent = signal(0);
  readonly #again = new Again(() => void this.send());

  /** Her page as it was last read here. */
  readonly kept = this.#kept.asReadonly();
  readonly waiting = this.#waiting.asReadonly();
  /** Counts up when something that waited has reached the server: what was read before is old. */
  readonly sent = this.#sent.asReadonly();
  readonly #owner = computed(() => this.#session.me()?.person.id ?? '');

  constructor() {
    addEventListener('online', () => void this.send());
    document.addEventListener('visibilitychange', () => void (document.hidden ? undefined : this.send()));
    void this.#open();
    void onIdle().then(register);
  }

  async keep(page: StarterPage): Promise<void> {
    if (this.#owner() === '') return;
    await device.keepPage(this.#owner(), toKeep(page));
    this.#session.keepForOffline();
  }

  /** First onto the device, then to the server; a refusal is the answer of the form, and then nothing is kept. */
  async deliver({ group, session }: Meeting, body: NewSessionLog, key: string): Promise<Outcome<Delivered>> {
    const owner = this.#owner();
    const earlier = await device.log(owner, session.id);
    if (earlier !== undefined) await device.remove(earlier);
    const { id: sessionId, number, date } = session;
    await device.add({
      owner,
      sessionId,
      groupId: group.id,
      groupName: group.name,
      number,
      date,
      body,
      key,
      madeAt: new Date().toISOString(),
    });
    await this.send();
    const now = await device.log(owner, sessionId);
    if (now === undefined) return { ok: true, value: 'sent' };
    if (now.refused === undefined) return { ok: true, value: 'kept' };
    await this.dismiss(now);
    return { ok: false, problem: now.refused };
  }

  async dismiss(log: WaitingLog): Promise<void> {
    await device.remove(log);
    await this.#look();
  }

  /** Sends what waits; tries again by itself while the server cannot be reached. */
  async send(): Promise<Problem | undefined> {
    if (this.#owner() === '') return undefined;
    const before = (await device.logs(this.#owner())).length;
    const problem = before === 0 ? undefined : await sendLogs(this.#api, this.#owner());
    await this.#look();
    if (this.#waiting().length < before) this.#sent.update((sent) => sent + 1);
    this.#again.after(problem);
    return problem;
  }

  async #open(): Promise<void> {
    await this.#session.ask();
    await device.tidy();
    await this.#look();
    void this.send();
  }

  async #look(): Promise<void> {
    this.#kept.set(await device.page(this.#owner()));
    this.#waiting.set(await device.logs(this.#owner()));
  }
}

async function register(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // Without it the pages need the network, as every other; in development there is none.
  await navigator.serviceWorker.register('/ngsw-worker.js', { scope: SCOPE, updateViaCache: 'none' }).catch(() => undefined);
}
