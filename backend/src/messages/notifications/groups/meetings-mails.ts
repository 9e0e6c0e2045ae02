import {
  type GroupForm,
  groupMachine,
  type GroupState,
  type LocalDate,
  localDate,
  type MeetingChange,
  type MeetingNews,
  meetingNews,
  type MeetingNow,
  NEED_OVER,
} from '@igang/domain';
import type { DayWithHours, Lang } from '@igang/i18n';
import { calledName } from '@igang/i18n/messages/mail';
import { joinedPlace } from '@igang/i18n/text';
import type { Config } from '../../../platform/config.ts';
import { sqlSet } from '../../../platform/sql-set.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { MEETING_COLUMNS, type MeetingInCalendar } from '../../../groups/sessions/index.ts';
import type { MeetingEntries } from '../calendar.ts';
import { ownEnquiryLink } from './enquiry-mails.ts';
import type { Addressed, AnyMail, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Reader {
  readonly id: string;
  readonly name: string;
  readonly called: string | null;
  readonly email: string;
  readonly lang: Lang;
  /** Her own page is that of her enquiry. */
  readonly seeks: boolean;
  /** When she last heard how the meetings are. */
  readonly toldAt: string;
  /** Meetings she does not come to: they are not in her calendar. */
  readonly awayFrom: readonly string[];
}
/** What the kind does not have is null there, and not read. */
interface Written {
  readonly kind: MeetingChange['kind'];
  readonly at: string;
  readonly sessionId: string;
  readonly date: LocalDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly venue: string | null;
  readonly reason: string | null;
}
interface Facts {
  readonly state: GroupState;
  readonly form: GroupForm;
  readonly place: string;
  readonly venue: string | null;
  readonly isPaused: boolean;
  readonly pausedUntil: LocalDate | null;
  readonly meetings: readonly (MeetingInCalendar & MeetingNow)[];
  readonly changes: readonly Written[];
  readonly readers: readonly Reader[];
  readonly office: Sender;
}

/** What has changed since each last heard: to the group's starters, and to those who have said yes to come and have an address. */
export async function meetingsMails(tx: Tx, config: Config, kind: 'group.meetings-changed', groupId: string): Promise<Addressed[]> {
  const facts = await one<Facts>(tx, FACTS, [groupId]);
  if (facts === undefined) return [];
  const today = localDate(tx.now);
  return facts.readers.map((reader) => {
    const news = newsFor(reader, facts, today);
    return {
      to: { name: reader.name, address: reader.email },
      personId: reader.id,
      lang: reader.lang,
      isTrue: news.length > 0 && !groupMachine.isFinal(facts.state),
      says: JSON.stringify([
        news,
        facts.meetings.map(({ date, startsAt, endsAt, state }) => [date, startsAt, endsAt, state]),
        whereOf(facts),
        facts.isPaused,
      ]),
      write: () => mailOf(kind, { reader, facts, news }, { config, groupId, now: tx.now }),
    };
  });
}

function newsFor({ toldAt }: Reader, facts: Facts, today: LocalDate): readonly MeetingNews[] {
  const { changes, meetings, isPaused, pausedUntil } = facts;
  const since = changes.filter(({ at }) => new Date(at) >= new Date(toldAt));
  const pause = isPaused ? { until: pausedUntil ?? undefined } : undefined;
  return meetingNews(since.map(changeOf), { meetings, venue: whereOf(facts), today, pause });
}

function changeOf({ kind, sessionId, date, startsAt, endsAt, venue, reason }: Written): MeetingChange {
  if (kind === 'place') return { kind, venue: venue ?? undefined };
  if (kind === 'added') return { kind, sessionId };
  if (kind === 'paused' || kind === 'resumed') return { kind };
  return { kind, sessionId, before: { date, startsAt, endsAt }, reason: reason ?? undefined };
}

interface Told {
  readonly reader: Reader;
  readonly facts: Facts;
  readonly news: readonly MeetingNews[];
}
interface Ground {
  readonly config: Config;
  readonly groupId: string;
  readonly now: Date;
}

function mailOf(kind: 'group.meetings-changed', told: Told, ground: Ground): AnyMail {
  const { reader, facts, news } = told;
  const { place, meetings, office } = facts;
  const today = localDate(ground.now);
  const left = meetings.filter(({ state, date }) => state === 'planned' && date >= today);
  const [coming, resting] = [daysOf(left.filter(({ isCancelled }) => !isCancelled)), daysOf(left.filter(({ isCancelled }) => isCancelled))];
  const where = whereOf(facts);
  return {
    kind,
    lang: reader.lang,
    office,
    link: linkOf(reader, ground),
    value: { today, name: calledName(reader.name, reader.called), place, news, coming, resting, where },
    meetings: reader.seeks ? undefined : entriesOf(told, ground.config),
  };
}

function whereOf({ form, venue, place }: Facts): string | undefined {
  return form === 'digital' ? undefined : joinedPlace(venue, place);
}

function daysOf(meetings: Facts['meetings']): DayWithHours[] {
  return meetings.map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt }));
}

/** What of the news her calendar has to know; another place, and a pause or its end, are news about every meeting that is left. */
function entriesOf({ reader, facts, news }: Told, { PUBLIC_URL }: Config): MeetingEntries {
  const all = news.some((one) => !('id' in one));
  const told = new Set(news.flatMap((one) => ('id' in one ? [one.id] : [])));
  const concerns = ({ id, state }: MeetingNow): boolean => told.has(id) || (all && state === 'planned');
  // What she is away from is not put in her calendar, but it may be there from before: it is taken out as anybody's.
  const isHers = ({ id, isCancelled }: MeetingInCalendar): boolean => isCancelled || !reader.awayFrom.includes(id);
  return { site: PUBLIC_URL, meetings: facts.meetings.filter((meeting) => concerns(meeting) && isHers(meeting)) };
}

function linkOf({ id, seeks }: Reader, { config, groupId, now }: Ground): string {
  return seeks ? ownEnquiryLink(config, id, now) : `${config.PUBLIC_URL}/mine-grupper/${groupId}`;
}

/** When somebody was last told, or else when she said yes and saw the dates herself. */
const toldAt = (email: string, since: string): string =>
  `greatest(${since}, (SELECT max(d.claimed_at) FROM mail_delivery d
     WHERE d.subject_id = g.id AND d.kind = 'group.meetings-changed' AND d.recipient = ${email} AND d.sent_at IS NOT NULL))`;
const READERS = `
  SELECT p.id, p.name, p.called, p.email::text AS email, p.language AS lang, false AS seeks, ${toldAt('p.email', 'x.accepted_at')} AS "toldAt",
    ARRAY(SELECT b.session_id FROM session_starter b WHERE b.person_id = p.id AND b.away_at IS NOT NULL) AS "awayFrom"
  FROM assignment a JOIN assignment_starter x ON x.assignment_id = a.id AND x.ended_at IS NULL JOIN person p ON p.id = x.person_id
  WHERE a.group_id = g.id
  UNION ALL
  SELECT e.id, e.name, NULL, e.email::text, e.language, true, ${toldAt('e.email', 'i.answered_at')}, '{}'
  FROM group_invitation i JOIN enquiry e ON e.id = i.enquiry_id
  WHERE i.group_id = g.id AND i.state = 'accepted' AND e.email IS NOT NULL`;
const CHANGES = `
  SELECT c.kind, c.changed_at AS at, c.session_id AS "sessionId", c.date, to_char(c.starts_at, 'HH24:MI') AS "startsAt",
    to_char(c.ends_at, 'HH24:MI') AS "endsAt", c.venue, c.reason
  FROM meeting_change c WHERE c.group_id = g.id ORDER BY c.changed_at, c.id`;
const MEETINGS = `
  SELECT ${MEETING_COLUMNS}, s.state FROM group_session s JOIN assignment a ON a.id = s.assignment_id
  WHERE s.group_id = g.id AND a.state NOT IN ${sqlSet(NEED_OVER)} ORDER BY s.date, s.starts_at`;
const FACTS = `
  SELECT g.state, g.paused_at IS NOT NULL AS "isPaused", g.paused_until AS "pausedUntil", g.form, m.name AS place, g.venue, ${SENDER} AS office,
    (SELECT coalesce(json_agg(c), '[]') FROM (${CHANGES}) c) AS changes,
    (SELECT coalesce(json_agg(x), '[]') FROM (${MEETINGS}) x) AS meetings,
    (SELECT coalesce(json_agg(r ORDER BY r.seeks, r.name, r.id), '[]') FROM (${READERS}) r) AS readers
  FROM self_help_group g JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id WHERE g.id = $1`;
