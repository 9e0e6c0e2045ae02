import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { beside } from '../beside.ts';

const Package = z.object({ version: z.string() });

/** Of Igang, as `package.json` has it. */
export function ownVersion(): string {
  return Package.parse(JSON.parse(readFileSync(beside('../package.json'), 'utf8'))).version;
}
