import { inject, type Signal } from '@angular/core';
import { type Problem, submission } from '../../shared/api/index.ts';
import { Toasts } from '../../shared/ui/index.ts';

export interface Change {
  readonly method: 'put' | 'post' | 'delete';
  readonly path: string;
  readonly body?: unknown;
}
export interface Changes {
  /** Sends it; when it is done says `told` and calls `after`. True when it was done. */
  make(change: Change, told?: string): Promise<boolean>;
  readonly sending: Signal<boolean>;
  readonly problem: Signal<Problem | undefined>;
  /** Reads the page again, after a dialog of its own has changed something. */
  refresh(): void;
}

/** The buttons of a page: one thing under way at a time, one place where a refusal is shown, `after` reads the page again. */
export function changes(after: () => void): Changes {
  const toasts = inject(Toasts);
  const sent = submission<Change, unknown>((api, { method, path, body }, sending) =>
    method === 'delete' ? api.delete(path, sending) : api[method](path, body ?? {}, sending),
  );
  return {
    sending: sent.sending,
    problem: sent.problem,
    refresh: after,
    make: async (change, told) => {
      const outcome = await sent.send(change);
      if (outcome.ok && told !== undefined) toasts.show(told);
      if (outcome.ok || outcome.problem.status === 409) after();
      return outcome.ok;
    },
  };
}
