import type { CourseTypeFacts } from '../../transfer/beginning/suggestions.ts';
import type { GeographyFiles, Municipality, OfficeFacts } from './geography-files.ts';
import type { Random } from './random.ts';

/** A municipality with what addresses in it need. */
export interface Town {
  readonly code: string;
  readonly name: string;
  /** The place people know: where the town hall is. */
  readonly centre: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly nynorsk: boolean;
  /** In the centre when there are any there. */
  readonly postalCodes: readonly string[];
}
export interface OfficeGround {
  readonly facts: OfficeFacts;
  readonly north: boolean;
  readonly towns: readonly Town[];
  readonly seat: Town;
}
export interface Ground {
  readonly national: OfficeFacts;
  readonly offices: readonly OfficeGround[];
  readonly courseTypes: readonly CourseTypeFacts[];
  readonly themes: readonly string[];
}

const FAR_NORTH = 65;

export function groundOf(files: GeographyFiles): Ground {
  const towns = townsByCounty(files);
  const [national, ...districts] = files.offices;
  if (national === undefined) throw new Error('The offices are missing');
  return {
    national,
    offices: districts.map((facts) => officeGround(facts, towns)),
    courseTypes: files.courseTypes,
    themes: files.themes.map(({ kode }) => kode),
  };
}

function officeGround(facts: OfficeFacts, towns: ReadonlyMap<string, Town[]>): OfficeGround {
  const own = facts.fylker.flatMap((county) => towns.get(county) ?? []);
  const seat = own.find(({ name, centre }) => name === facts.sted || centre === facts.sted) ?? biggest(own);
  return { facts, towns: own, seat, north: seat.lat > FAR_NORTH };
}

function biggest(towns: readonly Town[]): Town {
  return towns.reduce((best, town) => (town.population > best.population ? town : best));
}

function townsByCounty({ municipalities, postalCodes }: GeographyFiles): Map<string, Town[]> {
  const codes = Map.groupBy(postalCodes, ({ kommunenummer }) => kommunenummer);
  const towns = new Map<string, Town[]>();
  for (const place of municipalities) {
    const all = codes.get(place.kommunenummer) ?? [];
    const central = all.filter(({ poststed }) => poststed === place.administrasjonssenter);
    const postal = (central.length > 0 ? central : all).map(({ postnummer }) => postnummer);
    if (postal.length > 0) towns.set(place.fylkesnummer, [...(towns.get(place.fylkesnummer) ?? []), townOf(place, postal)]);
  }
  return towns;
}

function townOf(place: Municipality, postalCodes: readonly string[]): Town {
  return {
    code: place.kommunenummer,
    name: place.navn,
    centre: place.administrasjonssenter,
    lat: place.lat,
    lon: place.lon,
    population: place.folketall,
    nynorsk: place.maalform === 'Nynorsk',
    postalCodes,
  };
}

/** Bigger towns more often, but not as much more often as they are bigger: small places start groups too. */
export function someTown(random: Random, towns: readonly Town[]): Town {
  const weights = towns.map(({ population }) => population ** 0.7);
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, town] of towns.entries()) {
    left -= weights[i] ?? 0;
    if (left <= 0) return town;
  }
  return random.pick(towns);
}

/** The town by the name of its centre or its own. */
export function townNamed(towns: readonly Town[], name: string): Town {
  const town = towns.find((candidate) => candidate.name === name || candidate.centre === name);
  if (town === undefined) throw new Error(`No municipality called ${name}`);
  return town;
}
