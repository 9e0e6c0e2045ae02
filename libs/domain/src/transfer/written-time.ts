import type { LocalTime } from '../time.ts';

/** A time of day as people write it: `18`, `8`, `18.30`, `18:30`, `1830`, `kl. 18`, `6 pm`. Undefined when the clock has no such time. */
export function readWrittenTime(written: string): LocalTime | undefined {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/^kl\.? ?/, '');
  const found = /^(\d{1,2})(?:[.:, ]?([0-5]\d))?(?: ?([ap])\.?m\.?)?$/.exec(text);
  if (found === null) return undefined;
  const [, hour = '', minute = '00', half] = found;
  const at = half === undefined ? Number(hour) : ofTwelve(Number(hour), half);
  return at === undefined || at > 23 ? undefined : `${String(at).padStart(2, '0')}:${minute}`;
}

/** `18.00`; English has a colon. 24 hours in every language. */
export function writeTime(time: LocalTime, separator: string): string {
  return /^\d\d:\d\d$/.test(time) ? time.replace(':', separator) : '';
}

function ofTwelve(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
