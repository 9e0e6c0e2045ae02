import { HANDOVER_CHECKLIST } from '@igang/domain';
import type { GroupStory } from './groups.ts';
import type { Part } from './world.ts';

export function writeHandover(
  { book, random }: Part,
  group: GroupStory,
  { assignmentId, byId }: { assignmentId: string; byId: string },
): void {
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
