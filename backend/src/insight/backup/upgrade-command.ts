import { parseArgs } from 'node:util';
import { systemClock } from '../../platform/clock.ts';
import { type Config, configOrExit } from '../../platform/config.ts';
import { migrateTogether, migrationsOf } from '../../platform/database.ts';
import { ownVersion } from '../../platform/service/own-version.ts';
import { toldOf } from '../../platform/service/told-of-error.ts';
import { auditCommand } from '../audit/index.ts';
import { makeBackup } from './make-backup.ts';
import { NotPossible } from './manifest.ts';
import { EXIT_USAGE, saying } from './saying.ts';

const USAGE = 'igang upgrade [--without-backup]\n';

/** Brings the database to this version, after a backup, with all its migrations or none. */
export async function upgradeCommand(args: readonly string[]): Promise<number> {
  const isWithout = wantsNoBackup(args);
  if (isWithout === undefined) {
    process.stderr.write(USAGE);
    return EXIT_USAGE;
  }
  return saying(() => upgrade(configOrExit(), isWithout));
}

async function upgrade(config: Config, isWithout: boolean): Promise<number> {
  const { waiting, unknown, done } = await migrationsOf(config.DATABASE_URL);
  const version = ownVersion();
  if (unknown[0] !== undefined)
    throw new NotPossible(
      `The database is newer than Igang ${version} (${unknown[0]}): start the newer version again. Nothing was changed.`,
    );
  if (waiting.length === 0) {
    process.stdout.write(`Igang ${version}: the database is up to date.\n`);
    return 0;
  }
  process.stdout.write(`Igang ${version}: ${waiting.length} migrations, from ${waiting[0] ?? ''} to ${waiting.at(-1) ?? ''}.\n`);
  // In an empty one there is nothing to lose.
  if (!isWithout && done.length > 0) await backUpFirst(config, version);
  await migrateTogether(config.DATABASE_URL).catch((error: unknown) => {
    throw new NotPossible(`${told(error)} All of them were taken back: the database is as it was, and the version before goes on with it.`);
  });
  process.stdout.write('Migrated; now the audit.\n');
  return auditCommand([]);
}

async function backUpFirst(
  { DATABASE_URL: url, BACKUP_FOLDER: folder, BACKUP_RECIPIENT: recipient }: Config,
  version: string,
): Promise<void> {
  if (folder === undefined || recipient === undefined)
    throw new NotPossible(
      'Set BACKUP_FOLDER and BACKUP_RECIPIENT for the backup that comes first, or say --without-backup. Nothing was changed.',
    );
  const { file } = await makeBackup({ url, folder, recipient, version, now: systemClock.now() });
  process.stdout.write(`Backed up first: ${folder}/${file}\n`);
}

/** Which migration, and the database's code for why; never what a row held. */
function told(error: unknown): string {
  const { message, cause } = toldOf(error);
  return `${message}${cause === undefined ? '' : ` (${cause.message})`}.`;
}

function wantsNoBackup(args: readonly string[]): boolean | undefined {
  try {
    return parseArgs({ args: [...args], options: { 'without-backup': { type: 'boolean', default: false } } }).values['without-backup'];
  } catch {
    return undefined;
  }
}
