/** Lists of a document of the sides: what opens them, what labels an item, and whose an item is. */

import type { Span } from '../../reading.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import type { StanceRules } from '../cues/stance-rules.js';
import type { EnglishSentence } from '../english/clauses/sentence.js';
import type { Voice } from '../voices/voices.js';
import { termVerbAt } from './term-verbs.js';
import type { Undertaking } from './undertakings.js';

const ITEM = /^(?:[-–—•*·▪◦o]\s|[-–—•·▪◦]|\(?[a-z0-9]{1,3}[.)])/;

/** A label is no longer than this, UTF-16 code units: “Intellectual property: …”. */
const LONGEST_LABEL = 70;

/** A label that is a sentence of its own is no longer than this: “• Rules of origin.” */
const LONGEST_BARE = 48;

/** One to five words without a number, the first with a capital. */
const BARE = /^[^\p{L}]{0,4}(?:\(?[a-z0-9]{1,2}[.)] )?\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,4}\.$/u;

/** True when a sentence opens an item of a list. */
export function isItem(text: string, { start }: Sentence): boolean {
  return ITEM.test(text.slice(start, start + 5));
}

/** How the items of a list are marked: with a dash or dot, figures, letters. */
export function itemMark(text: string, { start }: Sentence): 'dot' | 'figure' | 'letter' {
  const mark = /[a-z0-9]/.exec(text.slice(start, start + 2))?.[0] ?? '';
  return mark === '' || mark === 'o' ? 'dot' : /\d/.test(mark) ? 'figure' : 'letter';
}

/** The words before a colon at the start of an item, or an item that is nothing but a name: “• Rules of origin.” */
export function labelOf(text: string, { start, end }: Sentence): Span | null {
  const bare =
    end - start <= LONGEST_BARE && ITEM.test(text.slice(start, start + 5)) && BARE.test(text.slice(start, end));
  if (bare) return [start, end];
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const match = /^[^\p{L}]{0,8}(\p{Lu}[^:.?!\n]{2,60}):/u.exec(head);
  return match === null ? null : [start, start + match[0].length];
}

/** An item of a list that its lead-in opens: “Chinese commitments to: halt …”. */
export function itemOf(prepared: PreparedText, rules: StanceRules, sentence: Sentence, lead: Undertaking): Undertaking {
  const { firstToken, endToken } = sentence;
  let from = firstToken;
  while (from < endToken - 1 && !/^\p{L}{2}/u.test(prepared.text.slice(prepared.tokens.starts[from]!))) from += 1;
  const { words, en } = rules;
  // After “Korea will:” an item is under its modal; after “They:” its verb stands for itself.
  const bare = lead.verb.last === lead.from;
  const verb =
    (bare ? termVerbAt(prepared, words, en.terms, from, endToken) : null) ??
    termVerbAt(prepared, words, en.terms, from, endToken, lead.verb.strength);
  return { voices: lead.voices, from, to: endToken, verb: verb ?? lead.verb, ask: lead.ask };
}

/** “Korea's commitments include:”, “India's key requests are:” before a list. */
const OWN_LIST =
  /^['’]s? (?:[a-zà-ɏ]+ )?(?:(commitments|undertakings|pledges|promises|concessions|obligations)|requests|demands|asks)(?: (?:include|are|cover|comprise)(?: the following)?)?:$/i;

/** “They:”, “The two ministers:”, “China:” before a list: whose the items are. */
export function openerOf(
  { text, tokens }: PreparedText,
  { words }: StanceRules,
  { sentence, holders }: EnglishSentence,
  they: readonly Voice[] | null,
): Undertaking | null {
  const { firstToken: from, endToken: to } = sentence;
  const owner = holders.find((one) => one.owner && one.first - from <= 1);
  const own = owner === undefined ? null : OWN_LIST.exec(text.slice(owner.end, sentence.end));
  const named = own !== null ? owner : holders.find(({ last, subject }) => subject && last === to - 2);
  const pronoun = to - from === 2 && words.thirdPerson.has(tokens.words[from]!);
  const voices = named?.holder.voices ?? (pronoun ? they : null);
  if (voices === null || text[sentence.end - 1] !== ':') return null;
  return {
    voices,
    from,
    to,
    verb: { kind: 'plain', strength: 'moderate', negated: false, may: false, last: from },
    ask: own !== null && own[1] === undefined,
  };
}

/** “The United Kingdom requested the following:”, “India asked for:” before a list: its items are asked. */
export function asksFor({ text, tokens }: PreparedText, { verb }: Undertaking): boolean {
  const said = text.slice(tokens.starts[verb.last]!, tokens.starts[verb.last]! + 24);
  return verb.kind === 'stated' && /^(?:request|ask|demand|call(?:s|ed)? (?:on|for)|for\b|insist|want)/i.test(said);
}
