/** Which economy a part of a document is about, by its heading; and which one a sentence speaks of. */

import { firstBeginningFrom } from '../../text/in-order.js';
import type { PreparedText } from '../../text/prepared-text.js';
import { hasCells } from '../rates/bounded-sentences.js';
import type { PartyMention } from './sentence-items.js';

/** The heading above a sentence. */
export interface Section {
  /** The one economy that the heading names. */
  readonly economy: string;
  /** The heading tells what that economy does (“What Canada has done”), not only its name. */
  readonly acts: boolean;
  /** On whose goods it acts, where the heading tells (“What Canada charges on Chilean goods”, “칠레가 얻는 것”). */
  readonly partner?: string;
}

/** Looks up what surrounds a sentence, by its index. */
export interface Sections {
  /** The heading above the sentence; null when there is none, or it names no economy or several. */
  readonly at: (sentence: number) => Section | null;
  /** The other of the two economies that the sentence's section (or the document, under no heading) is about; null when the one is none of them. */
  readonly partner: (sentence: number, economy: string) => string | null;
  /** The one economy named in the sentence that is none of some; null when there are several. */
  readonly only: (sentence: number, except: readonly string[]) => string | null;
  /** The economy named in the sentence, or else last before it in its paragraph, or first in the text, that is none of some; null for none. */
  readonly nearest: (sentence: number, except: readonly string[]) => string | null;
}

/** Longest heading, in UTF-16 code units. */
const LONGEST_HEADING = 60;

/** “칠레가 얻는 것”, “우리 측 성과”: what is given to the economy there. */
const GAINS =
  /(?:이|가|측이|측의|의)\s(?:얻는|얻은|얻어낸|얻게 되는|받는|받은|받아낸|챙기는|챙긴|따낸|누리는)\s?(?:것|이익|혜택|몫|성과)?(?:들)?$/;

/** How many sentences back an economy is looked for. */
const REACH = 20;

/** How far into a text the first economy is looked for, in UTF-16 code units. */
const HEAD = 4000;

/**
 * Finds the sections of a text.
 * @param parties parties in the whole text, in order
 */
export function sectionsOf(prepared: PreparedText, parties: readonly PartyMention[]): Sections {
  const { text, sentences } = prepared;
  const headings: (Section | null)[] = [];
  // “칠레가 얻는 것”: what the other side gives.
  const gainedFrom = (economy: string): Section | null => {
    const partner = usualPartner(economy);
    return partner === null ? null : { economy: partner, acts: true, partner: economy };
  };
  let current: Section | null = null;
  /** Whoever enacts a legal text acts in all its articles. */
  let enacted: Section | null = null;
  const inRange = (from: number, to: number, except: readonly string[]): string | null => {
    let adjective: string | null = null;
    for (let i = firstBeginningFrom(parties, from); i < parties.length && parties[i]!.start < to; i += 1) {
      const { economy, form } = parties[i]!;
      // Whoever is quoted on a duty does not levy it.
      if (form === 'person' || except.includes(economy)) continue;
      if (form !== 'adjective') return economy;
      adjective ??= economy;
    }
    return adjective;
  };
  const most = (mentions: readonly PartyMention[], except: string): string | null => {
    const counts = new Map<string, number>();
    for (const { economy } of mentions) if (economy !== except) counts.set(economy, (counts.get(economy) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  };
  const first = most(parties, '');
  const partnerOf = new Map<string, string | null>();
  const usualPartner = (economy: string): string | null => {
    const known = partnerOf.get(economy);
    if (known !== undefined) return known;
    const partner = first === economy ? most(parties, economy) : first;
    partnerOf.set(economy, partner);
    return partner;
  };
  sentences.forEach((sentence, index) => {
    const { start, end } = sentence;
    if (ENACTS.test(text.slice(start, Math.min(end, start + 40)))) {
      enacted = enactedBy(text, start, parties);
      current = enacted;
    } else if (index > 0 && isHeading(text, start, end)) {
      current = headingOf(text, start, end, parties);
      if (current !== null && GAINS.test(text.slice(start, end))) current = gainedFrom(current.economy);
      current ??= enacted;
    }
    headings.push(current);
  });
  return {
    partner: (sentence, economy) => {
      const section = headings[sentence];
      if (section == null) return null;
      return section.economy === economy ? (section.partner ?? usualPartner(economy)) : section.economy;
    },
    only: (sentence, except) => {
      const { start, end } = sentences[sentence]!;
      const named = new Set<string>();
      for (let i = firstBeginningFrom(parties, start); i < parties.length && parties[i]!.start < end; i += 1)
        if (parties[i]!.form !== 'person' && !except.includes(parties[i]!.economy)) named.add(parties[i]!.economy);
      return named.size === 1 ? [...named][0]! : null;
    },
    at: (sentence) => headings[sentence] ?? null,
    nearest: (sentence, except) => {
      const here = sentences[sentence]!;
      const own = inRange(here.start, here.end, except);
      if (own !== null) return own;
      for (
        let i = sentence - 1;
        i >= Math.max(0, sentence - REACH) && sentences[i]!.paragraph === here.paragraph;
        i -= 1
      ) {
        const before = inRange(sentences[i]!.start, sentences[i]!.end, except);
        if (before !== null) return before;
      }
      return inRange(0, Math.min(here.start, HEAD), except);
    },
  };
}

/** “HAS ADOPTED THIS REGULATION:”, “Has decided as follows:” */
const ENACTS = /^(?:HAS|HAVE|Has|Have) (?:ADOPTED|adopted|DECIDED|decided|ENACTED|enacted)\b[^.\n]{0,30}/;

/** How far before the formula of a legal text its author is looked for, in UTF-16 code units. */
const RECITALS = 40_000;

/** “THE EUROPEAN COMMISSION,” in a line of its own before the recitals. */
const AUTHOR = /\n[ \t]*(THE [A-Z][A-Z ,]{4,80}),[ \t]*\n/;

/** Whoever enacts a legal text, by the line that names its author. */
function enactedBy(text: string, formula: number, parties: readonly PartyMention[]): Section | null {
  const from = Math.max(0, formula - RECITALS);
  const author = AUTHOR.exec(text.slice(from, formula));
  if (author === null) return null;
  const start = from + author.index;
  const party = parties[firstBeginningFrom(parties, start)];
  return party === undefined || party.start >= start + author[0].length ? null : { economy: party.economy, acts: true };
}

/** A short line of its own without a full stop. */
function isHeading(text: string, start: number, end: number): boolean {
  return (
    end - start <= LONGEST_HEADING &&
    !hasCells(text.slice(start, end)) &&
    !/[.,;!?”"’:%]$|\d%/.test(text.slice(start, end)) &&
    /\n\s{0,8}(?:\(?\d{1,2}[.)]\s)?$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^\s{0,8}\n/.test(text.slice(end, end + 9)) &&
    !/^[-–—•·▲△▶▷◆◇○●※*▪]/.test(text.slice(start, start + 1))
  );
}

/** “What Canada charges on”, “Peru's duties on”, with another party after it. */
const CHARGES =
  /^(?:['’]s)?\s(?:(?:no longer|now|still|also|has|had|imposed|put|placed)\s)*(?:charges?|charged|lev(?:y|ies|ied)|impos(?:es|ed)|appl(?:y|ies|ied)|put|placed|collects?|tariffs?|dut(?:y|ies)|countermeasures?)?\s?(?:on|against)\s(?:the\s)?$/i;

function headingOf(text: string, start: number, end: number, parties: readonly PartyMention[]): Section | null {
  let found: PartyMention | null = null;
  let partner: string | null = null;
  for (let i = firstBeginningFrom(parties, start); i < parties.length && parties[i]!.start < end; i += 1) {
    const party = parties[i]!;
    if (found !== null && party.economy !== found.economy) {
      if (partner !== null || !CHARGES.test(text.slice(found.end, party.start))) return null;
      partner = party.economy;
    }
    found ??= party;
  }
  if (found === null) return null;
  if (partner !== null) return { economy: found.economy, acts: true, partner };
  const besides = text.slice(start, found.start) + text.slice(found.end, end);
  return {
    economy: found.economy,
    acts: /\b(?:has|have|did|does|will|imposes|measures|actions|commitments|offers|duties|tariffs|charges|levies|collects)\b|의\s?(?:조치|관세|약속|의무|양허)/i.test(
      besides,
    ),
  };
}
