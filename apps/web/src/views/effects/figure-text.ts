/** Changes as they are printed. */

import type { Words } from '../../i18n/use-words.js';
import type { Change, RegionFigure } from './contrast.js';

/** Small effects on whole economies are printed to three digits, changes of trade to one. */
const FINE: readonly RegionFigure[] = [
  'realIncome',
  'realWage',
  'wage',
  'consumerPrices',
  'termsOfTrade',
  'volumeOfTrade',
  'rest',
];

/** A missing value. */
const NO_FIGURE = '–';

export function percentText(figure: RegionFigure, { percent }: Change, words: Words): string {
  if (percent === undefined) return NO_FIGURE;
  return FINE.includes(figure) ? words.finePercent(percent) : words.percent(percent);
}

/** The percentage of a change of trade, output or revenue. */
export function levelPercentText({ percent }: Change, words: Words): string {
  return percent === undefined ? NO_FIGURE : words.percent(percent);
}

export function moneyText({ musd }: Change, words: Words): string {
  return musd === undefined ? NO_FIGURE : words.money(musd);
}

/** From low to high, in percent without the sign, or in million USD where the figure has no percentage. */
export function rangeText(
  figure: RegionFigure,
  range: { readonly low: Change; readonly high: Change } | undefined,
  words: Words,
): string {
  if (!range) return NO_FIGURE;
  const text = (change: Change) =>
    change.percent === undefined ? moneyText(change, words) : percentText(figure, change, words).replace(' %', '');
  return words.t('effects.range', { low: text(range.low), high: text(range.high) });
}
