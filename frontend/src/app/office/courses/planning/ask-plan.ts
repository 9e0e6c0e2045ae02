import { computed, inject, linkedSignal, resource, type Signal } from '@angular/core';
import type { PlanCheck, PlanProposal } from '@igang/contracts';
import { Api } from '../../../shared/api/index.ts';

const PAUSE_MS = 200;

export interface AskedPlan {
  /** The latest answer; stays while a newer question is on its way. */
  readonly check: Signal<PlanCheck | undefined>;
  readonly asking: Signal<boolean>;
}

/** Asks, while somebody types or drags, what stands in the way of a plan. Nothing is saved; undefined asks nothing. */
export function askPlan(plan: () => PlanProposal | undefined): AskedPlan {
  const api = inject(Api);
  const question = computed(plan, { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  const asked = resource({
    params: () => question(),
    loader: async ({ params, abortSignal }) => {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      if (abortSignal.aborted) return undefined;
      const outcome = await api.post<PlanCheck>('/staff/plan-checks', params);
      return outcome.ok ? outcome.value : undefined;
    },
  });
  const check = linkedSignal<{ asks: boolean; fresh: PlanCheck | undefined }, PlanCheck | undefined>({
    source: () => ({ asks: question() !== undefined, fresh: asked.hasValue() ? asked.value() : undefined }),
    computation: ({ asks, fresh }, before) => (asks ? (fresh ?? before?.value) : undefined),
  });
  return { check: check.asReadonly(), asking: asked.isLoading };
}
