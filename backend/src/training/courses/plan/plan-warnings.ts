import type { PlanWarning, SavedWarning } from '@igang/contracts';
import { quietDay, type TrainerTime, trainerStanding } from '@igang/domain';
import type { Tx } from '../../../platform/transaction.ts';
import { OTHER_COURSE, OTHER_JOINS } from '../course-view.ts';
import type { Booking } from './plan-clashes.ts';

interface TrainerWithTimes {
  readonly name: string;
  readonly times: readonly TrainerTime[];
}

/** What is worth knowing before saving, and no hindrance, day by day. */
export async function warningsFor(tx: Tx, booking: Booking, capacity: number | undefined): Promise<PlanWarning[]> {
  const warnings = [
    ...(await closedVenue(tx, booking)),
    ...(await holidaysAmong(tx, booking)),
    ...quietDaysAmong(booking),
    ...(await trainersAway(tx, booking)),
    ...tooSmall(booking, capacity),
    ...(await sameCounty(tx, booking)),
  ];
  return warnings.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Of a plan that is saved already: whom it does not suit, and when few are at home. */
export async function savedWarnings(tx: Tx, plan: Pick<Booking, 'days' | 'trainerIds'>): Promise<SavedWarning[]> {
  const warnings = [...(await trainersAway(tx, plan)), ...quietDaysAmong(plan)];
  return warnings.flatMap(({ kind, date, name }) =>
    kind === 'trainer-away' || kind === 'trainer-outside' || kind === 'quiet-day' ? [{ kind, date, name }] : [],
  );
}

/** Said once, on the first of the days on which the venue is closed. */
function closedVenue(tx: Tx, { venueId, days }: Booking): Promise<PlanWarning[]> {
  return tx.query<PlanWarning>(
    `SELECT 'venue-closed' AS kind, min(day) AS date, v.name, NULL::json AS course FROM venue v JOIN unnest($2::date[]) AS day ON day >= v.closed_on
     WHERE v.id = $1 GROUP BY v.id, v.name`,
    [venueId ?? null, days.map(({ date }) => date)],
  );
}

function holidaysAmong(tx: Tx, { days }: Booking): Promise<PlanWarning[]> {
  return tx.query<PlanWarning>(
    `SELECT 'holiday' AS kind, date, name, NULL::json AS course FROM public_holiday WHERE date = ANY ($1::date[]) ORDER BY date, name`,
    [days.map(({ date }) => date)],
  );
}

/** Said once for each, on the first of its days. */
function quietDaysAmong({ days }: Pick<Booking, 'days'>): PlanWarning[] {
  const quiet = days.flatMap(({ date }) => {
    const name = quietDay(date);
    return name === undefined ? [] : [{ kind: 'quiet-day' as const, date, name, course: null }];
  });
  return quiet.filter(({ name }, i) => quiet.findIndex((other) => other.name === name) === i);
}

async function trainersAway(tx: Tx, { days, trainerIds }: Pick<Booking, 'days' | 'trainerIds'>): Promise<PlanWarning[]> {
  const trainers = await tx.query<TrainerWithTimes>(
    `SELECT p.name, json_agg(json_build_object('kind', t.kind, 'fromDay', t.from_day, 'untilDay', t.until_day, 'weekday', t.weekday,
       'startsAt', to_char(t.starts_at, 'HH24:MI'), 'endsAt', to_char(t.ends_at, 'HH24:MI'))) AS times
     FROM trainer_time t JOIN person p ON p.id = t.person_id WHERE t.person_id = ANY ($1::uuid[]) GROUP BY p.id, p.name ORDER BY p.name, p.id`,
    [trainerIds],
  );
  return days.flatMap((day) =>
    trainers.flatMap(({ name, times }) => {
      const standing = trainerStanding(times, day);
      return standing === 'free' ? [] : [{ kind: `trainer-${standing}` as const, date: day.date, name, course: null }];
    }),
  );
}

/** Said once for each room, on the first day that it is needed. */
function tooSmall({ days, rooms }: Booking, capacity = 0): PlanWarning[] {
  const small = rooms.filter((room) => room.capacity !== null && room.capacity < capacity);
  const first = small.filter((room, i) => small.findIndex((other) => other.room === room.room) === i);
  return first.map(({ room, number }) => ({ kind: 'room-small', date: days[number - 1]?.date ?? '', name: room, course: null }));
}

/** Another course for the same people: same county, same week. Other offices' drafts are theirs alone. */
function sameCounty(tx: Tx, { officeId, courseId, venueId, days }: Booking): Promise<PlanWarning[]> {
  return tx.query<PlanWarning>(
    `SELECT 'same-county' AS kind, min(d.date) AS date, m.county AS name, ${OTHER_COURSE('$4')} AS course
     FROM course c JOIN course_day d ON d.course_id = c.id ${OTHER_JOINS} JOIN municipality place ON place.code = pc.municipality_code
     JOIN (SELECT ours.county_code, county.name AS county FROM venue own JOIN postal_code code ON code.code = own.postal_code
           JOIN municipality ours ON ours.code = code.municipality_code JOIN county ON county.code = ours.county_code
           WHERE own.id = $2) AS m ON m.county_code = place.county_code
     WHERE c.state <> 'cancelled' AND (c.office_id = $4 OR c.state <> 'draft') AND c.id IS DISTINCT FROM $3::uuid
       AND date_trunc('week', d.date) = ANY (SELECT date_trunc('week', day) FROM unnest($1::date[]) AS day)
     GROUP BY c.id, t.names, pc.place, o.name, m.county ORDER BY date, c.id LIMIT 10`,
    [days.map(({ date }) => date), venueId ?? null, courseId ?? null, officeId],
  );
}
