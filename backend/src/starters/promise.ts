import type { Done, GivenPromise, OwnPromise, ReceivedPromise } from '@igang/contracts';
import { decidePromise, instantOf, localDate, type LocalDate, type PromisedText, type PromiseWay } from '@igang/domain';
import { record } from '../platform/audit-trail.ts';
import { demand, Refusal } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { myself } from './myself.ts';
import { lockStarter, type StarterStanding, starterToManage } from './starter.ts';

interface Promised {
  readonly givenOn: LocalDate;
  readonly how: Exclude<PromiseWay, 'before'>;
  readonly text: PromisedText;
}

/** She has read the text on her page, and promises it. */
export async function promiseMyself(tx: Tx, { text }: OwnPromise): Promise<Done> {
  const starter = await lockStarter(tx, myself(tx, 'care.own'));
  return keepPromise(tx, starter, { givenOn: localDate(tx.now), how: 'herself', text });
}

/** The office has the sheet she signed, or heard her say it. */
export async function receivePromise(tx: Tx, personId: string, { givenOn, text }: ReceivedPromise): Promise<Done> {
  return keepPromise(tx, await starterToManage(tx, personId), { givenOn, how: 'office', text });
}

/** The same promise recorded again changes nothing. From the day it was given she may be asked. */
export async function keepPromise(tx: Tx, starter: StarterStanding, promised: Promised): Promise<Done> {
  if (tx.actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  const { personId, officeId } = starter;
  const { how, text } = promised;
  const givenOn = demand(decidePromise(promised.givenOn, localDate(tx.now)));
  const earlier = await promiseOf(tx, personId);
  if (earlier !== null && earlier.givenOn === givenOn && earlier.how === how && earlier.text === text) return { done: true };
  await tx.query(
    `INSERT INTO confidentiality_promise (id, person_id, given_on, how, text_version, recorded_at, recorded_by_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.newId(), personId, givenOn, how, text, tx.now, tx.actor.personId],
  );
  await tx.query('UPDATE starter SET confidentiality_agreed_at = least(confidentiality_agreed_at, $2) WHERE person_id = $1', [
    personId,
    how === 'herself' ? tx.now : instantOf(givenOn, '00:00'),
  ]);
  await record(tx, { action: 'starter.promise', subject: ['starter', personId], officeId, from: earlier?.how, to: how });
  return { done: true };
}

/** The latest she gave; null while none is known. */
export async function promiseOf(tx: Tx, personId: string): Promise<GivenPromise | null> {
  const sql = `SELECT given_on AS "givenOn", how, text_version AS text FROM confidentiality_promise WHERE person_id = $1
    ORDER BY recorded_at DESC, id DESC LIMIT 1`;
  return (await one<GivenPromise>(tx, sql, [personId])) ?? null;
}
