import { certificateSerial, SERIAL_BASE } from '@igang/domain';
import { personName } from './names.ts';
import { randomFrom } from './random.ts';
import type { Filled, Snapshot } from './snapshot.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const ADDRESS = /([a-z0-9.-]+)@example\.no/g;
const SERIAL = /"serial":"IG-(\d+)-(\d+)-([0-9A-Z]+)[0-9A-Z]"/;

/** The part that was played once more, with people, rooms and groups of its own in the same offices. */
export function multiplier(snapshot: Snapshot): (filled: Filled, nth: number) => string[] {
  const shared = new Set(snapshot.flatMap((filled) => filled.shared.flatMap((row) => row.match(UUID) ?? [])));
  const certificates = snapshot.find(({ table }) => table === 'certificate')?.own ?? [];
  const years = Map.groupBy(certificates, (row) => SERIAL.exec(row)?.[1]);
  return ({ own, table }, nth) => own.map((row) => distinct(table, again(row, nth), nth));

  function again(row: string, nth: number): string {
    const copy = row.replace(UUID, (id) => (shared.has(id) ? id : anotherId(id, nth))).replace(ADDRESS, `$1.${nth}@example.no`);
    return TOLD_ABOUT.reduce((text, name) => text.replaceAll(`"${name}"`, `"${anotherName(name, nth)}"`), copy);
  }

  /** What there is only one of by its name or number. */
  function distinct(table: string, row: string, nth: number): string {
    if (table === 'course_template') return row.replace(/"name":"([^"]*)"/, `"name":"$1 (${nth + 1})"`);
    return table === 'certificate' ? renumbered(row, (year) => nth * (years.get(year)?.length ?? 0)) : row;
  }
}

/** Of those the demo tells about there is one each. */
const TOLD_ABOUT = ['Maria Sæther', 'Solveig Undheim', 'Torill Aase'] as const;

function anotherName(name: string, nth: number): string {
  return personName(randomFrom(`${name} ${nth}`), false);
}

/** As old as the one it is made from. */
function anotherId(id: string, nth: number): string {
  const tail = (Number.parseInt(id.slice(-8), 16) + nth) % 0x1_0000_0000;
  return id.slice(0, -8) + tail.toString(16).padStart(8, '0');
}

/** A year's certificates are numbered one after the other. */
function renumbered(row: string, by: (year: string) => number): string {
  return row.replace(SERIAL, (_, year: string, number: string, secret: string) => {
    const randoms = Array.from(secret, (character) => character.charCodeAt(0) % SERIAL_BASE);
    return `"serial":"${certificateSerial(Number(year), Number(number) + by(year), randoms)}"`;
  });
}
