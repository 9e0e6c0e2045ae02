import { HOUR_MS } from '@igang/domain';
import type { MyEnrolment } from '@igang/contracts';
import { daysBetween } from '@igang/domain/time';
import type { Format } from '@igang/i18n';
import { heldFor } from '@igang/i18n/training/courses/course-words';
import type { CourseWords } from '@igang/i18n/words/training/course';
import type { PublicEnrolmentWords } from '@igang/i18n/words/training/public-enrolment';
import type { IconName } from '../../shared/ui/index.ts';

export interface EnrolmentStanding {
  readonly icon: IconName;
  /** Colour of the icon's ground; it only repeats what the words say. */
  readonly tone: 'pine' | 'apricot' | 'sand' | 'neutral';
  readonly title: string;
  readonly text: string;
}

type Key = keyof PublicEnrolmentWords['mine']['states'];
type Look = Pick<EnrolmentStanding, 'icon' | 'tone'>;

const LOOKS: Readonly<Record<Key, Look>> = {
  applied: { icon: 'mail', tone: 'apricot' },
  'in-review': { icon: 'clock', tone: 'sand' },
  'turned-down': { icon: 'minus', tone: 'neutral' },
  confirmed: { icon: 'check', tone: 'pine' },
  waitlisted: { icon: 'clock', tone: 'sand' },
  offered: { icon: 'bell', tone: 'apricot' },
  declined: { icon: 'minus', tone: 'neutral' },
  expired: { icon: 'clock', tone: 'neutral' },
  cancelled: { icon: 'minus', tone: 'neutral' },
  absent: { icon: 'chair', tone: 'neutral' },
  attended: { icon: 'check', tone: 'pine' },
  passed: { icon: 'leaf', tone: 'pine' },
  repeat: { icon: 'stone', tone: 'sand' },
  notPassed: { icon: 'chair', tone: 'neutral' },
  courseCancelled: { icon: 'close', tone: 'neutral' },
};
const RESULTS = { passed: 'passed', repeat: 'repeat', 'not-passed': 'notPassed' } as const;

export interface StandingWords {
  readonly enrolment: PublicEnrolmentWords;
  readonly course: CourseWords;
}

/** Where the reader stands with her course, in words. */
export function enrolmentStanding(mine: MyEnrolment, w: StandingWords, f: Format, today: string): EnrolmentStanding {
  const key = keyOf(mine);
  return { ...LOOKS[key], ...told(key, mine, w, { f, today }) };
}

/** A cancelled course goes before whatever she had; those who had left it are not told of it here. */
function keyOf({ state, result, course }: MyEnrolment): Key {
  if (course.state === 'cancelled' && state !== 'cancelled' && state !== 'declined') return 'courseCancelled';
  return state === 'attended' && result !== null ? RESULTS[result] : state;
}

function told(
  key: Key,
  mine: MyEnrolment,
  { enrolment, course }: StandingWords,
  { f, today }: { f: Format; today: string },
): Pick<EnrolmentStanding, 'title' | 'text'> {
  const { states, reason } = enrolment.mine;
  switch (key) {
    case 'waitlisted': {
      const { title, titleUnknown, text } = states.waitlisted;
      return {
        title: mine.position === null ? titleUnknown : title({ position: mine.position }),
        text: text({ held: heldFor(mine.course.offerHours, course) }),
      };
    }
    case 'offered':
      return {
        title: states.offered.title,
        text: mine.offerExpiresAt === null ? '' : states.offered.text({ until: f.moment(mine.offerExpiresAt, today) }),
      };
    case 'confirmed': {
      const { title, reminders, text } = states.confirmed;
      return { title, text: [reminders[remindersLeft(mine.course.days[0]?.date ?? today, today)], text].filter(Boolean).join(' ') };
    }
    case 'passed':
      return { title: states.passed.title, text: passedText(mine, states.passed, f) };
    case 'turned-down': {
      const { title, text } = states['turned-down'];
      return { title, text: mine.turnedDownReason === null ? text : `${reason({ reason: mine.turnedDownReason })} ${text}` };
    }
    case 'courseCancelled': {
      const { title, text } = states.courseCancelled;
      return { title, text: mine.course.cancelReason === null ? text : `${text} ${reason({ reason: mine.course.cancelReason })}` };
    }
    default:
      return states[key];
  }
}

/** Not every course makes a starter of her, and no office asks her before she has promised. */
function passedText({ qualified, certificateId }: MyEnrolment, w: PublicEnrolmentWords['mine']['states']['passed'], f: Format): string {
  if (qualified === null) return certificateId === null ? w.soon : w.text;
  return (qualified.promised ? w.qualified : w.unpromised)({ until: f.plainDate(qualified.until) });
}

const WEEK = 7;

/** Which reminders are still to come. */
function remindersLeft(firstDay: string, today: string): 'both' | 'last' | 'none' {
  const days = daysBetween(today, firstDay);
  if (days > WEEK) return 'both';
  return days > 1 ? 'last' : 'none';
}

/** `2 døgn og 4 timer`; never more exact than a person needs to plan her day. */
export function timeLeft(until: string, now: number, w: PublicEnrolmentWords['mine']['offer']): string {
  const hours = Math.floor((Date.parse(until) - now) / HOUR_MS);
  if (hours < 1) return w.lessThanHour;
  const [days, rest] = [Math.floor(hours / 24), hours % 24];
  if (days === 0) return w.hours({ hours });
  return rest === 0 ? w.days({ days }) : w.and({ a: w.days({ days }), b: w.hours({ hours: rest }) });
}
