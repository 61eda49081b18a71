/**
 * Duties that answer others: “levied 25% in response to Washington's tariffs”, “matched the 10% duty with one of its own”, “will
 * retaliate if the 35% tariff goes ahead”.
 */

import type { Item, PartyMention } from '../sentences/sentence-items.js';
import { NOT_SUBJECT } from './duty-subject.js';
import type { PartiesRead } from './parties-read.js';

/** Where a sentence tells of the duties that others answer, and who answers whom. */
interface Answer {
  /** Items from the words that tell of the answer up to where its duties end. */
  readonly from: number;
  readonly until: number;
  readonly answering: string;
  /** Who levies the duties that are answered; null where it is not said. */
  readonly levying: string | null;
}

/** What these words begin with, asked first. */
const FIRST = 'racmb';
const NOUN = /^(?:retaliation|response|answer|reply|countermeasures?)$/;
const OF_NOUN = /^(?:in|as|a|an)$/;
const VERB = /^(?:respond|retaliat|reciprocat|answer|match|counter)(?:e|s|es|ed|ing)?$/;
/** Answers that take no object: “retaliate”, “hit back”. */
const ALONE = /^(?:respond|retaliat|reciprocat|back)/;
/** “hit back at” */
const HITS = /^(?:hit|hits|hitting|struck|strikes?|fired|fires)$/;
/** “by setting”, “by drawing up” */
const DOING = /^\p{L}{3,}ing(?: |$)/u;
const TOWARDS = /^(?:to|for|against|at)$/;
/** “will retaliate if the 35% tariff goes ahead” */
const IF = /^(?:if|when|once|should|in case|as soon as|unless)$/;

/** The parties of a duty, where its sentence tells of one duty that answers another. */
export function withAnswered(items: readonly Item[], at: number, read: PartiesRead): PartiesRead {
  const answer = answerIn(items);
  if (answer === null) return read;
  const { from, until, answering, levying } = answer;
  if (at > from && at < until) {
    const imposer = levying ?? (read.imposer === answering ? null : read.imposer);
    return { ...read, imposer, targets: [answering], either: null, loose: false };
  }
  if (levying === null || read.targets.some((target) => target !== answering && target !== levying)) return read;
  // “In response to the U.S. tariffs, Canada imposed a 25% duty”: on the goods of whoever levies those.
  if (read.imposer !== null && read.imposer !== answering && read.imposer !== levying) return read;
  return { ...read, imposer: answering, targets: [levying], either: null, loose: false };
}

function answerIn(items: readonly Item[]): Answer | null {
  const word = items.findIndex(
    ({ text }, i) =>
      text.length >= 4 &&
      FIRST.includes(text[0] ?? '') &&
      (VERB.test(text) ||
        (NOUN.test(text) && OF_NOUN.test(items[i - 1]?.text ?? '')) ||
        (text === 'back' && HITS.test(items[i - 1]?.text ?? ''))),
  );
  if (word < 0) return null;
  const { text: answer } = items[word]!;
  const isVerb = !NOUN.test(answer) || !OF_NOUN.test(items[word - 1]?.text ?? '');
  const after = items[word + 1]?.text ?? '';
  const conditional = IF.test(after) && ALONE.test(answer);
  const towards = conditional || TOWARDS.test(after);
  // “matched the U.S. tariff” has an object, “responded to it” a preposition.
  if (!towards && (!isVerb || ALONE.test(answer))) return null;
  if (
    !conditional &&
    items.slice(Math.max(0, word - 4), word).some(({ text }) => /^(?:no|not|never|if|without|n['’]t)$/.test(text))
  )
    return null;
  const opens = isVerb ? word === 0 : word <= 2;
  // “104% duties imposed by Washington”, but “by imposing” tells how they are answered.
  const ends = ({ text }: Item, i: number) =>
    /^[,;:]$/.test(text) || text === 'with' || (text === 'by' && DOING.test(items[i + 1]?.text ?? ''));
  let until = word + 1;
  while (until < items.length && !ends(items[until]!, until)) until += 1;
  const inside = items.slice(word + 1, until);
  if (answer !== 'back' && !inside.some(({ phrase }) => phrase?.duty || phrase?.kind !== undefined)) return null;
  const answering = opens ? subjectAfter(items, until + 1) : subjectBefore(items, word);
  if (answering === null) return null;
  const levying = inside.find(
    ({ party }, i) => party !== undefined && levies(inside, i) && party.economy !== answering.economy,
  );
  return { from: word, until, answering: answering.economy, levying: levying?.party?.economy ?? null };
}

/** “Washington's tariffs”, “duties imposed by Washington”; not “tariffs on Chile's steel”. */
function levies(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]?.text === 'the' ? items[i - 2]?.text : items[i - 1]?.text;
  return !/^(?:on|against|from|into|in|with)$/.test(before ?? '');
}

function subjectAfter(items: readonly Item[], from: number): PartyMention | null {
  const found = items.findIndex(({ party }, i) => i >= from && party !== undefined);
  return found < 0 || found > from + 3 || NOT_SUBJECT.test(items[found - 1]?.text ?? '')
    ? null
    : (items[found]!.party ?? null);
}

function subjectBefore(items: readonly Item[], until: number): PartyMention | null {
  for (let i = 0; i < until; i += 1) {
    const { party, kind } = items[i]!;
    if (kind === 'rates') return null;
    if (party === undefined) continue;
    const before = items[i - 1]?.text === 'the' ? items[i - 2]?.text : items[i - 1]?.text;
    const next = items[i + 1]?.phrase;
    if (NOT_SUBJECT.test(before ?? '') || next?.goods || next?.product !== undefined) return null;
    return party;
  }
  return null;
}
