import { auditCommand } from './insight/audit/index.ts';
import { backupCommand, restoreCommand, upgradeCommand } from './insight/backup/index.ts';
import { doctorCommand } from './insight/doctor/index.ts';
import { configOrExit } from './platform/config.ts';
import { migrate } from './platform/database.ts';
import { loadGeography, seedCommand } from './demo/seed/index.ts';

export interface Command {
  readonly about: string;
  /** Returns the exit code. */
  run(args: readonly string[]): Promise<number>;
}

/** Every command of `igang`. A capability adds its own here. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: {
    about: 'bring the database to the newest migration',
    run: async () => {
      const names = await migrate(configOrExit().DATABASE_URL);
      process.stdout.write(names.length === 0 ? 'The database is up to date.\n' : names.map((name) => `Migrated ${name}\n`).join(''));
      return 0;
    },
  },
  geography: {
    about: 'load counties, municipalities, postal codes and holidays; --example with the offices, course types and themes of the demo',
    run: async (args) => {
      const { counties, municipalities, postalCodes } = await loadGeography(configOrExit().DATABASE_URL, args.includes('--example'));
      process.stdout.write(`${counties} counties, ${municipalities} municipalities, ${postalCodes} postal codes.\n`);
      return 0;
    },
  },
  begin: {
    about: 'print the address of the first-run page with a fresh code, where no organisation has begun',
    run: async () => (await import('./transfer/beginning/begin-command.ts')).beginCommand(),
  },
  seed: { about: 'fill an empty database with demo data: --size 1|10|100 --seed N --today YYYY-MM-DD --if-empty', run: seedCommand },
  backup: {
    about: 'write the whole database to a locked file: --to FOLDER --recipient age1… --keep-days 30; --new-key FILE',
    run: backupCommand,
  },
  upgrade: {
    about: 'bring the database to this version after a backup, with all migrations or none; --without-backup',
    run: upgradeCommand,
  },
  restore: { about: 'bring a backup back into an empty database: LIST.json --key FILE; --check touches nothing', run: restoreCommand },
  doctor: {
    about: 'look at all that an installation hangs on, and say what to do; exit code 1 when something is wrong; --json',
    run: doctorCommand,
  },
  audit: { about: 'check every invariant: one line each, exit code 1 on a breach; --json', run: auditCommand },
};
