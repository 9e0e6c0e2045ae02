import type { Done, OfficeClosing } from '@igang/contracts';
import { instantOf, type LocalDate, localDate, mayClose } from '@igang/domain';
import {
  againstClosing,
  countiesOf,
  forgetClosing,
  giveCounty,
  lockCounties,
  lockOffices,
  planClosing,
  undoGiving,
} from '../../organisation/offices/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demand, demandAccess, found, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { courseRunningAt } from '../../training/courses/index.ts';
import { handOverOffice } from './hand-over-office.ts';

/**
 * An office is closed from a day on, today at the earliest, and another takes over: its counties from that day, which is written now, and
 * what is under way then when the day comes.
 */
export async function closeOffice(tx: Tx, officeId: string, { receiverId, from, coordinatorsStay }: OfficeClosing): Promise<Done> {
  demandAccess(tx.actor, 'office.manage', {});
  const today = localDate(tx.now);
  if (from < today) throw new Refusal('request.invalid', {}, [{ path: 'from', code: 'too-small' }]);
  const [office, receiver] = await lockOffices(tx, officeId, receiverId);
  await lockCounties(tx, await countiesOf(tx, officeId, from), from);
  const courseUntil = await courseRunningAt(tx, officeId, from === today ? tx.now : instantOf(from, '00:00'));
  const against = { ...(await againstClosing(tx, officeId, today)), courseUntil };
  demand(mayClose({ office: found(office), receiver: found(receiver), from, today, against }));
  for (const countyCode of await countiesOf(tx, officeId, from)) await giveAway(tx, { countyCode, receiverId, from, officeId });
  await planClosing(tx, officeId, { heirId: receiverId, closedOn: from, coordinatorsStay });
  await record(tx, { action: 'office.close', subject: ['office', officeId], officeId, to: receiverId, reason: from });
  const payload = { officeId, on: from };
  if (from === today) await handOverOffice(tx, payload);
  else await announce(tx, { job: 'office.hand-over', payload, at: instantOf(from, '00:00') });
  return { done: true };
}

interface GivingAway {
  readonly countyCode: string;
  readonly officeId: string;
  readonly receiverId: string;
  readonly from: LocalDate;
}

async function giveAway(tx: Tx, { countyCode, officeId, receiverId, from }: GivingAway): Promise<void> {
  await giveCounty(tx, { officeId: receiverId, countyCode, from });
  const fact = { action: 'office.county-move', subject: ['office', receiverId] as const, officeId: receiverId };
  await record(tx, { ...fact, from: officeId, to: countyCode, reason: from });
}

/**
 * An office that was to close stays open, with its counties. One that has closed is opened again and has nothing: what it handed over is
 * another's now, and counties and people are given to it as to a new one.
 */
export async function openAgain(tx: Tx, officeId: string): Promise<Done> {
  demandAccess(tx.actor, 'office.manage', {});
  const [office] = await lockOffices(tx, officeId);
  const { closedOn, heirId, isHandedOver } = found(office);
  if (closedOn === null) return { done: true };
  await forgetClosing(tx, officeId);
  if (!isHandedOver && heirId !== null) await keepCounties(tx, { officeId, heirId, closedOn });
  const action = isHandedOver ? 'office.reopen' : 'office.stay-open';
  await record(tx, { action, subject: ['office', officeId], officeId, from: closedOn });
  return { done: true };
}

interface Kept {
  readonly officeId: string;
  readonly heirId: string;
  readonly closedOn: LocalDate;
}

async function keepCounties(tx: Tx, { officeId, heirId, closedOn }: Kept): Promise<void> {
  const kept = await undoGiving(tx, { fromId: officeId, toId: heirId, on: closedOn });
  const fact = { action: 'office.county-keep', subject: ['office', heirId] as const, officeId: heirId, reason: closedOn };
  await record(tx, ...kept.map((code) => ({ ...fact, from: code })));
}
