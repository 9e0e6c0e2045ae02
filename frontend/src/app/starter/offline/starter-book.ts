import { computed, effect, inject, onIdle, Service, signal, untracked } from '@angular/core';
import type { NewSessionLog, StarterGroup, StarterPage } from '@igang/contracts';
import { Again, Api, NO_ANSWER, type Outcome, type Problem, Session } from '../../shared/api/index.ts';
import { device } from './device.ts';
import { preparations } from './preparations.ts';
import { sendLogs } from './send-logs.ts';
import { areAnswered, toKeep, type WaitingLog } from './waiting.ts';

const SCOPE = '/mine-grupper';
/** The device took nothing and the server did not answer: what is written stands in the open page only. */
export const HELD_NOWHERE = 'log.held-nowhere';

/** What became of a log: with the server, or kept here until there is network. */
export type Delivered = 'sent' | 'kept';
export interface Meeting {
  readonly group: Pick<StarterGroup, 'id' | 'name'>;
  readonly session: Pick<StarterGroup['sessions'][number], 'id' | 'number' | 'date'>;
  /** She has sent one about this meeting before. */
  readonly corrects?: boolean;
}

/** Her page and her logs on this device: for the cellar without coverage, and for when the server is away. */
@Service()
export class StarterBook {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #kept = signal<{ owner: string; page: StarterPage | undefined } | undefined>(undefined);
  readonly #rows = signal<readonly WaitingLog[]>([]);
  readonly #sent = signal(0);
  readonly #again = new Again(() => void this.send());
  readonly #owner = computed(() => this.#session.me()?.person.id ?? '');

  /** Her page as it was last read here. */
  readonly kept = computed(() => (this.#kept()?.owner === this.#owner() ? this.#kept()?.page : undefined));
  readonly waiting = computed(() => this.#rows().filter(({ owner }) => owner === this.#owner()));
  /** Counts up when the server has answered something that waited: what was read before is old. */
  readonly sent = this.#sent.asReadonly();

  constructor() {
    addEventListener('online', () => void this.send());
    document.addEventListener('visibilitychange', () => void (document.hidden ? undefined : this.send()));
    void this.#session.ask();
    // Also when she signs in anew, or another person does, without leaving the page.
    effect(() => {
      if (this.#session.me() !== undefined) untracked(() => void this.#open());
    });
    void onIdle().then(register);
  }

  async keep(page: StarterPage): Promise<void> {
    const owner = this.#owner();
    if (owner === '') return;
    const kept = toKeep(page);
    this.#kept.set({ owner, page: kept });
    if (await device.keepPage(owner, kept)) this.#session.keepForOffline();
  }

  /**
   * First onto the device, then to the server; a refusal is the answer of the form, and then nothing is kept. What the device does not
   * take is sent all the same, and stays with the form when that fails too.
   */
  async deliver({ group, session, corrects = false }: Meeting, body: NewSessionLog, key: string): Promise<Outcome<Delivered>> {
    const owner = this.#owner();
    const { id: sessionId, number, date } = session;
    const about = { owner, sessionId, groupId: group.id, groupName: group.name, number, date };
    const held = await device.hold({ ...about, body, key, corrects, madeAt: new Date().toISOString() });
    const problem = await this.send();
    const now = await device.log(owner, sessionId);
    if (now === undefined) return { ok: true, value: 'sent' };
    if (now.refused === undefined && held === 'device') return { ok: true, value: 'kept' };
    await device.remove(now);
    await this.#look();
    return { ok: false, problem: now.refused ?? nowhere(problem) };
  }

  /** She has seen why it was refused; what stood behind it goes on. */
  async dismiss(log: WaitingLog): Promise<void> {
    await device.remove(log);
    await this.send();
  }

  /** Sends what waits; tries again by itself while the server cannot be reached. */
  async send(): Promise<Problem | undefined> {
    const owner = this.#owner();
    if (owner === '') return undefined;
    const before = await device.logs(owner);
    const prepared = preparations.count(owner);
    const problem = (before.length === 0 ? undefined : await sendLogs(this.#api, owner)) ?? (await preparations.send(this.#api, owner));
    await this.#look();
    if (areAnswered(before, this.waiting()) || preparations.count(owner) < prepared) this.#sent.update((sent) => sent + 1);
    this.#again.after(problem);
    return problem;
  }

  async #open(): Promise<void> {
    await device.tidy();
    await this.#look();
    await this.send();
  }

  async #look(): Promise<void> {
    const owner = this.#owner();
    const [page, logs] = [await device.page(owner), await device.logs(owner)];
    // What was read in this page is as new, and there when the device refuses.
    if (page !== undefined || this.#kept()?.owner !== owner) this.#kept.set({ owner, page });
    this.#rows.set(logs);
  }
}

function nowhere(problem: Problem | undefined): Problem {
  const unanswered = { status: 0, sentence: '', values: {}, fields: [], requestId: undefined, retryAfter: undefined };
  return { ...unanswered, ...(problem?.code === NO_ANSWER ? {} : problem), code: HELD_NOWHERE };
}

async function register(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // Without it the pages need the network, as every other; in development there is none.
  await navigator.serviceWorker.register('/ngsw-worker.js', { scope: SCOPE, updateViaCache: 'none' }).catch(() => undefined);
}
