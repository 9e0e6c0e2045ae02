import type { Machine } from '@igang/domain';
import type { Event } from './book.ts';
import type { Part } from './world.ts';

/** One move along a state machine, and who made it (nobody named: the system). */
export interface Move<A extends string> extends Pick<Event, 'at' | 'byId' | 'kind' | 'reason'> {
  readonly action: A;
}
type About = Pick<Event, 'subject' | 'officeId'>;

/** Tells moves that are in order, and where they lead. What the machine forbids is a mistake in the demo, not data. */
export function tellMoves<S extends string, A extends string>(
  { book }: Part,
  machine: Machine<S, A>,
  { subject, officeId }: About,
  moves: readonly Move<A>[],
): { readonly state: S; readonly changedAt: Date | undefined } {
  let [state, changedAt]: [S, Date | undefined] = [machine.initial, undefined];
  for (const { action, ...who } of moves) {
    const to = machine.next(state, action);
    if (to === undefined) throw new Error(`A ${subject[0]} cannot ${action} from ${state}`);
    book.tell({ ...who, subject, officeId, action: `${subject[0]}.${action}`, from: state, to });
    if (to !== state) changedAt = who.at;
    state = to;
  }
  return { state, changedAt };
}
