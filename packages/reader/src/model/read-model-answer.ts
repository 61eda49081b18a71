/** A model's answer held against the document: what the text bears out is kept, everything else is listed with the reason. */

import type { z } from 'zod';
import type { SourceDocument } from '../document/source-document.js';
import { type Item, type ItemSchemas, itemSchemas, type ListName } from './answer-schema.js';
import { convert } from './convert-items.js';
import { joinModelReadings } from './join-model-readings.js';
import { jsonOfAnswer } from './json-of-answer.js';
import type { DroppedItem, ModelAnswer, ModelReading, Piece, TaxonomyIssue } from './model-answer.js';
import { type Evidence, evidenceFor } from './quote-evidence.js';
import { safeText } from './safe-text.js';

/** Most items of a list that are looked at. */
const MOST_ITEMS = 500;

export interface ModelAnswerOptions {
  /** Codes of economies, ISO 3166 alpha-3, and of customs unions; `EU` always counts. */
  readonly economies: ReadonlySet<string>;
  /** The stretch that the model was given: quotes must stand in it. The whole document by default. */
  readonly piece?: Piece;
}

/**
 * Reads an answer.
 *
 * An item is kept only if it is of the right form, its issue, party, stance and the like are known ones, its quote stands in
 * the text (evened out at most, and then in the document's own words), its figures stand in the quote and its names in the
 * document. Days, roles and descriptions that the text does not bear out become null, which is listed too. Nothing in an answer
 * is followed, opened or run.
 * @param answer the model's message, or the object already parsed
 * @throws {RangeError} when the taxonomy is empty
 */
export function readModelAnswer(
  answer: unknown,
  document: SourceDocument,
  taxonomy: readonly TaxonomyIssue[],
  options: ModelAnswerOptions,
): ModelAnswer {
  const schemas = itemSchemas(taxonomy);
  const dropped: DroppedItem[] = [];
  const drop = (what: string, why: string) => dropped.push({ what, why });
  const value = objectOf(answer, drop);
  const reading = emptyReading();
  if (value === undefined) return { reading, dropped };
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(schemas, key)) drop(safeText(key, 60), 'not a list of an answer');
  }
  const piece = options.piece ?? { start: 0, end: document.text.length };
  const text = document.text.slice(piece.start, piece.end);
  const issues = new Map(taxonomy.map((issue) => [issue.issue, issue]));
  const kept = <L extends ListName, T>(
    list: L,
    converted: (item: Item<L>, evidence: Evidence, note: (field: string, why: string) => void) => T | string,
  ): T[] =>
    itemsOf(value, list, drop).flatMap((raw, index) => {
      const what = `${list}[${index}] ${quoteStart(raw)}`.trim();
      // The schema of a list is that of its items: the index type loses the tie between the two.
      const read = (schemas[list] as ItemSchemas[ListName]).safeParse(raw);
      if (!read.success) return refused(what, faultOf(read.error, raw));
      const item = read.data as Item<L>;
      const evidence = evidenceFor(item.quote, { document, text, offset: piece.start, economies: options.economies });
      if (typeof evidence === 'string') return refused(what, evidence);
      const result = converted(item, evidence, (field, why) => drop(`${what}: ${field}`, why));
      return typeof result === 'string' ? refused(what, result) : [result];
    });
  const refused = (what: string, why: string): [] => {
    drop(what, why);
    return [];
  };
  const found: ModelReading = {
    people: kept('people', convert.person),
    organisations: kept('organisations', convert.organisation),
    issues: kept('issues', (item, evidence) => convert.issue(item, evidence, issues)),
    measures: kept('measures', convert.measure),
    positions: kept('positions', convert.position),
    amounts: kept('amounts', convert.amount),
    commitments: kept('commitments', convert.commitment),
  };
  return { reading: joinModelReadings([found]), dropped };
}

/** A reading with nothing in it. */
function emptyReading(): ModelReading {
  return { people: [], organisations: [], issues: [], measures: [], positions: [], amounts: [], commitments: [] };
}

type Drop = (what: string, why: string) => void;

function objectOf(answer: unknown, drop: Drop): Record<string, unknown> | undefined {
  let value = answer;
  if (typeof answer === 'string') {
    const json = jsonOfAnswer(answer);
    if (!json.ok) {
      drop('the answer', json.why);
      return undefined;
    }
    if (json.cutAt !== null) {
      drop('the rest of the answer', `the answer breaks off: nothing after character ${json.cutAt} is complete`);
    }
    value = json.value;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  drop('the answer', 'not an object of lists');
  return undefined;
}

function itemsOf(value: Record<string, unknown>, list: ListName, drop: Drop): readonly unknown[] {
  const items = Object.hasOwn(value, list) ? value[list] : undefined;
  if (items === undefined || items === null) return [];
  if (!Array.isArray(items)) {
    drop(list, 'not a list');
    return [];
  }
  if (items.length > MOST_ITEMS) drop(`${list}[${MOST_ITEMS}] and after`, `more than ${MOST_ITEMS} items`);
  return items.slice(0, MOST_ITEMS);
}

function quoteStart(raw: unknown): string {
  if (typeof raw !== 'object' || raw === null || !('quote' in raw) || typeof raw.quote !== 'string') return '';
  return `“${safeText(raw.quote, 60)}”`;
}

function faultOf(error: z.ZodError, raw: unknown): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'not of the right form';
  if (issue.code === 'unrecognized_keys')
    return `unknown field ${issue.keys.map((key) => `“${safeText(key, 40)}”`).join(', ')}`;
  const field = issue.path.map(String).join('.');
  const value = issue.path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );
  if (field === '') return 'not an item';
  if (value === undefined) return `${field} is missing`;
  const shown = shownValue(value);
  return issue.code === 'invalid_value'
    ? `${field} ${shown} is not a known one`
    : `${field} ${shown} is not of the right form`;
}

/** Values that are not plain are only named: they may be nested deeper than can be written out. */
function shownValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return safeText(JSON.stringify(value) ?? '', 60);
  return Array.isArray(value) ? '(a list)' : '(an object)';
}
