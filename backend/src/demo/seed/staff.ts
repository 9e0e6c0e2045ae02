import type { Actor, GrantedRole } from '@igang/domain';
import { townNamed } from './ground.ts';
import { aPerson, grant, known } from './people.ts';
import type { Employed, OfficeWorld, Part, Person } from './world.ts';

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

/** What somebody with that role does, for the use cases. */
export function as(role: GrantedRole, personId: string, officeId: string): Actor {
  return { kind: 'person', personId, isStarter: false, grants: [{ role, officeId }] };
}

const NATIONAL = [
  ['Astrid Berge', 'national', '08:00'],
  ['Nina Thi Solheim', 'auditor', '08:10'],
  ['Jostein Vik', 'national', '08:20'],
] as const;

/** The people employed once, whatever the size: coordinators, the national office, the auditor. */
export async function employ(part: Part): Promise<Employed> {
  const { calendar, ground } = part;
  const coordinators = new Map<string, Actor>();
  for (const { ground: office, id } of part.offices) {
    const name = COORDINATORS[office.facts.navn];
    const person = aPerson(part, undefined, { town: office.seat, ...(name === undefined ? {} : { name }) });
    coordinators.set(id, await employed(part, person, { role: 'coordinator', officeId: id, at: calendar.at(FOUNDED, '08:00') }));
  }
  const towns = ground.offices.flatMap(({ towns: own }) => own);
  const others: Actor[] = [];
  for (const [name, role, time] of NATIONAL) {
    const person = aPerson(part, undefined, { name, town: townNamed(towns, 'Oslo') });
    others.push(await employed(part, person, { role, officeId: ground.national.id, at: calendar.at(FOUNDED, time) }));
  }
  return { coordinators, national: others[0] ?? { kind: 'system' } };
}

interface Post {
  readonly role: GrantedRole;
  readonly officeId: string;
  readonly at: Date;
}

async function employed(part: Part, person: Person, { role, officeId, at }: Post): Promise<Actor> {
  const { id } = await known(part, person, at);
  await grant(part, { personId: id, officeId, role }, at);
  return as(role, id, officeId);
}

/** Those who hold the office's courses. */
export async function engageTrainers(part: Part, office: OfficeWorld): Promise<void> {
  for (let nth = 0; nth < TRAINERS_PER_OFFICE; nth++) {
    const at = part.calendar.at(FOUNDED, nth === 0 ? '09:00' : '10:00');
    const named = nth === 0 ? FIRST_TRAINERS[office.ground.facts.navn] : undefined;
    const trainer = aPerson(part, office, { town: office.ground.seat, ...(named === undefined ? {} : { name: named }) });
    await employed(part, trainer, { role: 'trainer', officeId: office.id, at });
    office.trainers.push(trainer);
  }
}

/** The starter the demo follows, from Nærbø. She took the course some time ago; her id is the lowest of all starters'. */
export async function expectMaria(part: Part, office: OfficeWorld): Promise<Person | undefined> {
  if (office.ground.facts.navn !== COORDINATOR_OF_DEMO) return undefined;
  const wish = { name: 'Maria Sæther', town: townNamed(office.ground.towns, 'Hå'), postalCode: '4365' };
  const maria = await known(part, aPerson(part, office, wish), part.calendar.at(FOUNDED, '07:00'));
  office.expected.push(maria);
  office.steadfast.add(maria.id);
  return maria;
}
