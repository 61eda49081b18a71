/** Names of the data set in a talks file: regions, sectors, elasticity sets, and what measures point to. */

import { type BaseYear, missingTariffs } from '@parley/economy';
import { listed, type Path } from '@parley/input';
import { type Book, followsPartner, measureIssues } from '@parley/tariffs';
import { dutySources, shareLists } from '../../pricing/duties.js';
import type { Option } from '../talks-schema.js';
import type { Reporter } from './reporter.js';

export function checkModelNames(report: Reporter, baseYear: BaseYear, given: readonly Book[]): void {
  const { talks } = report;
  const { regions: accountRegions, sectors: accountSectors } = baseYear.accounts;
  const grid = { regions: accountRegions, sectors: accountSectors };
  const regionCodes = accountRegions.map(({ code }) => code);
  const { books } = dutySources(talks, given);
  const shares = shareLists(talks);
  const sectors = grid.sectors.map(({ code }) => code);
  const region = (code: string, path: Path) => {
    if (!regionCodes.includes(code)) {
      report.unknown('unknown-region', path, `${code} is not a region of ${baseYear.id}`, code, regionCodes);
    }
  };
  const sector = (code: string, path: Path) => {
    if (!sectors.includes(code)) {
      report.unknown('unknown-sector', path, `${code} is not a sector of ${baseYear.id}`, code, sectors);
    }
  };
  const measures = (written: Option['measures'], path: Path) => {
    report.found.push(...measureIssues(written ?? [], shares, books, grid, path));
  };

  for (const [code, party] of Object.entries(talks.parties)) region(party.region ?? code, ['parties', code]);
  for (const [id, list] of Object.entries(shares)) {
    for (const code of Object.keys(list.shares)) sector(code, ['product_lists', id, 'shares', code]);
  }
  for (const [party, weights] of Object.entries(talks.weights)) {
    for (const code of Object.keys(weights.sectors)) sector(code, ['weights', party, 'sectors', code]);
  }
  for (const [party, groups] of Object.entries(talks.groups)) {
    for (const [name, group] of Object.entries(groups)) {
      group.sectors.forEach((code, index) => {
        sector(code, ['groups', party, name, 'sectors', index]);
      });
    }
  }
  measures(talks.background?.measures, ['background', 'measures']);
  for (const [id, issue] of Object.entries(talks.issues)) {
    for (const [name, option] of Object.entries(issue.options)) {
      const at: Path = ['issues', id, 'options', name];
      measures(option.measures, [...at, 'measures']);
      option.barriers?.forEach((barrier, index) => {
        const place: Path = [...at, 'barriers', index];
        region(barrier.into, [...place, 'into']);
        region(barrier.from, [...place, 'from']);
        for (const product of listed(barrier.products)) {
          if (!Object.hasOwn(shares, product)) sector(product, [...place, 'products']);
        }
      });
    }
  }
  checkBase(report, baseYear);
  checkLedgers(report, given);
}

function checkBase(report: Reporter, baseYear: BaseYear): void {
  const { base } = report.talks;
  const sets = baseYear.elasticitySets.map(({ id }) => id);
  const named: [Path, number | string][] = [
    [['base', 'elasticity'], base.elasticity],
    ...base.elasticity_range.map((set, index): [Path, number | string] => [['base', 'elasticity_range', index], set]),
  ];
  for (const [path, set] of named) {
    if (typeof set === 'string' && !sets.includes(set)) {
      report.unknown('unknown-set', path, `${set} is not an elasticity set of ${baseYear.id}`, set, sets);
    }
  }
  if (base.base_tariffs === 'applied' && !baseYear.appliedTariffs) {
    report.error('no-tariffs', ['base', 'base_tariffs'], `${baseYear.id} has no applied tariffs`, 'none');
  }
  if (base.base_tariffs === 'applied') {
    report.found.push(...missingTariffs(baseYear).map((issue) => ({ ...issue, path: ['base', ...issue.path] })));
  }
}

/** What the base says of ledgers: a reading each of them has, a day it covers, parties whose duties it follows. */
function checkLedgers(report: Reporter, books: readonly Book[]): void {
  const { duties_on: day, according_to: reading, ledgers } = report.talks.base;
  if (ledgers.length > 0 && day === undefined) {
    report.error(
      'no-day',
      ['base', 'ledgers'],
      'ledgers are named, but no day',
      'base.duties_on, the day of the status quo',
    );
  }
  for (const { ledger, imports } of books) {
    if (imports.partners.length === 0) {
      report.error(
        'no-imports',
        ['base', 'ledgers'],
        `${ledger.id} has no imports to weigh its duties by`,
        'imports.csv in its folder: code, partner, value and duty in thousand US dollars',
      );
    }
    if (reading !== undefined && !Object.hasOwn(ledger.readings, reading)) {
      report.unknown(
        'unknown-reading',
        ['base', 'according_to'],
        `${reading} is not a reading of ${ledger.id}`,
        reading,
        Object.keys(ledger.readings),
      );
    }
    if (day !== undefined && day < ledger.covers.from) {
      report.error('before-data', ['base', 'duties_on'], `${ledger.id} begins on ${ledger.covers.from}`, 'a later day');
    }
    const others = Object.keys(report.talks.parties).filter((code) => code !== ledger.importer);
    const unfollowed = others.filter((code) => !followsPartner(ledger, code));
    if (unfollowed.length > 0) {
      report.warning(
        'partners-not-followed',
        ['base', 'ledgers'],
        `${ledger.id} follows the duties on ${ledger.covers.partners?.join(', ')}: of those on ${unfollowed.join(', ')} it knows only what falls on everyone`,
        'a ledger of your own, or the duties as measures of no_deal or background',
      );
    }
  }
}
