import { computed, inject, signal, type Signal } from '@angular/core';
import { Api } from '../../shared/api/index.ts';
import type { Change } from './change.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}
export interface BulkOutcome {
  readonly done: number;
  /** What the server said no to, each with its own reason. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
  /** Not tried, since somebody said stop. */
  readonly left: number;
}
export interface Bulk {
  readonly running: Signal<boolean>;
  readonly progress: Signal<{ readonly at: number; readonly all: number }>;
  readonly outcome: Signal<BulkOutcome | undefined>;
  /** One after the other; each is whole by itself, so that stopping leaves nothing half done. */
  run(things: readonly Named[], change: (id: string) => Change): Promise<BulkOutcome>;
  stop(): void;
  forget(): void;
}

/** The same change to many things: with progress, a way to stop, and an account of what was refused. */
export function bulk(): Bulk {
  const api = inject(Api);
  const progress = signal({ at: 0, all: 0 });
  const running = signal(false);
  const outcome = signal<BulkOutcome | undefined>(undefined);
  const stopped = signal(false);

  const send = ({ method, path, body }: Change) => (method === 'delete' ? api.delete(path) : api[method](path, body ?? {}));
  const run = async (things: readonly Named[], change: (id: string) => Change): Promise<BulkOutcome> => {
    stopped.set(false);
    running.set(true);
    outcome.set(undefined);
    const [refused, tried]: [{ name: string; why: string }[], Named[]] = [[], []];
    for (const thing of things) {
      if (stopped()) break;
      progress.set({ at: tried.length + 1, all: things.length });
      const answer = await send(change(thing.id));
      tried.push(thing);
      if (!answer.ok) refused.push({ name: thing.name, why: answer.problem.sentence });
    }
    running.set(false);
    const end = { done: tried.length - refused.length, refused, left: things.length - tried.length };
    outcome.set(end);
    return end;
  };
  return {
    ...{ running: running.asReadonly(), progress: computed(() => progress()), outcome: outcome.asReadonly(), run },
    stop: () => stopped.set(true),
    forget: () => outcome.set(undefined),
  };
}
