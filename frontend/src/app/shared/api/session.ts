import { computed, inject, Service, signal } from '@angular/core';
import type { Me } from '@igang/contracts';
import type { GrantedRole } from '@igang/domain';
import { Api } from './api.ts';

const HINT = 'igang.signed-in';

/** Who reads. The cookie is the server's; here is only what the pages need to know. */
@Service()
export class Session {
  readonly #api = inject(Api);
  readonly #me = signal<Me | undefined>(undefined);
  #asked: Promise<Me | undefined> | undefined;

  readonly me = this.#me.asReadonly();
  readonly isStarter = computed(() => this.#me()?.isStarter ?? false);
  readonly isOffice = computed(() => this.#has('coordinator') || this.#has('national'));
  readonly isTrainer = computed(() => this.#has('trainer'));
  readonly isNational = computed(() => this.#has('national') || this.#has('auditor'));
  /** Where she begins after signing in: the place with most to do. */
  readonly home = computed(() => {
    if (this.#has('national')) return '/nasjonalt';
    if (this.#has('coordinator') || this.#has('trainer')) return '/kontor';
    if (this.isStarter()) return '/mine-grupper';
    return this.#has('auditor') ? '/nasjonalt' : '/';
  });

  /** Asks the server once. Anonymous readers who never signed in here are not asked about: a public page needs no answer. */
  startIfKnown(): void {
    if (hint.read()) void this.ask();
  }

  ask(): Promise<Me | undefined> {
    this.#asked ??= this.refresh();
    return this.#asked;
  }

  async refresh(): Promise<Me | undefined> {
    const outcome = await this.#api.get<Me>('/me');
    // Without an answer we know nothing new; ask again next time.
    if (!outcome.ok && outcome.problem.status !== 401) this.#asked = undefined;
    else this.#set(outcome.ok ? outcome.value : undefined);
    return this.#me();
  }

  /** After a new session: who is it? */
  signedIn(): Promise<Me | undefined> {
    this.#asked = this.refresh();
    return this.#asked;
  }

  async signOut(): Promise<void> {
    const outcome = await this.#api.delete('/sessions/current');
    if (outcome.ok || outcome.problem.status === 401) this.#set(undefined);
  }

  #has(role: GrantedRole): boolean {
    return this.#me()?.roles.some((grant) => grant.role === role) ?? false;
  }

  #set(me: Me | undefined): void {
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
