import { INTEREST_MANAGE } from '../../../training/demand/index.ts';
import type { MailKind } from '@igang/contracts';
import { instantAfter, localDate } from '@igang/domain';
import type { DayWithHours, Lang } from '@igang/i18n';
import type { Config } from '../../../platform/config.ts';
import { signLink } from '../../../platform/links.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { Addressed, AnyMail, Sender } from '../mail.ts';
import { dayOf, SENDER } from '../sender.ts';

export type InterestMail = Extract<MailKind, `interest.${string}`>;

/** Longer than the interest itself, which ends the link's use. */
const LINK_DAYS = 400;

interface Facts {
  readonly id: string;
  readonly email: string;
  readonly lang: Lang;
  readonly place: string;
  readonly radiusKm: number;
  readonly isConfirmed: boolean;
  readonly office: Sender;
  readonly course: {
    readonly id: string;
    readonly isOpen: boolean;
    readonly title: Readonly<Record<Lang, string>>;
    readonly days: readonly DayWithHours[];
    readonly venue: string;
  } | null;
}

const PLACE = `coalesce((SELECT place FROM postal_code WHERE code = right(i.place, 4) AND i.place NOT LIKE 'k%'),
  (SELECT name FROM municipality WHERE code = right(i.place, 4)), i.place)`;
const COMMON = `i.id, i.email::text AS email, i.language AS lang, ${PLACE} AS place, i.radius_km AS "radiusKm",
  i.confirmed_at IS NOT NULL AS "isConfirmed", ${SENDER} AS office`;
const SQL: Readonly<Record<InterestMail, string>> = {
  'interest.confirm': `SELECT ${COMMON}, NULL::json AS course FROM interest i
    JOIN office o ON o.id = (SELECT id FROM office WHERE kind = 'national' ORDER BY opened_on, id LIMIT 1) WHERE i.id = $1 AND i.expires_at > $2`,
  'interest.course': `SELECT ${COMMON}, json_build_object('id', c.id, 'isOpen', c.state = 'open' AND c.starts_at > $2, 'title', t.names,
      'venue', concat_ws(', ', v.name, v.address, v.postal_code || ' ' || pc.place),
      'days', (SELECT json_agg(${dayOf('d')} ORDER BY d.number) FROM course_day d WHERE d.course_id = c.id)) AS course
    FROM interest_notice n JOIN interest i ON i.id = n.interest_id JOIN course c ON c.id = n.course_id JOIN course_type t ON t.id = c.course_type_id
    JOIN venue v ON v.id = c.venue_id JOIN postal_code pc ON pc.code = v.postal_code JOIN office o ON o.id = c.office_id
    WHERE n.id = $1 AND i.expires_at > $2`,
};

/** The link she confirms with and says stop with; and the course that has come, while it still is open. */
export async function interestMails(tx: Tx, config: Config, kind: InterestMail, subjectId: string): Promise<Addressed[]> {
  const facts = await one<Facts>(tx, SQL[kind], [subjectId, tx.now]);
  if (facts === undefined) return [];
  const isTrue = kind === 'interest.confirm' || (facts.isConfirmed && facts.course?.isOpen === true);
  return [{ to: { address: facts.email }, lang: facts.lang, isTrue, write: () => mailOf(kind, facts, config, tx.now) }];
}

function mailOf(kind: InterestMail, facts: Facts, { APP_SECRET, PUBLIC_URL }: Config, now: Date): AnyMail {
  const { lang, office, place, radiusKm, course } = facts;
  const token = signLink(APP_SECRET, INTEREST_MANAGE, facts.id, instantAfter(now, { days: LINK_DAYS }));
  const from = { lang, office, unsubscribe: `${PUBLIC_URL}/api/interest-links/${token}/unsubscription` };
  const today = localDate(now);
  if (kind === 'interest.confirm' || course === null)
    return { ...from, kind: 'interest.confirm', link: `${PUBLIC_URL}/si-fra/${token}`, value: { today, place, radiusKm } };
  const about = { title: course.title[lang], days: course.days, venue: course.venue, accessNote: undefined };
  return {
    ...from,
    kind,
    link: `${PUBLIC_URL}/kurs/${course.id}`,
    value: { today, place, course: about, stopAt: `${PUBLIC_URL}/si-fra/${token}` },
  };
}
