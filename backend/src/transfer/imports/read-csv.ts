import type { Separator } from '@igang/domain';
import { createReadStream } from 'node:fs';
import { pipeline, Transform } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Refusal } from '../../platform/refusal.ts';
import { isOldEncoding, textIn } from './old-encodings.ts';
import { isMalformed, type TextEncodingName } from './sniff-file.ts';
import type { TableRow } from './table.ts';
import { weighCsv } from './weigh-csv.ts';

const MOST_CHARACTERS_IN_A_ROW = 200_000;

/** The rows of a text file, one at a time. */
export async function* readCsv(path: string, encoding: TextEncodingName, separator: Separator): AsyncGenerator<TableRow> {
  await weighCsv(path, separator);
  const parser = parse({
    delimiter: separator,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MOST_CHARACTERS_IN_A_ROW,
  });
  // An error of the file or the decoder ends the parser with it, and is thrown below.
  pipeline(createReadStream(path), decoding(encoding), parser, () => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (info.lines === 1 && record[0]?.startsWith('sep=') === true) continue;
      yield { number: info.lines, cells: record };
    }
  } catch (error) {
    if (error instanceof CsvError || isMalformed(error)) throw new Refusal('file.unreadable');
    throw error;
  } finally {
    parser.destroy();
  }
}

/** Bytes of that encoding to UTF-8, without the mark at the beginning. */
function decoding(encoding: TextEncodingName): Transform {
  if (isOldEncoding(encoding))
    return new Transform({ transform: (chunk: Buffer, _, done) => done(null, Buffer.from(textIn(encoding, chunk))) });
  // Whether it is UTF-8 was found out before, and a letter that was lost on the way is shown where it is missing.
  const decoder = new TextDecoder(encoding, { fatal: encoding !== 'utf-8' });
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      attempt(done, () => decoder.decode(chunk, { stream: true }));
    },
    flush(done) {
      attempt(done, () => decoder.decode());
    },
  });
}

function attempt(done: (error: Error | null, data?: Buffer) => void, decode: () => string): void {
  try {
    done(null, Buffer.from(decode()));
  } catch (error) {
    done(error as Error);
  }
}
