import { isIP } from 'node:net';
import { z } from 'zod';
import { withSecretFiles } from './service/secret-files.ts';
import { isKeptPrivate } from './service/smtp-url.ts';

const flag = z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1');
const port = z.coerce.number().int().min(0).max(65_535);
const postgresUrl = z.string().regex(/^postgres(?:ql)?:\/\//, 'must start with postgres:// or postgresql://');
const NAMED_PROXIES = ['loopback', 'linklocal', 'uniquelocal'];
const proxies = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()])))
  .refine((list) => list.every(isProxy), 'must be addresses or networks (10.0.0.0/8), parted by commas');

function isProxy(text: string): boolean {
  const [address = '', bits, more] = text.split('/');
  const most = isIP(address) === 4 ? 32 : 128;
  if (more !== undefined) return false;
  return NAMED_PROXIES.includes(text) || (isIP(address) !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)));
}

/** Fewer different signs than this are a word or a key held down. */
const LEAST_SIGNS = 8;
function isHardToGuess(secret: string): boolean {
  return new Set(secret).size >= LEAST_SIGNS;
}

/** A name that anybody on the internet could ask for; not this machine, an address of the house or a name that only it knows. */
function isPublicName({ hostname }: URL): boolean {
  return (
    isIP(hostname.replace(/^\[|\]$/g, '')) === 0 &&
    /\.[a-z]{2,}$/i.test(hostname) &&
    !/\.(?:localhost|local|internal|lan|test|home\.arpa)$/i.test(hostname)
  );
}

/** Every environment variable the processes read, with what each may be. */
const Environment = z.object({
  DATABASE_URL: postgresUrl,
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must start with redis:// or rediss://')
    .optional(),
  /** Keeps the queues of several installations apart on one Redis. */
  QUEUE_PREFIX: z
    .string()
    .regex(/^[\w-]{1,60}$/)
    .default('igang'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, { error: 'must start with smtp:// or smtps://', abort: true })
    .refine((url) => URL.canParse(url), { error: 'is no address', abort: true })
    .refine(isKeptPrivate, 'must leave the line to another machine encrypted: without ignoreTLS, requireTLS=false and settings of tls'),
  /** The organisation and the address its mails come from; the office is named beside it, and answers go to the office. */
  MAIL_FROM: z.string().min(3).default('Igang <post@example.no>'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4300),
  PUBLIC_URL: z
    .url()
    .refine(
      (url) => url.startsWith('https://') || !URL.canParse(url) || !isPublicName(new URL(url)),
      'must begin with https:// where others than you can reach it',
    )
    .transform((url) => url.replace(/\/+$/, '')),
  APP_SECRET: z
    .string()
    .min(32, { error: 'must have at least 32 characters', abort: true })
    .refine(isHardToGuess, 'is too easy to guess: use 32 or more random characters'),
  WEB_ROOT: z.string().optional(),
  /** Where `igang backup` writes, and the doctor looks. */
  BACKUP_FOLDER: z.string().optional(),
  /** For whom backups are locked; the key that opens them is somewhere else. */
  BACKUP_RECIPIENT: z
    .string()
    .regex(/^age1[a-z0-9]{20,}$/, 'must begin with age1: "igang backup --new-key FILE" prints it')
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DEMO: flag.default(false),
  RELAY_INTERVAL_MS: z.coerce.number().int().min(10).max(60_000).default(50),
  /** How much older than the truth a public list may be; 0 reads each time. */
  PUBLIC_READ_MS: z.coerce.number().int().min(0).max(60_000).default(1_000),
  /** Changes from one address; a network (IPv4 /24, IPv6 /48) may do four times as much. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(600),
  /** Whose X-Forwarded-For is believed: addresses, networks, `loopback`, `uniquelocal`; parted by commas. Nobody's unless named. */
  TRUST_PROXY: proxies,
  /** Sign-ups and asked-for sign-in links from one address in ten minutes before it is asked for a proof of work. */
  PROOF_AFTER: z.coerce.number().int().min(1).default(10),
  /** Applications of the last hour that nobody has confirmed, for one course, before everybody is asked for a proof of work there. */
  PROOF_UNCONFIRMED: z.coerce.number().int().min(1).default(100),
});
export type Config = Readonly<z.infer<typeof Environment>>;
export const CONFIG = Symbol('config');

/** sysexits.h EX_CONFIG: a supervisor can tell a bad setting from a crash. */
export const EXIT_BAD_CONFIG = 78;

/** Reads the settings or says, one line each, which variable is wrong and why. Values are never printed. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): { config: Config } | { problems: string[] } {
  const said = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const { settings: present, problems } = withSecretFiles(said);
  if (problems.length > 0) return { problems: [...problems] };
  const result = Environment.safeParse(present);
  if (result.success) return { config: result.data };
  return {
    problems: result.error.issues.map(
      (issue) => `${issue.path.join('.')}: ${present[issue.path.join('.')] === undefined ? 'is missing' : issue.message}`,
    ),
  };
}

/** For entry points: the settings, or a clear message and exit code 78. */
export function configOrExit(): Config {
  const outcome = readConfig(process.env);
  if ('config' in outcome) return outcome.config;
  process.stderr.write(`Igang cannot start, these settings are wrong:\n${outcome.problems.map((problem) => `  ${problem}\n`).join('')}`);
  return process.exit(EXIT_BAD_CONFIG);
}
