import type { Server } from 'node:net';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { examine, type Finding } from '../../../backend/src/insight/doctor/index.ts';
import { ofCertificate } from '../../../backend/src/insight/doctor/look-at-certificate.ts';
import { ofClock, ofMigrations, ofVersion } from '../../../backend/src/insight/doctor/look-at-database.ts';
import { ofDisk } from '../../../backend/src/insight/doctor/look-at-machine.ts';
import { systemClock } from '../../../backend/src/platform/clock.ts';
import { createDatabase, createEmptyDatabase, type TestDatabase } from '../../harness/database.ts';
import { Mailbox } from '../../harness/mailbox.ts';

const SENDER = 'post@igang.example.no';
const GIB = 1024 ** 3;

let database: TestDatabase;
let empty: TestDatabase;
const mailbox = new Mailbox();
let environment: Record<string, string>;

beforeAll(async () => {
  [database, empty] = await Promise.all([createDatabase(), createEmptyDatabase()]);
  environment = {
    DATABASE_URL: database.url,
    SMTP_URL: await mailbox.listen(),
    MAIL_FROM: `Igang <${SENDER}>`,
    PUBLIC_URL: 'http://localhost:4300',
    APP_SECRET: 'rather-hard-to-guess-0123456789-abc',
  };
});
afterAll(async () => {
  await mailbox.close();
  await Promise.all([database.drop(), empty.drop()]);
});
beforeEach(() => {
  mailbox.refuseFrom.clear();
  mailbox.refuse.clear();
});

const examined = (change: Record<string, string> = {}) => examine({ ...environment, ...change }, systemClock);
/** `ok …` or `DO …`; nothing where it was not looked at. */
const line = (finding: Finding | undefined): string | undefined => finding && `${finding.isWell ? 'ok' : 'DO'} ${finding.says}`;
const found = async (name: string, change: Record<string, string> = {}) => line((await examined(change)).find((one) => one.name === name));
async function onDatabase(work: (client: pg.Client) => Promise<unknown>, name = 'igang'): Promise<void> {
  const client = new pg.Client({ connectionString: database.url, application_name: name });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
const aJob = (client: pg.Client, minutesLate: number, failed = false) =>
  client.query(
    `INSERT INTO outbox (id, job, payload, run_at, created_at, failed_at, failure)
     VALUES (gen_random_uuid(), 'mail.send', '{}', $1, $1, $2, $3)`,
    [new Date(systemClock.now().getTime() - minutesLate * 60_000), failed ? systemClock.now() : null, failed ? 'planted' : null],
  );

describe('what hangs on the database', () => {
  it('is well where it is, and the missing worker is told of', async () => {
    const findings = await examined();
    const names = (isWell: boolean) => findings.filter((one) => one.isWell === isWell && one.name !== 'disk').map(({ name }) => name);
    expect(names(false)).toEqual(['worker']);
    expect(names(true)).toEqual(['settings', 'database', 'clock', 'migrations', 'queue', 'given-up', 'mail']);
  });

  it('a worker that is connected is seen', async () => {
    await onDatabase(async () => {
      expect(await found('worker')).toMatch(/^ok /);
    }, 'igang worker');
  });

  it('jobs that are late and jobs that were given up are counted, each with what to do', async () => {
    await onDatabase(async (client) => {
      await aJob(client, 9);
      expect(await found('queue')).toMatch(/^ok /);
      await aJob(client, 25);
      await aJob(client, 11);
      await aJob(client, 500, true);
      expect(await found('queue')).toMatch(/^DO 2 jobs .* the oldest 2[56] minutes ago/);
      expect(await found('given-up')).toMatch(/^DO 1 job /);
      await client.query('DELETE FROM outbox');
    });
  });

  it('a database that nobody has migrated says how many migrations wait, and nothing of queues', async () => {
    const findings = await examined({ DATABASE_URL: empty.url });
    expect(line(findings.find(({ name }) => name === 'migrations'))).toMatch(/^DO .*\d{2,} migrations/);
    expect(findings.map(({ name }) => name)).not.toContain('queue');
    expect(ofMigrations(['0255_one.sql']).says).toBe('The database lacks 1 migration of this version, first 0255_one.sql.');
  });

  it('a server that does not answer is told by host and port alone, and so is a wrong password', async () => {
    const away = await found('database', { DATABASE_URL: 'postgres://igang:hemmelig-ord@127.0.0.1:9/igang' });
    expect(away).toMatch(/^DO .*127\.0\.0\.1:9 does not answer/);
    const wrong = new URL(database.url);
    wrong.password = 'hemmelig-ord';
    const findings = await examined({ DATABASE_URL: wrong.href });
    expect(line(findings.find(({ name }) => name === 'database'))).toMatch(/^DO /);
    expect(JSON.stringify([away, ...findings])).not.toContain('hemmelig-ord');
  });

  it('too old a server and clocks that differ are judged by the numbers the processes use', () => {
    expect([ofVersion(17, 'db:5432').isWell, ofVersion(18, 'db:5432').isWell]).toEqual([false, true]);
    expect([ofClock(120_000).isWell, ofClock(120_001).isWell, ofClock(-120_001).isWell]).toEqual([true, false, false]);
    expect(ofClock(-300_000).says).toContain('300 seconds behind');
  });
});

describe('mail', () => {
  it('is tried without a mail being sent', async () => {
    mailbox.clear();
    expect(await found('mail')).toMatch(/^ok /);
    expect(mailbox.mails).toEqual([]);
  });

  it.each([
    ['a sender that the server refuses', () => mailbox.refuseFrom.set(SENDER, 550)],
    ['a sender whose own address takes no mail', () => mailbox.refuse.set(SENDER, 550)],
  ])('%s is told', async (_what, refuse) => {
    refuse();
    expect(await found('mail')).toMatch(/^DO .*refuses mail from .*EENVELOPE 550/);
  });

  it('a server that is not there, and a password that it does not take, are told without either', async () => {
    expect(await found('mail', { SMTP_URL: 'smtp://127.0.0.1:9' })).toMatch(/^DO .*127\.0\.0\.1:9/);
    const strict = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      logger: false,
      onAuth: (_auth, _session, done) => done(new Error('no')),
    });
    await new Promise<void>((resolve) => strict.listen(0, '127.0.0.1', resolve));
    try {
      const refused = await found('mail', { SMTP_URL: `smtp://igang:hemmelig-ord@127.0.0.1:${portOf(strict.server)}` });
      expect(refused).toMatch(/^DO .*EAUTH 535/);
      expect(JSON.stringify(refused)).not.toContain('hemmelig-ord');
    } finally {
      await new Promise<void>((resolve) => strict.close(() => resolve()));
    }
  });
});

describe('the public address', () => {
  it('with a certificate that nobody trusts is told', async () => {
    const self = new SMTPServer({ secure: true, logger: false });
    self.on('error', () => undefined);
    await new Promise<void>((resolve) => self.listen(0, '127.0.0.1', resolve));
    try {
      const finding = await found('certificate', { PUBLIC_URL: `https://localhost:${portOf(self.server)}` });
      expect(finding).toMatch(/^DO .*certificate of localhost:/);
    } finally {
      await new Promise<void>((resolve) => self.close(() => resolve()));
    }
  });

  it('where nobody answers is told, and one without https has no certificate to look at', async () => {
    expect(await found('certificate', { PUBLIC_URL: 'https://localhost:9' })).toMatch(/^DO /);
    expect(await found('certificate')).toBeUndefined();
  });

  it('must be renewed two weeks before its end', () => {
    const [now, until] = [new Date('2026-03-01T00:00:00Z'), (day: string) => new Date(`2026-${day}T00:00:00Z`)];
    const judged = (day: string, fault?: string) => line(ofCertificate({ until: until(day), fault }, 'igang.no:443', now));
    expect(judged('03-15')).toBe('ok The certificate of igang.no:443 is good for 14 days more.');
    expect(judged('03-14')).toMatch(/^DO .*has not been renewed/);
    expect(judged('02-27')).toMatch(/^DO .*ran out 2 days ago/);
    expect(judged('12-01', 'SELF_SIGNED')).toMatch(/^DO .*do not trust/);
  });
});

describe('settings and disks', () => {
  it('each wrong setting and weak secret is named, never its value, and the disks are looked at all the same', async () => {
    const findings = await examined({ APP_SECRET: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', SMTP_URL: '' });
    expect(findings.filter(({ name, isWell }) => name === 'settings' && !isWell).map(({ says }) => says.split(' ')[0])).toEqual([
      'SMTP_URL:',
      'APP_SECRET:',
    ]);
    expect(JSON.stringify(findings)).not.toContain('aaaaaaaa');
    expect(findings.some(({ name }) => name === 'disk')).toBe(true);
  });

  it('the door of the demo at a public address is told of', async () => {
    expect(await found('demo', { DEMO: 'true', PUBLIC_URL: 'https://localhost:9' })).toMatch(/^DO /);
    expect(await found('demo', { DEMO: 'true' })).toBeUndefined();
  });

  it('a disk needs two GiB and a twentieth of itself', () => {
    const judged = (freeBytes: number, allBytes: number) => ofDisk({ folder: '/', freeBytes, allBytes }).isWell;
    expect([judged(2 * GIB, 40 * GIB), judged(2 * GIB - 1, 20 * GIB), judged(4 * GIB, 100 * GIB)]).toEqual([true, false, false]);
  });
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
