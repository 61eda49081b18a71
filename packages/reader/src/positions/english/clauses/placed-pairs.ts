/** Two of different kinds who act together: “the European Commission and Japan agreed”, “Thailand's minister X and USTR Vice President Y”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { speaksForParty } from '../../voices/voices.js';
import { type PlacedHolder, wordAt } from './placed.js';
import { isOfTitle, TITLE_WORDS } from './titles.js';

/** Holders with a government or one of its bodies joined to the other side's by “and” as one. */
export function withPairs(
  prepared: PreparedText,
  words: WordClasses,
  holders: readonly PlacedHolder[],
): PlacedHolder[] {
  const found: PlacedHolder[] = [];
  for (let i = 0; i < holders.length; i += 1) {
    const one = holders[i]!;
    const before = found.at(-1);
    const next = holders[i + 1];
    const and = before === undefined ? -1 : before.last + 1;
    if (before === undefined || !before.subject || !words.and.has(wordAt(prepared, and)) || !isSide(before)) {
      found.push(one);
      continue;
    }
    // “… and European Commission Vice President Maros Sefcovic”: the body stands inside the title of the person.
    if (one.holder.kind === 'organisation' && next?.holder.kind === 'person' && isTitle(prepared, words, and, next)) {
      if (arePaired(before, next)) {
        found[found.length - 1] = pairOf(before, next);
        i += 1;
        continue;
      }
    }
    const beside = begins(prepared, words, and + 1) === one.first;
    const titled =
      one.holder.kind === 'person' && before.holder.kind === 'person' && isTitle(prepared, words, and, one);
    if ((beside || titled) && arePaired(before, one)) found[found.length - 1] = pairOf(before, one);
    else found.push(one);
  }
  return found;
}

/** A government, one of its bodies or one who speaks for it. */
function isSide({ holder }: PlacedHolder): boolean {
  return holder.voices.length === 1 && holder.kind !== 'unnamed' && speaksForParty(holder.voices[0]!);
}

function arePaired(before: PlacedHolder, one: PlacedHolder): boolean {
  return isSide(one) && !one.owner && before.holder.voices[0]!.party !== one.holder.voices[0]!.party;
}

function pairOf(before: PlacedHolder, { holder, last, end, owner }: PlacedHolder): PlacedHolder {
  const voices = [...before.holder.voices, ...holder.voices];
  const kind = before.holder.kind === 'person' && holder.kind === 'person' ? 'person' : 'both-sides';
  return { ...before, last, end, owner, holder: { start: before.start, end, kind, voices } };
}

/** The first token from one on that is no article. */
function begins(prepared: PreparedText, words: WordClasses, from: number): number {
  return words.articles.has(wordAt(prepared, from)) ? from + 1 : from;
}

/** Nothing but a title stands between “and” and a name. */
function isTitle(prepared: PreparedText, words: WordClasses, and: number, { first }: PlacedHolder): boolean {
  if (first - and > TITLE_WORDS) return false;
  for (let i = and + 1; i < first; i += 1)
    if (!isOfTitle(prepared, words, i) && !words.and.has(wordAt(prepared, i))) return false;
  return true;
}
