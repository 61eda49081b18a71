/** Issues and their options: a choice to make, a status quo, and a value or the reason why there is none. */

import type { Path } from '@parley/input';
import type { Option } from '../talks-schema.js';
import type { Reporter } from './reporter.js';

/** Packages that can be numbered exactly. */
const MOST_PACKAGES = 2 ** 53;
/** Combinations of modelled options that can be solved, a general equilibrium each. */
const MOST_WORLDS = 100_000;

export function checkIssues(report: Reporter): void {
  const { issues } = report.talks;
  const packages = Object.values(issues).reduce((product, { options }) => product * Object.keys(options).length, 1);
  if (packages > MOST_PACKAGES) {
    report.error(
      'too-many-packages',
      ['issues'],
      `the options make ${packages.toLocaleString('en-US')} packages`,
      `at most ${MOST_PACKAGES.toLocaleString('en-US')}; fewer issues or options`,
    );
  }
  const worlds = Object.values(issues)
    .map(({ options }) => Object.values(options))
    .filter((options) => options.some(({ measures, barriers }) => measures || barriers))
    .reduce((product, options) => product * options.length, 1);
  if (worlds > MOST_WORLDS) {
    report.error(
      'too-many-worlds',
      ['issues'],
      `the options with measures or barriers make ${worlds.toLocaleString('en-US')} combinations to solve`,
      `at most ${MOST_WORLDS.toLocaleString('en-US')}; fewer such issues or options`,
    );
  }
  if (Object.keys(issues).length === 0) {
    report.error('no-issues', ['issues'], 'no issue is on the table', 'at least one issue');
  }
  for (const [id, issue] of Object.entries(issues)) {
    const at: Path = ['issues', id];
    const options = Object.entries(issue.options);
    if (options.length < 2) {
      report.error('too-few-options', [...at, 'options'], `${id} has ${options.length} options`, 'two or more');
    }
    const current = options.filter(([, option]) => option.status_quo).length;
    if (current !== 1) {
      report.error(
        'status-quo',
        [...at, 'options'],
        `${current} options of ${id} are marked status_quo`,
        'exactly one',
      );
    }
    // With a ledger the status quo is what it says; an option that names no measure changes nothing.
    const modelled = report.talks.base.ledgers.length === 0 && options.some(([, option]) => option.measures);
    for (const [name, option] of options) checkOption(report, option, [...at, 'options', name], modelled);
    issue.scope.forEach((scope, index) => {
      report.party(scope.party, [...at, 'scope', index, 'party']);
      report.sources([scope.source], [...at, 'scope', index, 'source']);
    });
  }
}

function checkOption(report: Reporter, option: Option, at: Path, modelled: boolean): void {
  const priced = option.measures || option.barriers || option.transfers || option.stated;
  if (!priced && !option.status_quo && !option.not_priced) {
    report.error(
      'no-value',
      at,
      'the option has neither measures, barriers, transfers nor stated values',
      'one of them, or not_priced with the reason',
    );
  }
  if (modelled && !option.measures) {
    report.error(
      'no-measures',
      at,
      'other options of this issue name measures, this one does not',
      'measures (an empty list for none)',
    );
  }
  report.sources(option.sources ?? [], [...at, 'sources']);
  option.measures?.forEach((measure, index) => {
    if (measure.source) report.sources([measure.source], [...at, 'measures', index, 'source']);
  });
  option.barriers?.forEach((barrier, index) => {
    report.ordered(barrier.ad_valorem_equivalent, [...at, 'barriers', index, 'ad_valorem_equivalent']);
    if (barrier.source) report.sources([barrier.source], [...at, 'barriers', index, 'source']);
  });
  for (const [party, value] of Object.entries(option.stated ?? {})) {
    report.party(party, [...at, 'stated', party]);
    report.ordered(value, [...at, 'stated', party]);
    if (value.source) report.sources([value.source], [...at, 'stated', party, 'source']);
  }
  option.transfers?.forEach((transfer, index) => {
    const place: Path = [...at, 'transfers', index];
    report.party(transfer.from, [...place, 'from']);
    report.party(transfer.to, [...place, 'to']);
    if (transfer.from === transfer.to) {
      report.error('transfer', place, 'the payer and the payee are the same', 'two parties');
    }
    if (transfer.currency !== 'USD') {
      report.known('exchange rate', transfer.currency, report.talks.exchange_rates, [...place, 'currency']);
    }
    if (transfer.source) report.sources([transfer.source], [...place, 'source']);
  });
}
