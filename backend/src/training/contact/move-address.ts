import { HAD_PLACE, LIVE_ENROLMENT, mayBeSameName } from '@igang/domain';
import { changeAddress, endMailedLinks } from '../../organisation/identity/index.ts';
import { found, Refusal } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { lockEnrolments, take } from '../enrolments/enrolment.ts';
import { standAlone, writeTo } from '../enrolments/write-contact.ts';

/**
 * All that is hers is written to `email` from now on, and nothing that was mailed to the address before opens anything. Who shared that
 * address with her keeps it, as a person of her own.
 */
export async function movePerson(tx: Tx, personId: string, email: string): Promise<void> {
  const her = found(await one<{ name: string }>(tx, 'SELECT name FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]));
  const all = await tx.query<SignUp>(
    `SELECT e.id, e.name, e.course_id AS "courseId", c.ends_at > $2 AS "isAhead" FROM enrolment e JOIN course c ON c.id = e.course_id
     WHERE e.person_id = $1 ORDER BY e.id`,
    [personId, tx.now],
  );
  const [hers, others] = [
    all.filter(({ name }) => mayBeSameName(name, her.name)),
    all.filter(({ name }) => !mayBeSameName(name, her.name)),
  ];
  await endDoubles(tx, hers, email);
  await changeAddress(tx, personId, email);
  await writeTo(
    tx,
    hers.map(({ id }) => id),
    email,
  );
  await standAlone(
    tx,
    others.filter(({ isAhead }) => isAhead).map(({ id }) => id),
  );
  await endMailedLinks(tx, personId);
}

/**
 * The same for one sign-up: that of somebody who is no person yet, or who shares another's address and has one of her own now. Who had none
 * becomes a person, or is found as one.
 */
export async function moveSignUp(tx: Tx, enrolmentId: string, email: string): Promise<void> {
  const sql = `SELECT id, name, course_id AS "courseId", person_id IS NOT NULL
    OR (email IS NULL AND state IN ${sqlSet(HAD_PLACE)}) AS "isAhead" FROM enrolment WHERE id = $1`;
  const signUp = found(await one<SignUp>(tx, sql, [enrolmentId]));
  await endDoubles(tx, [signUp], email);
  await writeTo(tx, [enrolmentId], email);
  if (signUp.isAhead) await standAlone(tx, [enrolmentId]);
}

interface SignUp {
  readonly id: string;
  readonly name: string;
  readonly courseId: string;
  readonly isAhead: boolean;
}

/** She has signed up from the right address meanwhile, and not confirmed it: the older sign-up, with its place, is the one that stays. */
async function endDoubles(tx: Tx, hers: readonly SignUp[], email: string): Promise<void> {
  const doubles = await tx.query<{ id: string; state: string }>(
    `SELECT id, state FROM enrolment WHERE email = $1 AND course_id = ANY($2::uuid[]) AND id <> ALL($3::uuid[])
       AND state IN ${sqlSet(LIVE_ENROLMENT)}`,
    [email, hers.map(({ courseId }) => courseId), hers.map(({ id }) => id)],
  );
  if (doubles.some(({ state }) => state !== 'applied')) throw new Refusal('contact.taken');
  const locked = await lockEnrolments(
    tx,
    doubles.map(({ id }) => id),
  );
  for (const { enrolment, course } of locked) await take(tx, course, { enrolment, action: 'cancel' });
}
