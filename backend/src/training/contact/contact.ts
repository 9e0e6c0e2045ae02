import type { Contact, ContactView, Done, OwnContact, ParticipantContact } from '@igang/contracts';
import type { EnrolmentState } from '@igang/domain';
import { changePerson } from '../../organisation/identity/index.ts';
import { postalPlace } from '../../organisation/geography/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { changeStarter, lockStarter, myself, starterToManage } from '../../starters/starters/index.ts';
import { changingTo } from './address-change.ts';
import { lockEnrolment, mailTo } from '../enrolments/enrolment.ts';
import { writeContact, writeContactAhead } from '../enrolments/write-contact.ts';
import { movePerson, moveSignUp } from './move-address.ts';
import { rewardFound } from '../certificates/reward.ts';

/** What is told to the new address, by how she stands; nobody else is told anything. */
const TOLD = {
  applied: 'enrolment.confirm-address',
  confirmed: 'enrolment.confirmed',
  waitlisted: 'enrolment.waitlisted',
  offered: 'enrolment.offered',
  'in-review': 'enrolment.in-review',
} as const satisfies Partial<Record<EnrolmentState, string>>;
const isTold = (state: EnrolmentState): state is keyof typeof TOLD => state in TOLD;

/**
 * The office corrects a participant where she stands: her place and her number stay. An address that she has proved is hers, and
 * somebody else's address is never taken; a corrected one is mailed anew.
 */
export async function correctEnrolment(tx: Tx, enrolmentId: string, contact: ParticipantContact): Promise<Done> {
  const { enrolment, course } = await lockEnrolment(tx, enrolmentId);
  demandAccess(tx.actor, 'enrolment.manage', { officeId: course.officeId });
  if (contact.postalCode !== undefined) await postalPlace(tx, contact.postalCode);
  const address = await newAddress(tx, enrolmentId, contact.email);
  const home = (await isKnownAs(tx, enrolmentId)) ? enrolment.personId : null;
  const isPerson = enrolment.personId !== null;
  if (address !== undefined) await demandFree(tx, { enrolmentId, personId: home, isPerson, email: address });
  await correctAt(tx, { enrolmentId, home, address }, contact);
  const to = address === undefined ? undefined : 'address';
  await record(tx, { action: 'enrolment.correct', subject: ['enrolment', enrolmentId], officeId: course.officeId, to });
  if (address !== undefined && isTold(enrolment.state)) await announce(tx, mailTo(enrolmentId, TOLD[enrolment.state]));
  return { done: true };
}

/** At the door she says what her address is: from then on she can be written to. The course is locked by the caller. */
export async function giveAddress(tx: Tx, enrolmentId: string, email: string): Promise<void> {
  await moveSignUp(tx, enrolmentId, email);
  await rewardFound(tx, await lockEnrolment(tx, enrolmentId));
}

/** The address, if it is another than she has. Hers is corrected, never taken away: everything about her goes there. */
async function newAddress(tx: Tx, enrolmentId: string, email: string | undefined): Promise<string | undefined> {
  const sql = 'SELECT email IS NOT NULL AS has, email IS NOT DISTINCT FROM $2::citext AS same FROM enrolment WHERE id = $1';
  const { has, same } = found(await one<{ has: boolean; same: boolean }>(tx, sql, [enrolmentId, email ?? null]));
  if (email === undefined && has) throw new Refusal('request.invalid', {}, [{ path: 'email', code: 'missing' }]);
  return same ? undefined : email;
}

interface Correction {
  readonly enrolmentId: string;
  /** Whose it is; nobody's while she is no person yet, or shares another's address. */
  readonly home: string | null;
  /** What she is written to from now on, when that is new. */
  readonly address: string | undefined;
}

/** Who moves is known by the name she had; who stands alone from now on becomes a person by the one she gets. */
async function correctAt(tx: Tx, { enrolmentId, home, address }: Correction, contact: OwnContact): Promise<void> {
  if (address !== undefined && home !== null) await movePerson(tx, home, address);
  await writeContact(tx, enrolmentId, contact);
  if (home !== null) await writePerson(tx, home, contact);
  else if (address !== undefined) await giveAddress(tx, enrolmentId, address);
}

/** The office corrects a starter. */
export async function correctStarter(tx: Tx, personId: string, contact: Contact): Promise<Done> {
  const { officeId } = await starterToManage(tx, personId);
  const moved = await one(tx, 'SELECT FROM person WHERE id = $1 AND email <> $2', [personId, contact.email]);
  if (moved !== undefined) await demandFree(tx, { enrolmentId: null, personId, isPerson: true, email: contact.email });
  if (moved !== undefined) await movePerson(tx, personId, contact.email);
  await writePerson(tx, personId, contact);
  await moveHome(tx, personId, contact.postalCode);
  await record(tx, {
    action: 'starter.correct',
    subject: ['starter', personId],
    officeId,
    to: moved === undefined ? undefined : 'address',
  });
  return { done: true };
}

/** She corrects herself; another address is proved first (`address-change.ts`). */
export async function correctMyself(tx: Tx, contact: OwnContact): Promise<Done> {
  const { personId, officeId } = await lockStarter(tx, myself(tx, 'care.own'));
  await writePerson(tx, personId, contact);
  await moveHome(tx, personId, contact.postalCode);
  await record(tx, { action: 'starter.correct', subject: ['starter', personId], officeId });
  return { done: true };
}

export async function contactOf(tx: Tx): Promise<ContactView> {
  const personId = myself(tx, 'care.own');
  const sql = 'SELECT name, called, email::text AS email, phone, postal_code AS "postalCode", language FROM person WHERE id = $1';
  const her = found(await one<Omit<ContactView, 'changingTo'>>(tx, sql, [personId]));
  return { ...her, changingTo: await changingTo(tx, personId) };
}

/** Two who share an address are one person to sign in with and two names on courses: then one is not corrected into the other. */
export async function isKnownAs(tx: Tx, enrolmentId: string): Promise<boolean> {
  const sql = 'SELECT FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = $1 AND p.name = e.name';
  return (await one(tx, sql, [enrolmentId])) !== undefined;
}

/** The one home of who she is, and what later mails about her courses go by. */
export async function writePerson(tx: Tx, personId: string, contact: OwnContact): Promise<void> {
  if (contact.postalCode !== undefined) await postalPlace(tx, contact.postalCode);
  const before = found(await one<{ name: string }>(tx, 'SELECT name FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]));
  await changePerson(tx, personId, contact);
  await writeContactAhead(tx, personId, contact, before.name);
}

/** Where she lives decides which groups are near. */
async function moveHome(tx: Tx, personId: string, postalCode: string | undefined): Promise<void> {
  if (postalCode === undefined) return;
  const { lat, lon } = await postalPlace(tx, postalCode);
  await changeStarter(tx, personId, { lat, lon });
}

interface Wanted {
  readonly enrolmentId: string | null;
  /** Whose address it is: nobody's while she shares another's. */
  readonly personId: string | null;
  /** She is somebody we know, and so not to become somebody else. */
  readonly isPerson: boolean;
  readonly email: string;
}

/** She has confirmed it from a mail, or signed in with it: then it is hers. And what is another person's is not given away. */
async function demandFree(tx: Tx, { enrolmentId, personId, isPerson, email }: Wanted): Promise<void> {
  const proved = await one(
    tx,
    `SELECT FROM enrolment WHERE (id = $1 OR person_id = $2) AND source = 'public' AND email_confirmed_at IS NOT NULL AND vouched_at IS NULL
     UNION ALL SELECT FROM auth_session WHERE user_id = $2 UNION ALL SELECT FROM role_grant WHERE person_id = $2 LIMIT 1`,
    [enrolmentId, personId],
  );
  if (proved !== undefined) throw new Refusal('contact.proved');
  const other = await one(tx, 'SELECT FROM person WHERE email = $1 AND id IS DISTINCT FROM $2', [email, personId]);
  if (other !== undefined && isPerson) throw new Refusal('contact.taken');
}
