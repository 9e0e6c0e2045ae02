import { instantAfter } from '@igang/domain';
import { townNamed } from './ground.ts';
import { aPerson, grant, type Person } from './people.ts';
import type { OfficeWorld, Part } from './world.ts';

/** One employee an office, as it was. Kari Lunde is who the demo follows. */
const COORDINATORS: Readonly<Record<string, string>> = {
  'Nordland, Troms og Finnmark': 'Biret Áile Somby',
  'Trøndelag og Møre og Romsdal': 'Tone Haugland',
  Vestland: 'Guro Skår',
  'Rogaland og Agder': 'Kari Lunde',
  'Buskerud, Vestfold og Telemark': 'Hilde Ødegård',
  'Oslo, Akershus og Østfold': 'Amina Yusuf Berg',
  Innlandet: 'Ragnhild Bakke',
};
/** Named, so that they are the first in their role. */
const FIRST_TRAINERS: Readonly<Record<string, string>> = { 'Rogaland og Agder': 'Solveig Undheim' };
const TRAINERS_PER_OFFICE = 2;

/** Before anybody else, so that theirs are the lowest ids. */
export const FOUNDED = '2022-01-03';

export const COORDINATOR_OF_DEMO = 'Rogaland og Agder';

/** The people employed once, whatever the size: coordinators, the national office, the auditor. Coordinators by office. */
export function employ(part: Part): Map<string, string> {
  const { calendar, ground } = part;
  const at = calendar.at(FOUNDED, '08:00');
  const oslo = townNamed(
    ground.offices.flatMap(({ towns }) => towns),
    'Oslo',
  );
  const coordinators = new Map<string, string>();
  for (const office of part.offices) {
    const name = COORDINATORS[office.ground.facts.navn];
    const { id } = aPerson(part, office, { town: office.ground.seat, at, ...(name === undefined ? {} : { name }) });
    grant(part, { personId: id, officeId: office.id, role: 'coordinator', at });
    coordinators.set(office.id, id);
    office.coordinatorId = id;
  }
  for (const [name, role] of [
    ['Astrid Berge', 'national'],
    ['Jostein Vik', 'national'],
    ['Nina Thi Solheim', 'auditor'],
  ] as const) {
    const later = instantAfter(at, { days: name === 'Jostein Vik' ? 1 : 0 });
    const { id } = aPerson(part, undefined, { name, town: oslo, at: later });
    grant(part, { personId: id, officeId: ground.national.id, role, at: later });
  }
  return coordinators;
}

/** Those who hold the office's courses. */
export function engageTrainers(part: Part, office: OfficeWorld): void {
  for (let nth = 0; nth < TRAINERS_PER_OFFICE; nth++) {
    const at = part.calendar.at(FOUNDED, nth === 0 ? '09:00' : '10:00');
    const named = nth === 0 && part.number === 0 ? FIRST_TRAINERS[office.ground.facts.navn] : undefined;
    const trainer: Person = aPerson(part, office, { town: office.ground.seat, at, ...(named === undefined ? {} : { name: named }) });
    grant(part, { personId: trainer.id, officeId: office.id, role: 'trainer', at });
    office.trainers.push(trainer);
  }
}

/** The starter the demo follows, from Nærbø. She took the course some time ago; her id is the lowest of all starters'. */
export function expectMaria(part: Part, office: OfficeWorld): string | undefined {
  if (part.number > 0 || office.ground.facts.navn !== COORDINATOR_OF_DEMO) return undefined;
  const wish = {
    name: 'Maria Sæther',
    town: townNamed(office.ground.towns, 'Hå'),
    postalCode: '4365',
    at: part.calendar.at(FOUNDED, '07:00'),
  };
  const maria = aPerson(part, office, wish);
  office.expected.push(maria);
  office.steadfast.add(maria.id);
  return maria.id;
}
