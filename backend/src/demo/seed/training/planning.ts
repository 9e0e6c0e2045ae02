import { COORDINATOR_OF_DEMO } from '../staff.ts';
import type { OfficeWorld, Part } from '../world.ts';

/** When trainers cannot, and what the office begins from: somebody is away when the next course could be. */
export function planAhead(part: Part, office: OfficeWorld): void {
  const { calendar, book } = part;
  const random = part.random.fork(`planning ${office.id}`);
  const written = calendar.at(calendar.day(-20), '13:00');
  const times = office.trainers.flatMap(({ id }, i) => {
    const row = { person_id: id, starts_at: null, ends_at: null, written_at: written, written_by_id: id };
    const away = {
      ...row,
      id: random.id(written),
      kind: 'away',
      from_day: calendar.day(58 + 7 * i),
      until_day: calendar.day(66 + 7 * i),
      weekday: null,
    };
    const evenings = { id: random.id(written), kind: 'away', from_day: calendar.day(0), until_day: calendar.day(180), weekday: 3 };
    return [away, ...(i === 0 ? [{ ...row, ...evenings, starts_at: '16:00', ends_at: '22:00' }] : [])];
  });
  book.add('trainer_time', ...times);
  for (const { person_id: byId } of times)
    book.tell({ at: written, byId, action: 'trainer-time.add', subject: ['person', byId], officeId: office.id });
  if (office.ground.facts.navn === COORDINATOR_OF_DEMO && part.number === 0) keepTemplate(part, office);
}

function keepTemplate(part: Part, office: OfficeWorld): void {
  const { calendar, book } = part;
  const at = calendar.at(calendar.day(-30), '10:15');
  const id = part.random.fork(`template ${office.id}`).id(at);
  const [venue, type] = [office.venues[0], part.ground.courseTypes.find(({ kode }) => kode === 'igangsetterkurs')];
  const day = { startsAt: '10:00', endsAt: '16:00', roomIds: venue === undefined ? [] : [venue.room.id] };
  const content = {
    courseTypeId: type?.id,
    form: 'physical',
    venueId: venue?.id ?? null,
    room: '',
    days: [
      { after: 0, ...day },
      { after: 1, ...day },
    ],
    capacity: 16,
    minimumPlaces: 6,
    trainerIds: office.trainers.map((trainer) => trainer.id),
    message: 'Vi serverer kaffe og enkel lunsj begge dager.',
  };
  const byId = office.coordinatorId;
  book.add('course_template', {
    id,
    office_id: office.id,
    name: `Helgekurs, ${venue?.name ?? ''}`,
    content,
    created_at: at,
    created_by_id: byId,
  });
  book.tell({ at, byId, action: 'template.save', subject: ['course-template', id], officeId: office.id });
}
