/** The duties behind the talks: measures of the ledgers on the day of the status quo, and those of the options chosen. */

import type { BaseYear } from '@parley/economy';
import {
  type Book,
  createSectorDuties,
  type DutySources,
  type Measure,
  type ProductLists,
  type ProductShares,
  type SectorDuty,
  withLists,
} from '@parley/tariffs';
import type { Option, Talks } from '../record/talks-schema.js';
import type { Choice, Plan } from './plan.js';

export type DutiesOfChoice = (choice: Choice) => SectorDuty[];

/**
 * Prepares the duties of the talks.
 * @param books the ledgers that the file names
 */
export function dutiesOf(talks: Talks, baseYear: BaseYear, plan: Plan, books: readonly Book[]): DutiesOfChoice {
  const duties = dutiesUnder(talks, baseYear, books);
  return (choice) => duties(measuresOfChoice(talks, plan, choice));
}

/** Prepares the duties of the ledgers on the day of the status quo, with measures written on top of them. */
export function dutiesUnder(
  talks: Talks,
  baseYear: BaseYear,
  books: readonly Book[],
): ReturnType<typeof createSectorDuties> {
  const { regions, sectors } = baseYear.accounts;
  const n = regions.length;
  const rates = talks.base.base_tariffs === 'applied' ? baseYear.appliedTariffs?.rates : undefined;
  const codes = regions.map((region) => region.code);
  const sectorCodes = sectors.map((sector) => sector.code);
  return createSectorDuties(dutySources(talks, books), {
    regions,
    sectors,
    baseRate: (importer, exporter, sector) => {
      const flow = (sectorCodes.indexOf(sector) * n + codes.indexOf(importer)) * n + codes.indexOf(exporter);
      const rate = rates?.[flow] ?? 0;
      return Number.isNaN(rate) ? 0 : rate;
    },
  });
}

/** Measures written in the file: the background's, then those of the options chosen. */
function measuresOfChoice(talks: Talks, plan: Plan, choice: Choice): Measure[] {
  return [
    ...(talks.background?.measures ?? []),
    ...optionsOf(talks, plan, choice).flatMap((option) => option.measures ?? []),
  ];
}

/** What the duties of the talks are found from; lists of codes in the file stand beside those of the ledgers. */
export function dutySources(talks: Talks, books: readonly Book[]): DutySources {
  const lists = codeLists(talks);
  return {
    shares: shareLists(talks),
    books: books.map((book) => withLists(book, lists)),
    on: talks.base.duties_on,
    accordingTo: talks.base.according_to,
  };
}

/** Lists of the file that state shares of sectors. */
export function shareLists(talks: Talks): Record<string, ProductShares> {
  return Object.fromEntries(
    Object.entries(talks.product_lists).flatMap(([id, list]) => ('shares' in list ? [[id, list]] : [])),
  );
}

/** Lists of the file that state codes. */
function codeLists(talks: Talks): ProductLists {
  return Object.fromEntries(
    Object.entries(talks.product_lists).flatMap(([id, list]) => ('codes' in list ? [[id, list]] : [])),
  );
}

/** The options of a choice, in the order of the issues. */
export function optionsOf(talks: Talks, plan: Plan, choice: Choice): Option[] {
  return plan.issues.flatMap((issue, index) => {
    const option = talks.issues[issue.id]?.options[issue.options[choice[index] ?? 0] ?? ''];
    return option ? [option] : [];
  });
}
