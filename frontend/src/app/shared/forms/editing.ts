import { inject, linkedSignal, signal, type Signal, untracked, type WritableSignal } from '@angular/core';
import { Api, type Outcome } from '../api/index.ts';
import { merged, type OtherChange, otherChanges, withField } from './merge.ts';

interface Versioned {
  readonly version: number;
}
export interface Edited<V extends Versioned, M extends object> {
  /** What is edited, as it was read here; undefined while it is not here, or when it is new. */
  readonly known: () => V | undefined;
  readonly model: WritableSignal<M>;
  readonly toModel: (view: V) => M;
  /** Reads it again, as it is now. */
  readonly again: (api: Api) => Promise<Outcome<V | undefined>>;
}
export interface Editing<M extends object> {
  /** Goes along with what is sent: the one that was read last. */
  version(): number | undefined;
  /** What somebody else has changed meanwhile; the next time it is saved goes on from there. */
  readonly changes: Signal<readonly OtherChange<M>[]>;
  choose(change: OtherChange<M>, whose: 'mine' | 'theirs'): void;
  /** Round what the server answered: told that another has saved first, looks at what she saved. */
  checked<T>(outcome: Outcome<T>): Promise<Outcome<T>>;
}

/**
 * A form for something with a version. When another has saved first nothing is lost and nothing is a dead end: what only she
 * has changed is taken in, what both have changed stands side by side with a choice, and the next press saves.
 *
 *     protected readonly editing = editing({ known: this.group, model: this.model, toModel, again: (api) => api.get(path) });
 *     submission(async (api, body, sending) => this.editing.checked(await api.put(path, { ...body, version: this.editing.version() }, sending)));
 */
export function editing<V extends Versioned, M extends object>({ known, model, toModel, again }: Edited<V, M>): Editing<M> {
  const api = inject(Api);
  const latest = linkedSignal<V | undefined>(() => known());
  const changes = signal<readonly OtherChange<M>[]>([]);

  const takeIn = (view: V): void => {
    const before = latest();
    if (before === undefined) return;
    const mine = untracked(model);
    const found = otherChanges(toModel(before), mine, toModel(view));
    latest.set(view);
    changes.set(found);
    model.set(merged(mine, found));
  };
  return {
    version: () => latest()?.version,
    changes: changes.asReadonly(),
    choose: ({ key, mine, theirs }, whose) => model.update((now) => withField(now, key, whose === 'mine' ? mine : theirs)),
    checked: async (outcome) => {
      changes.set([]);
      if (outcome.ok || outcome.problem.code !== 'change.conflict') return outcome;
      const read = await again(api);
      if (read.ok && read.value !== undefined) takeIn(read.value);
      return outcome;
    },
  };
}
