import type { Done, GivenPromise, OwnPromise, ReceivedPromise } from '@igang/contracts';
import { decidePromise, instantOf, localDate, type LocalDate, type PromisedText, type PromiseWay } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
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

/**
 * What was recorded by mistake, since `since`, is taken back; the trail keeps that it was. Not when she has been asked on it meanwhile.
 */
export async function undoPromise(tx: Tx, { personId, officeId }: StarterStanding, since: Date): Promise<Done> {
  const latest = await one<{ id: string; how: PromiseWay; recordedAt: Date }>(
    tx,
    `SELECT id, how, recorded_at AS "recordedAt" FROM confidentiality_promise WHERE person_id = $1 ORDER BY recorded_at DESC, id DESC LIMIT 1`,
    [personId],
  );
  if (latest?.how !== 'course') return { done: true };
  const asked = await one(tx, 'SELECT FROM assignment_request WHERE person_id = $1 AND asked_at >= $2', [personId, latest.recordedAt]);
  if (latest.recordedAt < since || asked !== undefined) throw new Refusal('promise.undo-too-late');
  await tx.query('DELETE FROM confidentiality_promise WHERE id = $1', [latest.id]);
  await tx.query(
    `UPDATE starter SET confidentiality_agreed_at = (SELECT min(given_on::timestamp AT TIME ZONE 'Europe/Oslo') FROM confidentiality_promise
       WHERE person_id = $1) WHERE person_id = $1`,
    [personId],
  );
  await record(tx, { action: 'starter.promise-undone', subject: ['starter', personId], officeId, from: latest.how });
  return { done: true };
}

/** The latest she gave; null while none is known. */
export async function promiseOf(tx: Tx, personId: string): Promise<GivenPromise | null> {
  const sql = `SELECT given_on AS "givenOn", how, text_version AS text FROM confidentiality_promise WHERE person_id = $1
    ORDER BY recorded_at DESC, id DESC LIMIT 1`;
  return (await one<GivenPromise>(tx, sql, [personId])) ?? null;
}
