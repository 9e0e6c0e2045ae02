import type { OwnEnquiry } from '@igang/contracts';
import { enquiryMachine, type EnquiryState, INVITATION_STANDS } from '@igang/domain';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';

type Loaded = Omit<OwnEnquiry, 'expiresAt' | 'can' | 'invitation'> & {
  readonly state: EnquiryState;
  readonly expiresAt: Date;
  readonly invitation: (NonNullable<OwnEnquiry['invitation']> & { readonly groupState: string }) | null;
};

/** What she asked for and where it stands, by the link in her mail. Of the others in a group she sees nothing. */
export async function ownEnquiry(tx: Tx, id: string): Promise<OwnEnquiry> {
  demandAccess(tx.actor, 'enquiry.own', { enquiryId: id });
  const row = await one<Loaded>(tx, OWN, [id, tx.now]);
  if (row === undefined) throw new Refusal('link.expired');
  return { ...row, expiresAt: row.expiresAt.toISOString(), invitation: invitationOf(row), can: tasksOf(row) };
}

function invitationOf({ invitation }: Loaded): OwnEnquiry['invitation'] {
  if (invitation === null) return null;
  const { groupState: _, ...shown } = invitation;
  return { ...shown, expiresAt: new Date(shown.expiresAt).toISOString() };
}

function tasksOf({ state, invitation }: Loaded): OwnEnquiry['can'] {
  const isForming = invitation?.groupState === 'forming' || invitation?.groupState === 'called-in';
  const allowed: Readonly<Record<OwnEnquiry['can'][number], boolean>> = {
    accept: isForming && enquiryMachine.next(state, 'accept') !== undefined,
    decline: isForming && enquiryMachine.next(state, 'decline') !== undefined,
    declare: state !== 'placed',
    change: state !== 'placed',
    renew: enquiryMachine.next(state, 'expire') !== undefined,
    withdraw: enquiryMachine.next(state, 'withdraw') !== undefined,
  };
  return (Object.keys(allowed) as OwnEnquiry['can']).filter((task) => allowed[task]);
}

const OWN = `
  SELECT e.name, e.email::text AS email, e.phone, e.call_times AS "callTimes", e.may_leave_message AS "mayLeaveMessage", e.theme_code AS "themeCode",
    (SELECT u.email::text FROM unproved_enquiry u WHERE u.address_of_id = e.id AND u.proved_at IS NULL AND u.expires_at > $2 ORDER BY u.asked_at DESC LIMIT 1) AS "newEmail",
    coalesce(m.name, '') AS place, e.wants, t.names AS theme, e.mixed_too AS "mixedToo", e.age_band AS "ageBand",
    e.group_language AS "groupLanguage", e.form, e.weekdays, e.dayparts, e.state, e.expires_at AS "expiresAt",
    jsonb_build_object('isOffice', c.id IS NULL, 'name', coalesce(c.name, o.name), 'email', coalesce(c.email, o.email), 'phone', CASE WHEN c.id IS NULL THEN o.phone ELSE c.phone END) AS helper,
    (SELECT count(*)::int FROM enquiry_acquaintance q WHERE q.enquiry_id = e.id) AS acquaintances,
    (SELECT jsonb_build_object('state', i.state, 'groupState', g.state, 'theme', gt.names, 'form', g.form, 'venue', g.venue, 'place', gm.name,
       'dates', (SELECT coalesce(jsonb_agg(s.date ORDER BY s.date), '[]') FROM group_session s
         WHERE s.group_id = g.id AND s.state = 'planned' AND s.date >= ($2::timestamptz AT TIME ZONE 'Europe/Oslo')::date),
       'startsAt', to_char(g.starts_time, 'HH24:MI'), 'endsAt', to_char(g.ends_time, 'HH24:MI'), 'expiresAt', i.expires_at)
     FROM group_invitation i JOIN self_help_group g ON g.id = i.group_id JOIN municipality gm ON gm.code = g.municipality_code
       LEFT JOIN theme gt ON gt.code = g.theme_code
     WHERE i.enquiry_id = e.id AND i.state IN ${sqlSet(INVITATION_STANDS)}) AS invitation
  FROM enquiry e JOIN office o ON o.id = e.office_id LEFT JOIN municipality m ON m.code = e.municipality_code
    LEFT JOIN theme t ON t.code = e.theme_code LEFT JOIN contact_point c ON c.id = e.contact_point_id
  WHERE e.id = $1 AND e.state <> 'ended'`;
