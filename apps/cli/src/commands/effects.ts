/** `parley effects`: what a change of the schedule does to imports, product by product, in partial equilibrium. */

import { DEFAULT_ELASTICITIES, dottedCode, type ScheduleEffects, scheduleEffects } from '@parley/tariffs';
import { readMeasures } from '../files/measures.js';
import { type Output, toJson } from '../print/output.js';
import { dollars, ratePercent } from '../print/rates.js';
import { table } from '../print/table.js';
import { checkQuestion, type LedgerCommand, openLedger } from './ledger-question.js';

export interface EffectsCommand extends Pick<LedgerCommand, 'accordingTo' | 'ledger' | 'json'> {
  readonly from: string;
  readonly to?: string;
  /** Measures to put in the place of the ledger's on the second day. */
  readonly measures?: string;
  readonly substitution?: number;
  readonly demand?: number;
  readonly supply?: number;
  readonly top: number;
}

/** Why the options do not go together; undefined when they do. */
export function effectsUsage({ to, measures }: EffectsCommand): string | undefined {
  return to === undefined && measures === undefined ? "'--to <date>' or '--measures <file>' is needed" : undefined;
}

export async function effectsCommand(importer: string, options: EffectsCommand, output: Output): Promise<void> {
  const { from, to = from, accordingTo } = options;
  const { book } = await openLedger(importer, options, {});
  const notes = [from, to].flatMap((day) => checkQuestion(book.ledger, '*', day, accordingTo));
  for (const note of new Set(notes)) output.note(note);
  const written = options.measures === undefined ? [] : readMeasures(options.measures, book);
  const { substitution, demand, supply } = DEFAULT_ELASTICITIES;
  const effects = scheduleEffects(
    book,
    { on: from, accordingTo },
    { on: to, accordingTo, written },
    {
      substitution: options.substitution ?? substitution,
      demand: options.demand ?? demand,
      supply: options.supply ?? supply,
    },
    options.top,
  );
  const report = { from, to, measures: options.measures ?? null, ...effects };
  output.out(options.json ? toJson(report) : printed(from, to, effects));
}

function printed(from: string, to: string, effects: ScheduleEffects): string {
  const { elasticities, suppliers, by_sector, products, not_solved } = effects;
  const change = (usd: number) => `${usd > 0 ? '+' : ''}${dollars(usd).replace('-', '−')}`;
  return [
    `Imports of ${effects.importer}, schedule of ${from} to that of ${to}: ${effects.products_changed} products change duty`,
    `Trade of ${effects.year}; substitution ${elasticities.substitution}, demand ${elasticities.demand}, export supply ${elasticities.supply}; partial equilibrium, US dollars a year`,
    ...(not_solved.products > 0
      ? [
          `${not_solved.products} products (${dollars(not_solved.imports_usd)} USD) have no solution and are in no figure`,
        ]
      : []),
    '',
    `Revenue ${dollars(effects.revenue_before_usd)} to ${dollars(effects.revenue_after_usd)}; buyers ${change(effects.consumer_surplus_usd)}; welfare ${change(effects.welfare_usd)}, world ${change(effects.world_welfare_usd)}`,
    '',
    table(
      ['supplier', '>imports', '>duty before', '>after', '>creation', '>diversion', '>price', '>change', '>%'],
      suppliers.map((row) => [
        row.supplier,
        dollars(row.imports_usd),
        ratePercent(row.rate_before, 2),
        ratePercent(row.rate_after, 2),
        change(row.creation_usd),
        change(row.diversion_usd),
        change(row.price_effect_usd),
        change(row.change_usd),
        row.change_pct.toFixed(1).replace('-', '−'),
      ]),
    ),
    '',
    table(
      ['sector', '>imports', '>change', '>revenue before', '>after', '>buyers', '>welfare'],
      by_sector.map((row) => [
        row.sector,
        dollars(row.imports_usd),
        change(row.change_usd),
        dollars(row.revenue_before_usd),
        dollars(row.revenue_after_usd),
        change(row.consumer_surplus_usd),
        change(row.welfare_usd),
      ]),
    ),
    ...(products.length > 0
      ? [
          '',
          table(
            ['product', '>imports', '>buyer’s price, %', '>change', '>revenue before', '>after', '>welfare'],
            products.map((row) => [
              dottedCode(row.hs6),
              dollars(row.imports_usd),
              row.price_pct.toFixed(2).replace('-', '−'),
              change(row.change_usd),
              dollars(row.revenue_before_usd),
              dollars(row.revenue_after_usd),
              change(row.welfare_usd),
            ]),
          ),
        ]
      : []),
    ...(effects.notes.length > 0 ? ['', ...effects.notes] : []),
  ].join('\n');
}
