import { addDays, localDate } from '@igang/domain';
import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { JOBS, MAIL_KINDS, queueOf } from '@igang/contracts';
import { SMTPServer } from 'smtp-server';
import { aStaffMember, ok, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, anOpenCourse } from '../training/course-steps.ts';

const WORKER = fileURLToPath(new URL('../../../backend/dist/bundle/worker.js', import.meta.url));
const MANY = 12;

/** A mail server that takes what it is told to take, and leaves the rest hanging after DATA. */
class SlowServer {
  readonly taken: { to: string; messageId: string }[] = [];
  hangs = true;
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        if (this.hangs && to.startsWith('henger')) return;
        this.taken.push({ to, messageId: /^message-id: (\S+)/im.exec(text)?.[1] ?? '' });
        done();
      });
    },
  });
  async listen(): Promise<string> {
    const listening = this.#server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    return `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  }
  close(): void {
    this.#server.close();
  }
}

let app: TestApp;
const mails = new SlowServer();
const children: ChildProcess[] = [];
beforeAll(async () => {
  app = await startApp();
  // The workers live in real time.
  app.clock.set(new Date());
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  mails.close();
  await app.close();
});

function aWorker(smtp: string): ChildProcess {
  const { DATABASE_URL, PUBLIC_URL, APP_SECRET } = app.config;
  const env = { PATH: process.env['PATH'], DATABASE_URL, PUBLIC_URL, APP_SECRET, SMTP_URL: smtp, LOG_LEVEL: 'fatal' };
  const child = spawn(process.execPath, [WORKER], { env, stdio: 'ignore' });
  children.push(child);
  return child;
}
async function until(isSo: () => boolean | Promise<boolean>, seconds: number): Promise<number> {
  const began = Date.now();
  while (!(await isSo())) {
    if (Date.now() - began > seconds * 1000) throw new Error(`Not so after ${seconds} s`);
    await sleep(100);
  }
  return (Date.now() - began) / 1000;
}
const sending = async (): Promise<number> =>
  (await app.sql<{ n: number }>("SELECT count(*)::int AS n FROM mail_delivery WHERE state = 'sending'"))[0]?.n ?? 0;

describe('mails somebody waits for', () => {
  it('have a lane of their own', () => {
    const lane = (kind: string) => queueOf('mail.send', { kind });
    expect(MAIL_KINDS.filter((kind) => lane(kind) === 'prompt')).toEqual(
      expect.arrayContaining(['sign-in.link', 'enquiry.confirm-address']),
    );
    expect(['course.remind', 'enrolment.confirmed', 'group.follow-up', undefined].map((kind) => lane(kind ?? ''))).toEqual(
      Array.from({ length: 4 }, () => JOBS['mail.send'].queue),
    );
  });

  it('come though others hang at the server, and what a killed worker held is sent by another within half a minute', async () => {
    const day = (n: number) => addDays(localDate(app.clock.now()), n);
    const days = [60, 61].map((n) => ({ date: day(n), startsAt: '10:00', endsAt: '16:00' }));
    const ground = await aGround(app);
    const courseId = await anOpenCourse(ground, { days, enrolmentDeadline: day(50) });
    for (let n = 0; n < MANY; n++) {
      const body = { name: `Henger Nummer${'abcdefghijkl'[n] ?? ''}`, email: `henger${n}@example.no`, language: 'nb' };
      await ok(ground.kari.post(`/api/staff/courses/${courseId}/enrolments`, body));
    }
    const smtp = await mails.listen();
    const doomed = aWorker(smtp);
    await until(async () => (await sending()) >= 5, 60);

    const sigrid = await aStaffMember(app, 'coordinator', ground.officeId, 'Sigrid Venter');
    const [{ email } = { email: '' }] = await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [sigrid]);
    await ok(app.anonymous().post('/api/sign-in-links', { email }));
    expect(await until(() => mails.taken.some(({ to }) => to === email), 30)).toBeLessThan(15);
    expect(mails.taken.filter(({ to }) => to.startsWith('henger'))).toEqual([]);

    doomed.kill('SIGKILL');
    mails.hangs = false;
    aWorker(smtp);
    const all = () => new Set(mails.taken.filter(({ to }) => to.startsWith('henger')).map(({ to }) => to)).size === MANY;
    expect(await until(all, 90)).toBeLessThan(60);
    const ids = mails.taken.filter(({ to }) => to.startsWith('henger')).map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(MANY);
  }, 600_000);
});
