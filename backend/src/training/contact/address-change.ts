import type { AddressChangeView, Done } from '@igang/contracts';
import { instantAfter, instantBefore, mayBeSameName, NOT_A_STARTER, SHOWN_TO_HER } from '@igang/domain';
import { mayHaveMailed } from '../../organisation/identity/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { myself } from '../../starters/starters/index.ts';
import { HAS_A_PAGE } from '../enrolments/has-a-page.ts';
import { lockEnrolment, mailTo } from '../enrolments/enrolment.ts';
import { movePerson, moveSignUp } from './move-address.ts';

/** The link to the new address lives for so long. */
export const PROVE_HOURS = 48;
const MOST_A_DAY = 6;

/** States of a sign-up that is written to; an unconfirmed one is confirmed first. */
export const ADDRESS_OPEN = SHOWN_TO_HER;

/** An address somebody wants, and the secret under which requests for one address are counted. */
export interface Asked {
  readonly email: string;
  readonly secret: string;
}

/** She wants to sign in and be written to with another address. */
export function askAsMyself(tx: Tx, asked: Asked): Promise<Done> {
  return ask(tx, { personId: myself(tx, 'care.own'), enrolmentId: null }, asked);
}

/**
 * The same from the page of a sign-up. The link to it may have been passed on, so it moves one who only takes courses; whoever has signed
 * in, starts groups or works here signs in for it.
 */
export async function askAsEnrollee(tx: Tx, enrolmentId: string, asked: Asked): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.change-own', { enrolmentId });
  const { enrolment } = await lockEnrolment(tx, enrolmentId);
  if (!ADDRESS_OPEN.includes(enrolment.state))
    throw new Refusal('enrolment.not-possible', { machine: 'enrolment', state: enrolment.state, action: 'change' });
  const personId = await whoseAddress(tx, enrolmentId);
  if (personId !== null && (await one(tx, USED_FOR_MORE, [personId, tx.now])) !== undefined) throw new Refusal('contact.sign-in-first');
  return ask(tx, { personId, enrolmentId }, asked);
}

/** The person a sign-up is, but for one who shares another's address: she is another. */
async function whoseAddress(tx: Tx, enrolmentId: string): Promise<string | null> {
  const row = await one<{ id: string; known: string; name: string }>(
    tx,
    'SELECT p.id, p.name AS known, e.name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = $1',
    [enrolmentId],
  );
  return row !== undefined && mayBeSameName(row.known, row.name) ? row.id : null;
}

const USED_FOR_MORE = `
  SELECT FROM role_grant WHERE person_id = $1 AND ended_at IS NULL UNION ALL SELECT FROM auth_session WHERE user_id = $1 AND expires_at > $2
  UNION ALL SELECT FROM starter WHERE person_id = $1 AND state NOT IN ${sqlSet(NOT_A_STARTER)} LIMIT 1`;

interface Whose {
  readonly personId: string | null;
  readonly enrolmentId: string | null;
}

/** The answer is the same whether the address is free or another's: who has it is told by the mail that goes there, and nobody else is. */
async function ask(tx: Tx, { personId, enrolmentId }: Whose, { email, secret }: Asked): Promise<Done> {
  const current = found(
    await one<{ email: string; same: boolean; today: number }>(
      tx,
      `SELECT x.email::text AS email, x.email = $3 AS same, (SELECT count(*)::int FROM address_change a
         WHERE (a.person_id = $1 OR a.enrolment_id = $2) AND a.asked_at > $4) AS today
       FROM (SELECT email FROM person WHERE id = $1 UNION ALL SELECT email FROM enrolment WHERE id = $2 AND $1::uuid IS NULL) AS x`,
      [personId, enrolmentId, email, instantBefore(tx.now, { hours: 24 })],
    ),
  );
  if (current.same) throw new Refusal('contact.same');
  if (current.today >= MOST_A_DAY) throw new Refusal('request.too-many');
  const id = tx.newId();
  await tx.query(
    `INSERT INTO address_change (id, person_id, enrolment_id, old_email, new_email, asked_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, personId, enrolmentId, current.email, email, tx.now, instantAfter(tx.now, { hours: PROVE_HOURS })],
  );
  await record(tx, { action: 'address.ask', subject: subjectOf({ personId, enrolmentId }) });
  if (await mayHaveMailed(tx, 'address', { email, secret })) await announce(tx, mailOf('address.prove', id));
  return { done: true };
}

function subjectOf({ personId, enrolmentId }: Whose): readonly [string, string] {
  return personId === null ? ['enrolment', enrolmentId ?? ''] : ['person', personId];
}
const mailOf = (kind: 'address.prove' | 'address.moved', subjectId: string) => ({
  job: 'mail.send' as const,
  payload: { kind, subjectId },
});

interface Change extends Whose {
  readonly newEmail: string;
  readonly doneAt: Date | null;
  readonly isNewest: boolean;
}

/** What the link leads to; looking changes nothing. */
export async function addressChange(tx: Tx, id: string): Promise<AddressChangeView> {
  const { newEmail, doneAt } = await changeById(tx, id);
  return { email: newEmail, state: doneAt === null ? 'open' : 'done' };
}

/** The link has been opened where it went: the address is hers, and the one before is told and let go. Twice is as once. */
export async function proveAddress(tx: Tx, id: string): Promise<Done> {
  const change = await changeById(tx, id);
  if (change.doneAt !== null) return { done: true };
  const { personId, enrolmentId, newEmail } = change;
  if (personId !== null) await movePerson(tx, personId, newEmail);
  else await moveSignUp(tx, enrolmentId ?? '', newEmail);
  await tx.query('UPDATE address_change SET done_at = $2 WHERE id = $1', [id, tx.now]);
  await record(tx, { action: 'address.move', subject: subjectOf(change) });
  await announce(tx, mailOf('address.moved', id));
  // What was mailed before opens nothing any more: the links to her pages come to the new address.
  const newest = await one<{ id: string }>(tx, NEWEST, [newEmail, tx.now]);
  if (newest !== undefined) await announce(tx, mailTo(newest.id, 'links.mine'));
  return { done: true };
}

async function changeById(tx: Tx, id: string): Promise<Change> {
  const change = found(await one<Change>(tx, BY_ID, [id]));
  if (change.doneAt === null && !change.isNewest) throw new Refusal('contact.newer-asked');
  return change;
}

/** The address a link has gone to and that is not hers yet. */
export async function changingTo(tx: Tx, personId: string): Promise<string | null> {
  const sql = `SELECT CASE WHEN done_at IS NULL AND expires_at > $2 THEN new_email::text END AS email FROM address_change
    WHERE person_id = $1 ORDER BY asked_at DESC, id DESC LIMIT 1`;
  return (await one<{ email: string | null }>(tx, sql, [personId, tx.now]))?.email ?? null;
}

const BY_ID = `
  SELECT a.person_id AS "personId", a.enrolment_id AS "enrolmentId", a.new_email::text AS "newEmail", a.done_at AS "doneAt",
    NOT EXISTS (SELECT FROM address_change n WHERE (n.asked_at, n.id) > (a.asked_at, a.id)
      AND (n.person_id = a.person_id OR n.person_id IS NULL AND a.person_id IS NULL AND n.enrolment_id = a.enrolment_id)) AS "isNewest"
  FROM address_change a WHERE a.id = $1 FOR NO KEY UPDATE OF a`;
const NEWEST = `SELECT e.id FROM enrolment e JOIN course c ON c.id = e.course_id WHERE e.email = $1 AND ${HAS_A_PAGE('$2')}
  ORDER BY e.applied_at DESC, e.id DESC LIMIT 1`;
