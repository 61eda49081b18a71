/** What a talks file leaves in a range, as assumptions: barriers, political weights and stated values. */

import type { BaseYear, TradeCostRule } from '@parley/economy';
import { didYouMean, InputError, type InputIssue, listed, type Path } from '@parley/input';
import { type Choice, type Option, planOf, type Range, type Talks, tradeCostsOf, type Variant } from '@parley/talks';
import type { RangeAssumption } from './assumption.js';
import type { Uncertainty } from './uncertainty.js';

type Barrier = NonNullable<Option['barriers']>[number];

/** Reads a figure off the values of a draw. */
type Drawn = (values: Float64Array) => number;

/** A range of the talks; without a party it moves the world. */
interface TalksRange extends RangeAssumption {
  readonly party?: number;
  /** The option it is the stated value of. */
  readonly stated?: { readonly issue: number; readonly option: number };
}

export interface TalksDraws {
  /** Barriers first. */
  readonly assumptions: readonly TalksRange[];
  /** How many of them are barriers. */
  readonly barriers: number;
  /** Trade costs of a choice under a draw. */
  tradeCosts(choice: Choice, values: Float64Array): readonly TradeCostRule[];
  /** Political weights of each party by index of the sector, one or more per party. */
  readonly weights: readonly (readonly { readonly sector: number; readonly weight: Drawn }[])[];
  /** Stated value of an option to each party, by indices of issue and option; null where there is none. */
  stated(issue: number, option: number): readonly (Drawn | null)[];
}

/**
 * The ranges of a talks file that bear on some choices, with those of the uncertainty file in their place.
 * @param from place of the first of these assumptions among the values of a draw
 * @throws {InputError} parties, sectors, issues and options that are not there, with paths in the uncertainty file
 */
export function talksDraws(
  talks: Talks,
  baseYear: BaseYear,
  choices: readonly Choice[],
  uncertainty: Uncertainty,
  from: number,
): TalksDraws {
  const plan = planOf(talks, baseYear);
  refuseUnknown(talks, baseYear, uncertainty);
  const assumptions: TalksRange[] = [];
  const shape = uncertainty.talks_ranges;
  const draw = (
    name: string,
    { low, central, high }: Range,
    kind = shape,
    of: Omit<TalksRange, keyof RangeAssumption> = {},
  ): Drawn => {
    if (kind === 'central' || low === high) return () => central;
    const place = from + assumptions.length;
    assumptions.push({ kind: 'range', name, distribution: { kind, low, central, high }, ...of });
    return (values) => values[place];
  };
  const named = (issue: number, option: number): [string, string] => [
    plan.issues[issue].id,
    plan.issues[issue].options[option],
  ];
  const used = plan.issues.map((_, issue) => [...new Set([plan.noDeal, ...choices].map((choice) => choice[issue]))]);

  const barriers: { readonly range: MutableRange; readonly drawn: Drawn }[] = [];
  const copy = barriersOnly(talks, (issue, option, barrier, range) => {
    const index = plan.issues.findIndex(({ id }) => id === issue);
    if (!used[index].includes(plan.issues[index].options.indexOf(option))) return;
    const where = `${barrier.into} from ${barrier.from}, ${listed(barrier.products).join(' ')}`;
    barriers.push({ range, drawn: draw(`barrier ${issue}=${option} (${where})`, range) });
  });
  const central: Variant = { id: 'central', elasticity: talks.base.elasticity, barriers: 'central' };

  const given = uncertainty.uncertainty;
  const weights = plan.parties.map(({ code }, party) =>
    baseYear.accounts.sectors.flatMap((sector, index) => {
      const own = given.findLast(({ weight }) => weight?.party === code && weight.sector === sector.code)?.weight;
      const range = own ?? talks.weights[code]?.sectors[sector.code];
      return range
        ? [{ sector: index, weight: draw(`weight ${code} ${sector.code}`, range, own?.distribution, { party }) }]
        : [];
    }),
  );
  const stated = new Map<string, readonly (Drawn | null)[]>();
  used.forEach((options, issue) => {
    // An issue that no choice moves brings nothing.
    if (options.length === 1) return;
    for (const option of options) {
      const [id, name] = named(issue, option);
      stated.set(
        `${issue} ${option}`,
        plan.parties.map(({ code }, party) => {
          const own = given.findLast(
            ({ stated: value }) => value?.party === code && value.issue === id && value.option === name,
          )?.stated;
          const range = own ?? talks.issues[id].options[name].stated?.[code];
          return range
            ? draw(`stated ${code} ${id}=${name}`, range, own?.distribution, { party, stated: { issue, option } })
            : null;
        }),
      );
    }
  });
  const nothing = plan.parties.map(() => null);
  return {
    assumptions,
    barriers: assumptions.filter(({ party }) => party === undefined).length,
    tradeCosts(choice, values) {
      if (barriers.length === 0) return [];
      for (const { range, drawn } of barriers) range.central = drawn(values);
      return tradeCostsOf(copy, plan, choice, central);
    },
    weights,
    stated: (issue, option) => stated.get(`${issue} ${option}`) ?? nothing,
  };
}

interface MutableRange extends Range {
  central: number;
}

/** The talks with nothing in them but barriers, in ranges of their own whose central figure can be set. */
function barriersOnly(
  talks: Talks,
  visit: (issue: string, option: string, barrier: Barrier, range: MutableRange) => void,
): Talks {
  const issues = Object.entries(talks.issues).map(([id, issue]) => {
    const options = Object.entries(issue.options).map(([name, { title, barriers = [] }]) => {
      const own = barriers.map((barrier) => {
        const range = { ...barrier.ad_valorem_equivalent };
        visit(id, name, barrier, range);
        return { ...barrier, ad_valorem_equivalent: range };
      });
      return [name, { title, barriers: own }];
    });
    return [id, { ...issue, options: Object.fromEntries(options) }];
  });
  return { ...talks, background: undefined, issues: Object.fromEntries(issues) };
}

function refuseUnknown(talks: Talks, baseYear: BaseYear, { uncertainty }: Uncertainty): void {
  const issues: InputIssue[] = [];
  const check = (what: string, name: string, known: readonly string[], path: Path): boolean => {
    if (known.includes(name)) return true;
    const hint = didYouMean(name, known);
    const message = `${name} is not ${what} of these talks`;
    issues.push({ code: 'unknown-name', severity: 'error', path, message, ...(hint && { hint }) });
    return false;
  };
  uncertainty.forEach(({ weight, stated }, index) => {
    const parties = Object.keys(talks.parties);
    if (weight) {
      const path: Path = ['uncertainty', index, 'weight'];
      check('a party', weight.party, parties, [...path, 'party']);
      const sectors = baseYear.accounts.sectors.map(({ code }) => code);
      check('a sector of the data set', weight.sector, sectors, [...path, 'sector']);
    }
    if (stated) {
      const path: Path = ['uncertainty', index, 'stated'];
      check('a party', stated.party, parties, [...path, 'party']);
      if (check('an issue', stated.issue, Object.keys(talks.issues), [...path, 'issue'])) {
        const options = Object.keys(talks.issues[stated.issue].options);
        check(`an option of ${stated.issue}`, stated.option, options, [...path, 'option']);
      }
    }
  });
  if (issues.length > 0) throw new InputError(issues);
}
