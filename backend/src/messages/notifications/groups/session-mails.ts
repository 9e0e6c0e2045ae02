import { SESSION_LOG } from '../../../groups/sessions/index.ts';
import type { MailKind } from '@igang/contracts';
import { addDays, comesTogether, COUNTED, type GroupForm, type GroupState, instantOf, localDate, type SessionState } from '@igang/domain';
import type { DayWithHours, Lang } from '@igang/i18n';
import { calledName } from '@igang/i18n/messages/mail';
import { joinedPlace } from '@igang/i18n/text';
import type { Config } from '../../../platform/config.ts';
import { sqlSet } from '../../../platform/sql-set.ts';
import { signLink } from '../../../platform/links.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { Addressed, AnyMail, Sender } from '../mail.ts';
import { dayOf, SENDER } from '../sender.ts';

export type SessionMail = Extract<MailKind, `session.${string}`>;

/** So long after the meeting its log may be written by the link. */
const LOG_DAYS = 60;

interface Facts {
  readonly groupId: string;
  readonly sessionId: string;
  /** Her row at the meeting, which the link to her log names. */
  readonly placeId: string | null;
  readonly linkEdition: number;
  readonly personId: string;
  readonly name: string;
  readonly called: string | null;
  readonly email: string;
  readonly lang: Lang;
  readonly state: SessionState;
  readonly groupState: GroupState;
  readonly isPaused: boolean;
  readonly day: DayWithHours;
  /** Which of the meetings that were or will be held; a cancelled one does not count. */
  readonly number: number;
  readonly budget: number;
  readonly isLast: boolean;
  readonly place: string;
  readonly venue: string | null;
  readonly roomAndKey: string | null;
  readonly form: GroupForm;
  readonly office: Sender;
  /** She has said that she cannot come. */
  readonly isAway: boolean;
  readonly somebodyComes: boolean;
}

const IS_TRUE: Readonly<Record<SessionMail, (facts: Facts, today: string) => boolean>> = {
  'session.tomorrow': (facts, today) =>
    facts.state === 'planned' &&
    !facts.isAway &&
    comesTogether(facts.groupState) &&
    !facts.isPaused &&
    facts.day.date >= today &&
    facts.day.date <= addDays(today, 1),
  'session.log-missing': (facts, today) =>
    facts.state === 'planned' && (!facts.isAway || !facts.somebodyComes) && comesTogether(facts.groupState) && facts.day.date < today,
};

/** To each starter the meeting has now. */
export async function sessionMails(tx: Tx, config: Config, kind: SessionMail, sessionId: string): Promise<Addressed[]> {
  const rows = await tx.query<Facts>(
    `SELECT g.id AS "groupId", s.id AS "sessionId", b.id AS "placeId", p.link_edition AS "linkEdition", p.id AS "personId", p.name, p.called, p.email, p.language AS lang, s.state, g.state AS "groupState", g.paused_at IS NOT NULL AS "isPaused",
       ${dayOf('s')} AS day, n.number, a.budget, n.later = 0 AS "isLast", m.name AS place, g.form, g.venue, g.room_and_key AS "roomAndKey", ${SENDER} AS office,
       coalesce(b.away_at IS NOT NULL, false) AS "isAway",
       EXISTS (SELECT FROM session_starter o WHERE o.session_id = s.id AND o.released_at IS NULL) AS "somebodyComes"
     FROM group_session s JOIN assignment a ON a.id = s.assignment_id JOIN self_help_group g ON g.id = s.group_id
     JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id
     JOIN assignment_starter h ON h.assignment_id = a.id AND h.ended_at IS NULL JOIN person p ON p.id = h.person_id
     LEFT JOIN session_starter b ON b.session_id = s.id AND b.person_id = p.id
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE (x.date, x.starts_at) <= (s.date, s.starts_at)) AS number,
              count(*) FILTER (WHERE (x.date, x.starts_at) > (s.date, s.starts_at)) AS later
       FROM group_session x WHERE x.assignment_id = a.id AND x.state IN ${sqlSet(COUNTED)}) AS n
     WHERE s.id = $1 ORDER BY h.accepted_at, p.id`,
    [sessionId],
  );
  const today = localDate(tx.now);
  return rows.map((facts) => ({
    to: { name: facts.name, address: facts.email },
    personId: facts.personId,
    lang: facts.lang,
    isTrue: IS_TRUE[kind](facts, today),
    write: () => mailOf(kind, facts, config, today),
  }));
}

function mailOf(kind: SessionMail, facts: Facts, config: Config, today: string): AnyMail {
  const { lang, office, place, day, number, budget, isLast } = facts;
  const from = { lang, office };
  const about = { today, name: calledName(facts.name, facts.called), place, day, number, budget };
  if (kind === 'session.log-missing') return { kind, ...from, link: logLink(facts, config), value: about };
  const isOnline = facts.form === 'digital';
  const where = isOnline
    ? { venue: undefined, roomAndKey: undefined }
    : { venue: joinedPlace(facts.venue, place), roomAndKey: facts.roomAndKey };
  return { kind, ...from, link: `${config.PUBLIC_URL}/mine-grupper/${facts.groupId}`, value: { ...about, ...where, isLast } };
}

/** To the form of this one log, without signing in. */
function logLink({ placeId, groupId, sessionId, day, linkEdition }: Facts, { PUBLIC_URL, APP_SECRET }: Config): string {
  if (placeId === null) return `${PUBLIC_URL}/mine-grupper/${groupId}/moter/${sessionId}/logg`;
  const until = instantOf(addDays(day.date, LOG_DAYS), '00:00');
  return `${PUBLIC_URL}/logg/${signLink(APP_SECRET, SESSION_LOG, { subjectId: placeId, edition: linkEdition }, until)}`;
}
