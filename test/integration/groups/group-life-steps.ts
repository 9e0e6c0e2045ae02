import type { GroupTask, StaffGroup } from '@igang/contracts';
import { addDays, type FollowUpOutcome, HANDOVER_CHECKLIST, localDate } from '@igang/domain';
import { aStarter, type Client, ok, type TestApp } from '../../harness/index.ts';
import { aCast, answer, ask, type Cast, groupPlan, HELD, log, openRequest, pageOf, START } from './group-steps.ts';

/** What pages offer: it works when it is offered, and changes nothing when it is not. */
export const TASKS = [
  'call-in',
  'start',
  'take-back-start',
  'ask-starter',
  'withdraw-starter',
  'extend',
  'hand-over',
  'support',
  'finish-support',
  'call-off-support',
  'dissolve',
  'end',
  'pause',
  'resume',
  'answer-follow-up',
  'stop-questions',
  'ask-again',
  'take-back-ending',
] as const satisfies readonly GroupTask[];
export const STEPS = [...TASKS, 'accept', 'log', 'week', 'prepare', 'decline', 'log-cancelled', 'month'] as const;
export type Step = (typeof STEPS)[number];

const FORWARD = [
  'call-in',
  'start',
  'ask-starter',
  'hand-over',
  'finish-support',
  'answer-follow-up',
  'resume',
  'ask-again',
  'take-back-ending',
] as const;
/** One in so many tries of what ends a life, or sets it back: lives are to get long. */
const SELDOM: Readonly<Partial<Record<Step, number>>> = {
  'take-back-start': 5,
  dissolve: 12,
  end: 5,
  extend: 11,
  'withdraw-starter': 7,
  pause: 5,
  'stop-questions': 9,
  'take-back-ending': 2,
  'call-off-support': 5,
};

/** Half the steps go where a group wants to go, a third try something that is offered, the rest are anything at all. */
export interface Wish {
  readonly mood: number;
  readonly any: Step;
  readonly pick: number;
}

export function stepFrom({ mood, any, pick }: Wish, group: StaffGroup): Step {
  if (mood < 3) return chosen(onward(group), pick) ?? any;
  const offered = TASKS.filter((task) => group.can.includes(task) && pick % (SELDOM[task] ?? 1) === 0);
  return mood < 5 ? (chosen(offered, pick) ?? any) : any;
}

function onward(group: StaffGroup): Step[] {
  if (group.assignment?.state === 'asked') return ['accept', 'accept', 'week'];
  // It has not met yet.
  if (group.state === 'called-in' && !group.can.includes('start')) return ['week'];
  const meets = group.leaderlessOn === null || group.support;
  const forward = FORWARD.filter((task) => group.can.includes(task));
  // Once somebody has said yes, it is lived to its end.
  const isAlone = group.assignment?.state === 'needed' && group.can.includes('call-off-support');
  const back = isAlone ? (['call-off-support'] as const) : [];
  return [...(meets ? (['log', 'log', 'week'] as const) : (['month'] as const)), ...forward, ...forward, ...back];
}

function chosen(steps: readonly Step[], pick: number): Step | undefined {
  return steps[pick % Math.max(steps.length, 1)];
}

type Put = Readonly<Partial<Record<Step, (group: StaffGroup, today: string) => [way: string, body?: object]>>>;
/** What the office does with one call. */
const PUTS: Put = {
  'call-in': () => ['call-in'],
  pause: () => ['pause'],
  'stop-questions': () => ['no-questions'],
  // After months nobody has started it, and why is asked.
  start: () => ['start', { ...START, reason: 'prøve' }],
  extend: () => ['extension', { reason: 'prøve' }],
  'hand-over': (_, today) => ['handover', { on: today, checked: [...HANDOVER_CHECKLIST], meetsFrom: addDays(today, 7), everyWeeks: 2 }],
  prepare: () => ['handover-preparation', { agreed: ['room-and-key'] }],
  'finish-support': () => ['support-completion'],
};

const BEGINS = { begins: { everyoneIsAdult: true, nobodyKnowsAnother: true } };

/** Most groups live, and many want help; some rest, and some have ended. */
const ANSWERS: readonly FollowUpOutcome[] = ['alive', 'wants-help', 'alive', 'wants-help', 'paused', 'wants-help', 'ended'];

/** Kari, Maria and Nils, and one group after another that they live through. */
export class GroupLife {
  readonly #app: TestApp;
  readonly #nilsId: string;
  #cast: Cast;
  /** Starters who have signed in since the clock last moved. */
  readonly #in = new Map<string, Client>();

  private constructor(app: TestApp, cast: Cast, nilsId: string) {
    this.#app = app;
    this.#cast = cast;
    this.#nilsId = nilsId;
  }

  /** A new cast, with everybody of earlier lives out of the way. */
  static async of(app: TestApp): Promise<GroupLife> {
    await app.sql("UPDATE starter SET state = 'retired', paused_until = NULL");
    await app.sql("UPDATE role_grant SET ended_at = $1 WHERE role = 'coordinator' AND ended_at IS NULL", [app.clock.now()]);
    const cast = await aCast(app);
    const id = await aStarter(app, { name: 'Nils Haug', maxGroups: 10 });
    // Lives last for years; what happens when qualifications lapse is told in starters.spec.
    await app.sql("UPDATE starter SET qualified_until = qualified_until + interval '9 years' WHERE state = 'qualified'");
    await app.sql("UPDATE outbox SET run_at = run_at + interval '9 years' WHERE job = 'qualification.lapse' AND done_at IS NULL");
    return new GroupLife(app, cast, id);
  }

  get cast(): Cast {
    return this.#cast;
  }

  /** Sessions run out as the weeks go: Kari signs in at once, the starters when they have something to do. */
  async #signInAgain(): Promise<void> {
    this.#in.clear();
    this.#cast = { ...this.#cast, kari: await this.#app.signedIn(this.#cast.kariId) };
  }

  async #as(starterId: string): Promise<Client> {
    const client = this.#in.get(starterId) ?? (await this.#app.signedIn(starterId));
    this.#in.set(starterId, client);
    return client;
  }

  async aGroupFromNextWeek(): Promise<string> {
    const plan = groupPlan(this.#cast.officeId, { sessionBudget: 3, sessionDates: this.#weeksAhead(3) });
    return (await ok(this.#cast.kari.post<{ id: string }>('/api/staff/groups', plan))).id;
  }

  /** The HTTP status of what was tried; undefined when there was nothing to try it on. */
  async take(group: StaffGroup, step: Step, pick: number): Promise<number | undefined> {
    const path = `/api/staff/groups/${group.id}`;
    const put = PUTS[step]?.(group, localDate(this.#app.clock.now()));
    if (put !== undefined) return (await this.#cast.kari.put(`${path}/${put[0]}`, put[1])).status;
    return this.#inItsOwnWay(group, path, step, pick);
  }

  async #inItsOwnWay(group: StaffGroup, path: string, step: Step, pick: number): Promise<number | undefined> {
    const { kari } = this.#cast;
    const ways: Readonly<Partial<Record<Step, () => Promise<number | undefined>>>> = {
      resume: async () => (await kari.delete(`${path}/pause`)).status,
      'take-back-start': async () => (await kari.delete(`${path}/start`)).status,
      'ask-again': async () => (await kari.delete(`${path}/no-questions`)).status,
      'take-back-ending': async () => (await kari.delete(`${path}/ending`)).status,
      support: async () => (await kari.post(`${path}/support`, { sessionDates: this.#weeksAhead(2) })).status,
      'call-off-support': async () => (await kari.delete(`${path}/support`)).status,
      'withdraw-starter': () => this.#takeOut(group, path),
      // One route for both; which of them it is follows from the state.
      end: () => this.#close(group, path, 'dissolve'),
      dissolve: () => this.#close(group, path, 'end'),
      'ask-starter': () => this.#askSomebody(group),
      'answer-follow-up': () => this.#answerFollowUp(group, pick),
      accept: () => this.#answerRequest('accept'),
      decline: () => this.#answerRequest('decline'),
      log: () => this.#logNext(group, true),
      'log-cancelled': () => this.#logNext(group, false),
    };
    return (ways[step] ?? (() => this.#wait(step === 'week' ? 7 : 31)))();
  }

  async #wait(days: number): Promise<undefined> {
    this.#app.clock.advance({ days });
    await this.#app.drain();
    await this.#signInAgain();
  }

  async #close(group: StaffGroup, path: string, other: 'dissolve' | 'end'): Promise<number | undefined> {
    return group.can.includes(other) ? undefined : (await this.#cast.kari.put(`${path}/ending`, { reason: 'prøve' })).status;
  }

  async #takeOut({ assignment }: StaffGroup, path: string): Promise<number | undefined> {
    const id = assignment?.starters[0]?.id ?? this.#cast.mariaId;
    return (await this.#cast.kari.delete(`${path}/starters/${id}`)).status;
  }

  async #askSomebody(group: StaffGroup): Promise<number | undefined> {
    const { status, body } = await this.#cast.kari.get<{ items: { personId: string }[] }>(`/api/staff/groups/${group.id}/suggestions`);
    if (status >= 300) return status;
    const [first] = body.items;
    // Nobody to ask: nothing was tried, and nothing is promised.
    return first === undefined ? 200 : (await ask(this.#cast, group.id, first.personId)).status;
  }

  async #answerRequest(word: 'accept' | 'decline'): Promise<number | undefined> {
    for (const starterId of [this.#cast.mariaId, this.#nilsId]) {
      const starter = await this.#as(starterId);
      if ((await pageOf(starter)).requests.length > 0) return (await answer(starter, await openRequest(starter), word)).status;
    }
    return undefined;
  }

  async #logNext(group: StaffGroup, isHeld: boolean): Promise<number | undefined> {
    const session = group.sessions.find(({ state }) => state === 'planned');
    const [starter] = group.assignment?.starters ?? [];
    if (session === undefined || starter === undefined) return undefined;
    const client = await this.#as(starter.id);
    return (await log(client, session.id, isHeld ? { ...HELD, ...(group.state === 'called-in' ? BEGINS : {}) } : { outcome: 'cancelled' }))
      .status;
  }

  async #answerFollowUp({ followUps, can }: StaffGroup, pick: number): Promise<number | undefined> {
    const open = followUps.find(({ state }) => ['due', 'no-answer', 'reminded', 'call-task', 'unknown'].includes(state));
    if (open === undefined) return can.includes('answer-follow-up') ? 200 : undefined;
    const outcome = ANSWERS[pick % ANSWERS.length];
    return (await this.#cast.kari.put(`/api/staff/follow-ups/${open.id}/outcome`, { outcome })).status;
  }

  #weeksAhead(count: number): string[] {
    const today = localDate(this.#app.clock.now());
    return Array.from({ length: count }, (_, i) => addDays(today, 7 * (i + 1)));
  }
}
