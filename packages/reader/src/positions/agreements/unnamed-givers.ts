/** Terms whose giver is not the subject: “25% tariff to be removed”, “tariff on UK cars falls to 10%”, “UK-made parts to enter the US duty-free”. */

import type { Strength } from '../../reading.js';
import type { PreparedText } from '../../text/prepared-text.js';
import { WORD } from '../../text/tokens.js';
import { evenedWord } from '../../text/vocabulary.js';
import type { StanceRules } from '../cues/stance-rules.js';
import type { EnglishSentence } from '../english/clauses/sentence.js';
import type { TermRules } from '../rules/undertaking-rules.js';
import { type Holder, partyVoice } from '../voices/voices.js';
import type { Undertaking } from './undertakings.js';

/** Words of a subject before its verb. */
const LONGEST_SUBJECT = 24;

/**
 * What a sentence says will be done to a duty or a barrier, with whoever gives it; null when it says nothing of the kind.
 * @param author the party whose document it is; null in a joint one
 * @param carried who alone gave what the term before gives
 * @param end token where what is read of the sentence ends
 */
export function unnamedGiver(
  prepared: PreparedText,
  rules: StanceRules,
  { sentence }: EnglishSentence,
  holders: readonly Holder[],
  parties: readonly string[],
  author: string | null,
  carried: string | null,
  end: number,
): Undertaking | null {
  const { tokens, text } = prepared;
  const terms = rules.en.terms;
  let noun = -1;
  for (let i = sentence.firstToken; i < end; i += 1) {
    if (tokens.kinds[i] !== WORD) continue;
    const word = evenedWord(text.slice(tokens.starts[i]!, tokens.ends[i]!));
    if (terms.burdens.has(word)) noun = i;
    const enters = word === 'to' && wordIs(prepared, i + 1, /^enter$/i);
    if (enters) {
      const free = /\b(?:free of|duty[- ]free|tariff[- ]free|without (?:duty|tariff))/i.test(
        text.slice(tokens.starts[i]!, tokens.ends[end - 1]!),
      );
      const into = holders.find(
        ({ start, kind }) => kind === 'economy' && start >= tokens.ends[i + 1]! && start - tokens.ends[i + 1]! < 8,
      );
      const party = into?.voices[0]?.party ?? null;
      return free && party !== null ? given(party, sentence, i, 'moderate', end) : null;
    }
    if (noun < 0 || i - noun > LONGEST_SUBJECT) continue;
    const strength = easedAt(prepared, rules, terms, i, end);
    if (strength === null) continue;
    const giver = giverOf(prepared, holders, noun, i, end, parties, author) ?? carried;
    // In a joint document what nobody is named for binds all.
    const all = {
      ...given(parties[0]!, sentence, i, strength, end),
      voices: parties.map((party) => partyVoice(party)),
    };
    return giver === null ? all : given(giver, sentence, i, strength, end);
  }
  return null;
}

function given(
  party: string,
  { firstToken }: EnglishSentence['sentence'],
  last: number,
  strength: Strength,
  to: number,
): Undertaking {
  return {
    voices: [partyVoice(party)],
    from: firstToken,
    to,
    verb: { kind: 'plain', strength, negated: false, may: false, last },
    ask: false,
  };
}

/** How a rate is set, after its modal. */
const SET = /^ be (?:set at |fixed at )?(?:the (?:higher|lower) of|no (?:more|higher) than|at most|not more than) /;

/** “falls from”, “to be removed”, “will be reduced”: how firmly; null where nothing is eased. */
function easedAt(
  prepared: PreparedText,
  { words }: StanceRules,
  { eased, falls }: TermRules,
  at: number,
  end: number,
): Strength | null {
  const { text, tokens } = prepared;
  const word = (i: number) => evenedWord(text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0));
  if (falls.has(word(at)) && /^(?:from|to|by)$/.test(word(at + 1))) return 'moderate';
  const modal = words.will.has(tokens.words[at]!);
  // “The rate shall be the higher of 12 percent and …”, “will be 10 percent”
  if (modal && SET.test(text.slice(tokens.ends[at]!, tokens.ends[Math.min(end, at + 6) - 1]!))) return 'firm';
  if (!modal && !(word(at) === 'to' && word(at + 1) === 'be')) return null;
  for (let i = at + 1; i < Math.min(end, at + 4); i += 1) {
    if (words.negators.has(tokens.words[i]!)) return null;
    if (eased.has(word(i)) || (modal && falls.has(word(i)))) return modal ? 'firm' : 'moderate';
  }
  return null;
}

/** Who charges the duty: named by “by”, before the duty, as the market that goods go to, or the side whose goods they are not. */
function giverOf(
  { text, tokens }: PreparedText,
  holders: readonly Holder[],
  noun: number,
  verb: number,
  end: number,
  parties: readonly string[],
  author: string | null,
): string | null {
  const other = (party: string | null) => parties.find((one) => one !== party) ?? null;
  const known = holders.filter(({ voices }) => voices.length === 1 && parties.includes(voices[0]!.party ?? ''));
  for (const { start, voices } of known) {
    if (
      start > tokens.starts[verb]! &&
      start < tokens.ends[end - 1]! &&
      /\bby\s+(?:the\s+)?$/i.test(text.slice(start - 8, start))
    )
      return voices[0]!.party;
  }
  for (const { start, end: last, voices } of known) {
    // “US tariffs on …”, “India's duty”
    if (
      last <= tokens.starts[noun]! &&
      tokens.starts[noun]! - last < 24 &&
      !/[,;:]/.test(text.slice(last, tokens.starts[noun]!))
    )
      return voices[0]!.party;
    if (start < tokens.ends[noun]!) continue;
    const before = text.slice(Math.max(0, start - 12), start);
    if (/\b(?:into|entering|to)\s+(?:the\s+)?$/i.test(before)) return voices[0]!.party;
    // “tariff for UK vehicles”: the other side's.
    if (/\b(?:on|for|of|from)\s+(?:the\s+)?$/i.test(before)) return other(voices[0]!.party);
  }
  return author === null ? null : other(author);
}

function wordIs({ text, tokens }: PreparedText, i: number, pattern: RegExp): boolean {
  return i < tokens.count && pattern.test(text.slice(tokens.starts[i]!, tokens.ends[i]!));
}
