/**
 * Merging issue by issue: the payoff vectors of the issues merged so far, without those that cannot matter any more.
 *
 * Payoffs are sums, so what one partial outcome is short of another it stays short of whatever is added to both:
 * vectors that others dominate by more than rounding and comparison can undo are dropped at once, and what is left
 * stays small however many outcomes there are (dynamic programming over Pareto sets: Nemhauser and Ullmann 1969,
 * Management Science 15). Where tables or constraints tie issues together, vectors are kept apart by the options that
 * these still ask for.
 */

import { satisfies } from '../problem/constraints.js';
import { addTables } from '../problem/payoff-terms.js';
import type { MergePlan, MergeStep } from './merge-plan.js';
import type { OutcomeGraph, OutcomeLayer } from './outcome-graph.js';
import { prune, sortingKeys } from './pruning.js';
import type { Pruned, PruningRule } from './pruning-rule.js';
import { sortedRuns } from './sorted-runs.js';
import { thin } from './thinning.js';

export interface MergeOptions {
  /** As in {@link PruningRule}. */
  readonly margin: number;
  /** Where each party's payoff is cut; infinite for no ceiling. */
  readonly ceilings: readonly number[];
  /** Partial outcomes that cannot reach this for every party are dropped; minus infinity to keep all. */
  readonly floors: readonly number[];
  /** Most vectors kept after a step, all states together. */
  readonly mostVectors: number;
  /** Told after each issue how many of how many are merged. */
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

/** The vectors left when all issues are merged. */
export interface Merged {
  /** Vectors × parties, before any ceiling. */
  readonly points: Float64Array;
  readonly graph: OutcomeGraph;
  /** Outcomes of each vector; exact as long as all are below 2^53. */
  readonly counts: Float64Array;
  /** A number by which vectors are in the order of their first outcomes, as merged. */
  readonly ranks: Float64Array;
  /** Party by party, what vectors left out can have been better by; zeros when nothing was thinned out. */
  readonly slack: Float64Array;
}

/** Vectors that share the options which later steps ask for. */
interface State {
  /** Options of the live issues of the last step, in their order. */
  readonly options: readonly number[];
  /** Vectors × parties, by decreasing sorting key. */
  readonly points: Float64Array;
  /** Number of the state's first vector in the layer. */
  readonly base: number;
}

/** A state and an option that lead to the same next state, with what the option adds. */
interface Contribution {
  readonly from: State;
  readonly option: number;
  readonly added: Float64Array;
}

interface Layer {
  readonly states: readonly State[];
  readonly counts: Float64Array;
  readonly ranks: Float64Array;
}

const MOST_EXACT = 2 ** 53;
/** Vectors that one step may look at, so that they fit in memory. */
const MOST_CANDIDATES = 1 << 23;

/** Merges all issues in the order of the plan. @param optionCounts options of each issue of the problem */
export function merge(
  plan: MergePlan,
  optionCounts: readonly number[],
  parties: number,
  options: MergeOptions,
): Merged {
  const slack = new Float64Array(parties);
  const layers: OutcomeLayer[] = [];
  let current: Layer = {
    states: [{ options: [], points: new Float64Array(parties), base: 0 }],
    counts: Float64Array.of(1),
    ranks: Float64Array.of(0),
  };
  let live: readonly number[] = [];
  for (const step of plan.steps) {
    const groups = contributions(step, live, optionCounts, parties, current);
    const following = plan.steps[layers.length + 1];
    const most = Math.min(options.mostVectors, MOST_CANDIDATES / (following ? optionCounts[following.issue]! : 1));
    const { next, layer, lost } = merged(step, optionCounts[step.issue]!, parties, current, groups, options, most);
    for (let party = 0; party < parties; party++) slack[party]! += lost[party]!;
    layers.push(layer);
    current = next;
    live = step.live;
    options.progress?.(layers.length, plan.steps.length);
  }
  return {
    points: current.states[0]?.points ?? new Float64Array(0),
    graph: { layers, issues: optionCounts.length },
    counts: current.counts,
    ranks: current.ranks,
    slack,
  };
}

/** Every state with every option that the constraints allow, grouped by the state it leads to. */
function contributions(
  step: MergeStep,
  live: readonly number[],
  optionCounts: readonly number[],
  parties: number,
  { states }: Layer,
): Map<number, { options: number[]; members: Contribution[] }> {
  const groups = new Map<number, { options: number[]; members: Contribution[] }>();
  const options = new Int32Array(optionCounts.length);
  for (const from of states) {
    live.forEach((issue, i) => {
      options[issue] = from.options[i]!;
    });
    for (let option = 0; option < optionCounts[step.issue]!; option++) {
      options[step.issue] = option;
      if (step.constraints.length > 0 && !satisfies(step.constraints, options)) continue;
      const added = new Float64Array(parties);
      addTables(step.tables, options, parties, added);
      let key = 0;
      for (const issue of step.live) key = key * optionCounts[issue]! + options[issue]!;
      let group = groups.get(key);
      if (!group) {
        group = { options: step.live.map((issue) => options[issue]!), members: [] };
        groups.set(key, group);
      }
      group.members.push({ from, option, added });
    }
  }
  return groups;
}

function merged(
  step: MergeStep,
  optionCount: number,
  parties: number,
  before: Layer,
  groups: ReadonlyMap<number, { options: number[]; members: Contribution[] }>,
  options: MergeOptions,
  most: number,
): { next: Layer; layer: OutcomeLayer; lost: Float64Array } {
  const rule: PruningRule = {
    margin: options.margin,
    limits: Float64Array.from(options.ceilings, (ceiling, party) => ceiling - step.most[party]! - 2 * options.margin),
  };
  const floors = Float64Array.from(options.floors, (floor, party) => floor - step.most[party]! - options.margin);
  const parts: Part[] = [];
  let vectors = 0;
  for (const { options: liveOptions, members } of groups.values()) {
    const candidates = candidatesOf(members, parties, floors);
    if (candidates.count === 0) continue;
    const { points, starts } = candidates;
    const order = sortedRuns(starts, sortingKeys(points, parties), points, parties);
    const pruned = prune(points, parties, order, rule);
    vectors += pruned.kept.length;
    parts.push({ candidates, pruned, options: liveOptions, points: rowsOf(points, parties, pruned.kept) });
  }
  const lost = new Float64Array(parties);
  const thinned = vectors > most ? parts.map((part) => thinnedPart(part, parties, most / parts.length, lost)) : parts;
  return { ...layered(step, optionCount, before, thinned), lost };
}

/** One state of the next layer while it is made. */
interface Part {
  readonly candidates: Candidates;
  readonly pruned: Pruned;
  readonly options: readonly number[];
  /** The vectors kept. */
  readonly points: Float64Array;
}

/** A part with no more than its share of vectors; what that can lose goes to `lost`, if it is more than there. */
function thinnedPart(part: Part, parties: number, share: number, lost: Float64Array): Part {
  const { pruned, candidates } = part;
  const most = Math.max(1, Math.floor(share));
  if (pruned.kept.length <= most) return part;
  const { points } = candidates;
  const thinned = thin(points, parties, pruned.kept, most);
  for (let party = 0; party < parties; party++) lost[party] = Math.max(lost[party]!, thinned.slack[party]!);
  return { ...part, pruned: thinned, points: rowsOf(points, parties, thinned.kept) };
}

interface Candidates {
  readonly count: number;
  /** Candidates × parties. */
  readonly points: Float64Array;
  /** Where each contribution starts. */
  readonly starts: number[];
  /** Vector of the layer before, and option, that each candidate comes from. */
  readonly sources: Int32Array;
  readonly options: Int32Array;
}

function candidatesOf(members: readonly Contribution[], parties: number, floors: Float64Array): Candidates {
  const size = members.reduce((sum, { from }) => sum + from.points.length / parties, 0);
  const bounded = floors.some((floor) => floor > Number.NEGATIVE_INFINITY);
  const points = new Float64Array(size * parties);
  const sources = new Int32Array(size);
  const options = new Int32Array(size);
  const starts: number[] = [];
  let count = 0;
  for (const { from, option, added } of members) {
    const vectors = from.points.length / parties;
    const start = count;
    for (let vector = 0; vector < vectors; vector++) {
      let enough = true;
      for (let party = 0; party < parties; party++) {
        const value = from.points[vector * parties + party]! + added[party]!;
        points[count * parties + party] = value;
        if (bounded && value < floors[party]!) enough = false;
      }
      if (!enough) continue;
      sources[count] = from.base + vector;
      options[count] = option;
      count++;
    }
    if (count > start) starts.push(start);
  }
  return { count, points: points.subarray(0, count * parties), starts, sources, options };
}

/** The next layer: links of every vector kept, how many outcomes it stands for, and which comes first. */
function layered(
  step: MergeStep,
  optionCount: number,
  before: Layer,
  parts: readonly Part[],
): { next: Layer; layer: OutcomeLayer } {
  const vectors = parts.reduce((sum, { pruned }) => sum + pruned.kept.length, 0);
  const starts = new Int32Array(vectors + 1);
  let base = 0;
  for (const { pruned, candidates } of parts) {
    for (let i = 0; i < candidates.count; i++) if (pruned.places[i]! >= 0) starts[base + pruned.places[i]! + 1]!++;
    base += pruned.kept.length;
  }
  for (let vector = 0; vector < vectors; vector++) starts[vector + 1]! += starts[vector]!;
  const filled = starts.slice();
  const sources = new Int32Array(starts[vectors]!);
  const options = new Int32Array(starts[vectors]!);
  const first = new Int32Array(vectors).fill(-1);
  const counts = new Float64Array(vectors);
  const ranks = new Float64Array(vectors);
  const states: State[] = [];
  base = 0;
  for (const { pruned, candidates, options: liveOptions, points } of parts) {
    states.push({ options: liveOptions, points, base });
    for (let i = 0; i < candidates.count; i++) {
      if (pruned.places[i]! < 0) continue;
      const vector = base + pruned.places[i]!;
      const source = candidates.sources[i]!;
      const link = filled[vector]!++;
      sources[link] = source;
      options[link] = candidates.options[i]!;
      counts[vector]! += before.counts[source]!;
      const rank = before.ranks[source]! * optionCount + candidates.options[i]!;
      if (first[vector] === -1 || rank < ranks[vector]!) {
        first[vector] = link;
        ranks[vector] = rank;
      }
    }
    base += pruned.kept.length;
  }
  return {
    next: { states, counts, ranks: comparable(ranks) },
    layer: { issue: step.issue, starts, sources, options, first },
  };
}

/** Ranks themselves while they are exact, and their places in increasing order once they might not stay so. */
function comparable(ranks: Float64Array): Float64Array {
  // One step multiplies by fewer options than this leaves room for.
  if (ranks.every((rank) => rank < MOST_EXACT / 2 ** 21)) return ranks;
  const order = Int32Array.from(ranks.keys()).sort((a, b) => ranks[a]! - ranks[b]!);
  const places = new Float64Array(ranks.length);
  let place = 0;
  order.forEach((vector, i) => {
    if (i > 0 && ranks[vector]! > ranks[order[i - 1]!]!) place++;
    places[vector] = place;
  });
  return places;
}

function rowsOf(points: Float64Array, parties: number, rows: Int32Array): Float64Array {
  const out = new Float64Array(rows.length * parties);
  for (let i = 0; i < rows.length; i++) {
    for (let party = 0; party < parties; party++) out[i * parties + party] = points[rows[i]! * parties + party]!;
  }
  return out;
}
