import { parseArgs } from 'node:util';
import { systemClock } from '../../platform/clock.ts';
import { examine } from './doctor.ts';
import type { Finding } from './finding.ts';

const EXIT_USAGE = 64;

/** A sentence for each thing looked at; 1 when something wants doing. */
export async function doctorCommand(args: readonly string[]): Promise<number> {
  const json = wantsJson(args);
  if (json === undefined) {
    process.stderr.write('igang doctor [--json]\n');
    return EXIT_USAGE;
  }
  const findings = await examine(process.env, systemClock);
  process.stdout.write(json ? `${JSON.stringify(findings, undefined, 2)}\n` : findings.map(told).join(''));
  return findings.every(({ isWell }) => isWell) ? 0 : 1;
}

function told({ isWell, says, todo }: Finding): string {
  return isWell ? `ok    ${says}\n` : `DO    ${says}\n      ${todo ?? ''}\n`;
}

function wantsJson(args: readonly string[]): boolean | undefined {
  try {
    return parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch {
    return undefined;
  }
}
