import { localDate, UNCONFIRMED_DAYS } from '@igang/domain';
import type { DayWithHours, Lang } from '@igang/i18n';
import { confirmLink, manageLink } from '../../../training/enrolments/enrolment-links.ts';
import { HAS_A_PAGE } from '../../../training/enrolments/has-a-page.ts';
import type { Config } from '../../../platform/config.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { Addressed, Sender } from '../mail.ts';
import { dayOf, SENDER } from '../sender.ts';

interface Facts {
  readonly id: string;
  readonly email: string;
  readonly lang: Lang;
  readonly linkEdition: number;
  readonly isApplied: boolean;
  readonly appliedAt: Date;
  readonly endsAt: Date;
  readonly names: Readonly<Record<Lang, string>>;
  readonly place: string | null;
  readonly days: readonly DayWithHours[];
  readonly office: Sender;
}
const MOST = 20;

/** The links to all her enrolments, in one mail without her name: whoever asks knows only the address. */
export async function linkMails(tx: Tx, { PUBLIC_URL, APP_SECRET }: Config, kind: 'links.mine', newestId: string): Promise<Addressed[]> {
  const all = await tx.query<Facts>(FACTS, [newestId, tx.now]);
  const [newest] = all;
  if (newest === undefined) return [];
  const { lang, office, email } = newest;
  const courses = all.map((one) => ({
    title: one.names[lang],
    place: one.place ?? undefined,
    days: one.days,
    url: PUBLIC_URL + pathOf(one, APP_SECRET, tx.now),
  }));
  const [first] = courses;
  const value = { today: localDate(tx.now), courses };
  return [{ to: { address: email }, lang, isTrue: true, write: () => ({ kind, lang, office, link: first?.url, value }) }];
}

function pathOf({ isApplied, appliedAt, endsAt, ...linked }: Facts, secret: string, now: Date): string {
  if (isApplied) return `/bekreft/${confirmLink(secret, linked, appliedAt)}`;
  return `/min-pamelding/${manageLink(secret, linked, endsAt > now ? endsAt : now)}`;
}

const FACTS = `
  SELECT e.id, e.link_edition AS "linkEdition", e.email, e.language AS lang, e.state = 'applied' AS "isApplied", e.applied_at AS "appliedAt", c.ends_at AS "endsAt", t.names,
    p.place, (SELECT coalesce(json_agg(${dayOf('d')} ORDER BY d.number), '[]') FROM course_day d WHERE d.course_id = c.id) AS days,
    ${SENDER} AS office
  FROM enrolment asked JOIN enrolment e ON e.email = asked.email JOIN course c ON c.id = e.course_id
  JOIN course_type t ON t.id = c.course_type_id JOIN office o ON o.id = c.office_id
  LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code p ON p.code = v.postal_code
  WHERE asked.id = $1 AND ${HAS_A_PAGE('$2')}
    AND (e.state <> 'applied' OR e.applied_at > $2::timestamptz - interval '${UNCONFIRMED_DAYS} days')
  ORDER BY e.applied_at DESC, e.id DESC LIMIT ${MOST}`;
