import { GROUP_REGISTER } from '../../../groups/follow-ups/index.ts';
import { localDate } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import type { Config } from '../../../platform/config.ts';
import { signLink } from '../../../platform/links.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Facts {
  readonly id: string;
  readonly email: string;
  readonly lang: Lang;
  readonly place: string;
  readonly expiresAt: Date;
  readonly office: Sender;
}

/** The link with which a group that began by itself confirms its address. */
export async function registrationMails(
  tx: Tx,
  { APP_SECRET, PUBLIC_URL }: Config,
  kind: 'group.confirm-address',
  id: string,
): Promise<Addressed[]> {
  const facts = await one<Facts>(tx, FACTS, [id]);
  if (facts === undefined) return [];
  const { email, lang, place, expiresAt, office } = facts;
  const link = `${PUBLIC_URL}/egen-gruppe/${signLink(APP_SECRET, GROUP_REGISTER, id, expiresAt)}`;
  const write = () => ({ kind, lang, office, link, value: { today: localDate(tx.now), place } }) as const;
  return [{ to: { address: email }, lang, isTrue: expiresAt > tx.now, write }];
}

const FACTS = `
  SELECT r.id, r.email::text AS email, r.language AS lang, m.name AS place, r.expires_at AS "expiresAt", ${SENDER} AS office
  FROM group_registration r JOIN municipality m ON m.code = r.municipality_code JOIN office o ON o.id = r.office_id WHERE r.id = $1`;
