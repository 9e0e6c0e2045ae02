import { DAY_MS, instantAfter, SECOND_MS } from '@igang/domain';
import { createHmac, randomInt } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Config } from '../../platform/config.ts';
import type { Tx } from '../../platform/transaction.ts';

export const LINK_MINUTES = 15;
const SESSION_DAYS = 30;
/** Digits of a typed code, and how many wrong ones it survives: nobody guesses one of a hundred million in five tries. */
const CODE_DIGITS = 8;
const CODE_TRIES = 5;

export const COOKIE = 'igang.session_token';

/** better-auth signs cookies with this; derived, so that no two parts of Igang share a key. */
export function authSecret({ APP_SECRET }: Config): string {
  return createHmac('sha256', APP_SECRET).update('igang sessions').digest('base64url');
}

/** The address better-auth knows a person by. It mails nothing itself, and so holds no real address (README). */
export function authAddress(personId: string): string {
  return `${personId}@person.invalid`;
}

/** A code is short: without our key its digest is as good as the code. */
function codeDigest(code: string, { APP_SECRET }: Config): string {
  return createHmac('sha256', APP_SECRET).update(`igang sign-in code ${code}`).digest('base64url');
}

/** What better-auth calls the code of a person. */
export function codeIdentifier(personId: string): string {
  return `sign-in-otp-${authAddress(personId)}`;
}

interface Minted {
  token?: string;
  code?: string;
}

/**
 * better-auth working inside our transaction, so that a sign-in is on disk with its audit row or not at all. Made anew
 * for each sign-in (2 ms) and loaded at the first; who is asking is resolved without it. None of its routes is exposed.
 */
export async function authIn(tx: Tx, config: Config, minted: Minted = {}) {
  const [{ betterAuth }, { emailOTP, magicLink }] = await Promise.all([import('better-auth'), import('better-auth/plugins')]);
  return betterAuth({
    baseURL: config.PUBLIC_URL,
    secret: authSecret(config),
    database: poolOf(tx),
    logger: { disabled: true },
    telemetry: { enabled: false },
    ...TABLES,
    session: { ...TABLES.session, expiresIn: (SESSION_DAYS * DAY_MS) / SECOND_MS },
    databaseHooks: onOurClock(tx.now),
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        expiresIn: LINK_MINUTES * 60,
        sendMagicLink: ({ token }) => {
          minted.token = token;
        },
      }),
      emailOTP({
        disableSignUp: true,
        generateOTP: () => String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0'),
        storeOTP: { hash: (code) => Promise.resolve(codeDigest(code, config)) },
        allowedAttempts: CODE_TRIES,
        expiresIn: LINK_MINUTES * 60,
        sendVerificationOTP: ({ otp }) => {
          minted.code = otp;
          return Promise.resolve();
        },
      }),
    ],
    advanced: {
      cookiePrefix: 'igang',
      ipAddress: { disableIpTracking: true },
      database: { generateId: 'uuid', validateSchema: false },
    },
  });
}

const STAMPS = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;
const TABLES = {
  user: { modelName: 'auth_user', fields: { emailVerified: 'email_verified', ...STAMPS } },
  session: {
    modelName: 'auth_session',
    fields: { userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...STAMPS },
  },
  account: {
    modelName: 'auth_account',
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...STAMPS,
    },
  },
  verification: { modelName: 'auth_verification', fields: { expiresAt: 'expires_at', ...STAMPS } },
} as const;

/** better-auth reads the system clock; ours decides when a session ends and when a link was made. Browsers are not stored. */
function onOurClock(now: Date) {
  const stamps = { createdAt: now, updatedAt: now };
  const expiresAt = instantAfter(now, { days: SESSION_DAYS });
  const session = (row: object) => Promise.resolve({ data: { ...row, ...stamps, expiresAt, ipAddress: null, userAgent: null } });
  const verification = (row: object) => Promise.resolve({ data: { ...row, ...stamps } });
  return { session: { create: { before: session } }, verification: { create: { before: verification } } };
}

/** A transaction that better-auth begins within ours is a part of ours. */
const NESTED: Readonly<Record<string, string>> = {
  begin: 'SAVEPOINT better_auth',
  commit: 'RELEASE SAVEPOINT better_auth',
  rollback: 'ROLLBACK TO SAVEPOINT better_auth',
};

/** What better-auth takes for a pool of connections is the one connection of our transaction. */
function poolOf({ manager }: Tx) {
  const runner = manager.queryRunner;
  if (runner === undefined) throw new Error('Signing in happens in a transaction');
  return {
    connect: async () => {
      const client = (await runner.connect()) as PoolClient;
      return {
        query: (sql: string, parameters: readonly unknown[]) => client.query(NESTED[sql] ?? sql, [...parameters]),
        release: () => undefined,
      };
    },
    end: () => Promise.resolve(),
  };
}
