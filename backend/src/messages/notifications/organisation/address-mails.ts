import { ADDRESS_PROVE } from '../../../training/contact/address-link.ts';
import { localDate } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { PROVE_HOURS } from '../../../training/contact/address-change.ts';
import type { Config } from '../../../platform/config.ts';
import { signLink } from '../../../platform/links.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Facts {
  readonly id: string;
  readonly oldEmail: string;
  readonly newEmail: string;
  readonly lang: Lang;
  readonly expiresAt: Date;
  readonly isDone: boolean;
  readonly isNewest: boolean;
  readonly isTaken: boolean;
  readonly office: Sender;
}

/** To the address somebody wants, and, when it is hers, to the one she had. Neither names her: the one is not proved, the other let go. */
export async function addressMails(
  tx: Tx,
  { APP_SECRET, PUBLIC_URL }: Config,
  kind: 'address.prove' | 'address.moved',
  id: string,
): Promise<Addressed[]> {
  const facts = await one<Facts>(tx, FACTS, [id]);
  if (facts === undefined) return [];
  const { oldEmail, newEmail, lang, office, expiresAt, isDone, isNewest, isTaken } = facts;
  const today = localDate(tx.now);
  if (kind === 'address.moved')
    return [{ to: { address: oldEmail }, lang, isTrue: isDone, write: () => ({ kind, lang, office, value: { today } }) }];
  const link = isTaken ? `${PUBLIC_URL}/logg-inn` : `${PUBLIC_URL}/ny-adresse/${signLink(APP_SECRET, ADDRESS_PROVE, id, expiresAt)}`;
  const write = () => ({ kind, lang, office, link, value: { today, hours: PROVE_HOURS, taken: isTaken } }) as const;
  return [{ to: { address: newEmail }, lang, isTrue: !isDone && isNewest && expiresAt > tx.now, write }];
}

const FACTS = `
  SELECT a.id, a.old_email::text AS "oldEmail", a.new_email::text AS "newEmail", coalesce(p.language, e.language) AS lang,
    a.expires_at AS "expiresAt", a.done_at IS NOT NULL AS "isDone",
    NOT EXISTS (SELECT FROM address_change n WHERE (n.asked_at, n.id) > (a.asked_at, a.id)
      AND (n.person_id = a.person_id OR n.person_id IS NULL AND a.person_id IS NULL AND n.enrolment_id = a.enrolment_id)) AS "isNewest",
    a.person_id IS NOT NULL AND EXISTS (SELECT FROM person x WHERE x.email = a.new_email AND x.id <> a.person_id) AS "isTaken", ${SENDER} AS office
  FROM address_change a LEFT JOIN person p ON p.id = a.person_id LEFT JOIN enrolment e ON e.id = a.enrolment_id
  JOIN office o ON o.id = coalesce((SELECT office_id FROM starter WHERE person_id = a.person_id),
    (SELECT c.office_id FROM course c WHERE c.id = e.course_id), (SELECT id FROM office WHERE kind = 'national' ORDER BY opened_on, id LIMIT 1))
  WHERE a.id = $1`;
