/** What moving each issue costs one party and brings another, and which moves make a trade. */

import { satisfies } from '../problem/constraints.js';
import { type PayoffTerms, payoffFunction } from '../problem/payoff-terms.js';
import type { BargainingProblem } from '../problem/problem.js';
import { checkOptions } from './acceptability.js';

/** One issue settled otherwise than in the package at hand, all else as there. */
export interface Move {
  readonly issue: number;
  readonly option: number;
  /** Change of each party's payoff. */
  readonly changes: readonly number[];
  /** Whether the constraints allow the package with this move alone. */
  readonly feasible: boolean;
}

/** What an issue is to the parties, seen from the package at hand. */
export interface IssueStakes {
  readonly issue: number;
  /** For each option, the change of each party's payoff against the package at hand. */
  readonly moves: readonly Move[];
  /** Most less least payoff over the options, by party. */
  readonly stakes: readonly number[];
  /** `common` when some option is best for everyone, `indifferent` when nobody minds, `opposed` otherwise. */
  readonly interest: 'common' | 'opposed' | 'indifferent';
}

/** A move that one party pays for and another gains by. */
export interface Concession {
  readonly move: Move;
  readonly giver: number;
  readonly receiver: number;
  /** What the giver loses and the receiver gains; both positive. */
  readonly cost: number;
  readonly gain: number;
  /** Gain per unit of cost: concessions at the head of the list are the ones to make first. */
  readonly rate: number;
}

/** Two concessions the opposite way that leave nobody worse off together. */
export interface Trade {
  readonly moves: readonly [Move, Move];
  /** Change of each party's payoff when both are made, interactions included; none negative. */
  readonly changes: readonly number[];
  /** The smallest of the changes. */
  readonly least: number;
}

export interface TradeOffs {
  readonly issues: readonly IssueStakes[];
  /** In decreasing order of rate: the logrolling order. */
  readonly concessions: readonly Concession[];
  /** Best first: the least change, then their sum. */
  readonly trades: readonly Trade[];
}

/** Of all trades no more than these are listed. */
const MOST_TRADES = 100;

/**
 * Gains and trade-offs issue by issue around a package (logrolling: Froman and Cohen 1970, Behavioral Science 15;
 * Raiffa 1982). Payoffs are compared between parties in rates, so they should be in one unit.
 * @param here option of each issue
 * @param width changes of payoffs no larger than this count as none
 * @throws RangeError when an option is not there
 */
export function tradeOffs(problem: BargainingProblem, here: readonly number[], width = 1e-9): TradeOffs {
  const { optionCounts, parties, constraints } = problem;
  checkOptions(optionCounts, here);
  const changesOf = changesFrom(optionCounts, parties, problem.payoffs, here);
  const issues = optionCounts.map((count, issue): IssueStakes => {
    const moves = Array.from({ length: count }, (_, option): Move => {
      const options = moved(here, [{ issue, option }]);
      return { issue, option, changes: changesOf(options), feasible: satisfies(constraints, options) };
    });
    return { issue, moves, ...interestIn(moves, parties, width) };
  });
  const moves = issues.flatMap(({ issue, moves: own }) => own.filter(({ option }) => option !== here[issue]));
  const concessions = moves
    .flatMap((move) => concessionsOf(move, width))
    .sort((a, b) => b.rate - a.rate || a.move.issue - b.move.issue || a.move.option - b.move.option);
  const trades: Trade[] = [];
  for (const one of moves) {
    for (const other of moves) {
      if (other.issue <= one.issue || !opposite(one, other, width)) continue;
      const options = moved(here, [one, other]);
      if (!satisfies(constraints, options)) continue;
      const changes = changesOf(options);
      const least = Math.min(...changes);
      if (least >= -width && changes.some((change) => change > width)) {
        trades.push({ moves: [one, other], changes: changes.map((change) => Math.max(0, change)), least });
      }
    }
  }
  const sum = ({ changes }: Trade) => changes.reduce((total, change) => total + change, 0);
  trades.sort((a, b) => b.least - a.least || sum(b) - sum(a));
  return { issues, concessions, trades: trades.slice(0, MOST_TRADES) };
}

function changesFrom(optionCounts: readonly number[], parties: number, payoffs: PayoffTerms, here: readonly number[]) {
  const payoff = payoffFunction(optionCounts, parties, payoffs);
  const base = new Float64Array(parties);
  payoff(Int32Array.from(here), base);
  const out = new Float64Array(parties);
  return (options: readonly number[]): number[] => {
    payoff(Int32Array.from(options), out);
    return Array.from(out, (value, party) => value - base[party]!);
  };
}

function moved(here: readonly number[], moves: readonly { issue: number; option: number }[]): number[] {
  const options = [...here];
  for (const { issue, option } of moves) options[issue] = option;
  return options;
}

function interestIn(moves: readonly Move[], parties: number, width: number): Pick<IssueStakes, 'stakes' | 'interest'> {
  const most = Array.from({ length: parties }, (_, party) => Math.max(...moves.map(({ changes }) => changes[party]!)));
  const stakes = most.map((high, party) => high - Math.min(...moves.map(({ changes }) => changes[party]!)));
  if (stakes.every((stake) => stake <= width)) return { stakes, interest: 'indifferent' };
  const bestForAll = moves.some(({ changes }) => changes.every((change, party) => change >= most[party]! - width));
  return { stakes, interest: bestForAll ? 'common' : 'opposed' };
}

function concessionsOf(move: Move, width: number): Concession[] {
  return move.changes.flatMap((lost, giver) =>
    lost >= -width
      ? []
      : move.changes.flatMap((gain, receiver) =>
          gain <= width ? [] : [{ move, giver, receiver, cost: -lost, gain, rate: gain / -lost }],
        ),
  );
}

/** Whether one move takes from a party that the other gives to, both ways. */
function opposite(one: Move, other: Move, width: number): boolean {
  const helps = (move: Move, hurtBy: Move) =>
    move.changes.some((change, party) => change > width && hurtBy.changes[party]! < -width);
  return helps(one, other) && helps(other, one);
}
