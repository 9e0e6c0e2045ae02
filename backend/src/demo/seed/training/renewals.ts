import { decideRenewal, type Refresher, type RenewalRule } from '@igang/domain';
import { addMonths } from '../calendar.ts';
import { completedAt, type CourseStory } from './courses.ts';
import type { Seat } from './enrolments.ts';
import type { StarterStory } from '../starters/starters.ts';
import type { Part } from '../world.ts';

/** As in the use case: a passed refresher counts, and renews when the days are enough. */
export function refresh(part: Part, story: CourseStory, seat: Seat): void {
  const type = part.ground.courseTypes.find(({ kode }) => kode === story.plan.code);
  const starter = story.office.starters.find(({ person }) => person.id === seat.person.id);
  const rule = ruleOf(part);
  if (
    type?.teller_for_fornyelse !== true ||
    rule === undefined ||
    starter?.qualified === undefined ||
    starter.qualified.until < completedAt(story)
  )
    return;
  const days = seat.presences.filter((presence) => presence !== 'absent').length;
  starter.refreshers.push({ enrolmentId: seat.id, passedAt: completedAt(story), days, rule });
  renew(part, starter);
}

/** The demo has one type that qualifies. */
function ruleOf({ ground }: Part): RenewalRule | undefined {
  const type = ground.courseTypes.find(({ gyldig_maaneder }) => gyldig_maaneder !== null);
  if (type === undefined || type.fornyes_dager === null || type.gyldig_maaneder === null) return undefined;
  return { days: type.fornyes_dager, months: type.gyldig_maaneder };
}

function renew({ book, random }: Part, starter: StarterStory): void {
  const renewal = decideRenewal(starter.refreshers, starter.qualified?.since);
  if (renewal === undefined || starter.qualified === undefined) return;
  const { enrolmentId, from, rule, counted } = renewal;
  // A draw of its own, so that who renews changes nothing else in the demo.
  const id = random.fork(`renewal ${enrolmentId}`).id(from);
  const until = addMonths(from, rule.months);
  const dates = { valid_from: from, valid_until: until, withdrawn_at: null };
  book.add('qualification', {
    id,
    person_id: starter.person.id,
    enrolment_id: enrolmentId,
    ...dates,
    recorded_at: dates.valid_from,
    renewal_days: rule.days,
  });
  for (const each of counted) book.add('renewal_share', { qualification_id: id, enrolment_id: each.enrolmentId, days: each.days });
  starter.refreshers.splice(0, starter.refreshers.length, ...left(starter.refreshers, counted));
  starter.qualified = { ...starter.qualified, since: from, until: later(starter.qualified.until, until) };
}

function left(all: readonly Refresher[], counted: readonly Refresher[]): Refresher[] {
  return all.filter((refresher) => !counted.includes(refresher));
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
