import { Readable } from 'node:stream';
import { instantAfter } from '@igang/domain';
import { withUploadOnDisk } from '../../platform/http/upload.ts';
import type { Tx } from '../../platform/transaction.ts';
import { decideRows, receiveImport, sniffFile, startImport } from '../../transfer/imports/index.ts';
import { aPerson } from './people.ts';
import type { OfficeWorld, Part } from './world.ts';

const HEADINGS = ['Navn', 'E-post', 'Telefon', 'Postnr', 'Godkjent til'];
/** A file that waits for a coordinator: two that are fine, one twice, two that must be mended. */
const WAITING = [
  ['Randi Haugen', 'randi.haugen@import.example.no', '00012345', '4365', '01.06.2028'],
  ['Leif Tveit', 'leif.tveit@import.example.no', '', '4340', '15.09.2027'],
  ['Randi Haugen', 'randi.haugen@import.example.no', '', '4365', ''],
  ['Oddny Vik', 'oddny vik at example', '', '4365', ''],
  ['Per Ås', 'per.as@import.example.no', '', '9999', '31.02.2027'],
];
const OF_OLD = 3;

/** Two files of the demo's office: one done long ago, whose rows are forgotten, and one to look through. */
export function importFiles(part: Part, office: OfficeWorld): void {
  const { calendar } = part;
  const { lane, coordinator, ground, id: officeId } = office;
  const longAgo = calendar.at(calendar.day(-200), '10:00');
  const people = Array.from({ length: OF_OLD }, () => aPerson(part, office, { town: ground.seat }));
  const rows = people.map(({ name, email, postalCode }, i) => [name, email, '', postalCode, written(calendar.day(300 + 50 * i))]);
  lane.at(longAgo, coordinator, async (tx) => {
    const id = await bring(tx, officeId, 'igangsettere-gammelt-register.csv', rows);
    lane.at(instantAfter(longAgo, { minutes: 20 }), coordinator, async (then) => {
      // Whoever has the name of somebody we know is somebody else.
      await decideRows(then, id, false);
      await startImport(then, id);
    });
  });
  lane.at(calendar.at(calendar.day(-1), '14:00'), coordinator, (tx) => bring(tx, officeId, 'nye igangsettere.csv', WAITING));
}

/** `2028-06-01` as people write it. */
function written(day: string): string {
  return day.split('-').toReversed().join('.');
}

async function bring(tx: Tx, officeId: string, name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const csv = [HEADINGS, ...rows].map((cells) => cells.join(';')).join('\n');
  return withUploadOnDisk(Readable.from([Buffer.from(csv)]), async ({ path }) => {
    const { id } = await receiveImport(tx, { kind: 'starters', officeId, name }, path, await sniffFile(path));
    return id;
  });
}
