import type { CourseAudience } from '@igang/contracts';
import type { LocalDate } from '@igang/domain';
import { outsideQuietHours } from '@igang/domain/time';
import type { Format } from '@igang/i18n';
import { shownPhone } from '@igang/i18n/text';
import type { OfficeCourseStepsWords } from '@igang/i18n/words/training/office-course-steps';

/** What sends mail: to whom and when depends on it. */
export type TellingStep = 'publish' | 'change' | 'confirm';

export interface Readers {
  readonly audience: Pick<CourseAudience, 'total' | 'inCalendar' | 'trainers' | 'toRing'>;
  readonly interested: number;
}
interface Said {
  readonly w: OfficeCourseStepsWords['told'];
  readonly f: Format;
  readonly today: LocalDate;
  readonly now: Date;
}

/**
 * Who gets an e-mail by this step, and when, in one or two sentences, and who must be rung instead. The numbers are those the server will
 * write to.
 */
export function whoIsTold(step: TellingStep, { audience, interested }: Readers, said: Said): string {
  const { w, f } = said;
  const trainers = step === 'confirm' || audience.trainers.length === 0 ? [] : [w.trainers({ names: f.list(audience.trainers) })];
  const readers = [...PEOPLE[step](audience, interested, w), ...trainers];
  const mails = readers.length === 0 ? w.nobody : `${w.get({ who: f.list(readers) })} ${leaves(step, said)}`;
  const rung =
    step === 'publish' ? [] : audience.toRing.map(({ name, phone }) => (phone === null ? name : `${name} (${shownPhone(phone)})`));
  return rung.length === 0 ? mails : `${mails} ${w.ring({ names: f.list(rung) })}`;
}

type Part = (audience: Readers['audience'], interested: number, w: OfficeCourseStepsWords['told']) => string[];

const signedUp: Part = ({ total }, _interested, w) => (total === 0 ? [] : [w.signedUp({ n: total })]);
const PEOPLE = {
  publish: (_audience, interested, w) => (interested === 0 ? [] : [w.interested({ n: interested })]),
  change: signedUp,
  confirm: ({ inCalendar }, _interested, w) => (inCalendar === 0 ? [] : [w.withPlace({ n: inCalendar })]),
} as const satisfies Record<TellingStep, Part>;

/** A change waits a little for more of them. */
function leaves(step: TellingStep, { w, f, today, now }: Said): string {
  const at = outsideQuietHours(now);
  if (at > now) return w.morning({ when: f.moment(at, today) });
  return step === 'change' ? w.news : w.now;
}
