import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { NotPossible } from './manifest.ts';

/** Loaded by these two commands alone. */
const age = () => import('age-encryption');

/** What a file holds, as it lies on the disk. */
export interface Measure {
  readonly bytes: number;
  readonly sha256: string;
}

/** A key to keep elsewhere, and what may stand on the server: with the second one only locks. */
export async function newKey(): Promise<{ readonly key: string; readonly recipient: string }> {
  const { generateIdentity, identityToRecipient } = await age();
  const key = await generateIdentity();
  return { key, recipient: await identityToRecipient(key) };
}

/** Packs, locks for the recipient and writes to a new file; it is on the disk when this returns. */
export async function seal(pieces: AsyncIterable<Buffer>, recipient: string, path: string): Promise<Measure> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new NotPossible('The recipient is none: it begins with age1 and is printed by "igang backup --new-key FILE".');
  }
  const packed = createGzip({ level: 6 });
  const filling = pipeline(Readable.from(pieces), packed);
  const locked = await encrypter.encrypt(Readable.toWeb(packed) as globalThis.ReadableStream<Uint8Array>);
  const file = await open(path, 'wx', 0o600);
  const measured = measuring();
  try {
    await Promise.all([filling, pipeline(readable(locked), measured.stream, file.createWriteStream({ flush: true }))]);
  } finally {
    await file.close().catch(() => undefined);
  }
  return measured.measure();
}

/** What was sealed, piece by piece. A wrong key is told before the first. */
export async function unseal(path: string, key: string): Promise<Readable> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  const locked = Readable.toWeb(createReadStream(path)) as globalThis.ReadableStream<Uint8Array>;
  try {
    decrypter.addIdentity(key);
    const packed = await decrypter.decrypt(locked);
    const unpacked = createGunzip();
    // Its end is the reader's to see: an error here comes out there.
    pipeline(readable(packed), unpacked).catch(() => undefined);
    return unpacked;
  } catch {
    throw new NotPossible('The key does not open this backup: take the one that was made with the recipient of that day.');
  }
}

export async function measureOf(path: string): Promise<Measure> {
  await stat(path).catch(() => {
    throw new NotPossible(`The file ${path} is not there.`);
  });
  const measured = measuring();
  await pipeline(createReadStream(path), measured.stream, nowhere());
  return measured.measure();
}

const nowhere = (): Writable => new Writable({ write: (_piece, _encoding, done) => done() });

/** Node's own types of the two streams differ by the version of TypeScript; what they do does not. */
function readable(stream: globalThis.ReadableStream<Uint8Array>): Readable {
  return Readable.from(piecesOf(stream.getReader()));
}

async function* piecesOf(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

function measuring(): { readonly stream: Transform & Writable; measure(): Measure } {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      bytes += piece.length;
      done(undefined, piece);
    },
  });
  return { stream, measure: () => ({ bytes, sha256: hash.digest('hex') }) };
}
