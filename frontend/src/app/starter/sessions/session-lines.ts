import type { SessionView } from '@igang/contracts';
import type { Format } from '@igang/i18n';
import type { StarterTimesWords } from '@igang/i18n/words/starters/starter-times';
import type { StarterWords } from '@igang/i18n/words/starters/starter';
import type { StatesWords } from '@igang/i18n/words/states';

/** Who has said that they cannot come: she herself, or those she is with. */
export function awayLines({ away }: SessionView, w: StarterTimesWords['meeting'], f: Format): string[] {
  const others = away.filter(({ me }) => !me).map(({ name }) => name);
  return [away.some(({ me }) => me) ? w.me : '', others.length === 0 ? '' : w.others({ names: f.list(others) })].filter(
    (line) => line !== '',
  );
}

/** What a log says, in sentences. */
export function logLines({ log }: SessionView, { group: w }: StarterWords, states: StatesWords, f: Format): string[] {
  if (log === null) return [];
  const lines = [
    log.present === null ? '' : w.came({ count: log.present }),
    log.frames.length === 0 ? '' : w.framesDone({ frames: f.list(log.frames.map((frame) => states.frame[frame].toLocaleLowerCase('nb'))) }),
    isReadiness(log.readiness) ? w.readiness({ words: states.readiness[log.readiness].toLocaleLowerCase('nb') }) : '',
    log.note === null ? '' : w.note({ text: log.note }),
  ];
  return lines.filter((line) => line !== '');
}

function isReadiness(value: number | null): value is keyof StatesWords['readiness'] {
  return value !== null && value >= 1 && value <= 4;
}
