import type { Place, PlaceList } from '@igang/contracts';
import { fold, HOUR_MS } from '@igang/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/transaction.ts';

interface Entry {
  readonly place: Place;
  readonly folded: readonly string[];
  readonly population: number;
}
interface Row {
  readonly kind: Place['kind'];
  readonly code: string;
  readonly names: readonly string[];
  readonly municipalityCode: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

const FRESH_MS = HOUR_MS;

/**
 * Every place name, kept in memory: 5,500 names that change once a year, searched at every keystroke. Read again after
 * an hour, so that a municipality reform needs no restart.
 */
@Injectable()
export class Gazetteer {
  private entries: readonly Entry[] = [];
  private readAt = 0;

  async find(tx: Tx, q: string, limit: number): Promise<PlaceList> {
    const entries = await this.fresh(tx);
    return { items: search(entries, q, limit) };
  }

  private async fresh(tx: Tx): Promise<readonly Entry[]> {
    const age = tx.now.getTime() - this.readAt;
    if (this.entries.length === 0 || age > FRESH_MS || age < 0) {
      this.entries = (await tx.query<Row>(EVERY_PLACE)).map(entryOf);
      this.readAt = tx.now.getTime();
    }
    return this.entries;
  }
}

/** What people also call a place, and parts of towns that no postal place is called by. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  k0301: [
    ...[
      'Kristiania',
      'Christiania',
      'Frogner',
      'Majorstua',
      'Gamle Oslo',
      'Grünerløkka',
      'Sagene',
      'Torshov',
      'St. Hanshaugen',
      'Grønland',
    ],
    ...['Tøyen', 'Ullern', 'Vestre Aker', 'Nordre Aker', 'Bjerke', 'Groruddalen', 'Grorud', 'Stovner', 'Furuset', 'Alna', 'Østensjø'],
    ...['Manglerud', 'Lambertseter', 'Nordstrand', 'Søndre Nordstrand', 'Holmlia'],
  ],
  k1103: ['Hinna', 'Madla', 'Storhaug', 'Eiganes', 'Våland', 'Tasta', 'Hillevåg'],
  k4204: ['Vågsbygd', 'Randesund'],
  k4601: ['Åsane', 'Årstad', 'Bergenhus', 'Landås'],
  k5001: ['Trondhjem', 'Lerkendal', 'Østbyen', 'Midtbyen', 'Lade', 'Moholt', 'Byåsen'],
  '9170': ['Svalbard', 'Spitsbergen'],
};

const EVERY_PLACE = `
  SELECT 'municipality' AS kind, code, official_names AS names, code AS "municipalityCode", lat, lon, population FROM municipality
  UNION ALL
  SELECT 'postal-code', code, ARRAY[place], municipality_code, lat, lon, 0 FROM postal_code
  ORDER BY kind, code`;

function entryOf({ kind, code, names, municipalityCode, lat, lon, population }: Row): Entry {
  const label = kind === 'municipality' ? names.join(' – ') : `${code} ${names.join()}`;
  // Postal codes and municipalities both have four digits; the letter says which is meant.
  const near = kind === 'municipality' ? `k${code}` : code;
  const folded = [...names, ...(OTHER_NAMES[near] ?? [])].map(fold);
  return { place: { kind, code: near, name: names[0] ?? code, label, municipalityCode, lat, lon }, folded, population };
}

/** Digits are a postal code; a label of our own, pasted or filled in by the browser (`4365 Nærbø`, `Kautokeino – Guovdageaidnu`), finds what it is of. */
function search(entries: readonly Entry[], q: string, limit: number): Place[] {
  const digits = q.replace(/\s/g, '');
  if (/^\d{1,4}$/.test(digits)) return byCode(entries, digits, limit);
  if (/^k\d{4}$/.test(digits)) return entries.flatMap(({ place }) => (place.code === digits ? [place] : []));
  const [code] = /(?<!\d)\d{4}(?!\d)/.exec(q) ?? [];
  const known = code === undefined ? [] : byCode(entries, code, limit);
  if (known.length > 0) return known;
  const whole = byName(entries, fold(q), limit);
  return whole.length > 0 ? whole : firstFound(partsOf(q), (part) => byName(entries, fold(part), limit));
}

/** What a place is called beside its name: `Nærbø, Hå`, `Bryne (Time)`, `Hå kommune`, `Snåsa / Snåase`. */
function partsOf(q: string): string[] {
  return q.split(/[,;()/–]| - |\d+|\bkommune\b|\bbydel\b|\btjielte\b|\bsuohkan\b/iu).filter((part) => part.trim().length > 1);
}

function firstFound(parts: readonly string[], find: (part: string) => Place[]): Place[] {
  for (const part of parts) {
    const found = find(part);
    if (found.length > 0) return found;
  }
  return [];
}

function byCode(entries: readonly Entry[], digits: string, limit: number): Place[] {
  const matching = entries.filter(({ place }) => place.kind === 'postal-code' && place.code.startsWith(digits));
  return matching.slice(0, limit).map(({ place }) => place);
}

function byName(entries: readonly Entry[], wanted: string, limit: number): Place[] {
  if (wanted === '') return [];
  const ranked = entries
    .map((entry) => ({ entry, rank: Math.min(...entry.folded.map((name) => rankOf(name, wanted))) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || compare(a.entry, b.entry));
  return onePerPlace(ranked.map(({ entry }) => entry)).slice(0, limit);
}

const NO_MATCH = 4;

/** Whole name, beginning, beginning of a later word, anywhere. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : NO_MATCH;
}

function compare(a: Entry, b: Entry): number {
  if (a.place.kind !== b.place.kind) return a.place.kind === 'municipality' ? -1 : 1;
  return b.population - a.population || (a.place.label < b.place.label ? -1 : 1);
}

/** Oslo has six hundred postal codes: a name is shown once a municipality, and not again when it is the municipality's own. */
function onePerPlace(entries: readonly Entry[]): Place[] {
  const seen = new Set<string>();
  const places: Place[] = [];
  for (const { place, folded } of entries) {
    const keys = folded.map((name) => `${place.municipalityCode ?? ''} ${name}`);
    if (keys.some((key) => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    places.push(place);
  }
  return places;
}
