/** `parley data`: the data sets and ledgers shipped. */

import { type Dataset, datasetIds, loadDataset } from '../files/datasets.js';
import { ledgerIds, loadShippedBook } from '../files/ledgers.js';
import { type Output, toJson } from '../print/output.js';
import { table } from '../print/table.js';
import { describedLedger, ledgerDetail, ledgerOverview } from './data-ledgers.js';

export function dataCommand(name: string | undefined, options: { json?: boolean }, output: Output): void {
  if (name !== undefined && ledgerIds().includes(name)) {
    const { book } = loadShippedBook(name);
    output.out(options.json ? toJson({ ledgers: [describedLedger(book)] }) : ledgerDetail(book));
    return;
  }
  const sets = (name === undefined ? datasetIds() : [name]).map(loadDataset);
  const books = name === undefined ? ledgerIds().map((id) => loadShippedBook(id).book) : [];
  if (options.json) {
    output.out(toJson({ datasets: sets.map(describe), ledgers: books.map(describedLedger) }));
    return;
  }
  output.out(name === undefined ? [overview(sets), ledgerOverview(books)].join('\n\n') : sets.map(detail).join('\n\n'));
}

function describe({ baseYear, reference, bytes }: Dataset) {
  const { accounts, appliedTariffs } = baseYear;
  return {
    name: baseYear.id,
    title: baseYear.title,
    year: baseYear.year,
    unit: baseYear.unit,
    regions: accounts.regions,
    sectors: accounts.sectors,
    source: baseYear.source,
    licence: baseYear.licence,
    notes: baseYear.notes,
    bytes,
    fingerprint: reference.fingerprint,
    applied_tariffs: appliedTariffs && {
      year: appliedTariffs.year,
      source: appliedTariffs.source,
      missing: appliedTariffs.missing,
      flagged: appliedTariffs.flagged,
    },
    elasticity_sets: baseYear.elasticitySets,
  };
}

function overview(sets: readonly Dataset[]): string {
  return table(
    ['name', '>year', '>regions', '>sectors', '>kB', 'unit', 'licence'],
    sets.map(({ baseYear, bytes }) => [
      baseYear.id,
      String(baseYear.year),
      String(baseYear.accounts.regions.length),
      String(baseYear.accounts.sectors.length),
      (bytes / 1000).toFixed(0),
      baseYear.unit,
      baseYear.licence,
    ]),
  );
}

function detail({ baseYear, bytes, reference }: Dataset): string {
  const { accounts, appliedTariffs } = baseYear;
  return [
    `${baseYear.id}: ${baseYear.title}`,
    `${baseYear.year}; ${baseYear.unit}; ${(bytes / 1000).toFixed(0)} kB; fingerprint ${reference.fingerprint.slice(0, 12)}`,
    `Source: ${baseYear.source}. Licence: ${baseYear.licence}.`,
    ...baseYear.notes.map((note) => `Note: ${note}`),
    '',
    table(
      ['region', 'name', 'members'],
      accounts.regions.map(({ code, name, members }) => [code, name, members.length > 1 ? members.join(' ') : '']),
    ),
    '',
    table(
      ['sector', 'name', ''],
      accounts.sectors.map(({ code, name, goods }) => [code, name, goods ? 'goods' : 'services']),
    ),
    '',
    'Elasticity sets',
    table(
      ['id', '>lowest', '>highest', 'citation'],
      baseYear.elasticitySets.map((set) => [
        set.id,
        Math.min(...Object.values(set.values)).toString(),
        Math.max(...Object.values(set.values)).toString(),
        set.citation,
      ]),
    ),
    ...(appliedTariffs
      ? [
          '',
          `Applied tariffs ${appliedTariffs.year}: ${appliedTariffs.source}`,
          ...appliedTariffs.missing.map(
            ({ importer, exporter, why }) => `missing: ${importer} on ${exporter} (${why})`,
          ),
          ...appliedTariffs.flagged.map(
            ({ importer, exporter, sectors, why }) =>
              `with care: ${importer} on ${exporter} ${sectors.join(' ')} (${why})`,
          ),
        ]
      : []),
  ].join('\n');
}
