import { addDays, AGE_BANDS, type Daypart, ENQUIRY_CHANNELS, type EnquiryChannel, FORMING_GROUP, instantAfter } from '@igang/domain';
import {
  answerEnquiry,
  answerInvitation,
  inviteToGroup,
  proveEnquiry,
  receiveEnquiry,
  setContacted,
  talkDone,
  turnAway,
  withdrawEnquiry,
  writeDownEnquiry,
} from '../../../groups/enquiries/index.ts';
import { found } from '../../../platform/refusal.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { NeedPlan } from './group-plans.ts';
import type { Town } from '../ground.ts';
import { aPerson, grant, known } from '../people.ts';
import type { Random } from '../random.ts';
import { FOUNDED } from '../staff.ts';
import type { GroupStory } from './story.ts';
import type { OfficeWorld, Part } from '../world.ts';

const HOSTS_PER_OFFICE = 2;
/** Named, so that the demo has somebody at a contact point near Maria. */
const FIRST_HOSTS: Readonly<Record<string, string>> = { 'Rogaland og Agder': 'Torill Aase' };
const ANYBODY = { kind: 'anonymous' } as const;

/** What becomes of an enquiry, one day after the other. Whoever has rung is answered from the beginning. */
const STEPS = {
  answer: answerEnquiry,
  talk: talkDone,
  'turn-away': (tx: Tx, id: string, random: Random) => turnAway(tx, id, { because: random.pick(['not-suitable', 'referred']) }),
  withdraw: (tx: Tx, enquiryId: string) => withdrawEnquiry({ ...tx, actor: { kind: 'seeker', enquiryId } }, enquiryId, 'enquiry.own'),
} as const satisfies Record<string, (tx: Tx, id: string, random: Random) => Promise<unknown>>;

interface Seeker {
  readonly town: Town;
  readonly days: number;
  readonly channel: EnquiryChannel;
  readonly steps: readonly (keyof typeof STEPS)[];
  readonly theme: string | undefined;
  /** Set when somebody helps her. */
  id: string;
}
interface Helped {
  readonly part: Part;
  readonly office: OfficeWorld;
  /** The contact points somebody works at, by municipality. */
  readonly hosts: ReadonlyMap<string, string>;
  readonly secret: string;
}

/** People who look for a group, at every step of the way, and those at contact points who help them. */
export async function seekGroups(whole: Part, office: OfficeWorld, groups: readonly GroupStory[], secret: string): Promise<void> {
  const part: Part = { ...whole, random: whole.random.fork(`seekers ${office.id}`) };
  const helped: Helped = { part, office, hosts: await engageHosts(part, office), secret };
  for (const seeker of waiting(part, office)) seek(helped, seeker);
  for (const group of groups.filter(({ plan }) => FORMING_GROUP.includes(plan.state))) comeTogether(helped, group);
}

/** Who works at the two contact points that have most to do: towns by people. */
async function engageHosts(part: Part, office: OfficeWorld): Promise<ReadonlyMap<string, string>> {
  const hosts = new Map<string, string>();
  const towns = bySize(office.ground.towns).filter(({ code }) => office.contactPoints.has(code));
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

function bySize(towns: readonly Town[]): Town[] {
  return towns.toSorted((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1));
}

function waiting({ random, ground }: Part, office: OfficeWorld): Seeker[] {
  const towns = bySize(office.ground.towns).slice(0, 5);
  const some = (count: number, [from, to]: readonly [number, number], steps: Seeker['steps']): Seeker[] =>
    Array.from({ length: count }, () => ({
      town: random.pick(towns),
      days: random.between(from, to),
      channel: steps.length === 0 ? 'web' : random.pick(['web', ...ENQUIRY_CHANNELS] as const),
      steps,
      theme: random.chance(0.5) ? random.pick(['sorg', 'ensomhet', ...ground.themes]) : undefined,
      id: '',
    }));
  return [
    ...some(2, [1, 2], []),
    ...some(1, [5, 7], []),
    ...some(3, [2, 12], ['answer']),
    ...some(18, [6, 70], ['talk']),
    ...some(1, [78, 84], ['talk']),
    ...some(3, [40, 200], ['talk', 'turn-away']),
    ...some(2, [60, 200], ['withdraw']),
  ];
}

/** She asks for a group, on the page or by telephone; the rest follows at noon of the days after. */
function seek(helped: Helped, seeker: Seeker): void {
  const { calendar, random } = helped.part;
  const { lane, coordinator, id: officeId } = helped.office;
  const { channel, steps, days } = seeker;
  const at = calendar.at(calendar.day(-days), '18:00');
  const enquiry = herWish(helped, seeker);
  if (channel === 'web') askOnThePage(helped, seeker, enquiry, at);
  else
    lane.at(at, coordinator, async (tx) => {
      seeker.id = (await writeDownEnquiry(tx, { ...enquiry, channel, officeId }, helped.secret)).id;
    });
  for (const [i, step] of steps.entries())
    lane.at(calendar.at(calendar.day(i + 1 - days), '12:00'), coordinator, (tx) => STEPS[step](tx, seeker.id, random));
}

/** Somebody helps her when she has pressed the link in her mail. */
function askOnThePage({ office, secret }: Helped, seeker: Seeker, enquiry: Wish, at: Date): void {
  office.lane.at(at, ANYBODY, (tx) => receiveEnquiry(tx, enquiry, secret));
  office.lane.at(instantAfter(at, { minutes: 10 }), ANYBODY, async (tx) => {
    const sql = 'SELECT id FROM unproved_enquiry WHERE email = $1';
    const asked = found(await one<{ id: string }>(tx, sql, [enquiry.email]));
    seeker.id = (await proveEnquiry(tx, asked.id, secret)).id;
  });
}

type Wish = ReturnType<typeof herWish>;

function herWish({ part, office, hosts }: Helped, { town, theme }: Seeker) {
  const { random } = part;
  const { name, email, phone } = aPerson(part, office, { town });
  const contactPointId = hosts.get(town.code);
  const reached = { name, email, ...(phone === null ? {} : { phone }), language: town.nynorsk ? ('nn' as const) : ('nb' as const) };
  return {
    ...reached,
    callTimes: [],
    near: `k${town.code}`,
    ...(contactPointId === undefined ? {} : { contactPointId }),
    wants: random.chance(0.1) ? ('start' as const) : ('join' as const),
    ...(theme === undefined ? {} : { themeCode: theme }),
    mixedToo: random.chance(0.7),
    groupLanguage: 'no' as const,
    form: random.chance(0.85) ? ('physical' as const) : ('either' as const),
    ...whenItSuits(random),
    isAdult: true as const,
    consent: true as const,
  };
}

/** Who has named weekdays thinks of evenings; some of the older have the day. */
function whenItSuits(random: Random) {
  const weekdays = random.chance(0.5) ? [] : random.pick([[1, 2], [1, 2, 3, 4], [3, 4]]); // prettier-ignore
  const ageBand = random.chance(0.8) ? random.pick(AGE_BANDS.slice(1, 4)) : undefined;
  const dayparts: Daypart[] = weekdays.length > 0 ? ['evening'] : ageBand === '51-65' ? ['day'] : [];
  return { weekdays, dayparts, ...(ageBand === undefined ? {} : { ageBand }) };
}

/** How many are asked to a group that is forming: one whose starter has said yes is nearly there. */
const ASKED: Record<NeedPlan, number> = { new: 2, declined: 2, asked: 0, 'asked-late': 3, accepted: 6 };

/** They wait until the group is planned and they are asked to it, some days ago; all but the last say yes. */
function comeTogether(helped: Helped, group: GroupStory): void {
  const { part, office } = helped;
  const { calendar } = part;
  const seekers = Array.from({ length: ASKED[group.plan.need] }, (_, i): Seeker => {
    return { town: group.town, days: 20 + i * 3, channel: 'web', steps: ['talk'], theme: undefined, id: '' };
  });
  for (const seeker of seekers) seek(helped, seeker);
  office.lane.at(calendar.at(calendar.day(-4), '12:00'), office.coordinator, async (tx) => {
    if (group.id === '' || seekers.length === 0) return;
    await inviteToGroup(tx, group.id, seekers.map(({ id }) => id)); // prettier-ignore
    for (const [i, seeker] of seekers.slice(0, -1).entries()) comes(helped, group, seeker, i % 2 === 0);
  });
}

function comes({ part, office }: Helped, group: GroupStory, { id: enquiryId }: Seeker, isContacted: boolean): void {
  const { lane, coordinator } = office;
  const at = part.calendar.at(part.calendar.day(-3), '12:00');
  lane.at(at, { kind: 'seeker', enquiryId }, (tx) => answerInvitation(tx, enquiryId, 'accept', 'enquiry.own'));
  if (!isContacted) return;
  lane.at(instantAfter(at, { hours: 2 }), coordinator, async (tx) => {
    const sql = 'SELECT id FROM group_invitation WHERE enquiry_id = $1 AND group_id = $2';
    const { id } = found(await one<{ id: string }>(tx, sql, [enquiryId, group.id]));
    await setContacted(tx, { groupId: group.id, id, contacted: true });
  });
}
