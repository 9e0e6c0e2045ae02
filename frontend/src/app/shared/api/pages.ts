import { computed, effect, inject, linkedSignal, signal, type Signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import type { Page } from '@igang/contracts';
import { Api, type Params } from './api.ts';
import { ListMemory } from './list-memory.ts';
import { lengthToAsk, together } from './lists.ts';
import type { Problem } from './problem.ts';
import { type Asked, read, toQuestion } from './read.ts';

export interface Pages<T> {
  readonly items: Signal<readonly T[] | undefined>;
  readonly loading: Signal<boolean>;
  readonly loadingMore: Signal<boolean>;
  readonly hasMore: Signal<boolean>;
  /** How many there are in all, where the API says it. */
  readonly total: Signal<number | undefined>;
  readonly problem: Signal<Problem | undefined>;
  /** How many the last `more()` brought, to say aloud. */
  readonly lastAdded: Signal<number>;
  more(limit?: number): Promise<void>;
  /** All that is left. */
  rest(): Promise<void>;
  reload(): void;
}

/** As many as the API gives at a time. */
const MOST = 100;

/**
 * A list that is read a page at a time ("Vis flere", `<ig-load-more>`). Begins anew when the question changes. Who goes back to a list
 * finds it as long as she left it, and what has changed meanwhile in it.
 *
 *     readonly courses = pages<CourseCard>(() => ({ path: '/courses', params: { near: this.place() } }));
 */
export function pages<T>(ask: () => Asked): Pages<T> {
  const api = inject(Api);
  const left = leftBehind<T>(ask);
  const first = read<Page<T>>(() => asLong(ask(), left.before()?.items.length ?? 0));
  const all = linkedSignal<Page<T> | undefined>(() => together(left.before(), first.value()));
  const loadingMore = signal(false);
  const laterProblem = linkedSignal<Page<T> | undefined, Problem | undefined>({ source: first.value, computation: () => undefined });
  const lastAdded = signal(0);

  const more = async (limit?: number): Promise<void> => {
    const [asked, soFar] = [toQuestion(ask()), all()];
    if (asked === undefined || !soFar?.next || loadingMore()) return;
    loadingMore.set(true);
    const outcome = await api.get<Page<T>>(asked.path, nextOf(asked.params, soFar.next, limit));
    loadingMore.set(false);
    laterProblem.set(outcome.ok ? undefined : outcome.problem);
    // A list that has begun anew meanwhile is another list.
    if (!outcome.ok || all() !== soFar) return;
    lastAdded.set(outcome.value.items.length);
    all.set({ ...soFar, items: [...soFar.items, ...outcome.value.items], next: outcome.value.next });
  };
  const rest = async (): Promise<void> => {
    const before = all()?.items.length ?? 0;
    while (all()?.next && laterProblem() === undefined) await more(MOST);
    lastAdded.set((all()?.items.length ?? 0) - before);
  };
  effect(() => left.keep(all()));
  return {
    items: computed(() => all()?.items),
    loading: computed(() => all() === undefined && first.loading()),
    loadingMore: loadingMore.asReadonly(),
    hasMore: computed(() => Boolean(all()?.next)),
    total: computed(() => all()?.total),
    problem: computed(() => first.problem() ?? laterProblem()),
    lastAdded: lastAdded.asReadonly(),
    more,
    rest,
    reload: () => first.reload(),
  };
}

function nextOf(params: Params, cursor: string, limit: number | undefined): Params {
  return { ...params, ...(limit === undefined ? {} : { limit }), cursor };
}

/** The first page as long as the list she comes back to, as far as the API goes. */
function asLong(asked: Asked, length: number): Asked {
  const question = toQuestion(asked);
  const limit = lengthToAsk(question?.params['limit'], length, MOST);
  return question === undefined || limit === undefined ? asked : { ...question, params: { ...question.params, limit } satisfies Params };
}

/** The list as it was when the reader left it, if she comes back by the browser's own button. */
function leftBehind<T>(ask: () => Asked) {
  const memory = inject(ListMemory);
  const isBack = inject(Router).currentNavigation()?.trigger === 'popstate';
  const question = (): string => JSON.stringify(toQuestion(ask()) ?? null);
  return {
    before: (): Page<T> | undefined => (isBack ? (memory.of(question()) as Page<T> | undefined) : undefined),
    keep: (list: Page<T> | undefined): void => {
      const key = question();
      if (list !== undefined) untracked(() => memory.keep(key, list));
    },
  };
}
