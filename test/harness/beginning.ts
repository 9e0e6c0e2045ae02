import { randomBytes } from 'node:crypto';
import { makeSetupCode } from '../../backend/src/transfer/beginning/setup-code.ts';
import { startApp, type TestApp } from './app.ts';

/** An installation that holds nobody: what `igang migrate` and `igang geography` leave behind. */
export async function startEmpty(settings: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  const app = await startApp(settings);
  await app.sql('TRUNCATE office, office_county, course_type, course_type_version, theme CASCADE');
  return app;
}

/** What `igang begin` prints; undefined where somebody has begun. */
export function aSetupCode(app: TestApp): Promise<string | undefined> {
  return makeSetupCode({ query: app.sql.bind(app), now: app.clock.now(), randomBytes }, app.config.APP_SECRET);
}
