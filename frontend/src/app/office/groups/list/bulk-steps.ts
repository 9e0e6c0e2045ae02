import type { GroupRow } from '@igang/contracts';
import { groupMachine } from '@igang/domain';
import type { Change } from '../../parts/change.ts';

export const BULK_STEPS = ['call-in', 'pause', 'resume'] as const;
export type BulkStep = (typeof BULK_STEPS)[number];
type Row = Pick<GroupRow, 'state' | 'paused' | 'starters' | 'coming'>;

const APPLIES: Readonly<Record<BulkStep, (row: Row) => boolean>> = {
  // Somebody to call in, and somebody to meet.
  'call-in': ({ state, paused, starters, coming }) => state === 'forming' && !paused && starters.length > 0 && coming > 0,
  pause: ({ state, paused }) => !paused && !groupMachine.isFinal(state),
  resume: ({ state, paused }) => paused && !groupMachine.isFinal(state),
};

/** Whether the step can be taken for this group as the list has it; the server looks again. */
export function applies(step: BulkStep, row: Row): boolean {
  return APPLIES[step](row);
}

export function changeFor(step: BulkStep, id: string): Change {
  const path = `/staff/groups/${id}`;
  if (step === 'resume') return { method: 'delete', path: `${path}/pause` };
  return { method: 'put', path: `${path}/${step}` };
}
