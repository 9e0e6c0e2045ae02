import { addDays, EXPIRY_REMINDER_DAYS, localDate, PROMISE_TEXTS, type StarterState } from '@igang/domain';
import type { StarterStory } from './starters.ts';
import type { OfficeWorld, Part } from '../world.ts';

/** Her row as it stands when everything that groups asked of her has been told. */
export function writeStarter(part: Part, office: OfficeWorld, story: StarterStory): void {
  const { person, qualified } = story;
  const [state, changedAt] = standingOf(part, story);
  const pausedUntil = state === 'paused' ? part.calendar.day(part.random.between(20, 120)) : undefined;
  part.book.add('starter', {
    person_id: person.id,
    office_id: office.id,
    state,
    languages: languagesOf(part, office),
    max_groups: story.maxGroups,
    avoided_themes: story.avoidedThemes,
    // In the demo everybody gave the promise on the last day of her course.
    confidentiality_agreed_at: qualified?.from,
    qualified_until: qualified?.until,
    paused_until: pausedUntil ?? null,
    last_asked_at: story.lastAskedAt,
    state_changed_at: changedAt,
    lat: person.town.lat,
    lon: person.town.lon,
  });
  tellStarter(part, office, story, [state, changedAt]);
  promise(part, office, story);
  if (pausedUntil !== undefined) part.book.later('starter.resume', { personId: person.id }, part.calendar.at(pausedUntil, '00:00'));
  if (qualified !== undefined && state !== 'retired') announceExpiry(part, person.id, qualified.until);
}

function promise({ book, random }: Part, office: OfficeWorld, { person, qualified }: StarterStory): void {
  if (qualified === undefined) return;
  const [personId, at] = [person.id, qualified.from];
  const given = { given_on: localDate(at), how: 'course', text_version: PROMISE_TEXTS[0] };
  book.add('confidentiality_promise', {
    id: random.fork(`promise ${personId}`).id(at),
    person_id: personId,
    ...given,
    recorded_at: at,
    recorded_by_id: office.coordinatorId,
  });
  const about = { subject: ['starter', personId], officeId: office.id } as const;
  book.tell({ ...about, at, byId: office.coordinatorId, action: 'starter.promise', to: 'course' });
}

/** What the use case writes when she qualifies, as far as it still lies ahead. */
function announceExpiry({ book, calendar }: Part, personId: string, until: Date): void {
  book.later('qualification.lapse', { personId }, until);
  for (const daysBefore of EXPIRY_REMINDER_DAYS) {
    book.later('qualification.remind', { personId, daysBefore }, calendar.at(addDays(localDate(until), -daysBefore), '10:00'));
  }
}

type Standing = readonly [state: StarterState, since: Date];

function standingOf({ calendar }: Part, { qualified, leaves, waits, since }: StarterStory): Standing {
  if (qualified === undefined) return [waits ? 'applicant' : 'in-training', since];
  if (qualified.until <= calendar.now) return ['lapsed', qualified.until];
  return leaves === undefined ? ['qualified', qualified.from] : [leaves.as, leaves.at];
}

function languagesOf({ random }: Part, office: OfficeWorld): string[] {
  if (office.ground.north && random.chance(0.15)) return ['no', 'se'];
  return random.chance(0.15) ? ['no', 'en'] : ['no'];
}

const LAST_ACTION: Partial<Record<StarterState, string>> = { paused: 'starter.pause', retired: 'starter.retire', lapsed: 'starter.lapse' };

function tellStarter({ book }: Part, office: OfficeWorld, story: StarterStory, [state, changedAt]: Standing): void {
  const about = { subject: ['starter', story.person.id], officeId: office.id } as const;
  const byOffice = { ...about, byId: office.coordinatorId };
  book.tell({ ...about, at: story.since, kind: 'enrollee', action: 'starter.enrol', to: story.waits ? 'applicant' : 'in-training' });
  if (story.qualified === undefined) return;
  book.tell({ ...byOffice, at: story.qualified.from, action: 'starter.qualify', from: 'in-training', to: 'qualified' });
  const action = LAST_ACTION[state];
  if (action !== undefined) book.tell({ ...(state === 'lapsed' ? about : byOffice), at: changedAt, action, from: 'qualified', to: state });
}
