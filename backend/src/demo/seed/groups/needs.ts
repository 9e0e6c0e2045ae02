import { addDays, type AssignmentAction, assignmentMachine, localDate, outsideQuietHours, REQUEST_DAYS } from '@igang/domain';
import { ANSWER_BY, type NeedStory, type Question } from './ask-around.ts';
import type { GroupStory } from './groups.ts';
import { type Move, tellMoves } from '../trail.ts';
import type { Part } from '../world.ts';

const MESSAGES = [
  'Håper dette passer for deg!',
  'Gruppa er klar så snart vi har en igangsetter.',
  'Kort vei for deg, og lokalet er låst opp.',
];

/** Rows of the need and of the questions that were asked for it, with their trail. */
export function writeNeed(part: Part, group: GroupStory, need: NeedStory): void {
  const { id, createdAt, wanted, questions } = need;
  const about = { subject: ['assignment', id], officeId: group.office.id } as const;
  part.book.tell({ ...about, at: createdAt, byId: group.office.coordinatorId, action: 'assignment.need', to: assignmentMachine.initial });
  const { state, changedAt = createdAt } = tellMoves(part, assignmentMachine, about, movesOf(group, questions));
  const facts = { budget: group.plan.budget, starters_wanted: wanted, created_at: createdAt, state_changed_at: changedAt };
  part.book.add('assignment', { id, group_id: group.id, kind: 'start', state, ...facts });
  for (const question of questions) writeQuestion(part, group, id, question);
  for (const question of questions) if (question.state === 'accepted') join(part, group, id, question);
}

function movesOf(group: GroupStory, questions: readonly Question[]): Move<AssignmentAction>[] {
  const byId = group.office.coordinatorId;
  const rounds = [...Map.groupBy(questions, ({ askedAt }) => askedAt.getTime()).values()];
  const moves: Move<AssignmentAction>[] = rounds.flatMap((asked) => roundOf(asked, byId));
  if (group.startedAt !== undefined) moves.push({ action: 'start', at: group.startedAt, byId });
  if (group.releasedAt !== undefined) moves.push({ action: group.handedOver ? 'complete' : 'withdraw', at: group.releasedAt, byId });
  return moves.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Those asked at the same time: somebody accepts, or the need stands again when the last has said no or nothing. */
function roundOf(asked: readonly Question[], byId: string): Move<AssignmentAction>[] {
  const answers = asked.flatMap(({ answeredAt }) => answeredAt ?? []).sort((a, b) => a.getTime() - b.getTime());
  const dry = asked.every(({ state }) => state === 'declined' || state === 'expired');
  const accepted = asked.filter(({ state }) => state === 'accepted');
  return [
    ...asked.slice(0, 1).map(({ askedAt }): Move<AssignmentAction> => ({ action: 'ask', at: askedAt, byId })),
    ...accepted.map(({ answeredAt, askedAt, starter }): Move<AssignmentAction> => ({
      action: 'accept',
      at: answeredAt ?? askedAt,
      byId: starter.person.id,
    })),
    ...(dry ? answers.slice(-1).map((at): Move<AssignmentAction> => ({ action: 'run-dry', at })) : []),
  ];
}

function writeQuestion(part: Part, group: GroupStory, needId: string, question: Question): void {
  const { starter, askedAt, state, answeredAt } = question;
  const { random, book, calendar } = part;
  const id = random.id(askedAt);
  const expiresAt = calendar.at(addDays(localDate(askedAt), REQUEST_DAYS), ANSWER_BY);
  book.add('assignment_request', {
    id,
    assignment_id: needId,
    person_id: starter.person.id,
    state,
    message: random.chance(0.4) ? random.pick(MESSAGES) : null,
    asked_at: askedAt,
    asked_by_id: group.office.coordinatorId,
    expires_at: expiresAt,
    answered_at: answeredAt,
    override_reason: null,
  });
  if (starter.lastAskedAt === undefined || starter.lastAskedAt < askedAt) starter.lastAskedAt = askedAt;
  tellQuestion(part, group, { id, question, expiresAt });
}

const ANSWERS = { accepted: 'accept', declined: 'decline', expired: 'expire', open: 'ask' } as const;

function tellQuestion({ book }: Part, { office }: GroupStory, asked: { id: string; question: Question; expiresAt: Date }): void {
  const { id, expiresAt, question } = asked;
  const { askedAt, answeredAt, state, starter } = question;
  const about = { subject: ['request', id], officeId: office.id } as const;
  book.tell({ ...about, at: askedAt, byId: office.coordinatorId, action: 'request.ask', to: 'open' });
  if (answeredAt === undefined) {
    book.later('request.remind', { requestId: id }, outsideQuietHours(new Date((askedAt.getTime() + expiresAt.getTime()) / 2)));
    book.later('request.expire', { requestId: id }, expiresAt);
    return;
  }
  const byId = state === 'expired' ? undefined : starter.person.id;
  book.tell({ ...about, at: answeredAt, byId, action: `request.${ANSWERS[state]}`, from: 'open', to: state });
}

/** Her place with the group, and her part of the calendar of the demo. */
function join({ book }: Part, group: GroupStory, needId: string, { starter, answeredAt }: Question): void {
  const { releasedAt, office } = group;
  const person_id = starter.person.id;
  const end_kind = releasedAt && (group.handedOver ? 'handed-over' : 'dissolved');
  book.add('assignment_starter', { assignment_id: needId, person_id, accepted_at: answeredAt, ended_at: releasedAt, end_kind });
  starter.engagements.push({ from: answeredAt ?? group.createdAt, until: releasedAt });
  for (const date of group.dates) starter.evenings.add(date);
  if (releasedAt === undefined) return;
  const about = { subject: ['starter', person_id], officeId: office.id, byId: office.coordinatorId } as const;
  book.tell({ ...about, at: releasedAt, action: 'assignment.access-ended', to: end_kind });
}
