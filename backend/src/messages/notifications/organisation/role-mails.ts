import { type GrantedRole, localDate } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { calledName } from '@igang/i18n/messages/mail';
import { ROLE_ACCEPT } from '../../../organisation/roles/index.ts';
import type { Config } from '../../../platform/config.ts';
import { signLink } from '../../../platform/links.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Role {
  readonly role: GrantedRole;
  readonly point: string | null;
  readonly name: string;
  readonly email: string;
  readonly lang: Lang;
  readonly office: Sender;
}
interface Invited extends Role {
  readonly inviter: string;
  readonly expiresAt: Date;
}
interface Ended extends Role {
  readonly personId: string;
  readonly called: string | null;
  readonly isOver: boolean;
}

/** Would she work here? The link is made when the mail leaves; when she has answered or it was taken back there is no mail. */
export async function roleInvitedMails(tx: Tx, { APP_SECRET, PUBLIC_URL }: Config, kind: 'role.invited', id: string): Promise<Addressed[]> {
  const facts = await one<Invited>(tx, INVITED, [id]);
  if (facts === undefined) return [];
  const { role, point, name, email, lang, office, inviter, expiresAt } = facts;
  const link = `${PUBLIC_URL}/rolle/${signLink(APP_SECRET, ROLE_ACCEPT, id, expiresAt)}`;
  const value = {
    today: localDate(tx.now),
    name: calledName(name, null),
    role,
    inviter,
    ...at(office, point),
    until: localDate(expiresAt),
  };
  return [{ to: { name, address: email }, lang, isTrue: expiresAt > tx.now, write: () => ({ kind, lang, office, link, value }) }];
}

/** She works here no more. */
export async function roleEndedMails(tx: Tx, _: Config, kind: 'role.ended', id: string): Promise<Addressed[]> {
  const facts = await one<Ended>(tx, ENDED, [id]);
  if (facts === undefined) return [];
  const { personId, role, point, name, called, email, lang, office, isOver } = facts;
  const value = { today: localDate(tx.now), name: calledName(name, called), role, ...at(office, point) };
  return [{ to: { name, address: email }, personId, lang, isTrue: isOver, write: () => ({ kind, lang, office, value }) }];
}

const at = (office: Sender, point: string | null) => ({ office: office.name, point: point ?? undefined });

const INVITED = `
  SELECT i.role, cp.name AS point, i.name, i.email::text AS email, i.language AS lang, p.name AS inviter, i.expires_at AS "expiresAt",
    ${SENDER} AS office
  FROM role_invitation i JOIN office o ON o.id = i.office_id JOIN person p ON p.id = i.invited_by_id
  LEFT JOIN contact_point cp ON cp.id = i.contact_point_id
  WHERE i.id = $1`;

const ENDED = `
  SELECT p.id AS "personId", r.role, cp.name AS point, p.name, p.called, p.email::text AS email, p.language AS lang,
    r.ended_at IS NOT NULL AS "isOver", ${SENDER} AS office
  FROM role_grant r JOIN office o ON o.id = r.office_id JOIN person p ON p.id = r.person_id
  LEFT JOIN contact_point cp ON cp.id = r.contact_point_id
  WHERE r.id = $1`;
