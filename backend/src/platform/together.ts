import { answeredBefore, type Idempotency, nameOf, remember, type Settled } from './idempotency.ts';
import { Refusal } from './refusal.ts';
import type { Tx } from './transaction.ts';

interface Keyed {
  readonly idempotency: Idempotency;
}

/** How one kind of request is decided many at a time. */
export interface Deciding<C, L, T> {
  /** Reads and locks what the decisions need, also for requests that turn out to have been answered before. */
  load(tx: Tx, changes: readonly C[]): Promise<L>;
  /** Settles each request in the order given, and saves what follows. */
  decide(tx: Tx, changes: readonly C[], loaded: L): Promise<readonly Settled<T>[]>;
}

/**
 * Decides many requests in one transaction, each as it would be decided alone: answered before, refused, or new. A double
 * click in the same company is one request.
 * @returns how each was settled, once `remembered`, the last statement of the transaction, has succeeded
 */
export async function decideTogether<C extends Keyed, L, T extends object>(
  tx: Tx,
  changes: readonly C[],
  how: Deciding<C, L, T>,
): Promise<{ settled: Settled<T>[]; remembered: Promise<void> }> {
  const firsts = new Map(changes.toReversed().map((change) => [nameOf(change.idempotency), change]));
  const single = [...firsts.values()].reverse();
  // Both at once: on a pipelined connection neither waits for the other's answer.
  const [earlier, loaded] = await Promise.all([
    answeredBefore(
      tx,
      single.map(({ idempotency }) => idempotency),
    ),
    how.load(tx, single),
  ]);
  const fresh = single.filter((_, i) => earlier[i] === 'new');
  const decided = fresh.length === 0 ? [] : await how.decide(tx, fresh, loaded);
  const settled = new Map<C, Settled<T>>([
    ...pairs(single, earlier).filter((pair): pair is [C, Settled<T>] => pair[1] !== 'new'),
    ...pairs(fresh, decided),
  ]);
  return {
    settled: changes.map((change) => settledAs(change, firsts.get(nameOf(change.idempotency)) ?? change, settled)),
    remembered: rememberAnswers(tx, fresh, decided),
  };
}

function pairs<A, B>(as: readonly A[], bs: readonly B[]): [A, B][] {
  return as.flatMap((a, i) => {
    const b = bs[i];
    return b === undefined ? [] : [[a, b] as [A, B]];
  });
}

function settledAs<C extends Keyed, T>(change: C, first: C, settled: ReadonlyMap<C, Settled<T>>): Settled<T> {
  const isSame = change.idempotency.requestHash === first.idempotency.requestHash;
  return (isSame ? settled.get(first) : undefined) ?? { refusal: new Refusal('idempotency.reused') };
}

async function rememberAnswers(tx: Tx, changes: readonly Keyed[], settled: readonly Settled<object>[]): Promise<void> {
  const answered = pairs(changes, settled).flatMap(([{ idempotency }, outcome]) =>
    'answer' in outcome ? [[idempotency, outcome.answer] as const] : [],
  );
  if (answered.length > 0) await remember(tx, answered);
}
