/** One percentage in its clause, with what is plain before its goods and its parties are read. */

import type { Span } from '../../reading.js';
import type { ClauseSources } from '../goods/goods-candidates.js';
import type { Governed } from '../percentages/duty-percentages.js';
import type { RateGroup } from '../rates/rates-in-text.js';
import { columnHeading } from '../rates/table-columns.js';
import type { DutyKind } from '../rules/measure-rules.js';
import { labelParties } from '../sentences/party-rows.js';
import type { Item } from '../sentences/sentence-items.js';
import { kindsNear, zeroOf } from './duty-details.js';
import { labelAbove } from './labelled-rates.js';
import type { RatedSentence } from './rated-sentences.js';

/** What the percentages around a duty tell of it. */
export interface DutyNeighbours {
  /** Item of the percentage before; −1 for none. */
  readonly previous: number;
  /** Item of the duty before which the goods of this one may stand. */
  readonly goodsAfter: number;
  /** Its list is of duties that answer others. */
  readonly retaliating: boolean;
}

/** A percentage of a sentence that is a duty. */
export interface DutyClause extends DutyNeighbours {
  readonly sources: ClauseSources;
  readonly text: string;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly items: readonly Item[];
  readonly korean: boolean;
  /** Item of the percentage. */
  readonly at: number;
  readonly governed: Governed;
  readonly group: RateGroup;
  /** A word for no duty: “duty-free”. */
  readonly zero: boolean;
  /** All rates are zero. */
  readonly nought: boolean;
  /** Parties that label its line. */
  readonly label: readonly string[];
  /** What heads its column of a table. */
  readonly heading: Span | null;
  readonly kinds: readonly DutyKind[];
}

/** The clause of the percentage at an item. */
export function dutyClause(
  sources: ClauseSources,
  { index: sentence, items, korean }: RatedSentence,
  at: number,
  governed: Governed,
  { previous, goodsAfter, retaliating }: DutyNeighbours,
): DutyClause {
  const { text } = sources.prepared;
  const group = items[at]!.rates!;
  return {
    previous,
    goodsAfter,
    retaliating,
    sources,
    text,
    sentence,
    items,
    korean,
    at,
    governed,
    group,
    zero: zeroOf(items[at]!, text),
    nought: group.rates.every(({ value }) => value === 0),
    label: labelOf(sources, sentence, items, korean, at),
    heading: columnHeading(text, group.start),
    kinds: kindsNear(items, at, governed, previous, text, korean),
  };
}

/** Parties that label the line of a percentage, or stand in the cell above it. */
function labelOf(
  { prepared, parties }: ClauseSources,
  sentence: number,
  items: readonly Item[],
  korean: boolean,
  at: number,
): readonly string[] {
  // “미국 50% 관세와 겹친다” begins no line of a list.
  const inSentence = korean && items[at + 1]?.phrase?.duty && items[at - 1]?.party !== undefined;
  const label = inSentence ? [] : labelParties(prepared.text, items, at);
  if (label.length > 0) return label;
  const cell = labelAbove(prepared, parties, sentence, items);
  return cell === null ? [] : [cell];
}

/** The text before a duty, at most so long. */
export function textBefore({ text, group }: DutyClause, most: number): string {
  return text.slice(Math.max(0, group.start - most), group.start);
}

/** The text after a duty, at most so long. */
export function textAfter({ text, group }: DutyClause, most: number): string {
  return text.slice(group.end, group.end + most);
}
