import { describe, expect, it } from '@jest/globals';
import type { SessionView, StarterGroup, StarterRequest } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { words as nb } from '@igang/i18n/words/starters/starter.nb';
import { requestLines, rhythm, tipFor, todaysStep, whereOf } from './group-lines.ts';

const f = formatIn('nb');
const today = '2026-03-18';

function session(number: number, date: string, over: Partial<SessionView> = {}): SessionView {
  return {
    id: `s${number}`,
    number,
    date,
    startsAt: '18:00',
    endsAt: '20:00',
    state: 'planned',
    log: null,
    away: [],
    moved: null,
    can: [],
    ...over,
  };
}
const held = { state: 'held' } as const;
const four = [session(1, '2026-03-04', held), session(2, '2026-03-11', held), session(3, '2026-03-18'), session(4, '2026-03-25')];

function aGroup(over: Partial<StarterGroup> = {}): StarterGroup {
  return {
    id: 'g',
    name: 'Bryne, onsdag',
    officeId: 'o',
    officeName: 'Rogaland og Agder',
    municipalityCode: '1121',
    place: 'Bryne',
    theme: null,
    form: 'physical',
    venue: 'Bryne bibliotek',
    roomAndKey: null,
    expectedSize: 7,
    contactName: null,
    contactEmail: 'g@example.no',
    contactPhone: null,
    contactLanguage: 'nb',
    state: 'with-starter',
    paused: false,
    pausedUntil: null,
    startsAt: '18:00',
    endsAt: '20:00',
    support: false,
    held: 2,
    budget: 4,
    participantsAtStart: 7,
    startedOn: '2026-03-04',
    leaderlessOn: null,
    sessions: four,
    preparation: { agreed: [], meetsFrom: null, everyWeeks: 1 },
    version: 1,
    can: [],
    together: [],
    colleagues: [],
    officeEmail: 'r@example.no',
    officePhone: null,
    ...over,
  };
}

describe('the one thing to do with a group today', () => {
  it('is the log, when a meeting can be logged', () => {
    const sessions = four.map((each) => (each.number === 3 ? { ...each, can: ['log' as const] } : each));
    expect(todaysStep(aGroup({ sessions }), nb, f, today)).toEqual({
      kind: 'log',
      text: 'Møte 3 er i dag.',
      tip: nb.step.tips.late,
      action: 'Logg møtet',
      to: ['g', 'moter', 's3', 'logg'],
    });
    expect(todaysStep(aGroup({ sessions }), nb, f, '2026-03-19').text).toBe('Møte 3 var onsdag 18. mars. Hvordan gikk det?');
  });
  it('is the handover, when every meeting is over', () => {
    expect(todaysStep(aGroup({ can: ['hand-over'] }), nb, f, today)).toMatchObject({
      kind: 'handover',
      action: 'Overlever gruppa',
      to: ['g', 'overlevering'],
    });
  });
  it('knows that she cannot come, and tells whom to ring when it is soon', () => {
    const away = [{ name: 'Maria', me: true }];
    const sessions = four.map((each) => (each.number === 3 ? { ...each, away } : each));
    expect(todaysStep(aGroup({ sessions }), nb, f, '2026-03-17')).toMatchObject({
      text: 'Møte 3: onsdag 18. mars kl. 18. Du har sagt fra at du ikke kan.',
      tip: nb.step.awaySoon,
    });
    expect(todaysStep(aGroup({ sessions }), nb, f, '2026-03-16').tip).toBe(nb.step.awayTip);
    const another = four.map((each) => (each.number === 3 ? { ...each, away: [{ name: 'Ola', me: false }] } : each));
    expect(todaysStep(aGroup({ sessions: another }), nb, f, '2026-03-17').tip).toBe(nb.step.tips.late);
  });
  it('is to wait for the next meeting, with advice for it', () => {
    expect(todaysStep(aGroup(), nb, f, '2026-03-16')).toMatchObject({
      kind: 'wait',
      text: 'Møte 3: onsdag 18. mars kl. 18.',
      tip: nb.step.tips.late,
      action: undefined,
    });
  });
  it('is to wait while the group gathers', () => {
    expect(todaysStep(aGroup({ state: 'forming' }), nb, f, today).text).toBe('Gruppa samles. Møte 1 er planlagt onsdag 18. mars kl. 18.');
  });
  it('is nothing while the group has a break or gathers', () => {
    expect(todaysStep(aGroup({ paused: true }), nb, f, today).text).toBe(nb.step.paused);
    expect(todaysStep(aGroup({ sessions: [] }), nb, f, today).text).toBe(nb.step.forming);
  });
});

describe('advice', () => {
  const next = (done: number, budget: number): string => {
    const sessions = Array.from({ length: budget }, (_, i) => session(i + 1, '2026-03-18', i < done ? held : {}));
    return tipFor(sessions[done] ?? session(1, today), { budget, sessions, support: false }, nb);
  };
  it.each([
    [0, 4, nb.step.tips.first],
    [1, 4, nb.step.tips.early],
    [2, 4, nb.step.tips.late],
    [3, 4, nb.step.tips.last],
    [0, 1, nb.step.tips.first],
    [1, 2, nb.step.tips.last],
  ])('after %i of %i', (done, budget, tip) => {
    expect(next(done, budget)).toBe(tip);
  });
  it('is another for a group that leads itself', () => {
    expect(tipFor(session(1, today), { budget: 2, sessions: [], support: true }, nb)).toBe(nb.step.supportTip);
    const step = todaysStep(aGroup({ support: true, can: ['finish-support'] }), nb, f, today);
    expect(step).toMatchObject({ kind: 'handover', action: nb.step.finishAction, to: ['g', 'overlevering'] });
  });
});

describe('a request', () => {
  const request: StarterRequest = {
    id: 'r',
    support: false,
    groupName: 'Nærbø, tirsdag',
    place: 'Nærbø',
    venue: 'Nærbø bibliotek',
    theme: null,
    form: 'physical',
    dates: ['2026-04-07', '2026-04-14', '2026-04-21', '2026-04-28'],
    startsAt: '18:00',
    endsAt: '20:00',
    message: null,
    askedAt: '2026-03-18T10:00:00Z',
    expiresAt: '2026-03-23T10:00:00Z',
    distanceKm: 12.4,
    together: ['Ola Vik'],
    officeName: 'Rogaland og Agder',
  };
  it('says when, how far and with whom', () => {
    expect(requestLines(request, nb, f, today)).toEqual([
      'Tirsdager kl. 18–20 fra tirsdag 7. april, 4 møter.',
      'Nærbø bibliotek, 12 km fra deg.',
      'Du blir sammen med Ola Vik.',
      nb.request.mixed,
    ]);
  });
  it('has no distance when the group meets online, and says when she would be alone', () => {
    expect(requestLines({ ...request, form: 'digital', together: [] }, nb, f, today).slice(1, 3)).toEqual([
      nb.request.digital,
      nb.request.alone,
    ]);
  });
});

describe('small words', () => {
  it('names the rhythm and the place', () => {
    expect(rhythm(['2026-04-07'], '18:00', '20:00', f)).toEqual({ weekdays: 'tirsdager', hours: 'kl. 18–20' });
    expect(whereOf(aGroup({ venue: null }), nb)).toBe('Bryne');
    expect(whereOf(aGroup({ form: 'digital' }), nb)).toBe('På nett');
  });
});
