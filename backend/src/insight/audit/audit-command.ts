import { parseArgs } from 'node:util';
import pg from 'pg';
import { configOrExit } from '../../platform/config.ts';
import { auditInvariants, breachesIn, type Finding } from './audit.ts';

const EXIT_USAGE = 64;

/** One line an invariant; 1 when any is broken. */
export async function auditCommand(args: readonly string[]): Promise<number> {
  const json = wantsJson(args);
  if (json === undefined) {
    process.stderr.write('igang audit [--json]\n');
    return EXIT_USAGE;
  }
  const findings = await findingsOf(configOrExit().DATABASE_URL);
  process.stdout.write(json ? `${JSON.stringify(findings, undefined, 2)}\n` : findings.map(line).join(''));
  return breachesIn(findings).length > 0 ? 1 : 0;
}

/** In one snapshot that changes nothing: what happens meanwhile is neither seen nor hindered. */
async function findingsOf(url: string): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await auditInvariants(async <Row>(sql: string, parameters: readonly unknown[]) => {
      return (await client.query(sql, [...parameters])).rows as Row[];
    });
  } finally {
    await client.end();
  }
}

function line({ name, rule, breaches, ids }: Finding): string {
  if (breaches === 0) return `ok      ${name}\n`;
  const more = breaches > ids.length ? ' …' : '';
  return `BREACH  ${name}: ${breaches} (${rule})\n        ${ids.join(' ')}${more}\n`;
}

function wantsJson(args: readonly string[]): boolean | undefined {
  try {
    return parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch {
    return undefined;
  }
}
