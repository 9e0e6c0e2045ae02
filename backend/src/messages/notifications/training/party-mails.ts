import { BEFORE_HELD, localDate, UNCONFIRMED_DAYS } from '@igang/domain';
import type { DayWithHours, Lang } from '@igang/i18n';
import type { CourseInMail } from '@igang/i18n/messages/mail';
import type { Undecided } from '@igang/i18n/training/courses/course-words';
import { UNDECIDED } from '../../../training/courses/index.ts';
import { partyLink } from '../../../training/enrolments/enrolment-links.ts';
import type { Config } from '../../../platform/config.ts';
import { sqlSet } from '../../../platform/sql-set.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { Addressed, Mail, Sender } from '../mail.ts';
import { dayOf, SENDER } from '../sender.ts';

type PartyMail = 'party.confirm-address' | 'party.outcome';
interface Facts {
  readonly id: string;
  readonly email: string;
  readonly lang: Lang;
  readonly all: boolean;
  readonly outcome: 'placed' | 'nobody' | null;
  readonly appliedAt: Date;
  readonly people: number;
  readonly held: number;
  readonly courseId: string;
  readonly names: Readonly<Record<Lang, string>>;
  readonly days: readonly DayWithHours[];
  readonly venue: string;
  readonly place: string | null;
  readonly undecided: Undecided | null;
  readonly takesPeople: boolean;
  readonly office: Sender;
}

/** To whoever signs up several: her address is asked for first, and what came of it told after. */
export async function partyMails(tx: Tx, config: Config, kind: PartyMail, partyId: string): Promise<Addressed[]> {
  const facts = await one<Facts>(tx, FACTS, [partyId, tx.now]);
  if (facts === undefined) return [];
  const { email, lang, outcome, takesPeople } = facts;
  const isTrue = kind === 'party.outcome' ? outcome !== null : outcome === null && takesPeople;
  return [
    {
      to: { address: email },
      lang,
      isTrue,
      write: () => (kind === 'party.outcome' ? told(facts, config, tx.now) : asked(facts, config, tx.now)),
    },
  ];
}

function asked(facts: Facts, { APP_SECRET, PUBLIC_URL }: Config, now: Date): Mail<'party.confirm-address'> {
  const { lang, office, people, all } = facts;
  return {
    kind: 'party.confirm-address',
    lang,
    office,
    value: { today: localDate(now), course: courseOf(facts), people, all, days: UNCONFIRMED_DAYS },
    link: `${PUBLIC_URL}/pamelding-flere/${partyLink(APP_SECRET, facts.id, facts.appliedAt)}`,
  };
}

function told(facts: Facts, { PUBLIC_URL }: Config, now: Date): Mail<'party.outcome'> {
  const { lang, office, outcome, people, held } = facts;
  const nobody = outcome === 'nobody';
  return {
    kind: 'party.outcome',
    lang,
    office,
    value: { today: localDate(now), course: courseOf(facts), nobody, held, waiting: nobody ? 0 : people - held },
    link: `${PUBLIC_URL}/kurs/${facts.courseId}`,
  };
}

function courseOf({ names, lang, days, venue, place, undecided }: Facts): CourseInMail {
  return { title: names[lang], days, venue, place: place ?? undefined, accessNote: undefined, undecided: undecided ?? undefined };
}

const FACTS = `
  SELECT p.id, p.organiser_email AS email, p.language AS lang, p.mode = 'all' AS "all", p.outcome, p.applied_at AS "appliedAt",
    m.people, coalesce(p.room_for, 0) AS held, c.id AS "courseId", t.names,
    (SELECT coalesce(json_agg(${dayOf('d')} ORDER BY d.number), '[]') FROM course_day d WHERE d.course_id = c.id) AS days,
    concat_ws(', ', v.name, v.address, nullif(concat_ws(' ', v.postal_code, pc.place), '')) AS venue, pc.place,
    ${UNDECIDED} AS undecided, c.state IN ${sqlSet(BEFORE_HELD)} AND c.starts_at > $2 AS "takesPeople", ${SENDER} AS office
  FROM party p JOIN course c ON c.id = p.course_id JOIN course_type t ON t.id = c.course_type_id JOIN office o ON o.id = c.office_id
  LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code pc ON pc.code = v.postal_code CROSS JOIN LATERAL (
    SELECT count(*)::int AS people FROM party_member m WHERE m.party_id = p.id) m
  WHERE p.id = $1`;
