import type { AvailabilityChange, Done } from '@igang/contracts';
import { record } from '../../platform/audit-trail.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { changeStarter, lockStarter, myself } from '../../starters/starters/index.ts';

/** Times of the week, languages, how many groups at once and themes to avoid; no reason is asked for. */
export async function changeAvailability(tx: Tx, change: AvailabilityChange): Promise<Done> {
  const starter = await lockStarter(tx, myself(tx, 'availability.own'));
  const { unsuitableTimes, languages, maxGroups, avoidedThemes } = change;
  await demandThemes(tx, avoidedThemes);
  await changeStarter(tx, starter.personId, {
    unsuitableTimes: [...new Set(unsuitableTimes)].sort(),
    languages: [...new Set(languages)].sort(),
    maxGroups,
    avoidedThemes: [...new Set(avoidedThemes)].sort(),
  });
  await record(tx, { action: 'starter.availability', subject: ['starter', starter.personId], officeId: starter.officeId });
  return { done: true };
}

async function demandThemes(tx: Tx, codes: readonly string[]): Promise<void> {
  const known = await tx.query<{ code: string }>('SELECT code FROM theme WHERE code = ANY ($1)', [codes]);
  if (known.length < new Set(codes).size) throw new Refusal('request.invalid', {}, [{ path: 'avoidedThemes', code: 'choice' }]);
}
