import { access, open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '../../platform/clock.ts';
import { type Config, configOrExit } from '../../platform/config.ts';
import { ownVersion } from '../../platform/service/own-version.ts';
import { makeBackup, prune } from './make-backup.ts';
import { NotPossible } from './manifest.ts';
import { newKey } from './sealed.ts';
import { EXIT_USAGE, saying } from './saying.ts';

const USAGE = `igang backup [--to FOLDER] [--recipient age1…] [--keep-days 30]
igang backup --new-key FILE
`;
const KEEP_DAYS = '30';
const MIB = 1024 ** 2;

/** Backs the database up, or makes the key that opens backups. */
export async function backupCommand(args: readonly string[]): Promise<number> {
  const values = parsed(args);
  const keepDays = Number(values?.['keep-days']);
  if (values === undefined || !Number.isInteger(keepDays) || keepDays < 1) {
    process.stderr.write(USAGE);
    return EXIT_USAGE;
  }
  const { to, recipient, 'new-key': keyFile } = values;
  return saying(() => (keyFile === undefined ? backUp(configOrExit(), { to, recipient, keepDays }) : makeKey(keyFile)));
}

interface Wish {
  readonly to: string | undefined;
  readonly recipient: string | undefined;
  readonly keepDays: number;
}

async function backUp(config: Config, wish: Wish): Promise<number> {
  const { to: folder = config.BACKUP_FOLDER, recipient = config.BACKUP_RECIPIENT, keepDays } = wish;
  if (folder === undefined) throw new NotPossible('Where to? Set BACKUP_FOLDER, or say --to FOLDER.');
  if (recipient === undefined)
    throw new NotPossible(
      'For whom? Backups are always locked: run "igang backup --new-key FILE" and set BACKUP_RECIPIENT to what it prints.',
    );
  const now = systemClock.now();
  const began = performance.now();
  const { file, bytes, tables } = await makeBackup({ url: config.DATABASE_URL, folder, recipient, version: ownVersion(), now });
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `${folder}/${file}: ${rows} rows of ${Object.keys(tables).length} tables, ${(bytes / MIB).toFixed(2)} MiB, ${seconds} s.\n`,
  );
  const gone = await prune(folder, keepDays, now);
  if (gone > 0) process.stdout.write(`Took away ${gone} older than ${keepDays} days.\n`);
  return 0;
}

async function makeKey(path: string): Promise<number> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new NotPossible(`${path} is there already, and may be the only key to older backups: name another file.`);
  const { key, recipient } = await newKey();
  const file = await open(path, 'wx', 0o600);
  await file.writeFile(`# public key: ${recipient}\n${key}\n`).finally(() => file.close());
  process.stdout.write(
    `BACKUP_RECIPIENT=${recipient}\n\nThe line above goes into the settings of this server. ${path} opens every backup: print it or keep it in two\nother places than this server, then remove it here. Whoever loses it has no backups.\n`,
  );
  return 0;
}

function parsed(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      options: { to: text, recipient: text, 'keep-days': { ...text, default: KEEP_DAYS }, 'new-key': text },
    }).values;
  } catch {
    return undefined;
  }
}
