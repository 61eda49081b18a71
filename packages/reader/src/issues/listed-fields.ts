/** Fields that are merely listed: “cooperation in semiconductors, AI and space”. */

import { beginningWithin } from '../text/in-order.js';
import { type PreparedText, sentenceAt } from '../text/prepared-text.js';
import type { FieldRules, IssueRules } from './issue-rules.js';
import type { PlacedWord, PlacedWords } from './near-words.js';

/** One list of fields under a heading. */
export interface FieldList {
  /** Number of the issue that is the heading. */
  readonly heading: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly topics: readonly { readonly topic: number; readonly start: number; readonly end: number }[];
  /** True when a mention of an issue is an item of this list. */
  holds(issue: number, start: number, end: number): boolean;
}

interface Item {
  /** Number of the topic; −1 for a field outside the taxonomy. */
  readonly topic: number;
  readonly word: PlacedWord;
}

/** Words that may stand between two items of a list. */
const LONGEST_GAP = 4;

/** Finds the lists of fields in the sentences that speak of cooperation. */
export function listedFields(
  prepared: PreparedText,
  rules: IssueRules,
  words: PlacedWords,
  skipped: ReadonlySet<number>,
): FieldList[] {
  return rules.fields.flatMap((fields) => listsOf(prepared, rules, fields, words, skipped));
}

function listsOf(
  prepared: PreparedText,
  rules: IssueRules,
  fields: FieldRules,
  words: PlacedWords,
  skipped: ReadonlySet<number>,
): FieldList[] {
  const found: FieldList[] = [];
  const seen = new Set<number>();
  const introduced = [
    ...words.byThing[fields.cooperation]!.map((word) => ({ word, sure: true })),
    ...words.byThing[fields.sectors]!.map((word) => ({ word, sure: false })),
  ];
  for (const { word, sure } of introduced) {
    const at = sentenceAt(prepared.sentences, word.start);
    if (seen.has(at) || skipped.has(at)) continue;
    const { start, end } = prepared.sentences[at]!;
    if (!sure && beginningWithin(words.byThing[fields.sectorsUnless]!, start, end).length > 0) continue;
    seen.add(at);
    for (const run of runs(prepared, itemsWithin(rules, fields, words, start, end))) {
      const topics = run
        .filter(({ topic }) => topic >= 0)
        .map(({ topic, word: { start: from, end: to } }) => ({ topic, start: from, end: to }));
      if (topics.length === 0) continue;
      const first = run[0]!.word.start;
      const last = run.at(-1)!.word.end;
      found.push({
        heading: fields.heading,
        start: first,
        end: last,
        sentence: at,
        topics,
        holds: (issue, from, to) => fields.topics.has(issue) && from >= first && to <= last,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function itemsWithin(rules: IssueRules, fields: FieldRules, words: PlacedWords, start: number, end: number): Item[] {
  const items: Item[] = [];
  for (const topic of fields.topics) {
    const thing = rules.issues[topic]!.field;
    if (thing < 0) continue;
    for (const word of beginningWithin(words.byThing[thing]!, start, end)) items.push({ topic, word });
  }
  for (const word of beginningWithin(words.byThing[fields.others]!, start, end)) items.push({ topic: -1, word });
  return items.sort((a, b) => a.word.start - b.word.start || b.topic - a.topic);
}

/** Runs of two or more different fields that follow one another as a list does. */
function runs(prepared: PreparedText, items: readonly Item[]): Item[][] {
  const found: Item[][] = [];
  let run: Item[] = [];
  const close = () => {
    if (new Set(run.map(({ word }) => word.start)).size > 1) found.push(run);
    run = [];
  };
  for (const item of items) {
    const before = run.at(-1);
    if (before !== undefined && before.word.start === item.word.start) continue;
    if (before !== undefined && !follows(prepared, before.word, item.word)) close();
    run.push(item);
  }
  close();
  return found;
}

/** A comma, a dot of a Korean list, “and” or “or” joins two items. */
function follows({ text }: PreparedText, before: PlacedWord, after: PlacedWord): boolean {
  if (after.first - before.last > LONGEST_GAP + 1) return false;
  const between = text.slice(before.end, after.start);
  // “buy more LNG and to cooperate on shipbuilding”: another thing to be done.
  return /[,·‧ㆍ∙/、]|\b(?:and|or)\b|및|와 |과 /.test(between) && !/\bto\s/.test(between);
}
