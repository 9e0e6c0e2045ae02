import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { configOrExit } from '../../platform/config.ts';
import { migrate } from '../../platform/database.ts';
import { auditCommand } from '../audit/index.ts';
import { type Manifest, NotPossible } from './manifest.ts';
import { countRows, opened, restore } from './restore.ts';
import { EXIT_USAGE, saying } from './saying.ts';

const USAGE = `igang restore LIST.json --key FILE            into the empty database of DATABASE_URL
igang restore LIST.json --key FILE --check    reads it through and touches nothing
`;

/** Restores a backup into an empty database, brings that to this version and has it audited. */
export async function restoreCommand(args: readonly string[]): Promise<number> {
  const read = parsed(args);
  const [list, more] = read?.positionals ?? [];
  const key = read?.values.key;
  if (read === undefined || list === undefined || more !== undefined || key === undefined) {
    process.stderr.write(USAGE);
    return EXIT_USAGE;
  }
  return saying(async () => (read.values.check ? check(list, await keyIn(key)) : bringBack(list, await keyIn(key))));
}

async function bringBack(list: string, key: string): Promise<number> {
  const { DATABASE_URL: url } = configOrExit();
  const began = performance.now();
  const manifest = await restore(url, list, key);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${told(manifest)} Restored in ${seconds} s; every table has the rows it had.\n`);
  for (const name of await migrate(url)) process.stdout.write(`Migrated ${name}\n`);
  return auditCommand([]);
}

async function check(list: string, key: string): Promise<number> {
  const { manifest, script } = await opened(list, key);
  const counts = await countRows(script);
  const wrong = Object.entries(manifest.tables).filter(([table, rows]) => (counts[table] ?? 0) !== rows);
  if (wrong.length > 0) throw new NotPossible(`The rows of ${wrong.map(([table]) => table).join(', ')} are not all there.`);
  process.stdout.write(`${told(manifest)} It is whole, and the key opens it.\n`);
  return 0;
}

function told({ madeAt, version, tables }: Manifest): string {
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  return `Backup of ${madeAt} by Igang ${version}: ${rows} rows of ${Object.keys(tables).length} tables.`;
}

/** As age-keygen writes it: remarks, and the key on a line of its own. */
async function keyIn(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new NotPossible(`The key file ${path} cannot be read.`);
  });
  const key = text.split('\n').find((line) => line.startsWith('AGE-SECRET-KEY-'));
  if (key === undefined) throw new NotPossible(`${path} holds no key: the line begins with AGE-SECRET-KEY-.`);
  return key.trim();
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { key: { type: 'string' }, check: { type: 'boolean', default: false } },
    });
  } catch {
    return undefined;
  }
}
