/** Names of the data set in a talks file: regions, sectors, elasticity sets, and what measures point to. */

import { type BaseYear, missingTariffs } from '@parley/economy';
import { listed, type Path } from '@parley/input';
import { measureIssues } from '@parley/tariffs';
import type { Option } from '../talks-schema.js';
import type { Reporter } from './reporter.js';

export function checkModelNames(report: Reporter, baseYear: BaseYear): void {
  const { talks } = report;
  const grid = { regions: baseYear.accounts.regions.map(({ code }) => code), sectors: baseYear.accounts.sectors };
  const sectors = grid.sectors.map(({ code }) => code);
  const region = (code: string, path: Path) => {
    if (!grid.regions.includes(code)) {
      report.unknown('unknown-region', path, `${code} is not a region of ${baseYear.id}`, code, grid.regions);
    }
  };
  const sector = (code: string, path: Path) => {
    if (!sectors.includes(code)) {
      report.unknown('unknown-sector', path, `${code} is not a sector of ${baseYear.id}`, code, sectors);
    }
  };
  const measures = (given: Option['measures'], path: Path) => {
    report.found.push(...measureIssues(given ?? [], talks.product_lists, grid, path));
  };

  for (const [code, party] of Object.entries(talks.parties)) region(party.region ?? code, ['parties', code]);
  for (const [id, list] of Object.entries(talks.product_lists)) {
    for (const code of Object.keys(list.shares)) sector(code, ['product_lists', id, 'shares', code]);
  }
  for (const [party, weights] of Object.entries(talks.weights)) {
    for (const code of Object.keys(weights.sectors)) sector(code, ['weights', party, 'sectors', code]);
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
          if (!Object.hasOwn(talks.product_lists, product)) sector(product, [...place, 'products']);
        }
      });
    }
  }
  checkBase(report, baseYear);
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
