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
    const question = toQuestion(untracked(asked));
    if (!page?.next || question === undefined) return;
    // Asked for anew meanwhile: these are no longer wanted.
    const isWanted = () => untracked(first.value) === page;
    untracked(() => void rest(api, question, page, { most, isWanted }).then((outcome) => isWanted() && later.set(outcome)));
  });
  const here = computed(() => {
    const [page, whole] = [first.value(), later()];
    return page?.next === null ? page : whole?.ok === true ? whole.value : undefined;
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

/** The page with all that follow it, at most `most`; ends early when nobody wants them any more. */
async function rest<T>(
  api: Api,
  { path, params }: NonNullable<ReturnType<typeof toQuestion>>,
  page: Page<T>,
  { most, isWanted }: { readonly most: number; readonly isWanted: () => boolean },
): Promise<Outcome<Page<T>>> {
  let all = page;
  while (all.next !== null && all.items.length < most && isWanted()) {
    const outcome = await api.get<Page<T>>(path, { ...params, cursor: all.next });
    if (!outcome.ok) return outcome;
    all = { items: [...all.items, ...outcome.value.items], next: outcome.value.next };
  }
  return { ok: true, value: all };
}

function problemOf(outcome: Outcome<unknown> | undefined): Problem | undefined {
  return outcome?.ok === false ? outcome.problem : undefined;
}

function inBigPages(asked: Asked): Asked {
  const question = toQuestion(asked);
  return question && { ...question, params: { ...question.params, limit: AT_A_TIME } };
}
