import { computed, effect, inject, linkedSignal, signal, type Signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import type { Page } from '@igang/contracts';
import { Api } from './api.ts';
import { ListMemory } from './list-memory.ts';
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

interface Options {
  /** Who goes back to the list finds it as long as it was. For public lists: it is remembered until the page is loaded anew. */
  readonly remembered?: boolean;
}

/**
 * A list that is read a page at a time ("Vis flere", `<ig-load-more>`). Begins anew when the question changes.
 *
 *     readonly courses = pages<CourseCard>(() => ({ path: '/courses', params: { near: this.place() } }));
 */
export function pages<T>(ask: () => Asked, { remembered = false }: Options = {}): Pages<T> {
  const api = inject(Api);
  const first = read<Page<T>>(ask);
  const left = remembered ? leftBehind<T>(ask) : undefined;
  const all = linkedSignal<Page<T> | undefined>(() => longer(left?.before(), first.value()));
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
  if (left !== undefined) effect(() => left.keep(all()));
  return {
    items: computed(() => all()?.items),
    loading: computed(() => all() === undefined && first.loading()),
    loadingMore: loadingMore.asReadonly(),
    hasMore: computed(() => Boolean(all()?.next)),
    problem: computed(() => first.problem() ?? laterProblem()),
    lastAdded: lastAdded.asReadonly(),
    more,
    reload: () => first.reload(),
  };
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

/** What is fresh, unless that would make the list shorter than the one she left. */
function longer<T>(before: Page<T> | undefined, fresh: Page<T> | undefined): Page<T> | undefined {
  return before !== undefined && before.items.length > (fresh?.items.length ?? 0) ? before : fresh;
}
