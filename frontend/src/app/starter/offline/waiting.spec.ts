import type { SessionView, StarterGroup, StarterPage } from '@igang/contracts';
import { areAnswered, isSame, nextToSend, toKeep, type WaitingLog, withWaiting } from './waiting.ts';

const log = (sessionId: string, change: Partial<WaitingLog> = {}): WaitingLog => ({
  owner: 'maria',
  sessionId,
  groupId: 'monday',
  groupName: 'Mandagsgruppa',
  number: 1,
  date: '2026-01-19',
  body: { outcome: 'held', present: 5, frames: ['rounds', 'sober'] },
  key: `key-${sessionId}`,
  madeAt: '2026-01-19T21:00:00Z',
  ...change,
});
const REFUSED = {
  status: 409,
  code: 'session.already-logged',
  sentence: 'Nei',
  values: {},
  fields: [],
  requestId: undefined,
  retryAfter: undefined,
} as const;
const session = (id: string, date: string, state: SessionView['state'] = 'planned'): SessionView => ({
  id,
  number: 1,
  date,
  startsAt: '18:00',
  endsAt: '20:00',
  state,
  log: null,
  away: [],
  moved: null,
  can: state === 'planned' ? ['log'] : [],
});
const LOGGED = {
  present: 5,
  absentWithNotice: null,
  absentWithoutNotice: null,
  newcomers: null,
  frames: ['sober' as const, 'rounds' as const],
  readiness: null,
  steppingIn: null,
  nextAgreed: null,
  note: null,
  writtenAt: '2026-01-19T21:00:00Z',
  writtenBy: 'Maria',
  onBehalfOf: null,
  correctedAt: null,
};
const group = (sessions: SessionView[]) =>
  ({
    id: 'monday',
    held: 0,
    state: 'with-starter',
    paused: false,
    support: false,
    can: [],
    contactName: 'Per',
    contactEmail: 'per@example.no',
    contactPhone: '900',
    contactLanguage: 'nb',
    roomAndKey: 'Nøkkel i skapet',
    sessions,
  }) as unknown as StarterGroup;
const page = (sessions: SessionView[]) => ({ name: 'Maria', requests: [{ id: 'r' }], groups: [group(sessions)] }) as unknown as StarterPage;

describe('logs that wait on the device', () => {
  it('go in the order of the meetings, and none of a group after one that somebody must look at', () => {
    const [one, two] = [log('one'), log('two', { date: '2026-01-26' })];
    const elsewhere = log('three', { groupId: 'tuesday', date: '2026-02-03' });
    expect(nextToSend([two, one])).toBe(one);
    expect(nextToSend([two, { ...one, refused: REFUSED }])).toBeUndefined();
    expect(nextToSend([two, { ...one, refused: REFUSED }, elsewhere])).toBe(elsewhere);
    expect(nextToSend([one, two], new Set(['one']))).toBeUndefined();
  });
  it('may be corrected while they wait here; what was sent, and moving, wait for network', () => {
    const sent = { ...session('zero', '2026-01-12', 'held'), log: LOGGED, can: ['correct-log' as const] };
    const next = { ...session('two', '2026-01-26'), can: ['reschedule' as const] };
    const can = (offline?: Date) =>
      withWaiting(page([sent, session('one', '2026-01-19'), next]), [log('one')], offline).groups[0]?.sessions.map((one) => one.can);
    expect(can()).toEqual([['correct-log'], ['correct-log'], ['reschedule']]);
    expect(can(new Date('2026-01-20T08:00:00Z'))).toEqual([[], ['correct-log'], []]);
  });
  it('are known again when the server has them already', () => {
    expect(isSame(log('one'), { state: 'held', log: LOGGED })).toBe(true);
    expect(isSame(log('one'), { state: 'held', log: { ...LOGGED, present: 6 } })).toBe(false);
    expect(isSame(log('one'), { state: 'held', log: { ...LOGGED, frames: ['rounds'] } })).toBe(false);
    expect(isSame(log('one'), { state: 'cancelled', log: null })).toBe(false);
  });
  it('count on her page as if they were sent', () => {
    const shown = withWaiting(page([session('one', '2026-01-19'), session('two', '2026-01-26')]), [log('one')]);
    expect(shown.groups[0]).toMatchObject({
      held: 1,
      sessions: [
        { state: 'held', can: ['correct-log'] },
        { state: 'planned', can: ['log'] },
      ],
    });
    const refused = withWaiting(page([session('one', '2026-01-19')]), [log('one', { refused: REFUSED })]);
    expect(refused.groups[0]).toMatchObject({ held: 0, sessions: [{ state: 'planned' }] });
  });
  it('open the handover with the last of them, and not before', () => {
    const sessions = [session('one', '2026-01-19'), session('two', '2026-01-26')];
    const can = (change: Partial<StarterGroup>, ...waiting: WaitingLog[]) =>
      withWaiting({ ...page([]), groups: [{ ...group(sessions), ...change }] }, waiting).groups[0]?.can;
    const both = [log('one'), log('two', { date: '2026-01-26' })];
    expect(can({}, log('one'))).toEqual([]);
    expect(can({}, ...both)).toEqual(['hand-over']);
    expect(can({ support: true, state: 'leaderless' }, ...both)).toEqual(['finish-support']);
    expect(can({ paused: true }, ...both)).toEqual([]);
    expect(can({}, log('one'), log('two', { refused: REFUSED }))).toEqual([]);
    expect(can({}, ...both.map((one) => ({ ...one, body: { outcome: 'cancelled' as const, frames: [] } })))).toEqual([]);
  });
  it('are answered when they are gone or refused, and not while they wait', () => {
    const [one, two] = [log('one'), log('two')];
    expect(areAnswered([one, two], [two])).toBe(true);
    expect(areAnswered([one], [{ ...one, refused: REFUSED }])).toBe(true);
    expect(areAnswered([one], [one, two])).toBe(false);
    expect(areAnswered([{ ...one, refused: REFUSED }], [])).toBe(false);
  });
  it('can be written without network once the hour has come, a day early at most for a clock that is wrong', () => {
    const closed = page([{ ...session('two', '2026-01-26'), can: [] }]);
    const at = (time: string) => withWaiting(closed, [], new Date(time)).groups[0]?.sessions[0]?.can;
    expect(at('2026-01-25T16:00:00Z')).toEqual([]);
    expect(at('2026-01-25T18:00:00Z')).toEqual(['log']);
    expect(withWaiting(closed, []).groups[0]?.sessions[0]?.can).toEqual([]);
  });
});

describe('her page on the device', () => {
  it('has no participant, no question to her and no note', () => {
    const kept = toKeep(page([{ ...session('one', '2026-01-19', 'held'), log: { ...LOGGED, note: 'Nøkkelen henger' } }]));
    expect(kept).toMatchObject({
      requests: [],
      groups: [
        {
          contactName: null,
          contactEmail: null,
          contactPhone: null,
          roomAndKey: 'Nøkkel i skapet',
          sessions: [{ log: { present: 5, note: null } }],
        },
      ],
    });
  });
});
