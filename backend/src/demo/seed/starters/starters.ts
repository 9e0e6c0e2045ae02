import type { AvailabilityChange } from '@igang/contracts';
import { type Actor, instantAfter, instantBefore, type StarterState } from '@igang/domain';
import type { Tx } from '../../../platform/transaction.ts';
import { changeAvailability } from '../../../groups/availability/index.ts';
import { lockStarter, moveStarter, pauseStarter } from '../../../starters/starters/index.ts';
import type { CourseStory } from '../training/courses.ts';
import type { Seat } from '../training/seats.ts';
import type { Person } from '../people.ts';
import type { OfficeWorld, Part } from '../world.ts';

/** Somebody who has passed, while the demo is made. What she does is added as groups ask for her. */
export interface StarterStory {
  readonly person: Person;
  readonly wishes: Wishes;
  readonly leaves: { readonly as: StarterState; readonly at: Date } | undefined;
  readonly engagements: { readonly from: Date; readonly until: Date | undefined }[];
  readonly evenings: Set<string>;
  /** Read when the courses are over. */
  qualified: Span | undefined;
  lastAskedAt: Date | undefined;
}
interface Span {
  readonly from: Date;
  readonly until: Date;
}
type Wishes = Omit<AvailabilityChange, 'unsuitableTimes'>;

const STEADFAST: Wishes = { languages: ['no'], maxGroups: 3, avoidedThemes: [] };

/** She has passed: soon afterwards she says what suits her, and some leave later. */
export function becomeStarter(part: Part, { office, doneAt }: CourseStory, { person }: Seat): void {
  const isSteadfast = office.steadfast.has(person.id);
  const wishes = isSteadfast ? STEADFAST : wishesOf(part, office);
  const leaves = isSteadfast ? undefined : leaveOf(part, doneAt);
  office.starters.push({ person, wishes, leaves, engagements: [], evenings: new Set(), qualified: undefined, lastAskedAt: undefined });
  const herself: Actor = { kind: 'person', personId: person.id, isStarter: true, grants: [] };
  office.lane.at(instantAfter(doneAt, { hours: 3 }), herself, (tx) => changeAvailability(tx, { unsuitableTimes: [], ...wishes }));
  if (leaves === undefined) return;
  const back = part.calendar.day(part.random.between(20, 120));
  const leave = (tx: Tx) => (leaves.as === 'paused' ? pauseStarter(tx, person.id, back) : retire(tx, person.id));
  office.lane.at(leaves.at, office.coordinator, leave);
}

async function retire(tx: Tx, personId: string): Promise<void> {
  await moveStarter(tx, await lockStarter(tx, personId), 'retire');
}

function wishesOf({ random, ground }: Part, office: OfficeWorld): Wishes {
  return {
    languages: office.ground.north && random.chance(0.15) ? ['no', 'se'] : random.chance(0.15) ? ['no', 'en'] : ['no'],
    maxGroups: random.pick([1, 2, 2, 2, 3]),
    avoidedThemes: random.chance(0.2) ? [...new Set([random.pick(ground.themes), random.pick(ground.themes)])].sort() : [],
  };
}

/** From when until when each may be asked, when the courses are over. */
export async function readQualifications({ stage }: Part, { id, starters }: OfficeWorld): Promise<void> {
  const rows = await stage.query<Span & { id: string }>(
    `SELECT q.person_id AS id, min(q.valid_from) AS from, max(q.valid_until) AS until FROM qualification q JOIN starter s ON s.person_id = q.person_id
     WHERE s.office_id = $1 GROUP BY q.person_id`,
    [id],
  );
  const spans = new Map(rows.map(({ id: personId, ...span }) => [personId, span]));
  for (const starter of starters) starter.qualified = spans.get(starter.person.id);
}

/** Some leave for good or for a while; only those who are qualified and have been with us longer than the newest. */
function leaveOf({ random, calendar }: Part, from: Date): StarterStory['leaves'] {
  const draw = random.next();
  const settled = from > calendar.at(calendar.day(-1090), '12:00') && from < calendar.at(calendar.day(-240), '12:00');
  if (!settled || draw > 0.2) return undefined;
  const as = draw < 0.1 ? 'retired' : 'paused';
  return { as, at: calendar.at(calendar.day(-random.between(5, as === 'retired' ? 200 : 70)), '14:00') };
}

/** So long before she pauses or retires she takes nothing new. */
const WINDING_DOWN_DAYS = 210;

interface Wish {
  readonly askedAt: Date;
  /** When she would be released; undefined while the group goes on. */
  readonly until: Date | undefined;
  /** The last we know of her being with the group. */
  readonly lasts: Date;
  readonly theme: string | undefined;
  readonly evenings: readonly string[];
}

/** Whether she could be asked (product.md section 4, rules 5, 6 and 9). */
export function isFree(story: StarterStory, wish: Wish): boolean {
  if (!isStanding(story, wish) || (wish.theme !== undefined && story.wishes.avoidedThemes.includes(wish.theme))) return false;
  return !wish.evenings.some((evening) => story.evenings.has(evening)) && groupsMeanwhile(story, wish) < story.wishes.maxGroups;
}

function isStanding({ qualified, leaves }: StarterStory, { askedAt, lasts }: Wish): boolean {
  if (qualified === undefined || askedAt <= qualified.from || askedAt >= qualified.until || lasts >= qualified.until) return false;
  return leaves === undefined || askedAt < instantBefore(leaves.at, { days: WINDING_DOWN_DAYS });
}

function groupsMeanwhile({ engagements }: StarterStory, { askedAt, until, lasts }: Wish): number {
  return engagements.filter((other) => (other.until ?? lasts) >= askedAt && (until === undefined || other.from < until)).length;
}
