import type { LocalDate } from '@igang/domain';
import { seedDemo } from '../../backend/src/demo/seed/seed.ts';

interface Wish {
  readonly today?: LocalDate;
  readonly seed?: number;
  readonly size?: number;
}

/** Fills a database with the demo of that day. It is played once for all test files; the others are given what came of it. */
export function fillWithDemo({ url }: { readonly url: string }, { today = '2026-11-22', seed = 1, size = 1 }: Wish = {}): Promise<void> {
  return seedDemo(url, { today, seed, size, kept: process.env['IGANG_TEST_DEMO'], says: () => undefined });
}
