import { announce } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';

interface Place {
  /** Her row at one of the meetings. */
  readonly placeId: string;
  readonly groupId: string;
}

/** Her receipt for each group, at once: her calendar is without the meetings, or has them again. */
export async function tellHer(tx: Tx, kind: 'starter.away' | 'starter.back', places: readonly Place[]): Promise<void> {
  const oneEach = new Map(places.map(({ placeId, groupId }) => [groupId, placeId]));
  await announce(
    tx,
    ...[...oneEach.values()].map((subjectId) => ({ job: 'mail.send', payload: { kind, subjectId, isAsked: true } }) as const),
  );
}
