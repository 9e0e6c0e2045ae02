import { type Actor, instantAfter, instantBefore } from '@igang/domain';
import type { Tx } from '../../../platform/transaction.ts';
import { changeAvailability } from '../../../groups/availability/index.ts';
import { lockStarter, moveStarter, pauseStarter } from '../../../starters/starters/index.ts';
import type { OfficeWorld, Part, Person, StarterStory } from '../world.ts';

type Wishes = StarterStory['wishes'];

const STEADFAST: Wishes = { languages: ['no'], maxGroups: 3, avoidedThemes: [] };

/** She has passed: soon afterwards she says what suits her, and some leave later. */
export function becomeStarter(part: Part, office: OfficeWorld, person: Person, doneAt: Date): void {
  const isSteadfast = office.steadfast.has(person.id);
  const wishes = isSteadfast ? STEADFAST : wishesOf(part, office);
  const leaves = isSteadfast ? undefined : leaveOf(part, doneAt);
  office.starters.push({ person, wishes, leaves, engagements: [], evenings: new Set() });
  office.lane.at(instantAfter(doneAt, { hours: 3 }), herself(person.id), (tx) =>
    changeAvailability(tx, { unsuitableTimes: [], ...wishes }),
  );
  if (leaves === undefined) return;
  const back = part.calendar.day(part.random.between(20, 120));
  const leave = (tx: Tx) => (leaves.as === 'paused' ? pauseStarter(tx, person.id, back) : retire(tx, person.id));
  office.lane.at(leaves.at, office.coordinator, leave);
}

/** What she does herself, for the use cases. */
export function herself(personId: string): Actor {
  return { kind: 'person', personId, isStarter: true, grants: [] };
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

/** Until when each who may be asked now is qualified. */
export type Standing = ReadonlyMap<string, Date>;

export async function standingStarters(tx: Tx, { id }: OfficeWorld): Promise<Standing> {
  const sql = `SELECT person_id AS id, qualified_until AS until FROM starter
    WHERE office_id = $1 AND state = 'qualified' AND confidentiality_agreed_at IS NOT NULL`;
  const rows = await tx.query<{ id: string; until: Date }>(sql, [id]);
  return new Map(rows.map((row) => [row.id, row.until]));
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
export function isFree(story: StarterStory, standing: Standing, wish: Wish): boolean {
  if (!isStanding(story, standing, wish) || (wish.theme !== undefined && story.wishes.avoidedThemes.includes(wish.theme))) return false;
  return !wish.evenings.some((evening) => story.evenings.has(evening)) && groupsMeanwhile(story, wish) < story.wishes.maxGroups;
}

function isStanding({ person, leaves }: StarterStory, standing: Standing, { askedAt, lasts }: Wish): boolean {
  const until = standing.get(person.id);
  if (until === undefined || askedAt >= until || lasts >= until) return false;
  return leaves === undefined || askedAt < instantBefore(leaves.at, { days: WINDING_DOWN_DAYS });
}

function groupsMeanwhile({ engagements }: StarterStory, { askedAt, until, lasts }: Wish): number {
  return engagements.filter((other) => (other.until ?? lasts) >= askedAt && (until === undefined || other.from < until)).length;
}
