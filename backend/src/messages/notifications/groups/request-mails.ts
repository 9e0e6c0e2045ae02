import type { MailKind } from '@igang/contracts';
import { instantAfter, localDate, type LocalDate, type RequestState } from '@igang/domain';
import type { DayWithHours, Lang } from '@igang/i18n';
import { calledName, type Colleague } from '@igang/i18n/messages/mail';
import { REQUEST_ANSWER, KNOWN_DISTANCE } from '../../../groups/assignments/index.ts';
import type { Config } from '../../../platform/config.ts';
import { signLink } from '../../../platform/links.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { MEETING_COLUMNS, type MeetingInCalendar } from '../../../groups/sessions/index.ts';
import type { Addressed, AnyMail, Sender } from '../mail.ts';
import { dayOf, SENDER } from '../sender.ts';

export type RequestMail = Extract<MailKind, `request.${string}`>;

/** So long after the question is over its link still tells where it stands; it answers only while it is open. */
const SHOWN_DAYS = 60;

interface Facts {
  readonly id: string;
  readonly linkEdition: number;
  readonly groupId: string;
  readonly name: string;
  readonly called: string | null;
  readonly email: string;
  readonly lang: Lang;
  readonly state: RequestState;
  readonly expiresAt: Date;
  readonly message: string | null;
  /** The question has reached her; if it never did, she need not hear that it fell away. */
  readonly wasAsked: boolean;
  /** She has the assignment now. */
  readonly hasIt: boolean;
  readonly support: boolean;
  readonly place: string;
  readonly venue: string | null;
  readonly days: readonly (DayWithHours & { readonly date: LocalDate })[];
  readonly meetings: readonly MeetingInCalendar[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly colleagues: readonly Colleague[];
  readonly distanceKm: number | null;
  readonly office: Sender;
}

const isOpen = ({ state, expiresAt }: Facts, now: Date): boolean => state === 'open' && expiresAt > now;
const IS_TRUE: Readonly<Record<RequestMail, (facts: Facts, now: Date) => boolean>> = {
  'request.asked': isOpen,
  'request.reminder': isOpen,
  'request.taken': ({ state, wasAsked }) => state === 'taken-back' && wasAsked,
  'request.thanks': ({ state, hasIt }) => state === 'accepted' && hasIt,
};

export async function requestMails(tx: Tx, config: Config, kind: RequestMail, requestId: string): Promise<Addressed[]> {
  const facts = await one<Facts>(
    tx,
    `SELECT r.id, p.link_edition AS "linkEdition", g.id AS "groupId", p.name, p.called, p.email, p.language AS lang, r.state, r.expires_at AS "expiresAt", r.message, a.kind = 'support' AS support, m.name AS place, g.venue,
       to_char(g.starts_time, 'HH24:MI') AS "startsAt", to_char(g.ends_time, 'HH24:MI') AS "endsAt", ${SENDER} AS office,
       EXISTS (SELECT FROM mail_delivery d WHERE d.subject_id = r.id AND d.kind = 'request.asked' AND d.sent_at IS NOT NULL) AS "wasAsked",
       EXISTS (SELECT FROM assignment_starter s WHERE s.assignment_id = a.id AND s.person_id = p.id AND s.ended_at IS NULL) AS "hasIt",
       (SELECT coalesce(json_agg(${dayOf('s')} ORDER BY s.date, s.starts_at), '[]') FROM group_session s
        WHERE s.assignment_id = a.id AND s.state = 'planned') AS days,
       (SELECT coalesce(json_agg(x ORDER BY x.date), '[]') FROM (SELECT ${MEETING_COLUMNS} FROM group_session s
        WHERE s.assignment_id = a.id AND s.state = 'planned') x) AS meetings,
       (SELECT ${KNOWN_DISTANCE} FROM starter s WHERE s.person_id = p.id) AS "distanceKm",
       (SELECT coalesce(json_agg(json_build_object('name', x.name, 'phone', x.phone, 'email', x.email) ORDER BY s.accepted_at), '[]')
        FROM assignment_starter s JOIN person x ON x.id = s.person_id
        WHERE s.assignment_id = a.id AND s.ended_at IS NULL AND s.person_id <> p.id) AS colleagues
     FROM assignment_request r JOIN assignment a ON a.id = r.assignment_id JOIN self_help_group g ON g.id = a.group_id
     JOIN person p ON p.id = r.person_id JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id
     WHERE r.id = $1`,
    [requestId],
  );
  if (facts === undefined) return [];
  const to = { name: facts.name, address: facts.email };
  return [{ to, lang: facts.lang, isTrue: IS_TRUE[kind](facts, tx.now), write: () => mailOf(kind, facts, config, tx.now) }];
}

function mailOf(kind: RequestMail, facts: Facts, config: Config, now: Date): AnyMail {
  const { lang, office, place, colleagues } = facts;
  const from = { lang, office };
  const about = { today: localDate(now), name: calledName(facts.name, facts.called), place };
  switch (kind) {
    case 'request.asked':
    case 'request.reminder':
      return { kind, ...from, link: answerLink(config, facts), value: { ...about, ...question(facts) } };
    case 'request.taken':
      return { kind, ...from, value: about };
    case 'request.thanks':
      return {
        kind,
        ...from,
        link: `${config.PUBLIC_URL}/mine-grupper/${facts.groupId}`,
        value: { ...about, first: facts.days[0], together: colleagues },
        meetings: { site: config.PUBLIC_URL, meetings: facts.meetings },
      };
  }
}

/** To this one question, without signing in: sessions last a month, and questions come seldom. */
function answerLink({ PUBLIC_URL, APP_SECRET }: Config, { id, linkEdition, expiresAt }: Facts): string {
  const until = instantAfter(expiresAt, { days: SHOWN_DAYS });
  return `${PUBLIC_URL}/foresporsel/${signLink(APP_SECRET, REQUEST_ANSWER, { subjectId: id, edition: linkEdition }, until)}`;
}

function question({ support, venue, distanceKm, days, startsAt, endsAt, expiresAt, colleagues, message }: Facts) {
  return {
    support,
    venue: venue ?? undefined,
    distanceKm: distanceKm ?? undefined,
    dates: days.map(({ date }) => date),
    startsAt,
    endsAt,
    until: expiresAt,
    together: colleagues.map(({ name }) => name),
    message: message ?? undefined,
  };
}
