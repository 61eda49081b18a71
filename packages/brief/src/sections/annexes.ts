/** Annexes: commitments, people, the model with its data and assumptions, and the runs. */

import { ledgerReports } from '@parley/talks';
import type { Inline } from '../document/nodes.js';
import { code, list, paragraph, table } from '../document/nodes.js';
import { rate } from '../document/numbers.js';
import { solutionsOf } from './packages.js';
import type { SectionWriter } from './section.js';

export const commitments: SectionWriter = (context) => {
  const { labels, pricing, text, footnotes } = context;
  const entries = pricing.talks.commitments;
  if (entries.length === 0) return undefined;
  return {
    id: 'commitments',
    title: labels.commitments,
    blocks: [
      table(
        [labels.who, labels.verb, labels.what, `>${labels.from}`, `>${labels.to}`, labels.by, labels.status],
        entries.map((entry): Inline[] => [
          context.partyName(entry.party),
          labels.verbs[entry.verb],
          [
            text(entry.what),
            ...(entry.instrument ? [`, ${text(entry.instrument)}`] : []),
            footnotes.cite({ source: entry.source, says: entry.what }),
          ],
          entry.from === undefined ? '–' : rate(entry.from),
          entry.to === undefined ? '–' : rate(entry.to),
          entry.by ?? '–',
          labels.statuses[entry.status],
        ]),
      ),
    ],
  };
};

export const people: SectionWriter = (context) => {
  const { labels, pricing, text, footnotes } = context;
  const { talks } = pricing;
  const rows = Object.entries(talks.parties).flatMap(([party, { delegation }]) =>
    delegation.map((delegate): Inline[] => [
      context.partyName(party),
      text(delegate.name),
      [text(delegate.role), ...delegate.sources.map((source) => footnotes.cite({ source }))],
      (delegate.doubts ?? []).map((doubt) => text(talks.doubts[doubt]?.title)).join('; '),
    ]),
  );
  if (rows.length === 0) return undefined;
  return {
    id: 'people',
    title: labels.people(talks.as_of),
    blocks: [table(['', labels.who, labels.role, labels.doubts], rows)],
  };
};

export const model: SectionWriter = (context) => {
  const { labels, pricing, datasetFingerprint, text } = context;
  const { baseYear, talks, variants } = pricing;
  const cited = baseYear.elasticitySets.filter((set) => variants.some((variant) => variant.elasticity === set.id));
  return {
    id: 'model',
    title: labels.model,
    blocks: [
      list([
        `Multi-sector general equilibrium with input–output links in exact-hat form: Caliendo and Parro (2015), Dekle, Eaton and Kortum (2008). Real income is the equivalent variation; deficits ${talks.base.deficits}; base tariffs ${talks.base.base_tariffs}.`,
        `${baseYear.title} (${baseYear.id}, ${datasetFingerprint.slice(0, 12)}). ${baseYear.source}. ${baseYear.licence}.`,
        ...baseYear.notes,
        ...(talks.base.base_tariffs === 'applied' ? (baseYear.appliedTariffs?.missing ?? []) : []).map(
          ({ importer, exporter, why }) => labels.missingTariff(importer, exporter, why),
        ),
        ...cited.map((set) => `${set.id}: ${set.citation}. ${set.note}`.trim()),
        `${labels.rangeNote(variants.map((variant) => variant.id).join(', '))}`,
        ...Object.entries(talks.exchange_rates).map(
          ([currency, given]) => `1 USD = ${given.per_usd} ${currency}, ${given.date}.`,
        ),
        ...Object.values(talks.product_lists).flatMap((given) =>
          'because' in given ? [`${given.title}: ${given.because}`] : [],
        ),
        ...ledgerReports(pricing).flatMap(({ title, day, reading, notes }) => [
          labels.ledgerNote(title, day, reading),
          ...notes,
        ]),
        ...Object.entries(talks.weights).map(
          ([party, given]) =>
            `${context.partyName(party)}: ${Object.entries(given.sectors)
              .map(([sector, weight]) => `${sector} ${weight.central} [${weight.low}, ${weight.high}]`)
              .join(', ')}. ${text(given.because)}`,
        ),
      ]),
    ],
  };
};

export const runs: SectionWriter = (context) => {
  const { labels, options, bargain, withoutContested, pricing, comparison } = context;
  const noDeal = options.find((option) => option.no_deal);
  const named = new Map<string, Record<string, string>>();
  if (noDeal) named.set(noDeal.no_deal_run, noDeal.package);
  for (const option of options.filter(({ modelled }) => modelled)) named.set(option.run, option.package);
  for (const solution of [...solutionsOf(bargain), ...(withoutContested ? solutionsOf(withoutContested) : [])]) {
    if (!named.has(solution.run)) named.set(solution.run, solution.package);
  }
  const modelled = new Set(pricing.plan.modelled.map((issue) => pricing.plan.issues[issue]?.id ?? ''));
  const runRows = (rows: ReadonlyMap<string, Record<string, string>>) =>
    [...rows].map(([run, chosen]): Inline[] => [
      code(run),
      code(
        Object.entries(chosen)
          .filter(([issue]) => modelled.has(issue))
          .map(([issue, option]) => `${issue}=${option}`)
          .join(','),
      ),
    ]);
  return {
    id: 'runs',
    title: labels.runs,
    blocks: [
      paragraph([labels.runsNote, ' ', code('parley price TALKS --package issue=option,…')]),
      table([labels.run, labels.runOf], runRows(named)),
      ...(comparison
        ? [
            paragraph([labels.runsOn(comparison.dataset), ' ', code(`--dataset ${comparison.dataset}`)]),
            table(
              [labels.run, labels.runOf],
              runRows(new Map(comparison.options.map((option) => [option.run, option.package]))),
            ),
          ]
        : []),
    ],
  };
};

export const notInRecord: SectionWriter = ({ labels }) => ({
  id: 'not-in-record',
  title: labels.notInRecord,
  blocks: [paragraph(labels.notInRecordText)],
});
