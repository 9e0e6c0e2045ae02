import { addDays, assignmentMachine, type AssignmentState, distanceKm, localDate, outsideQuietHours, REQUEST_DAYS } from '@igang/domain';
import type { GroupStory } from './groups.ts';
import { isFree, type StarterStory } from './starters.ts';
import type { Part } from './world.ts';

/** One question to one starter, and what became of it. */
interface Question {
  readonly starter: StarterStory;
  readonly askedAt: Date;
  readonly state: 'open' | 'accepted' | 'declined' | 'expired';
  readonly answeredAt: Date | undefined;
}
export interface NeedStory {
  readonly id: string;
  readonly createdAt: Date;
  readonly wanted: number;
  readonly questions: readonly Question[];
  /** Those who said yes. */
  readonly starters: readonly StarterStory[];
}

const DAY = 86_400_000;
const ANSWER_BY = '20:00';
const MESSAGES = [
  'Håper dette passer for deg!',
  'Gruppa er klar så snart vi har en igangsetter.',
  'Kort vei for deg, og lokalet er låst opp.',
];

/** Who is asked for the group, nearest first. Undefined when the plan asks for more people than there are. */
export function askAround(part: Part, group: GroupStory): NeedStory | undefined {
  const { random, calendar } = part;
  const { plan } = group;
  const wanted = plan.need === 'accepted' && plan.starterId === undefined && random.chance(0.45) ? 2 : 1;
  const firstAsked = plan.need === 'asked' ? calendar.day(-1) : plan.need === 'asked-late' ? calendar.day(-4) : localDate(group.createdAt);
  const askedAt = calendar.at(plan.need === 'asked' || plan.need === 'asked-late' ? firstAsked : addDays(firstAsked, 1), '10:12');
  const story = { id: random.id(group.createdAt), createdAt: group.createdAt, wanted };
  if (plan.need === 'new') return { ...story, questions: [], starters: [] };
  const free = candidates(group, askedAt, calendar.now);
  const own = plan.starterId === undefined ? free : free.filter(({ person }) => person.id === plan.starterId);
  const questions = plan.need === 'accepted' ? yes(part, own, { askedAt, wanted }) : notYet(part, own, { askedAt, need: plan.need });
  if (questions === undefined) return undefined;
  return { ...story, questions, starters: questions.filter(({ state }) => state === 'accepted').map(({ starter }) => starter) };
}

function candidates({ office, town, dates, theme, releasedAt }: GroupStory, askedAt: Date, now: Date): StarterStory[] {
  const need = { askedAt, until: releasedAt, lasts: releasedAt ?? now, theme, evenings: dates };
  const free = office.starters.filter((starter) => isFree(starter, need));
  const away = (starter: StarterStory) => distanceKm(starter.person.town, town) + 30 * starter.engagements.length;
  return free
    .map((starter) => ({ starter, km: away(starter) }))
    .sort((a, b) => a.km - b.km)
    .map(({ starter }) => starter);
}

/** Some say no or do not answer first; then as many as are wanted say yes, or one of two. */
function yes(
  { random, calendar }: Part,
  free: readonly StarterStory[],
  { askedAt, wanted }: { askedAt: Date; wanted: number },
): Question[] | undefined {
  const reluctant = free.length > wanted + 1 && random.chance(0.3);
  const [first] = free;
  const before: Question[] =
    reluctant && first !== undefined
      ? [{ starter: first, askedAt, state: 'declined', answeredAt: new Date(askedAt.getTime() + 0.4 * DAY) }]
      : [];
  const again = reluctant ? calendar.at(addDays(localDate(askedAt), 1), '09:20') : askedAt;
  const willing = free.slice(before.length, before.length + wanted);
  if (willing.length === 0) return undefined;
  return [
    ...before,
    ...willing.map((starter, i): Question => ({
      starter,
      askedAt: again,
      state: 'accepted',
      answeredAt: new Date(again.getTime() + (0.4 + 0.5 * i) * DAY),
    })),
  ];
}

function notYet(
  { calendar }: Part,
  free: readonly StarterStory[],
  { askedAt, need }: { askedAt: Date; need: string },
): Question[] | undefined {
  const [first, second] = free;
  if (first === undefined) return undefined;
  if (need !== 'declined') return [{ starter: first, askedAt, state: 'open', answeredAt: undefined }];
  const expired = calendar.at(addDays(localDate(askedAt), REQUEST_DAYS), ANSWER_BY);
  const silent: Question[] = second === undefined ? [] : [{ starter: second, askedAt, state: 'expired', answeredAt: expired }];
  return [{ starter: first, askedAt, state: 'declined', answeredAt: new Date(askedAt.getTime() + 0.5 * DAY) }, ...silent];
}

/** Rows of the need and its questions, with their trail; returns the need's state before the group starts. */
export function writeNeed(part: Part, group: GroupStory, need: NeedStory): void {
  const { book } = part;
  const { id, createdAt, wanted } = need;
  const moves = movesOf(group, need).sort((a, b) => a.at.getTime() - b.at.getTime());
  let [state, changedAt]: [AssignmentState, Date] = [assignmentMachine.initial, createdAt];
  const about = { subject: ['assignment', id], officeId: group.office.id } as const;
  book.tell({ ...about, at: createdAt, byId: group.office.coordinatorId, action: 'assignment.need', to: state });
  for (const { action, at, byId } of moves) {
    const to = assignmentMachine.next(state, action);
    if (to === undefined) throw new Error(`A need cannot ${action} from ${state}`);
    book.tell({ ...about, at, byId, action: `assignment.${action}`, from: state, to });
    if (to !== state) [state, changedAt] = [to, at];
  }
  const facts = { budget: group.plan.budget, starters_wanted: wanted, created_at: createdAt, state_changed_at: changedAt };
  book.add('assignment', { id, group_id: group.id, kind: 'start', state, ...facts });
  for (const question of need.questions) writeQuestion(part, group, need, question);
  for (const question of need.questions) if (question.state === 'accepted') join(part, group, need, question);
}

interface Move {
  readonly action: (typeof assignmentMachine.actions)[number];
  readonly at: Date;
  readonly byId?: string;
}

function movesOf(group: GroupStory, { questions }: NeedStory): Move[] {
  const byId = group.office.coordinatorId;
  const rounds = [...new Map(questions.map((question) => [question.askedAt.getTime(), question.askedAt])).values()];
  const moves: Move[] = rounds.map((at) => ({ action: 'ask', at, byId }));
  for (const round of rounds) {
    const asked = questions.filter(({ askedAt }) => askedAt.getTime() === round.getTime());
    const last = asked.map(({ answeredAt }) => answeredAt?.getTime() ?? Infinity).reduce((a, b) => Math.max(a, b), 0);
    const nobody = asked.every(({ state }) => state === 'declined' || state === 'expired');
    if (nobody) moves.push({ action: 'run-dry', at: new Date(last) });
  }
  for (const { state, answeredAt, starter } of questions) {
    if (state === 'accepted' && answeredAt !== undefined) moves.push({ action: 'accept', at: answeredAt, byId: starter.person.id });
  }
  if (group.startedAt !== undefined) moves.push({ action: 'start', at: group.startedAt, byId });
  if (group.releasedAt !== undefined) moves.push({ action: group.handedOver ? 'complete' : 'withdraw', at: group.releasedAt, byId });
  return moves;
}

function writeQuestion(
  { random, book, calendar }: Part,
  group: GroupStory,
  need: NeedStory,
  { starter, askedAt, state, answeredAt }: Question,
): void {
  const id = random.id(askedAt);
  const expiresAt = calendar.at(addDays(localDate(askedAt), REQUEST_DAYS), ANSWER_BY);
  const officeId = group.office.id;
  book.add('assignment_request', {
    id,
    assignment_id: need.id,
    person_id: starter.person.id,
    state,
    message: random.chance(0.4) ? random.pick(MESSAGES) : null,
    asked_at: askedAt,
    asked_by_id: group.office.coordinatorId,
    expires_at: expiresAt,
    answered_at: answeredAt ?? null,
    override_reason: null,
  });
  if (starter.lastAskedAt === undefined || starter.lastAskedAt < askedAt) starter.lastAskedAt = askedAt;
  book.tell({ at: askedAt, byId: group.office.coordinatorId, action: 'request.ask', subject: ['request', id], officeId, to: 'open' });
  if (answeredAt === undefined) {
    book.later('request.remind', { requestId: id }, outsideQuietHours(new Date((askedAt.getTime() + expiresAt.getTime()) / 2)));
    book.later('request.expire', { requestId: id }, expiresAt);
    return;
  }
  const action = { accepted: 'accept', declined: 'decline', expired: 'expire', open: 'ask' }[state];
  const byId = state === 'expired' ? undefined : starter.person.id;
  book.tell({ at: answeredAt, byId, action: `request.${action}`, subject: ['request', id], officeId, from: 'open', to: state });
}

function join({ book }: Part, group: GroupStory, need: NeedStory, { starter, answeredAt }: Question): void {
  const { releasedAt, handedOver, office } = group;
  const end_kind = releasedAt === undefined ? null : handedOver ? 'handed-over' : 'dissolved';
  book.add('assignment_starter', {
    assignment_id: need.id,
    person_id: starter.person.id,
    accepted_at: answeredAt,
    ended_at: releasedAt ?? null,
    end_kind,
  });
  starter.engagements.push({ from: answeredAt ?? need.createdAt, until: releasedAt });
  for (const date of group.dates) starter.evenings.add(date);
  if (releasedAt === undefined || end_kind === null) return;
  book.tell({
    at: releasedAt,
    byId: office.coordinatorId,
    action: 'assignment.access-ended',
    subject: ['starter', starter.person.id],
    officeId: office.id,
    to: end_kind,
  });
}
