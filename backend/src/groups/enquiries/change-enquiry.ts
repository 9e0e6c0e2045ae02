import type { Done, OwnChange } from '@igang/contracts';
import { ENQUIRY_DAYS, enquiryMachine, type EnquiryWant, instantAfter, type Lang } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { nameDigest, writerMark } from './name-digest.ts';
import { announce } from '../../platform/outbox.ts';
import { found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { Enquiry, UnprovedEnquiry } from './enquiry.entity.ts';
import { type EnquiryStanding, lockEnquiry } from './enquiry.ts';
import { callsOf, demandTheme, hopesOf } from './write-enquiry.ts';

/**
 * She corrects what is written down about her, or whoever helps her does as she says, for as long as she waits. Another e-mail address is written to first, and takes the place
 * of the old one when the link in that mail is pressed. Without an address she is rung.
 */
export async function changeEnquiry(tx: Tx, { id, permission }: Whose, change: OwnChange, secret: string): Promise<Done> {
  const enquiry = await lockEnquiry(tx, id, permission);
  if (enquiry.state === 'placed' || enquiryMachine.isFinal(enquiry.state)) {
    throw new Refusal('enquiry.not-possible', { machine: 'enquiry', state: enquiry.state, action: 'change' });
  }
  await demandTheme(tx, change.themeCode);
  const { name, email } = change;
  await tx.manager.update(
    Enquiry,
    { id },
    { ...reachOf(change, enquiry), ...hopesOf(change), nameDigest: nameDigest(secret, name), version: () => 'version + 1' },
  );
  await tx.manager.delete(UnprovedEnquiry, { addressOfId: id });
  if (email !== undefined && isOther(email, enquiry)) await askForAddress(tx, enquiry, { name, email }, secret);
  await record(tx, { action: 'enquiry.change', subject: ['enquiry', id], officeId: enquiry.officeId });
  return { done: true };
}

interface Whose {
  readonly id: string;
  readonly permission: 'enquiry.own' | 'enquiry.work';
}

/** Until another address is proved she is reached as before; without an address she is rung. */
function reachOf(change: OwnChange, enquiry: EnquiryStanding): Pick<Enquiry, 'name' | 'phone' | 'email' | 'callTimes' | 'mayLeaveMessage'> {
  const { name, phone = null } = change;
  const email = change.email === undefined ? null : enquiry.email;
  if (email === null && phone === null) throw new Refusal('request.invalid', {}, [{ path: 'phone', code: 'email-or-phone' }]);
  return { name, phone, email, ...callsOf(change) };
}

function isOther(email: string, enquiry: EnquiryStanding): boolean {
  return email.toLowerCase() !== enquiry.email?.toLowerCase();
}

async function askForAddress(
  tx: Tx,
  enquiry: EnquiryStanding,
  { name, email }: { readonly name: string; readonly email: string },
  secret: string,
): Promise<void> {
  const shown = found(await one<Shown>(tx, 'SELECT municipality_code AS code, wants, language FROM enquiry WHERE id = $1', [enquiry.id]));
  const [id, expiresAt] = [tx.newId(), instantAfter(tx.now, { days: ENQUIRY_DAYS.unproved })];
  const wish = { name, near: `k${shown.code ?? ''}`, wants: shown.wants, contactPointId: enquiry.contactPointId ?? undefined };
  await tx.manager.insert(UnprovedEnquiry, {
    ...{ id, email, language: shown.language, officeId: enquiry.officeId, wish, mark: writerMark(secret, { name: enquiry.id }) },
    ...{ askedAt: tx.now, expiresAt, addressOfId: enquiry.id },
  });
  await announce(
    tx,
    { job: 'mail.send', payload: { kind: 'enquiry.confirm-address', subjectId: id } },
    { job: 'enquiry.forget-unproved', payload: { enquiryId: id }, at: expiresAt },
  );
}

interface Shown {
  readonly code: string | null;
  readonly wants: EnquiryWant;
  readonly language: Lang;
}

/** The address is hers: from now on it is the one that is written to. */
export async function proveAddress(tx: Tx, row: UnprovedEnquiry, enquiryId: string): Promise<{ id: string }> {
  if (row.provedAt !== null) return { id: row.id };
  const enquiry = await lockEnquiry(tx, enquiryId, 'checked');
  await tx.manager.update(Enquiry, { id: enquiryId }, { email: row.email, version: () => 'version + 1' });
  await tx.manager.update(UnprovedEnquiry, { id: row.id }, { provedAt: tx.now });
  await record(tx, { action: 'enquiry.change-address', subject: ['enquiry', enquiryId], officeId: enquiry.officeId });
  return { id: row.id };
}
