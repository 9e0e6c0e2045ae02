import { instantAfter } from '@igang/domain';
import type { OfficeWorld, Part } from '../world.ts';

const YEAR_DAYS = 365;

/** People who have asked to be told of courses, most where many live; a few have not confirmed. */
export function gatherInterest(part: Part, office: OfficeWorld): void {
  const random = part.random.fork(`interest ${office.id}`);
  const towns = random.shuffled(office.ground.towns).slice(0, 7);
  for (const town of towns) {
    const count = random.between(1, town.population > 30_000 ? 9 : 4);
    for (let n = 1; n <= count; n++) {
      const askedAt = part.calendar.at(part.calendar.day(-random.between(8, 250)), '19:30');
      const confirmedAt = new Date(askedAt.getTime() + 600_000);
      const expiresAt = instantAfter(confirmedAt, { days: YEAR_DAYS });
      const id = random.id(askedAt);
      part.book.add('interest', {
        id,
        email: `venter-${part.number}-${town.code}-${n}@example.no`,
        language: town.nynorsk ? 'nn' : 'nb',
        course_type_id: null,
        place: `k${town.code}`,
        municipality_code: town.code,
        radius_km: random.pick([25, 50, 100]),
        lat: town.lat,
        lon: town.lon,
        asked_at: askedAt,
        confirmed_at: confirmedAt,
        expires_at: expiresAt,
      });
      part.book.later('interest.forget', { interestId: id }, expiresAt);
    }
  }
}
