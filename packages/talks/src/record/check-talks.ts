/** What a schema cannot see: names that point nowhere, ranges upside down, issues without a choice. */

import type { BaseYear } from '@parley/economy';
import { didYouMean, type InputIssue, type Path } from '@parley/input';
import { measureIssues } from '@parley/tariffs';
import type { Option, Range, Talks } from './talks-schema.js';

/**
 * Every problem of a talks file beyond its schema.
 * @param baseYear the data set the file names; without it, regions and sectors are not checked
 */
export function checkTalks(talks: Talks, baseYear: BaseYear | undefined): InputIssue[] {
  const check = new Checker(talks);
  check.parties(baseYear);
  check.issues(baseYear);
  check.noDeal();
  check.references();
  check.base(baseYear);
  return check.found;
}

class Checker {
  readonly found: InputIssue[] = [];
  constructor(private readonly talks: Talks) {}

  parties(baseYear: BaseYear | undefined): void {
    const { parties } = this.talks;
    const codes = Object.keys(parties);
    if (codes.length < 2) this.error('too-few-parties', ['parties'], `${codes.length} parties`, 'at least two');
    const regions = baseYear?.accounts.regions.map((region) => region.code);
    for (const [code, party] of Object.entries(parties)) {
      const region = party.region ?? code;
      if (regions && !regions.includes(region)) {
        this.unknown(
          'unknown-region',
          ['parties', code],
          `${region} is not a region of ${this.talks.base.dataset}`,
          region,
          regions,
        );
      }
      party.delegation.forEach((delegate, index) => {
        const at: Path = ['parties', code, 'delegation', index];
        this.sources(delegate.sources, [...at, 'sources']);
        for (const doubt of delegate.doubts ?? []) this.known('doubt', doubt, this.talks.doubts, [...at, 'doubts']);
      });
    }
  }

  issues(baseYear: BaseYear | undefined): void {
    const { issues, product_lists: lists } = this.talks;
    if (Object.keys(issues).length === 0)
      this.error('no-issues', ['issues'], 'no issue is on the table', 'at least one issue');
    const grid = baseYear && {
      regions: baseYear.accounts.regions.map((region) => region.code),
      sectors: baseYear.accounts.sectors,
    };
    if (grid) {
      for (const [id, list] of Object.entries(lists)) {
        for (const sector of Object.keys(list.shares))
          this.sector(sector, grid.sectors, ['product_lists', id, 'shares', sector]);
      }
      for (const [party, weights] of Object.entries(this.talks.weights)) {
        for (const sector of Object.keys(weights.sectors))
          this.sector(sector, grid.sectors, ['weights', party, 'sectors', sector]);
      }
      const background = this.talks.background?.measures ?? [];
      this.found.push(...measureIssues(background, lists, grid, ['background', 'measures']));
    }
    for (const [id, issue] of Object.entries(issues)) {
      const at: Path = ['issues', id];
      const options = Object.entries(issue.options);
      if (options.length < 2)
        this.error('too-few-options', [...at, 'options'], `${id} has ${options.length} options`, 'two or more');
      const current = options.filter(([, option]) => option.status_quo);
      if (current.length !== 1) {
        this.error(
          'status-quo',
          [...at, 'options'],
          `${current.length} options of ${id} are marked status_quo`,
          'exactly one',
        );
      }
      const modelled = options.some(([, option]) => option.measures);
      for (const [name, option] of options) {
        this.option(option, [...at, 'options', name], modelled);
        if (grid && option.measures) {
          this.found.push(...measureIssues(option.measures, lists, grid, [...at, 'options', name, 'measures']));
        }
        if (grid)
          option.barriers?.forEach((barrier, index) => {
            this.barrier(barrier, grid, [...at, 'options', name, 'barriers', index]);
          });
      }
      issue.scope.forEach((scope, index) => {
        this.party(scope.party, [...at, 'scope', index, 'party']);
        this.sources([scope.source], [...at, 'scope', index, 'source']);
      });
    }
  }

  private option(option: Option, at: Path, modelled: boolean): void {
    const priced = option.measures || option.barriers || option.transfers || option.stated;
    if (!priced && !option.status_quo && !option.not_priced) {
      this.error(
        'no-value',
        at,
        'the option has neither measures, barriers, transfers nor stated values',
        'one of them, or not_priced with the reason',
      );
    }
    if (modelled && !option.measures) {
      this.error(
        'no-measures',
        at,
        'other options of this issue name measures, this one does not',
        'measures (an empty list for none)',
      );
    }
    this.sources(option.sources ?? [], [...at, 'sources']);
    option.measures?.forEach((measure, index) => {
      if (measure.source) this.sources([measure.source], [...at, 'measures', index, 'source']);
    });
    for (const [party, value] of Object.entries(option.stated ?? {})) {
      this.party(party, [...at, 'stated', party]);
      this.ordered(value, [...at, 'stated', party]);
      if (value.source) this.sources([value.source], [...at, 'stated', party, 'source']);
    }
    option.transfers?.forEach((transfer, index) => {
      const place: Path = [...at, 'transfers', index];
      this.party(transfer.from, [...place, 'from']);
      this.party(transfer.to, [...place, 'to']);
      if (transfer.from === transfer.to)
        this.error('transfer', place, 'the payer and the payee are the same', 'two parties');
      if (transfer.currency !== 'USD') {
        this.known('exchange rate', transfer.currency, this.talks.exchange_rates, [...place, 'currency']);
      }
      if (transfer.source) this.sources([transfer.source], [...place, 'source']);
    });
    option.barriers?.forEach((barrier, index) => {
      this.ordered(barrier.ad_valorem_equivalent, [...at, 'barriers', index, 'ad_valorem_equivalent']);
      if (barrier.source) this.sources([barrier.source], [...at, 'barriers', index, 'source']);
    });
  }

  private barrier(
    barrier: NonNullable<Option['barriers']>[number],
    grid: { regions: readonly string[]; sectors: BaseYear['accounts']['sectors'] },
    at: Path,
  ): void {
    for (const field of ['into', 'from'] as const) {
      const region = barrier[field];
      if (!grid.regions.includes(region)) {
        this.unknown(
          'unknown-region',
          [...at, field],
          `${region} is not a region of the data set`,
          region,
          grid.regions,
        );
      }
    }
    for (const product of typeof barrier.products === 'string' ? [barrier.products] : barrier.products) {
      if (!(product in this.talks.product_lists)) this.sector(product, grid.sectors, [...at, 'products']);
    }
  }

  noDeal(): void {
    const { no_deal, constraints } = this.talks;
    for (const [issue, option] of Object.entries(no_deal.package))
      this.choice(issue, option, ['no_deal', 'package', issue]);
    this.sources(no_deal.sources, ['no_deal', 'sources']);
    constraints.forEach((constraint, index) => {
      for (const side of ['if', 'then'] as const) {
        for (const [issue, options] of Object.entries(constraint[side])) {
          for (const option of typeof options === 'string' ? [options] : options) {
            this.choice(issue, option, ['constraints', index, side, issue]);
          }
        }
      }
    });
  }

  references(): void {
    const { talks } = this;
    talks.positions.forEach((position, index) => {
      const at: Path = ['positions', index];
      this.party(position.party, [...at, 'party']);
      this.known('issue', position.issue, talks.issues, [...at, 'issue']);
      this.sources([position.source], [...at, 'source']);
      if (position.said_on && position.said_on > talks.as_of) {
        this.error(
          'date',
          [...at, 'said_on'],
          `${position.said_on} is after the date of the record`,
          `${talks.as_of} or earlier`,
        );
      }
    });
    talks.linkages.forEach((linkage, index) => {
      const at: Path = ['linkages', index];
      for (const issue of linkage.issues) this.known('issue', issue, talks.issues, [...at, 'issues']);
      this.party(linkage.claimed_by, [...at, 'claimed_by']);
      if (linkage.denied_by) this.party(linkage.denied_by, [...at, 'denied_by']);
      this.sources(linkage.sources, [...at, 'sources']);
    });
    for (const [party, weights] of Object.entries(talks.weights)) {
      this.party(party, ['weights', party]);
      for (const [sector, range] of Object.entries(weights.sectors))
        this.ordered(range, ['weights', party, 'sectors', sector]);
    }
    for (const [party, objectives] of Object.entries(talks.objectives)) {
      this.party(party, ['objectives', party]);
      objectives.forEach((objective, index) => {
        if (objective.source) this.sources([objective.source], ['objectives', party, index, 'source']);
      });
    }
    talks.commitments.forEach((commitment, index) => {
      this.party(commitment.party, ['commitments', index, 'party']);
      this.sources([commitment.source], ['commitments', index, 'source']);
    });
    talks.timeline.forEach((event, index) => {
      this.sources([event.source], ['timeline', index, 'source']);
      if (event.date > talks.as_of) {
        this.error(
          'date',
          ['timeline', index, 'date'],
          `${event.date} is after the date of the record`,
          `${talks.as_of} or earlier`,
        );
      }
    });
    for (const [id, doubt] of Object.entries(talks.doubts)) this.sources(doubt.sources, ['doubts', id, 'sources']);
    this.sources(talks.background?.sources ?? [], ['background', 'sources']);
    for (const [currency, rate] of Object.entries(talks.exchange_rates)) {
      if (rate.source) this.sources([rate.source], ['exchange_rates', currency, 'source']);
    }
    for (const [id, list] of Object.entries(talks.product_lists)) {
      if (list.source) this.sources([list.source], ['product_lists', id, 'source']);
    }
  }

  base(baseYear: BaseYear | undefined): void {
    if (!baseYear) return;
    const { base } = this.talks;
    const sets = baseYear.elasticitySets.map((set) => set.id);
    const named: [Path, number | string][] = [
      [['base', 'elasticity'], base.elasticity],
      ...base.elasticity_range.map((set, index): [Path, number | string] => [['base', 'elasticity_range', index], set]),
    ];
    for (const [path, set] of named) {
      if (typeof set === 'string' && !sets.includes(set)) {
        this.unknown('unknown-set', path, `${set} is not an elasticity set of ${baseYear.id}`, set, sets);
      }
    }
    if (base.base_tariffs === 'applied' && !baseYear.appliedTariffs) {
      this.error('no-tariffs', ['base', 'base_tariffs'], `${baseYear.id} has no applied tariffs`, 'none');
    }
  }

  private choice(issue: string, option: string, path: Path): void {
    const found = this.talks.issues[issue];
    if (!found) this.known('issue', issue, this.talks.issues, path);
    else this.known(`option of ${issue}`, option, found.options, path);
  }

  private sector(code: string, sectors: BaseYear['accounts']['sectors'], path: Path): void {
    const codes = sectors.map((sector) => sector.code);
    if (!codes.includes(code))
      this.unknown('unknown-sector', path, `${code} is not a sector of the data set`, code, codes);
  }

  private ordered({ low, central, high }: Range, path: Path): void {
    if (!(low <= central && central <= high)) {
      this.error(
        'range',
        path,
        `low ${low}, central ${central}, high ${high} are not in order`,
        'low ≤ central ≤ high',
      );
    }
  }

  private party(code: string, path: Path): void {
    this.known('party', code, this.talks.parties, path);
  }

  private sources(ids: readonly string[], path: Path): void {
    for (const id of ids) this.known('source', id, this.talks.sources, path);
  }

  private known(what: string, name: string, among: Readonly<Record<string, unknown>>, path: Path): void {
    if (!Object.hasOwn(among, name))
      this.unknown(`unknown-${what.split(' ')[0]}`, path, `${name} is not a known ${what}`, name, Object.keys(among));
  }

  private unknown(code: string, path: Path, message: string, name: string, known: readonly string[]): void {
    const hint = didYouMean(name, known);
    this.found.push({ code, severity: 'error', path, message, ...(hint && { hint }) });
  }

  private error(code: string, path: Path, message: string, expected: string): void {
    this.found.push({ code, severity: 'error', path, message, expected });
  }
}
