import { atPlace } from '@igang/i18n/at-place';
import { one, type Tx } from '../../platform/transaction.ts';
import { addVenue } from '../../training/venues/index.ts';
import { someTown, type Town } from './ground.ts';
import { plain } from './names.ts';
import { aPhone } from './people.ts';
import type { OfficeWorld, Part } from './world.ts';
import { write } from './write.ts';

/** As many as the organisation last reported (rapporterte_tall.json, 2015). */
const CONTACT_POINTS = 117;
const VENUES_PER_OFFICE = 5;

const STREETS = [
  'Storgata',
  'Kirkegata',
  'Strandgata',
  'Skolegata',
  'Jernbanegata',
  'Parkveien',
  'Torggata',
  'Kyrkjevegen',
  'Sjøgata',
  'Rådhusplassen',
];
const ACCESS_NOTES = [
  'Trinnfri inngang fra baksiden. Parkering på plassen.',
  'Heis til andre etasje. Ring på dørtelefonen merket «Møterom».',
  'Inngang gjennom biblioteket. Teleslynge i det store rommet.',
  'Fem minutter å gå fra stasjonen. Rullestolrampe ved sideinngangen.',
  'Nøkkel hentes i resepsjonen. Handikaptoalett i første etasje.',
];
const KEY_HOLDERS = ['Resepsjonen', 'Vaktmester Odd Lie', 'Gerd Moen, frivillig', 'Biret Eira, husstyret'];
/** Names in Sámi where the municipality's own is. */
const SAMI_PLACES: Readonly<Record<string, string>> = {
  Karasjok: 'Kárášjoga frivilligsentral – Muoŧŧá',
  Kautokeino: 'Guovdageainnu searvevisttit',
  Porsanger: 'Porsáŋggu dearvvašvuođaguovddáš',
  Tana: 'Deanu frivilligsentral – Gáddegeažži',
  Nesseby: 'Unjárgga ságastallanlatnja',
};

export async function openContactPoints(part: Part): Promise<void> {
  const share = contactPointShares(part.offices);
  const rows = part.offices.flatMap((office, i) =>
    distinctTowns(part, office, share[i] ?? 0).map((town) => contactPoint(part, office, town)),
  );
  await write(part.stage, { table: 'contact_point', key: ['id'], rows }, 'new');
}

/** 117 by population, every office at least one; what rounding leaves goes to the first. */
function contactPointShares(offices: readonly OfficeWorld[]): number[] {
  const people = offices.map(({ ground }) => ground.towns.reduce((sum, { population }) => sum + population, 0));
  const all = people.reduce((sum, count) => sum + count, 0);
  const share = people.map((count) => Math.max(1, Math.floor((count / all) * CONTACT_POINTS)));
  share[0] = (share[0] ?? 0) + CONTACT_POINTS - share.reduce((sum, count) => sum + count, 0);
  return share;
}

function distinctTowns(part: Part, { ground }: OfficeWorld, count: number): Town[] {
  const towns = new Set(ground.towns.filter(({ name }) => SAMI_PLACES[name] !== undefined));
  towns.add(ground.seat);
  while (towns.size < Math.min(count, ground.towns.length)) towns.add(someTown(part.random, ground.towns));
  const chosen = [...towns];
  while (chosen.length < count) chosen.push(someTown(part.random, ground.towns));
  return chosen;
}

const KINDS = [
  ['frivilligsentral', 0.6, (town: Town) => `${town.name} frivilligsentral`],
  ['frisklivssentral', 0.75, (town: Town) => `Frisklivssentralen ${atPlace(town.name)}`],
  ['lms', 0.83, (town: Town) => `Lærings- og mestringssenteret, ${town.centre}`],
  ['municipality', 0.94, (town: Town) => `${town.name} kommune, innbyggertorget`],
  ['other', 1, (town: Town) => `Møteplassen ${town.centre}`],
] as const;

/** Offices have no page for a new contact point yet, and no use case: this row is the demo's own. */
function contactPoint(part: Part, office: OfficeWorld, town: Town) {
  const { random, calendar } = part;
  const draw = random.next();
  const [kind, , naming] = KINDS.find(([, until]) => draw < until) ?? KINDS[0];
  const id = random.id(calendar.at(calendar.day(-random.between(300, 1300)), '11:00'));
  office.contactPoints.set(town.code, id);
  return {
    id,
    municipality_code: town.code,
    name: SAMI_PLACES[town.name] ?? naming(town),
    kind,
    email: `kontaktpunkt.${town.code}.${id.slice(-6)}@example.no`,
    phone: aPhone(part),
    address: anAddress(part),
    postal_code: random.pick(town.postalCodes),
    confirmed_on: calendar.day(-random.between(3, 420)),
    closed_on: null,
    lat: town.lat,
    lon: town.lon,
  };
}

const ROOMS = [
  { name: 'Storsalen', capacity: 40 },
  { name: 'Møterommet', capacity: 16 },
  { name: 'Peisestua', capacity: 12 },
] as const;

/** Every venue has a large room and some have smaller ones; courses are held in the first. */
export async function openVenues(part: Part, office: OfficeWorld): Promise<void> {
  const { random, calendar, stage } = part;
  const towns = [office.ground.seat, ...Array.from({ length: VENUES_PER_OFFICE - 1 }, () => someTown(random, office.ground.towns))];
  for (const [i, town] of towns.entries()) {
    const name = i % 2 === 0 ? `${town.name} frivilligsentral` : `${town.name} bibliotek`;
    const keeper = i % 2 === 0 ? { keyHolderName: random.pick(KEY_HOLDERS), keyHolderPhone: aPhone(part) } : {};
    const where = { officeId: office.id, name, address: anAddress(part), postalCode: random.pick(town.postalCodes) };
    const venue = { ...where, ...keeper, accessNote: random.pick(ACCESS_NOTES), rooms: ROOMS.slice(0, 1 + (i % ROOMS.length)) };
    const open = async (tx: Tx) => {
      const { id } = await addVenue(tx, venue);
      const room = await one<{ id: string }>(tx, 'SELECT id FROM venue_room WHERE venue_id = $1 AND name = $2', [id, ROOMS[0].name]);
      return { id, name, roomId: room?.id ?? '' };
    };
    office.venues.push(await stage.does(calendar.at(calendar.day(-1400 + i), '09:00'), office.coordinator, open));
  }
}

export function anAddress({ random }: Part): string {
  return `${random.pick(STREETS)} ${random.between(1, 60)}`;
}

/** Where a group meets, in words. */
export function meetingPlace(part: Part, town: Town): string {
  const house = part.random.pick(['Frivilligsentralen', 'Biblioteket', 'Menighetshuset', 'Samfunnshuset', 'Helsehuset']);
  return `${house}, ${anAddress(part)}, ${town.centre}`;
}

export function groupAddress(part: Part, town: Town): string {
  return `gruppe.${plain(town.name)}.${part.random.between(100_000, 999_999)}@example.no`;
}
