import { accept, type Decision, refuse } from './decision.ts';
import type { PlainRefusalCode } from './refusal-values.ts';

type Table<S extends string, A extends string> = Readonly<Record<S, Readonly<Partial<Record<A, S>>>>>;

/** A state machine as a literal table: state → action → next state. What is not written is refused. */
export interface Machine<S extends string, A extends string> {
  readonly initial: S;
  readonly states: readonly S[];
  readonly actions: readonly A[];
  /** The state that `action` leads to, or undefined when the table does not allow it. */
  next(state: S, action: A): S | undefined;
  /** Actions possible from `state`, in table order; pages offer these and no others. */
  possible(state: S): readonly A[];
  /** The next state, or a refusal naming the state we are in and the action that was tried. */
  decide(state: S, action: A): Decision<S>;
  isFinal(state: S): boolean;
}

interface Naming<S> {
  readonly name: string;
  /** Why the machine says no. */
  readonly refusal: PlainRefusalCode;
  readonly initial: S;
}

export function machine<S extends string, A extends string>(
  { name, refusal, initial }: Naming<S>,
  actions: readonly A[],
  table: Table<S, A>,
): Machine<S, A> {
  const states = Object.keys(table) as S[];
  const next = (state: S, action: A): S | undefined => table[state][action];
  return {
    initial,
    states,
    actions,
    next,
    possible: (state) => actions.filter((action) => next(state, action) !== undefined),
    decide: (state, action) => {
      const to = next(state, action);
      return to === undefined ? refuse(refusal, { machine: name, state, action }) : accept(to);
    },
    isFinal: (state) => Object.keys(table[state]).length === 0,
  };
}
