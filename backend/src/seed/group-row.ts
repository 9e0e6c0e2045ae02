import { addDays, FRESH_DAYS, groupMachine, type GroupState, localDate, type LocalDate, weekdayOf } from '@igang/domain';
import type { FollowUpStory } from './follow-ups.ts';
import type { GroupStory } from './groups.ts';
import { personName } from './names.ts';
import { aPhone } from './people.ts';
import { groupAddress, meetingPlace } from './places.ts';
import type { Part } from './world.ts';

const WEEKDAYS = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag'];
const ROOMS = ['Rom 2, nøkkel i skapet ved inngangen', 'Peisestua. Ring vaktmesteren', 'Møterommet i andre etasje, døra er åpen', null];
const DISSOLVED = 'For få ønsket å bli med videre';

export function writeGroup(part: Part, group: GroupStory, followUps: readonly FollowUpStory[]): void {
  const { plan, office, town } = group;
  const end = endOf(group, followUps);
  part.book.add('self_help_group', {
    id: group.id,
    office_id: office.id,
    contact_point_id: office.contactPoints.get(town.code) ?? null,
    municipality_code: town.code,
    theme_code: group.theme ?? null,
    ...appearance(part, group),
    state: plan.state,
    starts_time: '18:00',
    ends_time: '20:00',
    session_budget: plan.budget,
    budget_reason: null,
    participants_at_start: group.startedAt === undefined ? null : part.random.between(4, 8),
    started_on: group.startedAt === undefined ? null : localDate(group.startedAt),
    leaderless_on: plan.handedOverOn ?? null,
    fresh_until: plan.handedOverOn === undefined ? null : addDays(lastSign(group, followUps), FRESH_DAYS),
    paused_at: pausedAt(part, group, followUps),
    ended_on: end === undefined ? null : localDate(end),
    end_reason: plan.dissolvedOn === undefined ? null : DISSOLVED,
    predecessor_id: null,
    lat: town.lat,
    lon: town.lon,
    state_changed_at: end ?? changedAt(group, followUps),
    version: 1,
    created_at: group.createdAt,
  });
  tellGroup(part, group, followUps, end);
}

function appearance(part: Part, { office, town, plan, dates }: GroupStory) {
  const { random } = part;
  const weekday = WEEKDAYS[weekdayOf(dates[0] ?? plan.anchor) - 1] ?? 'Kvelds';
  const digital = plan.town === undefined && random.chance(0.07);
  return {
    name: random.chance(0.5) ? `${weekday}sgruppa ${town.centre}` : `Selvhjelpsgruppa ${town.centre}`,
    form: digital ? 'digital' : 'physical',
    language: office.ground.north && random.chance(0.06) ? 'se' : 'no',
    venue: digital ? null : meetingPlace(part, town),
    room_and_key: digital ? null : random.pick(ROOMS),
    expected_size: random.between(5, 8),
    contact_name: personName(random, office.ground.north),
    contact_email: groupAddress(part, town),
    contact_phone: random.chance(0.7) ? aPhone(part) : null,
    contact_language: town.nynorsk && random.chance(0.6) ? 'nn' : 'nb',
  };
}

/** The day somebody last said that the group meets. */
function lastSign({ plan }: GroupStory, followUps: readonly FollowUpStory[]): LocalDate {
  const signs = followUps.filter(({ outcome }) => outcome === 'alive' || outcome === 'wants-help');
  return signs.reduce((latest, { answeredAt }) => (answeredAt === undefined ? latest : localDate(answeredAt)), plan.handedOverOn ?? '');
}

function endOf({ plan, releasedAt }: GroupStory, followUps: readonly FollowUpStory[]): Date | undefined {
  if (plan.dissolvedOn !== undefined) return releasedAt;
  return followUps.find(({ outcome }) => outcome === 'ended' || outcome === 'merged')?.answeredAt;
}

function pausedAt({ calendar }: Part, { plan }: GroupStory, followUps: readonly FollowUpStory[]): Date | null {
  if (plan.paused !== true) return null;
  return followUps.find(({ outcome }) => outcome === 'paused')?.answeredAt ?? calendar.at(calendar.day(-1), '14:00');
}

/** When the group came to the state it is in. */
function changedAt(group: GroupStory, followUps: readonly FollowUpStory[]): Date {
  const answered = followUps.find(({ outcome }) => outcome !== undefined)?.answeredAt;
  return answered ?? group.releasedAt ?? group.metAt ?? group.startedAt ?? group.calledInAt ?? group.createdAt;
}

function tellGroup(part: Part, group: GroupStory, followUps: readonly FollowUpStory[], end: Date | undefined): void {
  const { book } = part;
  const { office, plan } = group;
  const byId = office.coordinatorId;
  const moves: (readonly [at: Date | undefined, action: (typeof groupMachine.actions)[number], reason?: string | undefined])[] = [
    [group.calledInAt, 'call-in'],
    [group.startedAt, 'start'],
    [group.metAt, 'meet'],
    [group.handedOver ? group.releasedAt : undefined, 'hand-over'],
    ...followUps
      .filter(({ outcome }) => outcome === 'alive' || outcome === 'wants-help' || outcome === 'paused')
      .map(({ answeredAt }) => [answeredAt, 'follow-up'] as const),
    [
      end,
      plan.state === 'dissolved' ? 'dissolve' : plan.state === 'merged' ? 'merge' : 'end',
      plan.state === 'dissolved' ? DISSOLVED : undefined,
    ],
  ];
  const about = { subject: ['group', group.id], officeId: office.id, byId } as const;
  let from: GroupState = groupMachine.initial;
  book.tell({ ...about, at: group.createdAt, action: 'group.plan', to: from });
  for (const [at, action, reason] of moves) {
    if (at === undefined) continue;
    const to = groupMachine.next(from, action);
    if (to === undefined) throw new Error(`A group cannot ${action} from ${from}`);
    book.tell({ ...about, at, action: `group.${action}`, from, to, reason });
    from = to;
  }
  if (from !== plan.state) throw new Error(`A group meant to be ${plan.state} came to be ${from}`);
  const at = pausedAt(part, group, followUps);
  if (at !== null) book.tell({ ...about, at, action: 'group.pause', from, to: from });
}
