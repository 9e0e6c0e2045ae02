import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import { Refusal } from '../../platform/refusal.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 1000;
const MOST_DIRECTORY_BYTES = 1024 * 1024;
/** A hundred thousand rows of twenty columns fit; what must be held in memory while reading has a lower limit. */
const MOST_BYTES = 250 * 1024 * 1024;
const MOST_HELD_BYTES = 48 * 1024 * 1024;
const HELD = /sharedStrings|styles/i;
const STORED = 0;
const DEFLATED = 8;
/** Between entries: at most a data descriptor. */
const MOST_GAP = 24;

/**
 * Unpacks a zip file to nowhere and counts, before anything reads it: sizes written in the file can lie. Entries that the
 * directory does not name are refused too, since readers that stream would find them.
 */
export async function weighZip(path: string): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { entries, directoryAt } = await directoryOf(file, size);
    let [total, end] = [0, 0];
    for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
      const begins = await contentBegins(file, entry);
      if (entry.at - end > MOST_GAP || entry.at < end) throw new Refusal('file.unreadable');
      end = begins + entry.packed;
      total += await weigh(path, entry, begins, Math.min(MOST_BYTES - total, HELD.test(entry.name) ? MOST_HELD_BYTES : MOST_BYTES));
    }
    if (end > directoryAt || directoryAt - end > MOST_GAP) throw new Refusal('file.unreadable');
  } finally {
    await file.close();
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new Refusal('file.unreadable');
  return buffer;
}

async function directoryOf(file: FileHandle, size: number): Promise<{ entries: Entry[]; directoryAt: number }> {
  const tailBytes = Math.min(size, END_BYTES + LONGEST_COMMENT);
  const tail = await bytesAt(file, size - tailBytes, tailBytes);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(END_MARK);
  const end = tail.lastIndexOf(mark);
  if (end < 0 || end + END_BYTES > tail.length) throw new Refusal('file.unreadable');
  const [count, bytes, directoryAt] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (count > MOST_ENTRIES || bytes > MOST_DIRECTORY_BYTES) throw new Refusal('file.swells');
  return { entries: entriesIn(await bytesAt(file, directoryAt, bytes), count), directoryAt };
}

const ENTRY_BYTES = 46;

function entriesIn(directory: Buffer, count: number): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_BYTES > directory.length || directory.readUInt32LE(at) !== ENTRY_MARK) throw new Refusal('file.unreadable');
    const nameBytes = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      at: directory.readUInt32LE(at + 42),
    });
    at += ENTRY_BYTES + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function contentBegins(file: FileHandle, entry: Entry): Promise<number> {
  const local = await bytesAt(file, entry.at, 30);
  if (local.readUInt32LE(0) !== LOCAL_MARK) throw new Refusal('file.unreadable');
  return entry.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
}

async function weigh(path: string, entry: Entry, begins: number, most: number): Promise<number> {
  if (entry.method === STORED) return entry.packed;
  if (entry.method !== DEFLATED) throw new Refusal('file.unreadable');
  if (entry.packed === 0) return 0;
  const packed = createReadStream(path, { start: begins, end: begins + entry.packed - 1 });
  const unpacked = packed.pipe(createInflateRaw());
  let bytes = 0;
  try {
    for await (const chunk of unpacked) {
      bytes += (chunk as Buffer).length;
      if (bytes > most) throw new Refusal('file.swells');
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('file.unreadable');
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
  return bytes;
}
