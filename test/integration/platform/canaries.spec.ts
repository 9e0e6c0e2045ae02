import { PinoLogger } from 'nestjs-pino';
import { symbols } from 'pino';
import { fillWithDemo } from '../../harness/demo.ts';
import {
  aHost,
  aStaffMember,
  type Answer,
  type Client,
  nationalOffice,
  officeFor,
  startApp,
  type TestApp,
  tracesOf,
} from '../../harness/index.ts';
import { CANARY, HOLDS_CANARY, idsOf, type Ids, pathFor, PHONE, planted } from './canaries.ts';
import type { Schemas } from './hostile-values.ts';
import { type Operation, operationsOf, send } from './operations.ts';

/** The tables of what people write; another that holds a canary has it from a route that was not thought of. */
const MAY_HOLD: readonly RegExp[] = [
  /^(?:person|office|contact_point|enquiry|unproved_enquiry|enrolment|interest|party|party_member|group_registration|address_change|role_invitation)\./,
  /^(?:course|course_day|course_room|course_change|course_type|course_type_version|course_template|question|venue|venue_room|trainer_time)\./,
  /^(?:enrolment_answer|enrolment_result|evaluation_answer|self_help_group|group_session|session_log|follow_up|handover|handover_preparation)\./,
  /^(?:assignment|assignment_request|meeting_change|import_batch|import_row)\./,
  // Cleared nightly, and told only to the address itself.
  /^mail_delivery\.recipient$/,
  // Why staff took a step is kept with the step.
  /^audit_event\.reason$/,
];
/** Never: what is kept to repeat an answer, to do a job, to count. */
const NEVER = /idempotency|outbox|bull|job|queue|throttle|sign_in_ask|installation|migration/;

let app: TestApp;
let operations: Operation[];
let schemas: Schemas;
let ids: Ids;
let actors: Map<string, Client>;
const written: string[] = [];
let stopListening = (): void => undefined;
beforeAll(async () => {
  app = await startApp();
  stopListening = listen();
  await fillWithDemo(app.database, { today: '2026-01-12' });
  ({ operations, schemas } = operationsOf(app));
  const rogaland = await officeFor(app, '11');
  ids = await idsOf(app, rogaland);
  const as = async (personId: string | undefined) => app.signedIn(personId ?? '');
  actors = new Map([
    ['nobody', app.anonymous()],
    ['coordinator', await as(await aStaffMember(app, 'coordinator', rogaland))],
    ['national', await as(await aStaffMember(app, 'national', await nationalOffice(app)))],
    ['starter', await as(ids['personId']?.[0])],
    ['contact-point', await as((await aHost(app, rogaland)).personId)],
  ]);
}, 120_000);
afterAll(async () => {
  stopListening();
  await app.close();
});

/** Every line of the log as it is written, whoever writes it, down to the least; until told to stop. */
function listen(): () => void {
  const stream: unknown = Reflect.get(PinoLogger.root, symbols.streamSym);
  if (typeof stream !== 'object' || stream === null) throw new Error('The log has no stream');
  const { root } = PinoLogger;
  const { level } = root;
  const write: unknown = Reflect.get(stream, 'write');
  Reflect.set(stream, 'write', (line: string) => void written.push(line));
  root.level = 'trace';
  return () => {
    Reflect.set(stream, 'write', write);
    root.level = level;
  };
}

const ENDS_SESSION = /^(?:delete|post) \/api\/(?:demo\/)?sessions?/;
const TRIES = 3;

function ask(client: Client, { method, path, asks, body }: Operation, n: number): Promise<Answer<unknown>> {
  const query = asks
    .map((name) => `${name}=${name === 'officeId' || name === 'courseId' ? (ids[name]?.[0] ?? '') : CANARY}`)
    .filter((_, i) => i % TRIES === n % TRIES || asks.length === 1);
  const address = pathFor(path, ids, n, app.config.APP_SECRET) + (query.length === 0 ? '' : `?${query.join('&')}`);
  return send(client, method, address, planted(body, { schemas, ids, n }));
}

/** Where an answer tells of more than it was asked: an address that leads on, a refusal that says again what was sent. */
function toldBy({ status, body, headers }: Answer<unknown>): string[] {
  const heads = [...headers.entries()]
    .filter(([name, value]) => !name.startsWith('set-cookie') && HOLDS_CANARY.test(value))
    .map(([name]) => `header ${name}`);
  const refusal = status >= 400 && HOLDS_CANARY.test(typeof body === 'string' ? body : JSON.stringify(body)) ? [`refusal ${status}`] : [];
  return [...heads, ...refusal];
}

describe('what people write', () => {
  it('goes by every route there is where it belongs, and into no log, queue, trail, address or refusal', async () => {
    const told: string[] = [];
    const taken = new Set<string>();
    let n = 0;
    for (const [role, client] of actors)
      for (const operation of operations) {
        if (ENDS_SESSION.test(operation.name)) continue;
        for (let i = 0; i < TRIES; i++) {
          const answer = await ask(client, operation, n++);
          if (answer.status < 300) taken.add(operation.name);
          told.push(...toldBy(answer).map((where) => `${role}: ${operation.name}: ${where}`));
        }
      }
    await app.drain();
    app.clock.advance({ days: 1 });
    await app.drain();
    expect([...new Set(told)]).toEqual([]);
    // It was no walk past closed doors.
    const changes = operations.filter(({ method, body }) => method !== 'get' && body !== undefined);
    expect(changes.filter(({ name }) => taken.has(name)).length).toBeGreaterThan(35);
    expect(written.length).toBeGreaterThan(1000);
    expect(written.filter((line) => HOLDS_CANARY.test(line)).map((line) => line.slice(0, 300))).toEqual([]);
    const places = await tracesOf(app, [CANARY, PHONE]);
    expect(places.filter((place) => NEVER.test(place) || !MAY_HOLD.some((pattern) => pattern.test(place)))).toEqual([]);
  }, 600_000);
});
