/** What `parley offers --json` says. */

import {
  brokenConstraint,
  type OfferAnalysis,
  type PayoffTable,
  packageNames,
  payoffsAt,
  reservationValue,
  type SolvedProblem,
  type StepClass,
} from '@parley/bargain';
import type { Negotiation } from '../../files/negotiation.js';
import type { OfferRecord } from './record.js';

type ByParty<T> = Record<string, T>;

/** What one issue, settled differently, changes for each party; the rest of a change is joint to several issues. */
interface IssueChange {
  issue: string;
  from: string;
  to: string;
  payoffs: ByParty<number>;
}

export interface OfferReport {
  number: number;
  when: string;
  party: string;
  package: Record<string, string>;
  /** Issues that the record does not mention and that stay as in the party’s offer before. */
  carried: string[];
  /** Issues of a first offer that are filled in as without a deal. */
  filled: string[];
  /** The constraint it breaks, in words; null when it obeys all. */
  breaks: string | null;
  payoffs: ByParty<number>;
  /** Parties to which the offer is worth less than their reservation value. */
  below_reservation: string[];
  /** Since the party’s offer before; null for its first. */
  step: {
    since: number;
    elapsed: number;
    conceded: number;
    /** Change of the others’ payoffs. */
    gained: ByParty<number>;
    /** Class of the step as each other party feels it. */
    classes: ByParty<StepClass>;
    changes: IssueChange[];
    /** What of the change no single issue accounts for. */
    jointly: ByParty<number>;
  } | null;
  on_frontier: boolean;
  /** To the nearest frontier point, each payoff in its range over the frontier. */
  distance: number;
  /** Most that each party could gain at nobody’s cost. */
  left_on_table: ByParty<number>;
  source: string | null;
  note: string | null;
}

export interface OffersDocument {
  scenario: string;
  source: Negotiation['source'];
  unit: string;
  party_names: string[];
  private_of: string | null;
  timed: 'days' | 'rounds';
  /** False when the frontier was thinned: distances are then to what was kept. */
  exact_frontier: boolean;
  offers: OfferReport[];
  /** Rejections and acceptances, each after some number of offers; `of` is the offer with that package, if any. */
  responses: {
    after: number;
    when: string;
    party: string;
    action: 'rejection' | 'acceptance';
    of: number | null;
    note: string | null;
  }[];
  concessions: {
    party: string;
    offers: number;
    conceded: number;
    per_step: number | null;
    /** Per day or round. */
    per_time: number | null;
    gained: ByParty<number>;
    classes: ByParty<Record<StepClass, number>>;
  }[];
  gaps: {
    parties: [string, string];
    offers: [number, number];
    /** What each would lose by accepting the other’s standing offer instead of its own. */
    gaps: ByParty<number>;
    changes: IssueChange[];
    jointly: ByParty<number>;
  }[];
  issues: {
    issue: string;
    /** The option that stands in the offers of all parties. */
    agreed: string | null;
    positions: ByParty<{
      opening: string;
      previous: string;
      now: string;
      moves: number;
      /** Number of the offer that last changed it. */
      since: number;
      payoffs: ByParty<number>;
    }>;
  }[];
}

/** The frontier of a solved scenario as a table of its own. */
export function frontierTable({ outcomes, result }: SolvedProblem): PayoffTable {
  const { rows } = result.frontier;
  return {
    parties: outcomes.table.parties,
    outcomes: Float64Array.from(rows, (row) => outcomes.table.outcomes[row] ?? Number.NaN),
    payoffs: Float64Array.from(Array.from(rows, (row) => payoffsAt(outcomes.table, row)).flat()),
  };
}

export function offersDocument(
  rehearsal: Negotiation,
  { actions, timed, filled }: OfferRecord,
  analysis: OfferAnalysis,
): OffersDocument {
  const { scenario } = rehearsal;
  const { issues } = scenario;
  const names = scenario.profiles.map(({ name }) => name);
  const name = (party: number) => names[party] ?? '';
  const issueName = (issue: number) => issues[issue]?.name ?? '';
  const optionName = (issue: number, option: number) => issues[issue]?.options[option] ?? '';
  const byParty = <T>(values: readonly T[]): ByParty<T> =>
    Object.fromEntries(values.map((value, party) => [name(party), value]));
  /** Without the parties there is nothing to say of. */
  const ofOthers = <T>(values: readonly (T | null)[]): ByParty<T> =>
    Object.fromEntries(values.flatMap((value, party) => (value === null ? [] : [[name(party), value]])));
  const changes = (all: OfferAnalysis['gaps'][number]['change']): IssueChange[] =>
    all.issues.map(({ issue, from, to, payoffs }) => ({
      issue: issueName(issue),
      from: optionName(issue, from),
      to: optionName(issue, to),
      payoffs: byParty(payoffs),
    }));
  const made = actions.filter(({ offer }) => offer !== null);
  const filledBy = new Map(filled.map(({ party, issues: open }) => [party, open]));
  return {
    scenario: scenario.name,
    source: rehearsal.source,
    unit: rehearsal.unit,
    party_names: names,
    private_of: rehearsal.privateOf,
    timed,
    exact_frontier: rehearsal.solved().outcomes.epsilon === null,
    offers: analysis.offers.map((offer, at): OfferReport => {
      const { step, frontier, party } = offer;
      const { when = '', source, note } = made[at] ?? {};
      return {
        number: at + 1,
        when,
        party: name(party),
        package: packageNames(issues, offer.options),
        carried: offer.carried.map(issueName),
        filled: step === null ? (filledBy.get(party) ?? []).map(issueName) : [],
        breaks: offer.feasible ? null : (brokenConstraint(scenario, offer.options) ?? null),
        payoffs: byParty(offer.payoffs),
        below_reservation: scenario.profiles.flatMap((profile, other) =>
          (offer.payoffs[other] ?? 0) < reservationValue(profile) - rehearsal.tolerance / 2 ? [profile.name] : [],
        ),
        step: step && {
          since: step.from + 1,
          elapsed: step.elapsed,
          conceded: step.conceded,
          gained: ofOthers(step.change.payoffs.map((gain, other) => (other === party ? null : gain))),
          classes: ofOthers(step.classes),
          changes: changes(step.change),
          jointly: byParty(step.change.jointly),
        },
        on_frontier: frontier?.onFrontier ?? false,
        distance: frontier?.distance ?? Number.NaN,
        left_on_table: byParty(frontier?.leftOnTable ?? []),
        source: source ?? null,
        note: note ?? null,
      };
    }),
    responses: actions.flatMap(({ action, when, party, options, note }, at) => {
      if (action === 'offer') return [];
      const same = actions.slice(0, at).findLast((one) => one.offer !== null && one.options.join() === options.join());
      const of = same?.offer ?? null;
      const after = actions.slice(0, at).filter((one) => one.offer !== null).length;
      return [{ after, when, party: name(party), action, of: of === null ? null : of + 1, note: note ?? null }];
    }),
    concessions: analysis.parties.map(
      ({ party, offers, conceded, concededPerStep, concededPerTime, gained, classes }) => ({
        party: name(party),
        offers: offers.length,
        conceded,
        per_step: concededPerStep,
        per_time: concededPerTime,
        gained: ofOthers(gained.map((gain, other) => (other === party ? null : gain))),
        classes: ofOthers(classes.map((counts) => (counts === null ? null : { ...counts }))),
      }),
    ),
    gaps: analysis.gaps.map(({ parties: [a, b], offers: [first, second], gaps, change }) => ({
      parties: [name(a), name(b)],
      offers: [first + 1, second + 1],
      gaps: { [name(a)]: gaps[0], [name(b)]: gaps[1] },
      changes: changes(change),
      jointly: byParty(change.jointly),
    })),
    issues: analysis.issues.map(({ issue, agreed, positions }) => ({
      issue: issueName(issue),
      agreed: agreed === null ? null : optionName(issue, agreed),
      positions: Object.fromEntries(
        positions.map(({ party, opening, previous, now, moves, since, payoffs }) => [
          name(party),
          {
            opening: optionName(issue, opening),
            previous: optionName(issue, previous),
            now: optionName(issue, now),
            moves,
            since: since + 1,
            payoffs: byParty(payoffs),
          },
        ]),
      ),
    })),
  };
}
