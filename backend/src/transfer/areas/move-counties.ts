import type { CountyMove, Done } from '@igang/contracts';
import { instantOf, type LocalDate, localDate } from '@igang/domain';
import { demandOpen, giveCounty, lockCounties, takeBackCounty } from '../../organisation/offices/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { followCounty } from './follow-county.ts';

/** Counties are this office's from a day on, today at the earliest. Those it has already stay; doing it twice is as once. */
export async function moveCounties(tx: Tx, officeId: string, { codes, from }: CountyMove): Promise<Done> {
  demandAccess(tx.actor, 'office.manage', {});
  if (from < localDate(tx.now)) throw new Refusal('request.invalid', {}, [{ path: 'from', code: 'too-small' }]);
  await demandOpen(tx, officeId, from);
  await lockCounties(tx, codes, from);
  for (const countyCode of [...new Set(codes)].sort()) await moveCounty(tx, { officeId, countyCode, from });
  return { done: true };
}

async function moveCounty(
  tx: Tx,
  { officeId, countyCode, from }: { officeId: string; countyCode: string; from: LocalDate },
): Promise<void> {
  const given = await giveCounty(tx, { officeId, countyCode, from });
  if (given === undefined) return;
  await record(tx, {
    action: 'office.county-move',
    subject: ['office', officeId],
    officeId,
    ...{ from: given.fromId, to: countyCode, reason: from },
  });
  const payload = { countyCode, fromId: given.fromId, toId: officeId };
  if (from === localDate(tx.now)) await followCounty(tx, payload);
  else await announce(tx, { job: 'county.follow', payload, at: instantOf(from, '00:00') });
}

/** What was to be moved stays where it is. */
export async function keepCounty(tx: Tx, officeId: string, countyCode: string): Promise<Done> {
  demandAccess(tx.actor, 'office.manage', {});
  const from = await takeBackCounty(tx, { officeId, countyCode });
  await record(tx, { action: 'office.county-keep', subject: ['office', officeId], officeId, from: countyCode, reason: from });
  return { done: true };
}
