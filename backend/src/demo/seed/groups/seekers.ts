import {
  acquaintanceText,
  addDays,
  AGE_BANDS,
  type AgeBand,
  type Daypart,
  ENQUIRY_CHANNELS,
  ENQUIRY_DAYS,
  type EnquiryAction,
  type EnquiryChannel,
  enquiryMachine,
  FIRST_MEETING_REMINDER_DAYS,
  instantAfter,
  instantBefore,
  instantOf,
  OFFICE_SETTINGS,
} from '@igang/domain';
import { secretMark } from '../../../platform/secret-mark.ts';
import type { GroupStory } from './groups.ts';
import type { Town } from '../ground.ts';
import { personName } from '../names.ts';
import { addressFor, aPerson, aPhone, grant, known } from '../people.ts';
import { FOUNDED } from '../staff.ts';
import { type Move, tellMoves } from '../trail.ts';
import type { OfficeWorld, Part } from '../world.ts';

const HOSTS_PER_OFFICE = 2;
/** Named, so that the demo has somebody at a contact point near Maria. */
const FIRST_HOSTS: Readonly<Record<string, string>> = { 'Rogaland og Agder': 'Torill Aase' };

interface Seeker {
  readonly town: Town;
  readonly days: number;
  readonly channel: EnquiryChannel;
  readonly actions: readonly EnquiryAction[];
  readonly group?: GroupStory;
  readonly contacted?: boolean;
}

/** People who look for a group, at every step of the way, and those at contact points who help them. */
export async function seekGroups(whole: Part, office: OfficeWorld, secret: string): Promise<void> {
  const part: Part = { ...whole, random: whole.random.fork(`seekers ${office.id}`) };
  const hosts = await engageHosts(part, office);
  for (const seeker of [...waiting(part, office), ...coming(office)]) writeSeeker(part, office, { seeker, hosts, secret });
}

/** Who works at the two contact points that have most to do: towns by people. */
async function engageHosts(part: Part, office: OfficeWorld): Promise<ReadonlyMap<string, string>> {
  const towns = office.ground.towns
    .filter(({ code }) => office.contactPoints.has(code))
    .toSorted((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1));
  const hosts = new Map<string, string>();
  for (const [nth, town] of towns.slice(0, HOSTS_PER_OFFICE).entries()) {
    const contactPointId = office.contactPoints.get(town.code) ?? '';
    const named = nth === 0 ? FIRST_HOSTS[office.ground.facts.navn] : undefined;
    const at = part.calendar.at(addDays(FOUNDED, 30 + nth), '09:00');
    const { id } = await known(part, aPerson(part, office, { town, ...(named === undefined ? {} : { name: named }) }), at);
    await grant(part, { personId: id, officeId: office.id, role: 'contact-point', contactPointId }, at);
    hosts.set(town.code, contactPointId);
  }
  return hosts;
}

function waiting({ random }: Part, office: OfficeWorld): Seeker[] {
  const towns = office.ground.towns.toSorted((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1)).slice(0, 5);
  const some = (count: number, [from, to]: readonly [number, number], actions: readonly EnquiryAction[]): Seeker[] =>
    Array.from({ length: count }, () => ({
      town: random.pick(towns),
      days: random.between(from, to),
      channel: actions.length === 0 ? 'web' : random.pick(['web', ...ENQUIRY_CHANNELS] as const),
      actions,
    }));
  return [
    ...some(2, [0, 2], []),
    ...some(1, [5, 7], []),
    ...some(3, [2, 12], ['answer']),
    ...some(18, [6, 70], ['talk']),
    ...some(1, [78, 84], ['talk']),
    ...some(3, [40, 200], ['talk', 'turn-away']),
    ...some(2, [60, 200], ['withdraw']),
  ];
}

/** Those of groups that are forming: the one whose starter has said yes is nearly there. */
function coming(office: OfficeWorld): Seeker[] {
  return office.forming.flatMap((group, nth) => {
    const people = group.plan.need === 'accepted' ? 6 : [0, 3, 2][nth % 3];
    return Array.from({ length: people ?? 0 }, (_, i): Seeker => {
      const hasAnswered = i < (people ?? 0) - 1;
      return {
        ...{ town: group.town, days: 20 + i * 3, channel: 'web', group, contacted: hasAnswered && i % 2 === 0 },
        actions: ['talk', 'invite', ...(hasAnswered ? (['accept'] as const) : [])],
      };
    });
  });
}

interface Writing {
  readonly seeker: Seeker;
  readonly hosts: ReadonlyMap<string, string>;
  readonly secret: string;
}

function writeSeeker(part: Part, office: OfficeWorld, { seeker, hosts, secret }: Writing): void {
  const { calendar, random, book } = part;
  const receivedAt = calendar.at(calendar.day(-seeker.days), '18:00');
  const id = random.id(receivedAt);
  const moves = movesOf(part, office, seeker);
  const { state, changedAt = receivedAt } = tellMoves(part, enquiryMachine, { subject: ['enquiry', id], officeId: office.id }, moves);
  const expiresAt = instantAfter(receivedAt, { days: ENQUIRY_DAYS.kept });
  const isOver = state === 'ended';
  book.add('enquiry', {
    ...{ id, office_id: office.id, channel: seeker.channel, state },
    ...placed(part, seeker.town, hosts),
    ...hopes(part, seeker, isOver),
    ...(isOver ? gone(part, seeker) : somebody(part, office, secret)),
    ...{ received_at: receivedAt, answered_at: moves[0]?.at ?? null, expires_at: expiresAt, state_changed_at: changedAt, version: 1 },
  });
  if (isOver) return;
  keepTime(part, id, { receivedAt, expiresAt });
  if (seeker.group !== undefined) writeInvitation(part, { id, group: seeker.group, seeker, at: changedAt });
}

function placed({ random }: Part, { code, nynorsk }: Town, hosts: ReadonlyMap<string, string>) {
  const wants = random.chance(0.1) ? 'start' : 'join';
  return { wants, language: nynorsk ? 'nn' : 'nb', municipality_code: code, contact_point_id: hosts.get(code) ?? null };
}

function somebody(part: Part, office: OfficeWorld, secret: string) {
  const name = personName(part.random, office.ground.north);
  const phone = part.random.chance(0.8) ? aPhone(part) : null;
  return { name, email: addressFor(part, name), phone, name_digest: secretMark(secret, acquaintanceText(name)), end_kind: null };
}

function gone({ random }: Part, { actions }: Seeker) {
  const end_kind = actions.at(-1) === 'withdraw' ? 'withdrawn' : random.pick(['not-suitable', 'referred']);
  return { ...NOBODY, name_digest: null, end_kind };
}

const NOBODY = { name: null, email: null, phone: null };

/** Who has named weekdays thinks of evenings; some of the older have the day. */
function daypartsOf(weekdays: readonly number[], band: AgeBand | null): Daypart[] {
  if (weekdays.length > 0) return ['evening'];
  return band === '51-65' ? ['day'] : [];
}

function hopes({ random, ground }: Part, { town, group }: Seeker, isOver: boolean) {
  const theme =
    group === undefined ? (random.chance(0.5) ? random.pick(['sorg', 'ensomhet', ...ground.themes]) : null) : (group.theme ?? null);
  const weekdays = random.chance(0.5)
    ? []
    : random.pick([
        [1, 2],
        [1, 2, 3, 4],
        [3, 4],
      ]);
  const band = random.chance(0.8) ? random.pick(AGE_BANDS.slice(1, 4)) : null;
  return {
    ...{ mixed_too: random.chance(0.7), form: random.chance(0.85) ? 'physical' : 'either', group_language: 'no' },
    ...(isOver
      ? { theme_code: null, age_band: null, weekdays: [], dayparts: [], lat: null, lon: null }
      : { theme_code: theme, age_band: band, weekdays, dayparts: daypartsOf(weekdays, band), lat: town.lat, lon: town.lon }),
  };
}

function movesOf({ calendar }: Part, { coordinatorId }: OfficeWorld, { actions, days, group }: Seeker): Move<EnquiryAction>[] {
  return actions.map((action, i) => {
    const soon = calendar.at(calendar.day(-Math.max(0, days - 1 - i)), '12:00');
    const answersHerself = action === 'accept' || action === 'withdraw';
    // Whoever was asked to a group has been asked lately.
    const at = group !== undefined && action !== 'talk' ? calendar.at(calendar.day(i - 5), '12:00') : soon;
    return { action, at, ...(answersHerself ? { kind: 'seeker' as const } : { byId: coordinatorId }) };
  });
}

function keepTime({ book, calendar }: Part, enquiryId: string, { receivedAt, expiresAt }: { receivedAt: Date; expiresAt: Date }): void {
  const early = instantBefore(expiresAt, { days: ENQUIRY_DAYS.kept - ENQUIRY_DAYS.renewalMail });
  const late = instantAfter(receivedAt, { days: OFFICE_SETTINGS['enquiry-unanswered'].default });
  book.later('enquiry.ask-renewal', { enquiryId }, early);
  book.later('enquiry.expire', { enquiryId }, expiresAt);
  if (late > calendar.now) book.later('enquiry.check-answer', { enquiryId }, late);
}

function writeInvitation(
  { book, random, calendar }: Part,
  { id, group, seeker, at }: { id: string; group: GroupStory; seeker: Seeker; at: Date },
): void {
  const askedAt = calendar.at(calendar.day(-4), '12:00');
  const isOpen = seeker.actions.at(-1) === 'invite';
  const expiresAt = instantAfter(askedAt, { days: ENQUIRY_DAYS.invitation });
  const invitationId = random.id(askedAt);
  book.add('group_invitation', {
    ...{ id: invitationId, group_id: group.id, enquiry_id: id, state: isOpen ? 'open' : 'accepted', asked_at: askedAt },
    ...{ expires_at: expiresAt, answered_at: isOpen ? null : at, contacted_at: seeker.contacted === true ? at : null },
  });
  if (isOpen) book.later('invitation.expire', { invitationId }, expiresAt);
  const remindAt = instantOf(addDays(group.dates[0] ?? group.plan.anchor, -FIRST_MEETING_REMINDER_DAYS), '09:00');
  book.later('invitation.remind', { invitationId }, remindAt);
}
