import type { OfficeClosingAhead } from '@igang/contracts';
import { type LocalDate, localDate, type OfficePast, type OfficeWorkCounts } from '@igang/domain';
import { enquiriesOf } from '../../groups/enquiries/index.ts';
import { registrationsOf } from '../../groups/follow-ups/index.ts';
import { groupsOf } from '../../groups/groups/index.ts';
import { matchingsOf } from '../../groups/matching/index.ts';
import { calendarsOf } from '../../insight/calendars/index.ts';
import { rolesOf } from '../../organisation/identity/index.ts';
import { countiesOf, officeInFull, pointsOf } from '../../organisation/offices/index.ts';
import { invitationsOf } from '../../organisation/roles/index.ts';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { supervisionOf } from '../../starters/care/index.ts';
import { startersOf } from '../../starters/starters/index.ts';
import { coursesOf } from '../../training/courses/index.ts';
import { interestsOf } from '../../training/demand/index.ts';
import { templatesOf } from '../../training/planning/index.ts';
import { venuesOf } from '../../training/venues/index.ts';
import { importsOf } from '../imports/index.ts';

/** What would go to another office if it closed now, and what would stay in its numbers. Counts only. */
export async function closingAhead(tx: Tx, officeId: string): Promise<OfficeClosingAhead> {
  demandAccess(tx.actor, 'office.manage', {});
  await officeInFull(tx, officeId);
  return officeWork(tx, officeId, localDate(tx.now));
}

interface OfficeHas {
  readonly moves: OfficeWorkCounts;
  readonly stays: Readonly<Record<OfficePast, number>>;
}

/** How much of each there is; `on`: whose counties and contact points are counted. */
export async function officeWork(tx: Tx, officeId: string, on: LocalDate): Promise<OfficeHas> {
  const { courses, drafts, coursesOver } = await coursesOf(tx, officeId);
  const { livingGroups, groupsOver } = await groupsOf(tx, officeId);
  const moves = {
    counties: (await countiesOf(tx, officeId, on)).length,
    contactPoints: await pointsOf(tx, officeId, on),
    ...{ courses, drafts, livingGroups },
    templates: await templatesOf(tx, officeId),
    venues: await venuesOf(tx, officeId),
    starters: await startersOf(tx, officeId),
    supervision: await supervisionOf(tx, officeId),
    ...(await enquiriesOf(tx, officeId)),
    registrations: await registrationsOf(tx, officeId),
    interests: await interestsOf(tx, officeId, on),
    imports: await importsOf(tx, officeId),
    matchings: await matchingsOf(tx, officeId),
    calendars: await calendarsOf(tx, officeId),
    ...(await rolesOf(tx, officeId)),
    invitations: await invitationsOf(tx, officeId),
  };
  return { moves, stays: { coursesOver, groupsOver } };
}
