import { ENQUIRY_PROVE } from '../../../groups/enquiries/index.ts';
import { localDate } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { reachedAt } from '@igang/i18n/text';
import { placeNamed } from '../../../organisation/geography/index.ts';
import type { Config } from '../../../platform/config.ts';
import { signLink } from '../../../platform/links.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Facts {
  readonly email: string;
  readonly lang: Lang;
  readonly near: string;
  readonly isChange: boolean;
  readonly isProved: boolean;
  readonly expiresAt: Date;
  readonly helper: { readonly name: string; readonly email: string; readonly phone: string | null };
  readonly office: Sender;
}

/** The link with which somebody who asks for a group proves her address. Nothing of what she wrote is in it, nor what it is about. */
export async function enquiryProofMails(tx: Tx, config: Config, kind: 'enquiry.confirm-address', id: string): Promise<Addressed[]> {
  const facts = await one<Facts>(tx, FACTS, [id]);
  if (facts === undefined) return [];
  const { email, lang, near, isChange, isProved, expiresAt, helper, office } = facts;
  const place = (await placeNamed(tx, near))?.name ?? office.seat;
  const reachHelper = reachedAt(helper);
  const link = `${config.PUBLIC_URL}/bekreft-henvendelse/${signLink(config.APP_SECRET, ENQUIRY_PROVE, id, expiresAt)}`;
  const value = { today: localDate(tx.now), helper: helper.name, reachHelper, place, until: localDate(expiresAt), isChange };
  const write = () => ({ kind, lang, office, replyTo: { name: helper.name, email: helper.email }, link, value }) as const;
  return [{ to: { address: email }, lang, isTrue: expiresAt > tx.now && !isProved, write }];
}

const FACTS = `
  SELECT u.email::text AS email, u.language AS lang, u.wish->>'near' AS near, u.address_of_id IS NOT NULL AS "isChange", u.proved_at IS NOT NULL AS "isProved", u.expires_at AS "expiresAt", ${SENDER} AS office,
    json_build_object('name', coalesce(c.name, o.name), 'email', coalesce(c.email, o.email), 'phone', CASE WHEN c.id IS NULL THEN o.phone ELSE c.phone END) AS helper
  FROM unproved_enquiry u JOIN office o ON o.id = u.office_id LEFT JOIN contact_point c ON c.id::text = u.wish->>'contactPointId' WHERE u.id = $1`;
