import { addDays, FRESH_DAYS, type GroupAction, groupMachine, localDate, type LocalDate, weekdayOf } from '@igang/domain';
import type { FollowUpStory } from './follow-ups.ts';
import type { GroupStory } from './groups.ts';
import { personName } from '../names.ts';
import { aPhone } from '../people.ts';
import { groupAddress, meetingPlace } from '../places.ts';
import { type Move, tellMoves } from '../trail.ts';
import type { Part } from '../world.ts';

const WEEKDAYS = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag'];
const ROOMS = ['Rom 2, nøkkel i skapet ved inngangen', 'Peisestua. Ring vaktmesteren', 'Møterommet i andre etasje, døra er åpen', null];
const DISSOLVED = 'For få ønsket å bli med videre';

export function writeGroup(part: Part, group: GroupStory, followUps: readonly FollowUpStory[]): void {
  const { plan, office, town, startedAt } = group;
  const end = endOf(group, followUps);
  const pausedUntil = pauseEnd(part, group);
  const state_changed_at = tellGroup(part, group, followUps);
  part.book.add('self_help_group', {
    id: group.id,
    office_id: office.id,
    contact_point_id: office.contactPoints.get(town.code),
    municipality_code: town.code,
    theme_code: group.theme,
    ...appearance(part, group),
    state: plan.state,
    starts_time: '18:00',
    ends_time: '20:00',
    session_budget: plan.budget,
    budget_reason: null,
    participants_at_start: startedAt && part.random.between(4, 8),
    started_on: startedAt && localDate(startedAt),
    leaderless_on: plan.handedOverOn,
    fresh_until: plan.handedOverOn && addDays(lastSign(plan.handedOverOn, followUps), FRESH_DAYS),
    paused_at: pausedAt(part, group, followUps),
    paused_until: pausedUntil ?? null,
    ended_on: end && localDate(end),
    end_reason: plan.dissolvedOn && DISSOLVED,
    predecessor_id: null,
    lat: town.lat,
    lon: town.lon,
    state_changed_at,
    version: 1,
    created_at: group.createdAt,
  });
  if (pausedUntil !== undefined) part.book.later('group.resume', { groupId: group.id }, part.calendar.at(pausedUntil, '00:00'));
}

function appearance(part: Part, { office, town, plan, dates }: GroupStory) {
  const { random } = part;
  const digital = plan.town === undefined && random.chance(0.07);
  return {
    name: `${random.pick(['Selvhjelpsgruppa', weekdayGroup(dates[0] ?? plan.anchor)])} ${town.centre}`,
    form: digital ? 'digital' : 'physical',
    language: random.pick(office.ground.north ? ['no', 'no', 'no', 'no', 'no', 'no', 'no', 'se'] : ['no']),
    ...(digital ? { venue: null, room_and_key: null } : { venue: meetingPlace(part, town), room_and_key: random.pick(ROOMS) }),
    expected_size: random.between(5, 8),
    contact_name: personName(random, office.ground.north),
    contact_email: groupAddress(part, town),
    contact_phone: aPhone(part),
    contact_language: random.pick(town.nynorsk ? ['nn', 'nn', 'nb'] : ['nb']),
  };
}

function weekdayGroup(date: LocalDate): string {
  return `${WEEKDAYS[weekdayOf(date) - 1] ?? 'Kveld'}sgruppa`;
}

/** The day somebody last said that the group meets. */
function lastSign(handedOverOn: LocalDate, followUps: readonly FollowUpStory[]): LocalDate {
  const signs = followUps.filter(({ outcome }) => outcome === 'alive' || outcome === 'wants-help');
  const last = signs.at(-1)?.answeredAt;
  return last === undefined ? handedOverOn : localDate(last);
}

function endOf({ plan, releasedAt }: GroupStory, followUps: readonly FollowUpStory[]): Date | undefined {
  if (plan.dissolvedOn !== undefined) return releasedAt;
  return followUps.find(({ outcome }) => outcome === 'ended' || outcome === 'merged')?.answeredAt;
}

function pausedAt({ calendar }: Part, { plan }: GroupStory, followUps: readonly FollowUpStory[]): Date | undefined {
  if (plan.paused !== true) return undefined;
  return followUps.find(({ outcome }) => outcome === 'paused')?.answeredAt ?? calendar.at(calendar.day(-1), '14:00');
}

const REST_DAYS = 35;

/** A group with its starter rests for some weeks; one that answered so says itself when it meets again. */
function pauseEnd({ calendar }: Part, { plan }: GroupStory): LocalDate | undefined {
  return plan.paused === true && plan.handedOverOn === undefined ? calendar.day(REST_DAYS) : undefined;
}

/** Tells how the group came to where it is; returns when it came there. */
function tellGroup(part: Part, group: GroupStory, followUps: readonly FollowUpStory[]): Date {
  const { office, plan, createdAt } = group;
  const about = { subject: ['group', group.id], officeId: office.id } as const;
  const byOffice = { ...about, byId: office.coordinatorId };
  part.book.tell({ ...byOffice, at: createdAt, action: 'group.plan', to: groupMachine.initial });
  const { state, changedAt } = tellMoves(part, groupMachine, about, movesOf(group, followUps));
  if (state !== plan.state) throw new Error(`A group meant to be ${plan.state} came to be ${state}`);
  const paused = pausedAt(part, group, followUps);
  if (paused !== undefined) part.book.tell({ ...byOffice, at: paused, action: 'group.pause', from: state, to: state });
  return changedAt ?? createdAt;
}

/** What a follow-up's answer does to the group. */
const CONSEQUENCES = {
  alive: 'follow-up',
  'wants-help': 'follow-up',
  paused: 'follow-up',
  ended: 'end',
  merged: 'merge',
  'no-questions': 'follow-up',
} as const;

function movesOf(group: GroupStory, followUps: readonly FollowUpStory[]): Move<GroupAction>[] {
  const byId = group.office.coordinatorId;
  const reason = group.handedOver ? undefined : DISSOLVED;
  const moves: (readonly [Date | undefined, GroupAction])[] = [
    [group.calledInAt, 'call-in'],
    [group.startedAt, 'start'],
    [group.metAt, 'meet'],
    [group.releasedAt, group.handedOver ? 'hand-over' : 'dissolve'],
    ...followUps.flatMap(({ outcome, answeredAt }) => (outcome === undefined ? [] : [[answeredAt, CONSEQUENCES[outcome]] as const])),
  ];
  return moves.flatMap(([at, action]) => (at === undefined ? [] : [{ at, action, byId, ...(action === 'dissolve' ? { reason } : {}) }]));
}
