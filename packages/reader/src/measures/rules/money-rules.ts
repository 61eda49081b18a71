/** The rules on money, made ready: signs before figures, names after them, magnitudes, bounds and periods. */

import type { AmountRead } from '../../reading.js';
import { compileLexicon, type Lexicon } from '../../text/lexicon.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import type { MeasureRulesData } from './measure-rules-schema.js';

/** Compiled rules on money. */
export interface MoneyRules {
  /** Signs before a figure, longest first, with their currency. */
  readonly symbols: readonly { readonly sign: string; readonly currency: string }[];
  /** Last letters of the signs, to pass over most numbers at once. */
  readonly symbolEnds: ReadonlySet<string>;
  readonly names: Lexicon<string>;
  /** Korean names after a figure, longest first. */
  readonly koreanNames: readonly { readonly name: string; readonly currency: string }[];
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly boundsBefore: readonly { readonly phrase: string; readonly bound: NonNullable<AmountRead['bound']> }[];
  readonly per: readonly { readonly phrase: string; readonly per: NonNullable<AmountRead['per']> }[];
  /** Currency that an economy's own documents write `$`. */
  readonly homeDollars: ReadonlyMap<string, string>;
  /** Currencies by economy of names and signs that several share, by what stands for the currency in a sum. */
  readonly shared: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Compiles the sections on money. */
export function compileMoneyRules(vocabulary: Vocabulary, data: MeasureRulesData): MoneyRules {
  const currencies = Object.entries(data.currencies ?? {});
  const shared = (data.shared_currencies ?? []).map((words, i) => ({ ...words, currency: `shared ${i}` }));
  const symbols = [
    ...currencies.flatMap(([currency, words]) => words.symbols.map((sign) => ({ sign, currency }))),
    ...shared.flatMap(({ symbols: signs, currency }) => signs.map((sign) => ({ sign, currency }))),
  ].sort((a, b) => b.sign.length - a.sign.length);
  const bounds = (['about', 'at-least', 'at-most'] as const).flatMap((bound) =>
    [...(data.bounds?.[bound]?.en ?? []), ...(data.bounds?.[bound]?.ko ?? [])].map((phrase) => ({
      phrase: phrase.toLowerCase(),
      bound,
    })),
  );
  return {
    symbols,
    symbolEnds: new Set(symbols.map(({ sign }) => sign.at(-1)!)),
    names: compileLexicon(
      vocabulary,
      [...currencies.map(([currency, { names }]) => ({ currency, names })), ...shared].flatMap(({ currency, names }) =>
        names.map((phrase) => ({ phrase, value: currency })),
      ),
    ),
    koreanNames: currencies
      .flatMap(([currency, words]) => words.ko.map((name) => ({ name, currency })))
      .sort((a, b) => b.name.length - a.name.length),
    magnitudes: new Map(
      Object.values(data.magnitudes ?? {}).flatMap(({ value, words }) => words.map((word) => [word, value] as const)),
    ),
    boundsBefore: bounds.sort((a, b) => b.phrase.length - a.phrase.length),
    per: (['year', 'month'] as const)
      .flatMap((per) =>
        [...(data.per?.[per]?.en ?? []), ...(data.per?.[per]?.ko ?? [])].map((phrase) => ({
          phrase: phrase.toLowerCase(),
          per,
        })),
      )
      .sort((a, b) => b.phrase.length - a.phrase.length),
    homeDollars: new Map(Object.entries(data.home_dollars ?? {})),
    shared: new Map(shared.map(({ currency, of }) => [currency, new Map(Object.entries(of))])),
  };
}
