/** Secrets of this checkout: made once, readable by nobody else, never printed. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../setup/paths.mjs';

/** What sessions and signed links hang on. */
export function appSecret() {
  if (process.env['APP_SECRET']) return process.env['APP_SECRET'];
  const file = join(home, 'app-secret');
  mkdirSync(home, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
