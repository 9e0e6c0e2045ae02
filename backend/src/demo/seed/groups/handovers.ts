import { addDays, HANDOVER_CHECKLIST } from '@igang/domain';
import type { GroupStory } from './groups.ts';
import type { Part } from '../world.ts';

interface Doer {
  readonly assignmentId: string;
  readonly byId: string;
}

/** What is agreed with a group on its way to standing alone: all of it once it does, something while a starter is with it. */
export function writePreparation({ book }: Part, group: GroupStory, { assignmentId, byId }: Doer): void {
  const at = group.handedOver ? group.releasedAt : group.metAt;
  if (at === undefined) return;
  const row = { assignment_id: assignmentId, group_id: group.id, changed_at: at, changed_by_id: byId };
  book.add('handover_preparation', { ...row, ...(group.handedOver ? agreedWith(group) : { agreed: ['room-and-key'], every_weeks: 1 }) });
  book.tell({ at, byId, action: 'handover.prepare', subject: ['assignment', assignmentId], officeId: group.office.id });
}

function agreedWith({ dates, plan }: GroupStory) {
  const meetsFrom = addDays(dates.at(-1) ?? plan.anchor, 7);
  return { agreed: HANDOVER_CHECKLIST, meets_from: meetsFrom, every_weeks: dates.length % 3 === 0 ? 2 : 1 };
}

export function writeHandover({ book, random }: Part, group: GroupStory, { assignmentId, byId }: Doer): void {
  const at = group.releasedAt ?? group.createdAt;
  const id = random.id(at);
  book.add('handover', {
    id,
    group_id: group.id,
    assignment_id: assignmentId,
    handed_over_on: group.plan.handedOverOn,
    checklist: HANDOVER_CHECKLIST,
    done_at: at,
    done_by_id: byId,
  });
  book.tell({ at, byId, action: 'handover.do', subject: ['handover', id], officeId: group.office.id });
}
