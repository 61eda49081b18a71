/** The labels of a transcript as a whole: whether it is one, and which of its speakers ask. */

import type { Names } from '../../mentions.js';
import type { LanguageRules } from '../cues/stance-rules.js';

/** What the labels at the beginnings of lines tell of a document. */
export interface Transcript {
  /** It has as many labels as a transcript has, or a question with its answer. */
  readonly labelled: boolean;
  /** It is the printed record of a hearing: “Senator CROFT. ”. */
  readonly printed: boolean;
  /** Labels, in lower case, of those who ask. */
  readonly askers: ReadonlySet<string>;
}

/** “Mr.”, “J.”: what ends in a full stop inside a label. */
const TITLE = String.raw`\b(?:[Mm][Rr][Ss]?|[Mm][Ss]|[Dd][Rr]|Hon|[Ss][Ee][Nn]|[Gg][Oo][Vv]|[Rr][Ee][Pp]|[Gg][Ee][Nn]|[Mm][Ii][Nn]|[Aa][Mm][Bb]|[Ss][Ee][Cc]|[Pp][Rr][Oo][Ff]|Jr|\p{Lu})\.`;

/** A time of day inside a label: “Ann Doyle (00:38):”. */
const CLOCK = String.raw`(?<=\d)[:：](?=\d\d)`;

/** A label at the start of a line, to its colon. */
export const LABEL = new RegExp(String.raw`^(?:[^:：\n.?!"“]|${TITLE}|${CLOCK}){1,110}[:：)](?=\s|$|")`, 'u');

/** Lines with a colon or a bracket near their beginning. */
const LINES = new RegExp(String.raw`^(\S(?:[^:：)\n]|${CLOCK}|\)(?= ?[(\[])){0,109})(?:\)[:：]|[:：)])(?=\s)`, 'gm');

/** “Senator CROFT. ”, “The CHAIRMAN. ”: who has the floor in the printed record of a hearing. */
export const PRINTED =
  /^(?:The|Mr\.|Mrs\.|Ms\.|Dr\.|Senator|Representative|Congress(?:man|woman)|Chair(?:man|woman|person)?|Secretary|Ambassador|Commissioner|Minister|Director|General|Governor) (\p{Lu}[\p{Lu}'’-]{2,24}(?: \p{Lu}[\p{Lu}'’-]{1,24})?)\.(?=\s)/u;
const PRINTED_LINES = new RegExp(PRINTED.source, 'gmu');
/** As many make a printed record. */
const FEWEST_PRINTED = 3;

/** Whether a text is such a record. */
function isPrintedRecord(text: string): boolean {
  let found = 0;
  for (const _ of text.matchAll(PRINTED_LINES)) {
    found += 1;
    if (found === FEWEST_PRINTED) return true;
  }
  return false;
}

/** A label without the time at which it stands: “Ann Doyle (00:38)”. */
export function withoutClock(label: string): string {
  return label.replace(/ ?[([]\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?[)\]]?$/i, '');
}
const TITLES = new RegExp(TITLE, 'gu');

/** Longest label that may hold other words than a name and its titles, UTF-16 code units. */
const LONGEST_WORD = 30;

const QUESTION = /\?["”’)]*[^\S\n]*$/m;
const ASKS =
  /\bI(?:['’]d| would) like to (?:ask|know|hear)\b|\b[Pp]lease (?:tell|explain|share|give)\b|\b(?:[Cc]ould|[Cc]an|[Ww]ould|[Ww]ill) you\b/;

/** Offices that stand alone as the label of whoever answers: “Minister for Trade:”. */
export const OFFICE = /^(?:(?:prime|foreign|trade|finance|deputy|assistant) )?minister\b|^premier$/i;

/** Counts the labels of a text and tells who asks. */
export function transcriptOf(text: string, { questions, answers }: LanguageRules, { people }: Names): Transcript {
  const parts = new Set(people.flatMap(({ name }) => name.toUpperCase().split(/\s+/)));
  const askers = new Set<string>();
  let [asked, answered, named] = [0, 0, 0];
  const found = [...text.matchAll(LINES)].filter(([, label]) => !/[.?!"“]/.test(label!.replace(TITLES, '')));
  found.forEach((match, at) => {
    const label = withoutClock(match[1]!);
    // “Q (Daily News):” too.
    const key = label
      .replace(/ ?[(（].*$/, '')
      .replace(/^\[|\]$/g, '')
      .trim()
      .toLowerCase();
    const name = isName(label);
    const words = text.slice(match.index + match[0].length, found[at + 1]?.index ?? text.length);
    const asks = name && ((words.includes('?') && QUESTION.test(words)) || ASKS.test(words));
    if (asks) askers.add(label.trim().toLowerCase());
    if (questions.has(key)) asked += 1;
    else if (answers.has(key)) answered += 1;
    else if (key.split(/[\s,]+/).some((word) => parts.has(word.toUpperCase()))) {
      if (key.length < LONGEST_WORD || name) named += 1;
    } else if (name && OFFICE.test(label)) named += 1;
    // “Evening News, Ito: … What will you do?”: whom nothing else in the text tells of.
    else if (asks && /\byour?\b/.test(words)) asked += 1;
  });
  const printed = isPrintedRecord(text);
  const labelled = printed || asked + answered + named > 2 || (asked > 0 && answered + named > 0);
  return { labelled, printed, askers };
}

/** Words that may stand small in an office. */
const SMALL = /^(?:of|and|for|the|to|in|at|on|de|da|van|von|del|la|der|bin|al|y)$/;

/** True when a label is made up of a name and its titles: “Mr. Muto Yoji, Minister of Economy”. */
export function isName(label: string): boolean {
  return label
    .split(/[\s,()]+/)
    .every((word) => word === '' || SMALL.test(word) || /^["'“[]?[\p{Lu}\p{Lo}]/u.test(word));
}
