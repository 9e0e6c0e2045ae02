import type { Separator } from '@igang/domain';
import { createReadStream } from 'node:fs';
import { Refusal } from '../../platform/refusal.ts';
import { MOST_CELLS } from './table.ts';

/** A sheet's whole width, and some more. */
const MOST_CELLS_IN_A_LINE = 20_000;

/** Counts the cells of a text file before anything reads it: a parser gathers millions of empty ones before anybody can count them. */
export async function weighCsv(path: string, separator: Separator): Promise<void> {
  const apart = separator.charCodeAt(0);
  let [inLine, inFile] = [0, 0];
  for await (const chunk of createReadStream(path)) {
    for (const byte of chunk as Buffer) {
      if (byte === apart) inLine++;
      else if (byte === LINE_FEED || byte === CARRIAGE_RETURN) {
        inFile += inLine;
        inLine = 0;
      }
    }
    if (inLine > MOST_CELLS_IN_A_LINE) throw new Refusal('file.too-wide');
    if (inFile + inLine > MOST_CELLS) throw new Refusal('file.too-long');
  }
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
