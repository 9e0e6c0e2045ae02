import { httpResource } from '@angular/common/http';
import { computed, DestroyRef, effect, inject, linkedSignal, type Signal } from '@angular/core';
import { Language } from '../i18n/index.ts';
import { Again } from './again.ts';
import { API, given, type Params } from './api.ts';
import { NO_ANSWER, type Problem, toProblem } from './problem.ts';

export interface Read<T> {
  /** The answer; stays while the same thing is read again, undefined until the first one is here. */
  readonly value: Signal<T | undefined>;
  readonly problem: Signal<Problem | undefined>;
  /** Nothing to show yet. Skeletons wait 300 ms by themselves (`<ig-skeleton>`). */
  readonly loading: Signal<boolean>;
  reload(): void;
  /** Shows a change at once; `reload()` or the next read brings the truth. */
  update(change: (value: T) => T): void;
}
export type Asked = string | { readonly path: string; readonly params?: Params } | undefined;

/**
 * Reads from the API as signals and again when the question or the language changes; undefined asks nothing. What got no answer is asked
 * again by itself: when the network comes back, and now and then.
 *
 *     readonly course = read<CourseView>(() => `/courses/${this.id()}`);
 */
export function read<T>(ask: () => Asked): Read<T> {
  const lang = inject(Language).lang;
  const question = computed(() => toQuestion(ask()), { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  const resource = httpResource<T>(() => {
    const asked = question();
    return asked && { url: API + asked.path, params: given(asked.params), headers: { 'Accept-Language': lang() } };
  });
  const value = linkedSignal<{ question: unknown; fresh: T | undefined }, T | undefined>({
    source: () => ({ question: question(), fresh: resource.hasValue() ? resource.value() : undefined }),
    computation: ({ question: now, fresh }, before) => fresh ?? (before?.source.question === now ? before?.value : undefined),
  });
  const problem = computed(() => (resource.error() === undefined ? undefined : toProblem(resource.error(), true)));
  untilAnswered(problem, () => resource.reload());
  return {
    value: value.asReadonly(),
    problem,
    loading: computed(() => value() === undefined && resource.isLoading()),
    reload: () => void resource.reload(),
    update: (change) => value.update((now) => (now === undefined ? now : change(now))),
  };
}

function untilAnswered(problem: Signal<Problem | undefined>, reload: () => void): void {
  const isUnanswered = computed(() => problem()?.code === NO_ANSWER);
  const ask = (): void => (isUnanswered() && !document.hidden ? reload() : undefined);
  const again = new Again(ask);
  effect(() => again.after(isUnanswered() ? problem() : undefined));
  const listen = new AbortController();
  addEventListener('online', ask, { signal: listen.signal });
  document.addEventListener('visibilitychange', ask, { signal: listen.signal });
  inject(DestroyRef).onDestroy(() => {
    listen.abort();
    again.stop();
  });
}

export function toQuestion(asked: Asked): { path: string; params: Params } | undefined {
  if (asked === undefined) return undefined;
  return typeof asked === 'string' ? { path: asked, params: {} } : { path: asked.path, params: asked.params ?? {} };
}
