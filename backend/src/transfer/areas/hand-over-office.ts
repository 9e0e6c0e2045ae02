import type { JobPayload } from '@igang/contracts';
import { addDays, localDate } from '@igang/domain';
import { handOverEnquiries } from '../../groups/enquiries/index.ts';
import { handOverRegistrations } from '../../groups/follow-ups/index.ts';
import { handOverGroups } from '../../groups/groups/index.ts';
import { endMatchings } from '../../groups/matching/index.ts';
import { handOverCalendars } from '../../insight/calendars/index.ts';
import { handOverRoles, type OfficeHandOver } from '../../organisation/identity/index.ts';
import { finishClosing, heirOf, lockOffices } from '../../organisation/offices/index.ts';
import { handOverInvitations } from '../../organisation/roles/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';
import { handOverSupervision } from '../../starters/care/index.ts';
import { handOverStarters } from '../../starters/starters/index.ts';
import { handOverCourses, leadersAt } from '../../training/courses/index.ts';
import { handOverTemplates } from '../../training/planning/index.ts';
import { handOverVenues } from '../../training/venues/index.ts';
import { handOverImports } from '../imports/index.ts';
import { officeWork } from './office-work.query.ts';

/**
 * On its first closed day: all that is under way at an office goes to the one that takes over, in one transaction. Nothing when the
 * closing was taken back or moved meanwhile, or all is done already.
 */
export async function handOverOffice(tx: Tx, { officeId, on }: JobPayload<'office.hand-over'>): Promise<void> {
  const heirId = await heirOf(tx, officeId);
  if (heirId === undefined) return;
  const [office] = await lockOffices(tx, officeId, heirId);
  if (office?.heirId !== heirId || office.closedOn !== on || office.isHandedOver || on > localDate(tx.now)) return;
  // Its counties are the other's from today: what they were yesterday is what has gone.
  const { moves } = await officeWork(tx, officeId, addDays(on, -1));
  const move = { fromId: officeId, toId: heirId };
  const ended = await handOverPeople(tx, { ...move, coordinatorsStay: office.coordinatorsStay });
  await handOverWork(tx, move);
  // Runs of matching are called off, and coordinators go on only where that was decided.
  const coordinators = office.coordinatorsStay ? moves.coordinators : 0;
  await finishClosing(tx, officeId, { ...moves, coordinators, matchings: 0 });
  await record(tx, { action: 'office.hand-over', subject: ['office', officeId], officeId, to: heirId, reason: on });
  await announce(
    tx,
    { job: 'mail.send', payload: { kind: 'office.taken-over', subjectId: officeId } },
    ...ended.map((subjectId) => ({ job: 'mail.send' as const, payload: { kind: 'office.closed' as const, subjectId } })),
  );
}

/** Roles come before what leans on them: an enquiry is at a point that somebody reads for its office, a calendar is read by a role. */
async function handOverPeople(tx: Tx, move: OfficeHandOver & { readonly coordinatorsStay: boolean }): Promise<string[]> {
  const ended = await handOverRoles(tx, { ...move, leaderIds: await leadersAt(tx, move.fromId) });
  await handOverInvitations(tx, move);
  return ended;
}

async function handOverWork(tx: Tx, move: OfficeHandOver): Promise<void> {
  await handOverCourses(tx, move);
  await handOverTemplates(tx, move);
  await handOverVenues(tx, move);
  await handOverStarters(tx, move);
  await handOverSupervision(tx, move);
  await handOverGroups(tx, move);
  await handOverEnquiries(tx, move);
  await handOverRegistrations(tx, move);
  await handOverImports(tx, move);
  await endMatchings(tx, move.fromId);
  await handOverCalendars(tx, move);
}
