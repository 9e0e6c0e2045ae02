import type { ImportState, RowOutcome } from '@igang/domain';
import type { Tone } from '../../shared/ui/index.ts';

const TONES: Readonly<Record<ImportState, Tone>> = {
  uploaded: 'wait',
  checked: 'wants',
  running: 'going',
  done: 'ok',
  cancelled: 'stopped',
  failed: 'wants',
  undone: 'quiet',
};
const ROWS: Readonly<Record<RowOutcome, Tone>> = { new: 'ok', matched: 'quiet', changed: 'going', skipped: 'stopped', refused: 'wants' };

export function importTone(state: ImportState): Tone {
  return TONES[state];
}
export function rowTone(outcome: RowOutcome): Tone {
  return ROWS[outcome];
}
