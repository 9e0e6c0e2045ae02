import type { MyEnrolment } from '@igang/contracts';
import type { Format } from '@igang/i18n';
import type { PublicEnrolmentWords } from '@igang/i18n/public-enrolment.nb';
import type { IconName } from '../shared/ui/index.ts';

export interface EnrolmentStanding {
  readonly icon: IconName;
  /** Colour of the icon's ground; it only repeats what the words say. */
  readonly tone: 'pine' | 'apricot' | 'sand' | 'neutral';
  readonly title: string;
  readonly text: string;
}

/** Where the reader stands with her course, in words. */
export function enrolmentStanding(mine: MyEnrolment, { mine: { states, reason } }: PublicEnrolmentWords, f: Format, today: string): EnrolmentStanding {
  if (mine.course.state === 'cancelled' && mine.state !== 'cancelled' && mine.state !== 'declined') {
    const why = mine.course.cancelReason === null ? '' : ` ${reason(mine.course.cancelReason)}`;
    return { icon: 'close', tone: 'neutral', title: states.courseCancelled.title, text: states.courseCancelled.text + why };
  }
  switch (mine.state) {
    case 'applied':
      return { icon: 'mail', tone: 'apricot', ...states.applied };
    case 'confirmed':
      return { icon: 'check', tone: 'pine', ...states.confirmed };
    case 'waitlisted':
      return { icon: 'clock', tone: 'sand', title: mine.position === null ? states.waitlisted.titleUnknown : states.waitlisted.title(mine.position), text: states.waitlisted.text };
    case 'offered':
      return { icon: 'bell', tone: 'apricot', title: states.offered.title, text: mine.offerExpiresAt === null ? '' : states.offered.text(f.moment(mine.offerExpiresAt, today)) };
    case 'declined':
      return { icon: 'minus', tone: 'neutral', ...states.declined };
    case 'expired':
      return { icon: 'clock', tone: 'neutral', ...states.expired };
    case 'cancelled':
      return { icon: 'minus', tone: 'neutral', ...states.cancelled };
    case 'absent':
      return { icon: 'chair', tone: 'neutral', ...states.absent };
    case 'attended':
      return attended(mine, states);
  }
}

function attended(mine: MyEnrolment, states: PublicEnrolmentWords['mine']['states']): EnrolmentStanding {
  switch (mine.result) {
    case 'passed':
      return { icon: 'leaf', tone: 'pine', ...states.passed };
    case 'repeat':
      return { icon: 'stone', tone: 'sand', ...states.repeat };
    case 'not-passed':
      return { icon: 'chair', tone: 'neutral', ...states.notPassed };
    case null:
      return { icon: 'check', tone: 'pine', ...states.attended };
  }
}

const HOUR_MS = 3_600_000;

/** `2 døgn og 4 timer`; never more exact than a person needs to plan her day. */
export function timeLeft(until: string, now: number, w: PublicEnrolmentWords['mine']['offer']): string {
  const hours = Math.floor((Date.parse(until) - now) / HOUR_MS);
  if (hours < 1) return w.lessThanHour;
  const [days, rest] = [Math.floor(hours / 24), hours % 24];
  if (days === 0) return w.hours(hours);
  return rest === 0 ? w.days(days) : w.and(w.days(days), w.hours(rest));
}
