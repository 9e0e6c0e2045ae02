import { type Choice, choiceOf, type Matching, matchingModel, type MatchingModel, type Row, type Stage } from '@igang/domain';
import loadHighs, { type Highs, type Model } from 'highs';

/** What a stage reached and the bound that the solver proved for it: where they are the same there is no better. */
export interface StageProof {
  readonly name: Stage['name'];
  readonly value: number;
  readonly bound: number;
}
export interface Solved {
  readonly choice: Choice;
  readonly proof: readonly StageProof[];
}

const OPTIMAL = 7;
type Load = typeof loadHighs.default;
/** Its types describe the CommonJS file; Node loads the ES module, whose default is the loader itself. */
const isLoader = (loaded: unknown): loaded is Load => typeof loaded === 'function';
const load: Load = isLoader(loadHighs) ? loadHighs : loadHighs.default;
let loading: Promise<Highs> | undefined;

/**
 * The best choice, by HiGHS: stage after stage, each kept while the next is looked for. One thread and no clock, so the same
 * matching gives the same choice. Blocks this thread: seconds for thousands of needs.
 */
export async function solve(matching: Matching, now: Date, onStage: (name: Stage['name']) => void): Promise<Solved> {
  if (matching.pairings.length === 0) return { choice: [], proof: [] };
  const highs = await (loading ??= load());
  const plan = matchingModel(matching, now);
  return highs.withModel(modelData(plan, matching.pairings.length), (model) => {
    model.options.set('output_flag', false);
    model.options.set('mip_rel_gap', 0);
    model.options.set('mip_abs_gap', 0.99); // costs are whole numbers
    const reached = plan.stages.map((stage) => {
      onStage(stage.name);
      const { proof, solution } = reach(model, stage, plan.columns);
      hold(model, stage, proof.value, solution);
      return { proof, solution };
    });
    return { choice: choiceOf(matching, reached.at(-1)?.solution ?? []), proof: reached.map(({ proof }) => proof) };
  });
}

const signOf = ({ sense }: Stage): 1 | -1 => (sense === 'maximise' ? -1 : 1);

/** Solves one stage; a maximum is a minimum of the negative. */
function reach(model: Model, stage: Stage, columns: number): { proof: StageProof; solution: Float64Array } {
  const sign = signOf(stage);
  for (let column = 0; column < columns; column += 1) model.changeColCost(column, sign * (stage.costs.get(column) ?? 0));
  model.run();
  const status = model.getModelStatus();
  if (status !== OPTIMAL) throw new Error(`HiGHS ended with status ${String(status)} at ${stage.name}`);
  const value = sign * Math.round(model.getObjectiveValue());
  const bound = sign * Math.ceil(Number(model.info.get('mip_dual_bound')) - 1e-6);
  return { proof: { name: stage.name, value, bound }, solution: model.getSolution().colValue };
}

/** What a stage reached stays, and the next begins there. */
function hold(model: Model, stage: Stage, value: number, solution: Float64Array): void {
  const sign = signOf(stage);
  model.addRow(-Infinity, sign * value, { indices: [...stage.costs.keys()], values: [...stage.costs.values()].map((cost) => sign * cost) });
  model.setSolution({ colValue: solution });
}

function modelData({ columns, rows }: MatchingModel, choices: number) {
  const starts = Int32Array.from([0, ...rows.map(endOf())]);
  const filled = new Float64Array(columns);
  return {
    numCols: columns,
    numRows: rows.length,
    colCost: filled,
    colLower: filled,
    colUpper: new Float64Array(columns).fill(1),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    integrality: new Int32Array(columns).fill(1, 0, choices),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns,
      starts,
      indices: Int32Array.from(rows.flatMap((row) => row.columns)),
      values: Float64Array.from(rows.flatMap((row) => row.values)),
    },
  };
}

function endOf(): (row: Row) => number {
  let end = 0;
  return (row) => (end += row.columns.length);
}
