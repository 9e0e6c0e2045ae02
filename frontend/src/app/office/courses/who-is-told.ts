import type { CourseAudience } from '@igang/contracts';
import type { LocalDate } from '@igang/domain';
import { outsideQuietHours } from '@igang/domain/time';
import type { Format } from '@igang/i18n';
import { shownPhone } from '@igang/i18n/text';
import type { CourseStepWords } from '@igang/i18n/training/courses/office.course-steps.nb';

/** What sends mail: to whom and when depends on it. */
export type TellingStep = 'publish' | 'change' | 'confirm';

export interface Readers {
  readonly audience: Pick<CourseAudience, 'total' | 'inCalendar' | 'trainers' | 'toRing'>;
  readonly interested: number;
}
interface Said {
  readonly w: CourseStepWords['told'];
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
  const trainers = step === 'confirm' || audience.trainers.length === 0 ? [] : [w.trainers(f.list(audience.trainers))];
  const readers = [...PEOPLE[step](audience, interested, w), ...trainers];
  const mails = readers.length === 0 ? w.nobody : `${w.get(f.list(readers))} ${leaves(step, said)}`;
  const rung =
    step === 'publish' ? [] : audience.toRing.map(({ name, phone }) => (phone === null ? name : `${name} (${shownPhone(phone)})`));
  return rung.length === 0 ? mails : `${mails} ${w.ring(f.list(rung))}`;
}

type Part = (audience: Readers['audience'], interested: number, w: CourseStepWords['told']) => string[];

const signedUp: Part = ({ total }, _interested, w) => (total === 0 ? [] : [w.signedUp(total)]);
const PEOPLE = {
  publish: (_audience, interested, w) => (interested === 0 ? [] : [w.interested(interested)]),
  change: signedUp,
  confirm: ({ inCalendar }, _interested, w) => (inCalendar === 0 ? [] : [w.withPlace(inCalendar)]),
} as const satisfies Record<TellingStep, Part>;

/** A change waits a little for more of them. */
function leaves(step: TellingStep, { w, f, today, now }: Said): string {
  const at = outsideQuietHours(now);
  if (at > now) return w.morning(f.moment(at, today));
  return step === 'change' ? w.news : w.now;
}
