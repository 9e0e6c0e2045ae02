import {
  addDays,
  FOLLOW_UP_CALL_DAYS,
  FOLLOW_UP_DAYS,
  MORNING,
  FOLLOW_UP_GIVE_UP_DAYS,
  HANDOVER_FOLLOW_UPS,
  FOLLOW_UP_REMINDER_DAYS,
  type FollowUpAction,
  type FollowUpKind,
  followUpMachine,
  type FollowUpOutcome,
  type FollowUpState,
  type LocalDate,
} from '@igang/domain';
import { dueOn, type FollowUpAnswer, type GroupPlan } from './group-plans.ts';
import type { GroupStory } from './groups.ts';
import { tellMoves } from '../trail.ts';
import type { Part } from '../world.ts';

export interface FollowUpStory {
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly dueOn: LocalDate;
  /** With the handover when left out. */
  readonly plannedAt?: Date;
  readonly steps: readonly Step[];
  readonly outcome: FollowUpOutcome | undefined;
  readonly answeredAt: Date | undefined;
  readonly answeredBy: 'group' | 'office' | undefined;
}
interface Step {
  readonly action: FollowUpAction;
  readonly at: Date;
}

const ESCALATION: readonly (readonly [FollowUpAction, number])[] = [
  ['fall-due', 0],
  ['miss', FOLLOW_UP_REMINDER_DAYS],
  ['remind', FOLLOW_UP_REMINDER_DAYS],
  ['escalate', FOLLOW_UP_REMINDER_DAYS + FOLLOW_UP_CALL_DAYS],
  ['give-up', FOLLOW_UP_REMINDER_DAYS + FOLLOW_UP_CALL_DAYS + FOLLOW_UP_GIVE_UP_DAYS],
];
/** As long as somebody needs who answers herself. */
const ANSWERED_WITHIN_DAYS = 3;
const STEPS_TAKEN = { planned: 0, due: 1, reminded: 3, 'call-task': 4, unknown: 5 } as const;

export function planFollowUps(part: Part, { plan, releasedAt, createdAt }: GroupStory): FollowUpStory[] {
  const answers = plan.answers ?? [];
  const over = answers.findIndex((answer) => answer === 'ended' || answer === 'merged');
  const asking = over < 0 ? HANDOVER_FOLLOW_UPS : HANDOVER_FOLLOW_UPS.slice(0, over + 1);
  const about = (kind: FollowUpKind, nth: number): About => ({
    id: part.random.id(releasedAt ?? createdAt),
    kind,
    dueOn: dueOn(plan.handedOverOn ?? '', nth),
  });
  const asked = asking.map((kind, nth) => ask(part, about(kind, nth), answers[nth] ?? waitingOf(plan, nth)));
  const needless = HANDOVER_FOLLOW_UPS.slice(asking.length);
  if (needless.length === 0 && over < 0) return [...asked, ...everyYear(part, asked.at(-1))];
  return [...asked, ...needless.map((kind, i) => dropped(about(kind, asking.length + i), asked.at(-1)?.answeredAt))];
}

/** After the first year a question every year: those of years gone by are answered, the next one is to come. */
function everyYear(part: Part, before: FollowUpStory | undefined): FollowUpStory[] {
  const settledAt = before && settled(before);
  if (before === undefined || settledAt === undefined) return [];
  const on = addDays(before.dueOn, FOLLOW_UP_DAYS.yearly);
  const isPast = addDays(on, ANSWERED_WITHIN_DAYS) < part.calendar.today;
  const next = ask(part, { id: part.random.id(settledAt), kind: 'yearly', dueOn: on }, isPast ? 'alive' : 'planned');
  // Planned when the one before was answered.
  const story = { ...next, plannedAt: settledAt };
  return [story, ...everyYear(part, isPast ? story : undefined)];
}

/** When it was answered or given up; undefined while it is open. */
function settled({ outcome, steps }: FollowUpStory): Date | undefined {
  return outcome === undefined && steps.length < STEPS_TAKEN.unknown ? undefined : steps.at(-1)?.at;
}

/** Only the one after those answered may have been asked. */
function waitingOf({ answers = [], waiting }: GroupPlan, nth: number): keyof typeof STEPS_TAKEN {
  return (nth === answers.length ? waiting : undefined) ?? 'planned';
}

function ask(part: Part, about: About, answer: FollowUpAnswer | keyof typeof STEPS_TAKEN): FollowUpStory {
  return isSilence(answer) ? silent(part, about, answer) : answered(part, about, answer);
}

function isSilence(answer: string): answer is keyof typeof STEPS_TAKEN {
  return answer in STEPS_TAKEN;
}

type About = Pick<FollowUpStory, 'id' | 'kind' | 'dueOn'>;

function dropped(about: About, at: Date | undefined): FollowUpStory {
  return {
    ...about,
    steps: at === undefined ? [] : [{ action: 'drop', at }],
    outcome: undefined,
    answeredAt: undefined,
    answeredBy: undefined,
  };
}

function silent(part: Part, about: About, state: keyof typeof STEPS_TAKEN): FollowUpStory {
  return { ...about, steps: escalated(part, about, STEPS_TAKEN[state]), outcome: undefined, answeredAt: undefined, answeredBy: undefined };
}

/** Most groups answer themselves within days; some only when the office calls. */
function answered(part: Part, about: About, outcome: Exclude<FollowUpAnswer, 'unknown'>): FollowUpStory {
  const { calendar, random } = part;
  const called = addDays(about.dueOn, 16) < calendar.today && random.chance(0.3);
  const answeredAt = calendar.at(addDays(about.dueOn, called ? 16 : random.between(1, 3)), called ? '13:30' : '19:45');
  const steps = [
    ...escalated(part, about, called ? STEPS_TAKEN['call-task'] : STEPS_TAKEN.due),
    { action: 'answer', at: answeredAt } as const,
  ];
  return { ...about, steps, outcome, answeredAt, answeredBy: called ? 'office' : 'group' };
}

function escalated({ calendar }: Part, about: About, count: number): Step[] {
  return ESCALATION.slice(0, count).map(([action, days]) => ({ action, at: calendar.at(addDays(about.dueOn, days), MORNING) }));
}

export function writeFollowUps(part: Part, group: GroupStory, followUps: readonly FollowUpStory[]): void {
  for (const followUp of followUps) {
    const { id, kind, outcome, answeredAt, answeredBy } = followUp;
    const state = tellFollowUp(part, group, followUp);
    part.book.add('follow_up', {
      id,
      group_id: group.id,
      kind,
      due_on: followUp.dueOn,
      state,
      outcome,
      answered_at: answeredAt,
      answered_by: answeredBy,
      state_changed_at: followUp.steps.at(-1)?.at ?? followUp.plannedAt ?? group.releasedAt,
    });
    announce(part, followUp, state);
  }
}

function tellFollowUp(part: Part, group: GroupStory, { id, steps, answeredBy, plannedAt }: FollowUpStory): FollowUpState {
  const about = { subject: ['follow-up', id], officeId: group.office.id } as const;
  const byId = group.office.coordinatorId;
  part.book.tell({
    ...about,
    at: plannedAt ?? group.releasedAt ?? group.createdAt,
    byId,
    action: 'follow-up.plan',
    to: followUpMachine.initial,
  });
  const answerer = answeredBy === 'group' ? { kind: 'group-contact' as const } : { byId };
  const moves = steps.map((step) => ({ ...step, ...(step.action === 'answer' ? answerer : {}) }));
  return tellMoves(part, followUpMachine, about, moves).state;
}

const NEXT_IN: Readonly<Partial<Record<FollowUpState, number>>> = {
  planned: 0,
  due: FOLLOW_UP_REMINDER_DAYS,
  reminded: FOLLOW_UP_REMINDER_DAYS + FOLLOW_UP_CALL_DAYS,
  'call-task': FOLLOW_UP_REMINDER_DAYS + FOLLOW_UP_CALL_DAYS + FOLLOW_UP_GIVE_UP_DAYS,
};

function announce({ book, calendar }: Part, { id, dueOn: due }: FollowUpStory, state: FollowUpState): void {
  const days = NEXT_IN[state];
  if (days !== undefined) book.later('follow-up.advance', { followUpId: id }, calendar.at(addDays(due, days), MORNING));
}
