/** One group after its handover: it lived on the day `livedOn` (days after the handover), and had ended by the day `endedBy`. */
export interface GroupLife {
  readonly livedOn: number;
  /** The end lies after `livedOn` and not after this day. Undefined: what came after `livedOn` is not known. */
  readonly endedBy: number | undefined;
}
/** Two-sided 95 % of the normal distribution. */
const Z = 1.959964;
const TAIL = 0.025;

/** A stretch of time `(after, by]` in which the estimate lets groups end; between such stretches it is level. */
interface Cell {
  readonly after: number;
  readonly by: number;
  readonly mass: number;
}
export interface Estimate {
  readonly cells: readonly Cell[];
  /** The share at a day that lies in no cell, with its band; `answers` bounds it where no group has ended, or every one. */
  readonly at: (day: number, answers: number) => { readonly share: number; readonly low: number; readonly high: number };
  /** Whether the share at a day is settled: it is not inside a stretch in which groups end. */
  readonly settles: (day: number) => boolean;
}

/** Lives that say the same are counted together: `count` groups ended somewhere in the cells `holds`. */
interface Sort {
  readonly count: number;
  readonly holds: readonly boolean[];
}

/** Turnbull's self-consistent estimate. */
export function turnbull(lives: readonly GroupLife[]): Estimate {
  const bounds = innermost(lives);
  const sorts = sortsOf(lives, bounds);
  const masses = selfConsistent(sorts, bounds.length);
  const cells = bounds.map((bound, j) => ({ ...bound, mass: masses[j] ?? 0 }));
  const variance = varianceOf(sorts, masses);
  const at = (day: number, answers: number) => {
    const ended = cells.map(({ by, mass }) => mass > 0 && by <= day);
    const share = clean(1 - cells.reduce((sum, { mass }, j) => (ended[j] === true ? sum + mass : sum), 0));
    return { share, ...bandOf(share, variance(ended), answers) };
  };
  return { cells, at, settles: (day) => !cells.some(({ after, by, mass }) => mass > 0 && by < Infinity && after < day && day < by) };
}

/** Where an end may lie that the answers cannot tell apart: from a last sign of life to a first word of an end, with neither between. */
function innermost(lives: readonly GroupLife[]): { after: number; by: number }[] {
  const ends = lives.flatMap(({ livedOn, endedBy = Infinity }) => [
    { at: livedOn, opens: true },
    { at: endedBy, opens: false },
  ]);
  ends.sort((a, b) => (a.at === b.at ? Number(a.opens) - Number(b.opens) : a.at - b.at));
  return ends.flatMap((end, i) => {
    const before = ends[i - 1];
    return before?.opens === true && !end.opens ? [{ after: before.at, by: end.at }] : [];
  });
}

function sortsOf(lives: readonly GroupLife[], bounds: readonly { after: number; by: number }[]): Sort[] {
  const counts = new Map<string, { life: GroupLife; count: number }>();
  for (const life of lives) {
    const key = `${life.livedOn} ${life.endedBy ?? ''}`;
    counts.set(key, { life, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ life: { livedOn, endedBy = Infinity }, count }) => ({
    count,
    holds: bounds.map(({ after, by }) => livedOn <= after && by <= endedBy),
  }));
}

const STILL = 1e-12;
const ROUNDS = 20_000;
/** Below this a stretch holds no group: the way to nought takes for ever. */
const NOTHING = 1e-7;

/** Each group is shared out over the stretches it may have ended in, by what the others tell, until nothing moves. */
function selfConsistent(sorts: readonly Sort[], cells: number): number[] {
  const total = sorts.reduce((sum, { count }) => sum + count, 0);
  let masses = Array.from({ length: cells }, () => 1 / cells);
  for (let round = 0; round < ROUNDS; round++) {
    const next = masses.map(() => 0);
    for (const { count, holds } of sorts) {
      const sum = within(masses, holds);
      for (const [j, mass] of masses.entries()) if (holds[j] === true) next[j] = (next[j] ?? 0) + (count * mass) / sum / total;
    }
    const moved = Math.max(...next.map((mass, j) => Math.abs(mass - (masses[j] ?? 0))));
    masses = next;
    if (moved < STILL) break;
  }
  const kept = masses.map((mass) => (mass < NOTHING ? 0 : mass));
  const sum = kept.reduce((a, b) => a + b, 0);
  return kept.map((mass) => mass / sum);
}

function within(masses: readonly number[], holds: readonly boolean[]): number {
  return masses.reduce((sum, mass, j) => (holds[j] === true ? sum + mass : sum), 0);
}

/** The variance of the share that has ended in some of the stretches, by the observed information; undefined where the answers do not settle it. */
function varianceOf(sorts: readonly Sort[], masses: readonly number[]): (ended: readonly boolean[]) => number | undefined {
  const held = [...masses.keys()].filter((j) => (masses[j] ?? 0) > 0);
  const last = held.pop();
  if (last === undefined) return () => 0;
  const lean = ({ holds }: Sort, j: number) => Number(holds[j]) - Number(holds[last]);
  const information = held.map((j) =>
    held.map((k) => sorts.reduce((sum, sort) => sum + (sort.count * lean(sort, j) * lean(sort, k)) / within(masses, sort.holds) ** 2, 0)),
  );
  const covariance = inverse(information);
  return (ended) => {
    if (covariance === undefined) return undefined;
    const chosen = [...held.keys()].filter((a) => ended[held[a] ?? -1] === true);
    return chosen.reduce((sum, a) => sum + chosen.reduce((part, b) => part + (covariance[a]?.[b] ?? 0), 0), 0);
  };
}

/** Gauss and Jordan; undefined for a matrix that has none. */
function inverse(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => Number(i === j))]);
  for (let i = 0; i < size; i++) {
    const best = rows.reduce((most, row, r) => (r >= i && Math.abs(row[i] ?? 0) > Math.abs(rows[most]?.[i] ?? 0) ? r : most), i);
    const pivot = rows[best] ?? [];
    rows[best] = rows[i] ?? [];
    const head = pivot[i] ?? 0;
    if (Math.abs(head) < NOTHING) return undefined;
    const lead = pivot.map((value) => value / head);
    rows[i] = lead;
    for (const [r, row] of rows.entries()) if (r !== i) rows[r] = row.map((value, c) => value - (row[i] ?? 0) * (lead[c] ?? 0));
  }
  return rows.map((row) => row.slice(size));
}

/**
 * On the log-log scale, which stays between nought and one (Kalbfleisch and Prentice). Where no group has ended, or every one, the
 * variance is nought and says nothing: there the bound is what so many answers alike allow (Clopper and Pearson).
 */
function bandOf(share: number, variance: number | undefined, answers: number): { low: number; high: number } {
  if (share === 1) return { low: alike(answers), high: 1 };
  if (share === 0) return { low: 0, high: 1 - alike(answers) };
  if (variance === undefined) return { low: 0, high: 1 };
  const width = (Z * Math.sqrt(Math.max(variance, 0))) / share / Math.abs(Math.log(share));
  return { low: share ** Math.exp(width), high: share ** Math.exp(-width) };
}

function alike(answers: number): number {
  return answers === 0 ? 0 : TAIL ** (1 / answers);
}

/** Free of the last digit's dust, so that nought is nought and one is one. */
function clean(share: number): number {
  if (share < NOTHING) return 0;
  return share > 1 - NOTHING ? 1 : share;
}
