import type { OfficeDetail } from '@igang/contracts';
import type { LocalDate } from '@igang/domain';
import type { Format } from '@igang/i18n';
import type { NationalOfficesWords } from '@igang/i18n/words/organisation/national-offices';
import type { Tone } from '../../shared/ui/index.ts';

interface Said {
  readonly today: LocalDate;
  readonly w: Pick<NationalOfficesWords, 'kind' | 'closed' | 'closes' | 'opens'>;
  readonly f: Pick<Format, 'day'>;
}

/** What sets an office apart from an open district office, which nothing is said of. */
export function standingOf(
  { kind, openedOn, closedOn }: Pick<OfficeDetail, 'kind' | 'openedOn' | 'closedOn'>,
  { today, w, f }: Said,
): { readonly tone: Tone; readonly text: string } | undefined {
  if (closedOn !== null)
    return closedOn <= today
      ? { tone: 'stopped', text: w.closed({ day: f.day(closedOn, today) }) }
      : { tone: 'wait', text: w.closes({ day: f.day(closedOn, today) }) };
  if (openedOn > today) return { tone: 'wait', text: w.opens({ day: f.day(openedOn, today) }) };
  return kind === 'national' ? { tone: 'quiet', text: w.kind } : undefined;
}
