/** Whose goods the rates of tables, lines and lists are on: of the party that labels them, by what heads the column or the list. */

import type { Span } from '../../reading.js';
import { beginningWithin } from '../../text/in-order.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { PartiesRead } from '../parties/parties-read.js';
import type { Item, PartyMention } from '../sentences/sentence-items.js';
import { partnerColumn } from './partner-columns.js';

/** “charged to the USA”, “on US goods”: before the economy whose goods a column is on. */
const ON_ITS = /\b(?:on|to|against|facing|faced by) (?:the )?$/i;

/** What stands over a rate and before it. */
export interface RowFrame {
  /** What heads its column; null outside tables. */
  readonly heading: Span | null;
  /** Parties that label its line. */
  readonly label: readonly string[];
  /** The list is of those who retaliate. */
  readonly retaliating: boolean;
}

/**
 * “Chile    12%    15%”, a row of a table, and “Chile: 12%” in a list: on the goods of whoever labels it; under “on US goods” it is
 * levied by them.
 */
export function ofRow(
  prepared: PreparedText,
  parties: readonly PartyMention[],
  { items, at }: { readonly items: readonly Item[]; readonly at: number },
  { heading, label, retaliating }: RowFrame,
  read: PartiesRead,
): PartiesRead {
  const column = label.length === 0 && heading !== null ? partnerColumn(prepared.text, parties, heading) : null;
  if (column !== null)
    return { ...read, imposer: column.imposer, targets: [column.partner], either: null, loose: false };
  const listed = label.length === 0 ? inList(prepared.text, items, at) : null;
  if (listed !== null && listed.owner !== null && listed.owner !== listed.party)
    return { ...read, imposer: listed.party, targets: [listed.owner], either: null, loose: false };
  if (read.targets.length > 0) return read;
  if (label.length === 0) {
    if (listed === null || (read.imposer !== null && read.imposer !== listed.party)) return read;
    return { ...read, imposer: null, targets: [listed.party], either: null, loose: false };
  }
  if (read.imposer !== null && !label.includes(read.imposer)) return read;
  const onLabel = { ...read, imposer: null, targets: label, either: null, loose: false };
  if (heading === null) {
    if (
      items[at + 1]?.text === ':' &&
      items.slice(0, at).every(({ party, kind }) => party === undefined && kind === 'mark')
    )
      return onLabel;
    if (!items.every(isOfLabel) && !isOnGoods(items, label)) return read;
    return retaliating && label.length === 1 ? { ...onLabel, imposer: label[0] ?? null, targets: [] } : onLabel;
  }
  const [owner] = beginningWithin(parties, ...heading);
  if (owner === undefined) return onLabel;
  const [first] = label;
  if (first === undefined || label.length > 1 || first === owner.economy) return read;
  const onIts = ON_ITS.test(prepared.text.slice(heading[0], owner.start));
  return onIts
    ? { ...onLabel, imposer: first, targets: [owner.economy] }
    : { ...onLabel, imposer: owner.economy, targets: label };
}

/** What may stand in a cell after its party: a remark in brackets, a note's mark, the edge of the cell. */
const CELL_REST = /^(?:\s?\([^()\n]{1,30}\))?\s?[*†‡]?\s?\|?$/;

/** “General imports from India |”, “All Canadian goods |”: all its goods. */
const ALL_OF = /^(?:(?:[Aa]ll|[Gg]eneral|[Mm]ost|[Oo]ther)\s){0,2}$/;
const GOODS_FROM =
  /^(?:(?:all|general|most|other)\s){0,2}(?:imports?|goods|products|exports?)\s(?:from|of)\s(?:the\s)?$/i;
const OWN_GOODS = /^\s(?:goods|imports|products|exports)(?:\s?\([^()\n]{1,30}\))?\s?\|?$/i;

/** “Algeria |” on a line of its own, and “30% |” on the next: the cells of a table one below the other. */
export function labelAbove(
  { sentences, text }: Pick<PreparedText, 'sentences' | 'text'>,
  parties: readonly PartyMention[],
  sentence: number,
  items: readonly Item[],
): string | null {
  const above = sentences[sentence - 1];
  // “10% or 20% | all goods | 10% |”: further cells of the row on one line.
  const cells = items[0]?.kind === 'rates' && items.some(({ text: mark }) => mark === '|');
  if (above === undefined || !(items.length === 1 || cells)) return null;
  // Lines without full stops may be one sentence.
  const start = Math.max(above.start, text.lastIndexOf('\n', above.end - 1) + 1);
  const named = beginningWithin(parties, start, above.end);
  const [party] = named;
  if (party === undefined || named.length > 1) return null;
  const before = text.slice(start, party.start);
  const rest = text.slice(party.end, above.end);
  const labels = before === '' || GOODS_FROM.test(before) ? CELL_REST.test(rest) : false;
  const owns = party.form === 'adjective' && ALL_OF.test(before) && OWN_GOODS.test(rest);
  return labels || owns ? party.economy : null;
}

/**
 * “… by country: Vietnam 46 percent, Thailand 36 percent”: each rate is on the goods of the party right before it; after “on American
 * cars:” it is levied by that party.
 */
function inList(
  text: string,
  items: readonly Item[],
  at: number,
): { readonly party: string; readonly owner: string | null } | null {
  const party = listedBefore(items, at);
  if (party === null) return null;
  const several = items.some(({ rates }, i) => rates !== undefined && i !== at && listedBefore(items, i) !== null);
  return several ? { party, owner: ownerOfList(text, items) } : null;
}

/** On whose goods the rates after a colon are, where nobody else is named before it. */
function ownerOfList(text: string, items: readonly Item[]): string | null {
  const colon = items.findIndex((item) => item.text === ':');
  const named = items.slice(0, Math.max(0, colon)).filter(({ party }) => party !== undefined);
  const [owner] = named;
  if (named.length !== 1 || owner?.party === undefined) return null;
  return ON_ITS.test(text.slice(items[0]!.start, owner.start)) ? owner.party.economy : null;
}

/** The party that stands alone between a mark and a rate. */
function listedBefore(items: readonly Item[], at: number): string | null {
  const party = items[at - 1]?.party;
  if (party === undefined || party.form === 'person' || !/^(?:,|:|;|and)$/.test(items[at - 2]?.text ?? '')) return null;
  return party.economy;
}

/** “European Union: Goods with a rate of duty above 15%   0%”: its goods, where nobody else is named. */
function isOnGoods(items: readonly Item[], [label]: readonly string[]): boolean {
  const colon = items.findIndex(({ text }) => text === ':');
  return (
    items[colon + 1]?.phrase?.goods === true &&
    items.every(({ party, phrase }) => (party === undefined || party.economy === label) && !phrase?.imposing)
  );
}

/** Nothing but parties, rates and marks. */
function isOfLabel({ kind, party, text }: Item): boolean {
  return kind === 'rates' || party !== undefined || /^(?:\P{L}|and|the)*$/u.test(text);
}
