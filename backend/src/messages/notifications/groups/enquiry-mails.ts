import { ENQUIRY_OWN } from '../../../groups/enquiries/index.ts';
import {
  addDays,
  ENQUIRY_DAYS,
  type EnquiryState,
  FORMING_GROUP,
  instantAfter,
  instantBefore,
  type InvitationState,
  localDate,
  LOOKING,
} from '@igang/domain';
import type { MailKind } from '@igang/contracts';
import type { DayWithHours, Lang } from '@igang/i18n';
import { calledName } from '@igang/i18n/messages/mail';
import { officeName } from '@igang/i18n/organisation/office-name';
import { meetsOnline } from '@igang/i18n/groups/groups/group-words';
import { reachedAt } from '@igang/i18n/text';
import { setting } from '../../../organisation/offices/index.ts';
import type { Config } from '../../../platform/config.ts';
import { sqlSet } from '../../../platform/sql-set.ts';
import { signLink } from '../../../platform/links.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { type Coordinator, coordinatorsOf, hostsOf } from '../coordinators.ts';
import type { Addressed, AnyMail, Sender } from '../mail.ts';
import { dayOf, SENDER } from '../sender.ts';

type HelperMail = 'enquiry.new' | 'enquiry.unanswered';
export type SeekerMail = Exclude<Extract<MailKind, `enquiry.${string}` | `invitation.${string}`>, HelperMail | 'enquiry.confirm-address'>;

/** Longer than any enquiry lives without having been renewed by its link. */
const LINK_DAYS = 400;

/** Her own page, for as long as an enquiry can live. */
export function ownEnquiryLink({ APP_SECRET, PUBLIC_URL }: Config, enquiryId: string, now: Date): string {
  return `${PUBLIC_URL}/henvendelse/${signLink(APP_SECRET, ENQUIRY_OWN, enquiryId, instantAfter(now, { days: LINK_DAYS }))}`;
}

interface Facts {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly lang: Lang;
  readonly state: EnquiryState;
  readonly heard: boolean;
  readonly expiresAt: Date;
  readonly targetDays: number;
  readonly helper: { readonly name: string; readonly email: string; readonly phone: string | null; readonly isOffice: boolean };
  readonly office: Sender;
  readonly invitation: Invitation | null;
}
interface Invitation {
  readonly state: InvitationState;
  readonly isForming: boolean;
  readonly until: string;
  readonly where: string | null;
  readonly first: DayWithHours | null;
  /** The first of those that are still to come. */
  readonly next: DayWithHours | null;
}

const TARGET = `${setting('enquiry-unanswered', 'e.office_id')}::int`;
const FACTS = (enquiry: string, invitation: string): string => `
  SELECT e.id, e.name, e.email::text AS email, e.language AS lang, e.state, e.channel <> 'web' AS heard, e.expires_at AS "expiresAt", ${TARGET} AS "targetDays",
    json_build_object('isOffice', c.id IS NULL, 'name', coalesce(c.name, o.name), 'email', coalesce(c.email, o.email), 'phone', CASE WHEN c.id IS NULL THEN o.phone ELSE c.phone END) AS helper,
    ${SENDER} AS office, ${invitation} AS invitation
  FROM ${enquiry} JOIN office o ON o.id = e.office_id LEFT JOIN contact_point c ON c.id = e.contact_point_id`;
const INVITATION = `(SELECT json_build_object('state', i.state, 'isForming', g.state IN ${sqlSet(FORMING_GROUP)}, 'until', i.expires_at,
  'where', CASE WHEN g.form = 'physical' THEN concat_ws(', ', g.venue, m.name) END,
  'first', (SELECT ${dayOf('s')} FROM group_session s WHERE s.group_id = g.id AND s.state = 'planned' ORDER BY s.date LIMIT 1),
  'next', (SELECT ${dayOf('s')} FROM group_session s WHERE s.group_id = g.id AND s.state = 'planned' AND s.date >= $2 ORDER BY s.date LIMIT 1))
  FROM self_help_group g JOIN municipality m ON m.code = g.municipality_code WHERE g.id = i.group_id)`;
const OF_ENQUIRY = `${FACTS('enquiry e', 'NULL::json')} WHERE e.id = $1`;
const OF_INVITATION = `${FACTS('group_invitation i JOIN enquiry e ON e.id = i.enquiry_id', INVITATION)} WHERE i.id = $1`;

/** To somebody who looks for a group. Without an address she is rung instead. */
export async function enquiryMails(tx: Tx, config: Config, kind: SeekerMail, subjectId: string): Promise<Addressed[]> {
  const facts = kind.startsWith('invitation.')
    ? await one<Facts>(tx, OF_INVITATION, [subjectId, localDate(tx.now)])
    : await one<Facts>(tx, OF_ENQUIRY, [subjectId]);
  if (facts?.email === undefined || facts.email === null) return [];
  const { name, lang } = facts;
  return [
    { to: { name, address: facts.email }, lang, isTrue: isTrue(kind, facts, tx.now), write: () => mailOf(kind, facts, config, tx.now) },
  ];
}

function isTrue(kind: SeekerMail, facts: Facts, now: Date): boolean {
  const { state, invitation } = facts;
  const isForming = invitation?.isForming === true;
  const comes = isForming && invitation.state === 'accepted' && isToCome(invitation, now);
  const truths: Readonly<Record<SeekerMail, boolean>> = {
    'enquiry.received': state !== 'ended',
    'enquiry.renew': isRunningOut(facts, now),
    'invitation.asked': isForming && invitation.state === 'open',
    'invitation.called-in': comes,
    'invitation.first-meeting': comes,
    'invitation.taken-back': state === 'waiting' && invitation?.state === 'taken-back',
  };
  return truths[kind];
}

function isRunningOut({ state, expiresAt }: Facts, now: Date): boolean {
  return LOOKING.includes(state) && now >= instantBefore(expiresAt, { days: ENQUIRY_DAYS.kept - ENQUIRY_DAYS.renewalMail });
}

function isToCome({ first }: Invitation, now: Date): boolean {
  return first !== null && first.date >= localDate(now);
}

function mailOf(kind: SeekerMail, facts: Facts, config: Config, now: Date): AnyMail {
  const { lang, office, helper, invitation } = facts;
  const name = helper.isOffice ? officeName(lang, helper.name) : helper.name;
  const from = { lang, office, replyTo: { name, email: helper.email }, link: ownEnquiryLink(config, facts.id, now) };
  const reachHelper = reachedAt(helper);
  const who = { today: localDate(now), helper: name, reachHelper };
  if (kind === 'enquiry.received') return { ...from, kind, value: { ...who, withinDays: facts.targetDays, heard: facts.heard } };
  const about = { ...who, name: calledName(facts.name) };
  if (kind === 'enquiry.renew') return { ...from, kind, value: { ...about, until: localDate(facts.expiresAt) } };
  if (kind === 'invitation.taken-back' || invitation === null) return { ...from, kind: 'invitation.taken-back', value: about };
  return { ...from, kind, value: { ...about, ...meetingOf(invitation, lang) } };
}

function meetingOf({ next, where, until }: Invitation, lang: Lang) {
  return { first: next ?? undefined, where: where ?? meetsOnline[lang], until: new Date(until) };
}

interface Waiting {
  readonly place: string;
  readonly starts: boolean;
  readonly isNew: boolean;
  readonly targetDays: number;
  readonly receivedAt: Date;
  readonly point: string | null;
  readonly office: Sender;
  readonly coordinators: readonly Coordinator[];
  readonly hosts: readonly Coordinator[];
}

/** To those who are to answer: the contact point she chose, else the office; nobody having answered in time, both. Nothing of hers is in it. */
export async function helperMails(tx: Tx, { PUBLIC_URL }: Config, kind: HelperMail, id: string): Promise<Addressed[]> {
  const facts = await one<Waiting>(
    tx,
    `SELECT m.name AS place, e.wants = 'start' AS starts, e.state = 'new' AS "isNew", ${TARGET} AS "targetDays", e.received_at AS "receivedAt", c.name AS point, ${SENDER} AS office,
       ${coordinatorsOf('o.id')} AS coordinators, ${hostsOf('c.id')} AS hosts
     FROM enquiry e JOIN office o ON o.id = e.office_id JOIN municipality m ON m.code = e.municipality_code
       LEFT JOIN contact_point c ON c.id = e.contact_point_id WHERE e.id = $1`,
    [id],
  );
  if (facts === undefined) return [];
  const { hosts, coordinators, isNew, office } = facts;
  const readers = kind === 'enquiry.unanswered' ? [...hosts, ...coordinators] : hosts.length > 0 ? hosts : coordinators;
  return readers.map(({ id: personId, name, called, email, lang }) => {
    const write = (): AnyMail => ({
      ...{ lang, office, link: `${PUBLIC_URL}/kontor/henvendelser/${id}` },
      ...helperValue(kind, facts, calledName(name, called), tx.now),
    });
    return { to: { name, address: email }, personId, lang, isTrue: isNew, write };
  });
}

function helperValue(kind: HelperMail, { place, starts, receivedAt, point, targetDays }: Waiting, name: string, now: Date) {
  const [today, since] = [localDate(now), localDate(receivedAt)];
  if (kind === 'enquiry.new') return { kind, value: { today, name, place, starts, by: addDays(since, targetDays) } } as const;
  return { kind, value: { today, name, place, since, point: point ?? undefined } } as const;
}
