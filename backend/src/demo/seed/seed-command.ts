import { parseArgs } from 'node:util';
import { isLocalDate, localDate } from '@igang/domain';
import { systemClock } from '../../platform/clock.ts';
import { configOrExit } from '../../platform/config.ts';
import { obstacleTo } from './obstacle.ts';
import type { SeedWish } from './seed.ts';

const EXIT_USAGE = 64;
const USAGE = 'igang seed [--size 1|10|100] [--seed N] [--if-empty] [--today YYYY-MM-DD] [--kept FOLDER]\n';
const SORRY = {
  people: 'There are people here already, so no demo data was made.\n',
  'no-geography': 'The offices are missing: load them first with `igang geography --example`.\n',
};

/** Makes the demo data; a database with people in it is left alone. */
export async function seedCommand(args: readonly string[]): Promise<number> {
  const wish = wishOf(args);
  if (wish === undefined) {
    process.stderr.write(USAGE);
    return EXIT_USAGE;
  }
  const { DATABASE_URL: url, APP_SECRET: secret } = configOrExit();
  const obstacle = await obstacleTo(url);
  if (obstacle !== undefined) {
    process.stdout.write(SORRY[obstacle]);
    return obstacle === 'people' && wish.ifEmpty ? 0 : 1;
  }
  // It loads every use case: not for the other commands.
  const { seedDemo } = await import('./seed.ts');
  await seedDemo(url, { ...wish, secret, says: (line) => process.stdout.write(`${line}\n`) });
  return 0;
}

function wishOf(args: readonly string[]): (Omit<SeedWish, 'says'> & { readonly ifEmpty: boolean }) | undefined {
  const values = parse(args);
  if (values === undefined) return undefined;
  const [size, seed] = [Number(values.size), Number(values.seed)];
  const today = values.today ?? localDate(systemClock.now());
  const possible = Number.isInteger(size) && size >= 1 && size <= 1000 && Number.isInteger(seed) && isLocalDate(today);
  return possible ? { size, seed, today, kept: values.kept, ifEmpty: values['if-empty'] } : undefined;
}

function parse(args: readonly string[]) {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        size: text('1'),
        seed: text('1'),
        today: { type: 'string' },
        kept: { type: 'string' },
        'if-empty': { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return undefined;
  }
}
