import { computed, inject, Service, signal } from '@angular/core';
import type { Me } from '@igang/contracts';
import type { GrantedRole } from '@igang/domain';
import { forgetEverything, forgetOthers } from '../kept/index.ts';
import { Api, type Outcome } from './api.ts';
import { ListMemory } from './list-memory.ts';
import { NO_ANSWER } from './problem.ts';

const HINT = 'igang.signed-in';
const KEPT = 'igang.me';
/** The database with the lists of course days. Here, since it goes with the session. */
export const COURSE_LISTS = 'igang-course-lists';
/** The database with a starter's page. */
export const STARTER_PAGES = 'igang-starter-pages';
/** The database with logs that the server does not have. They stay when she signs out, since nobody else has them, and are shown to her only. */
export const SESSION_LOGS = 'igang-session-logs';

/** Who reads. The cookie is the server's; here is only what the pages need to know. */
@Service()
export class Session {
  readonly #api = inject(Api);
  readonly #lists = inject(ListMemory);
  readonly #me = signal<Me | undefined>(undefined);
  #asked: Promise<Me | undefined> | undefined;

  readonly #unheard = signal(false);

  readonly me = this.#me.asReadonly();
  /** Nobody answered who she is, and the device does not know: that is no reason to ask her to sign in. */
  readonly unheard = this.#unheard.asReadonly();
  readonly isStarter = computed(() => this.#me()?.isStarter ?? false);
  readonly isOffice = computed(() => this.#has('coordinator') || this.#has('national'));
  readonly isCoordinator = computed(() => this.#has('coordinator'));
  readonly isTrainer = computed(() => this.#has('trainer'));
  /** Somebody at a contact point, with its inbox and nothing else of an office. */
  readonly isHost = computed(() => this.#has('contact-point'));
  readonly isNational = computed(() => this.#has('national') || this.#has('auditor'));
  /** Where she begins after signing in: the place with most to do. */
  readonly home = computed(() => {
    if (this.#has('national')) return '/nasjonalt';
    if (this.#has('coordinator') || this.#has('trainer')) return '/kontor';
    if (this.#has('contact-point')) return '/kontor/henvendelser';
    if (this.isStarter()) return '/mine-grupper';
    return this.#has('auditor') ? '/nasjonalt' : '/';
  });

  /** Asks the server once. Anonymous readers who never signed in here are not asked about: a public page needs no answer. */
  startIfKnown(): void {
    if (hint.read()) void this.ask();
  }

  /** Whether somebody has signed in on this device, as far as it knows. */
  isKnown(): boolean {
    return hint.read();
  }

  ask(): Promise<Me | undefined> {
    this.#asked ??= this.refresh();
    return this.#asked;
  }

  async refresh(): Promise<Me | undefined> {
    const outcome = await this.#api.get<Me>('/me');
    this.#unheard.set(!outcome.ok && outcome.problem.status !== 401);
    if (outcome.ok || outcome.problem.status === 401) this.#set(outcome.ok ? outcome.value : undefined);
    else this.#unanswered(outcome.problem.code === NO_ANSWER);
    return this.#me();
  }

  /** After a new session: who is it? */
  signedIn(): Promise<Me | undefined> {
    this.#asked = this.refresh();
    return this.#asked;
  }

  /** Ends the session, and leaves nothing of hers on the device but logs that nobody has received. */
  async signOut(): Promise<Outcome<unknown>> {
    const outcome = await this.#api.delete('/sessions/current');
    if (!outcome.ok && outcome.problem.status !== 401) return outcome;
    this.#set(undefined);
    kept.forget();
    forgetEverything();
    return { ok: true, value: undefined };
  }

  /** From now on she can come back without network, until she signs out or her session is known to have ended. */
  keepForOffline(): void {
    kept.write(this.#me());
  }

  /** Without an answer we know nothing new: ask again next time. Without network she is who she was. */
  #unanswered(offline: boolean): void {
    this.#asked = undefined;
    if (offline && this.#me() === undefined) this.#me.set(kept.read());
  }

  #has(role: GrantedRole): boolean {
    return this.#me()?.roles.some((grant) => grant.role === role) ?? false;
  }

  #set(me: Me | undefined): void {
    if (kept.read()?.person.id !== me?.person.id) kept.forget();
    if (me !== undefined) forgetOthers(me.person.id);
    this.#lists.isReadBy(me?.person.id);
    this.#me.set(me);
    this.#asked = Promise.resolve(me);
    hint.write(me !== undefined);
  }
}

/** Whether somebody has signed in on this device; storage may be closed to us, and then the answer is no. */
const hint = {
  read: (): boolean => {
    try {
      return localStorage.getItem(HINT) !== null;
    } catch {
      return false;
    }
  },
  write: (signedIn: boolean): void => {
    try {
      if (signedIn) localStorage.setItem(HINT, '1');
      else localStorage.removeItem(HINT);
    } catch {
      return;
    }
  },
};

/** Who she is, for a page that opens without network; with it go the lists that only she may see. */
const kept = {
  read: (): Me | undefined => {
    try {
      return (JSON.parse(localStorage.getItem(KEPT) ?? 'null') as Me | null) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (me: Me | undefined): void => {
    try {
      if (me !== undefined) localStorage.setItem(KEPT, JSON.stringify(me));
    } catch {
      // Full or closed: then the page does not open without network.
      return;
    }
  },
  forget: (): void => {
    for (const go of [
      () => localStorage.removeItem(KEPT),
      ...[COURSE_LISTS, STARTER_PAGES].map((name) => () => indexedDB.deleteDatabase(name)),
    ])
      try {
        go();
      } catch {
        continue;
      }
  },
};
