import { computed, inject, linkedSignal, signal, type Signal } from '@angular/core';
import type { Page } from '@igang/contracts';
import { Api } from './api.ts';
import type { Problem } from './problem.ts';
import { type Asked, read, toQuestion } from './read.ts';

export interface Pages<T> {
  readonly items: Signal<readonly T[] | undefined>;
  readonly loading: Signal<boolean>;
  readonly loadingMore: Signal<boolean>;
  readonly hasMore: Signal<boolean>;
  readonly problem: Signal<Problem | undefined>;
  /** How many the last `more()` brought, to say aloud. */
  readonly lastAdded: Signal<number>;
  more(): Promise<void>;
  reload(): void;
}

/**
 * A list that is read a page at a time ("Vis flere", `<ig-load-more>`). Begins anew when the question changes.
 *
 *     readonly courses = pages<CourseCard>(() => ({ path: '/courses', params: { near: this.place() } }));
 */
export function pages<T>(ask: () => Asked): Pages<T> {
  const api = inject(Api);
  const first = read<Page<T>>(ask);
  const all = linkedSignal<Page<T> | undefined>(() => first.value());
  const loadingMore = signal(false);
  const laterProblem = linkedSignal<Page<T> | undefined, Problem | undefined>({ source: first.value, computation: () => undefined });
  const lastAdded = signal(0);

  const more = async (): Promise<void> => {
    const [asked, soFar] = [toQuestion(ask()), all()];
    if (asked === undefined || !soFar?.next || loadingMore()) return;
    loadingMore.set(true);
    const outcome = await api.get<Page<T>>(asked.path, { ...asked.params, cursor: soFar.next });
    loadingMore.set(false);
    laterProblem.set(outcome.ok ? undefined : outcome.problem);
    // A list that has begun anew meanwhile is another list.
    if (!outcome.ok || all() !== soFar) return;
    lastAdded.set(outcome.value.items.length);
    all.set({ items: [...soFar.items, ...outcome.value.items], next: outcome.value.next });
  };
  return {
    items: computed(() => all()?.items),
    loading: first.loading,
    loadingMore: loadingMore.asReadonly(),
    hasMore: computed(() => Boolean(all()?.next)),
    problem: computed(() => first.problem() ?? laterProblem()),
    lastAdded: lastAdded.asReadonly(),
    more,
    reload: () => first.reload(),
  };
}
