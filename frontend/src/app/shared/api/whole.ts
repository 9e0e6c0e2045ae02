import { computed, effect, inject, linkedSignal, type Signal, untracked } from '@angular/core';
import type { Page } from '@igang/contracts';
import { Api, type Outcome } from './api.ts';
import type { Problem } from './problem.ts';
import { type Asked, read, toQuestion } from './read.ts';

export interface Whole<T> {
  /** All there are, at most `most`; undefined until the last of them is here, so that a list to choose from never looks shorter. */
  readonly items: Signal<readonly T[] | undefined>;
  readonly loading: Signal<boolean>;
  readonly problem: Signal<Problem | undefined>;
  /** There are more than these: to be said where one chooses (`<ig-not-all>`). */
  readonly isCut: Signal<boolean>;
  reload(): void;
}

/** What somebody can choose from in one list; more is found by searching. */
const MOST_TO_CHOOSE_FROM = 1000;
/** As many as the API gives at a time. */
const AT_A_TIME = 100;

/**
 * A list of the API that is wanted whole: what one chooses from. Reads page after page.
 *
 *     readonly venues = whole<VenueCard>(() => ({ path: '/staff/venues', params: { officeId: this.officeId() } }));
 */
export function whole<T>(ask: () => Asked, most = MOST_TO_CHOOSE_FROM): Whole<T> {
  const api = inject(Api);
  const asked = computed(() => inBigPages(ask()));
  const first = read<Page<T>>(asked);
  const later = linkedSignal<unknown, Outcome<Page<T>> | undefined>({ source: first.value, computation: () => undefined });
  effect(() => {
    const page = first.value();
    if (page?.next) untracked(() => void follow(page));
  });
  const follow = async (page: Page<T>): Promise<void> => {
    const question = toQuestion(asked());
    const all = { items: page.items, next: page.next };
    while (question !== undefined && all.next !== null && all.items.length < most) {
      const outcome = await api.get<Page<T>>(question.path, { ...question.params, cursor: all.next });
      // Asked for anew meanwhile: these are no longer wanted.
      if (first.value() !== page) return;
      if (!outcome.ok) {
        later.set(outcome);
        return;
      }
      all.items = [...all.items, ...outcome.value.items];
      all.next = outcome.value.next;
    }
    later.set({ ok: true, value: all });
  };
  const here = computed(() => {
    const [page, rest] = [first.value(), later()];
    return page?.next === null ? page : rest?.ok === true ? rest.value : undefined;
  });
  // What stood there stays while the same is read again.
  const shown = linkedSignal<{ question: string; page: Page<T> | undefined }, Page<T> | undefined>({
    source: () => ({ question: JSON.stringify(asked() ?? null), page: here() }),
    computation: ({ question, page }, before) => page ?? (before?.source.question === question ? before.value : undefined),
  });
  const problem = computed(() => first.problem() ?? problemOf(later()));
  return {
    items: computed(() => shown()?.items),
    loading: computed(() => shown() === undefined && problem() === undefined && asked() !== undefined),
    problem,
    isCut: computed(() => Boolean(shown()?.next)),
    reload: () => first.reload(),
  };
}

function problemOf(outcome: Outcome<unknown> | undefined): Problem | undefined {
  return outcome?.ok === false ? outcome.problem : undefined;
}

function inBigPages(asked: Asked): Asked {
  const question = toQuestion(asked);
  return question && { ...question, params: { ...question.params, limit: AT_A_TIME } };
}
