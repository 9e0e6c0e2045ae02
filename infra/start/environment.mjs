/** What every process of the application is told. */
import { join } from 'node:path';
import { bundled, webRoot } from '../build/index.mjs';
import { appSecret } from './secrets.mjs';

/**
 * @param {{ database: string, redis: string | undefined, smtp: string, port: number, publicUrl: string, demo: boolean, pages: boolean }} told
 * @returns {NodeJS.ProcessEnv}
 */
export function environment({ database, redis, smtp, port, publicUrl, demo, pages }) {
  return {
    ...process.env,
    DATABASE_URL: database,
    ...(redis ? { REDIS_URL: redis } : {}),
    SMTP_URL: smtp,
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: publicUrl,
    APP_SECRET: appSecret(),
    DEMO: String(demo),
    ...(pages ? { WEB_ROOT: webRoot } : {}),
    LOG_LEVEL: process.env['LOG_LEVEL'] || 'info',
    NODE_ENV: 'production',
    // What V8 made of the code the last time; gone with the code at the next build.
    NODE_COMPILE_CACHE: join(bundled, 'code'),
  };
}
