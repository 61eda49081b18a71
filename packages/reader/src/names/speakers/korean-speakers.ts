/** Korean speakers without a name: 한 정부 관계자, 농민단체, 우리 협상팀. */

import type { UnnamedSpeaker } from '../../mentions.js';
import { HOME } from '../../text/korean-text.js';
import type { Scan } from '../listed/scan.js';
import { atOrAfter, firstEndingAfter } from '../listed/spans.js';
import { koreanWordBefore } from '../words/korean-words.js';
import type { Surroundings } from './speaker-surroundings.js';

/** Most words taken in before the noun. */
const MOST_WORDS = 6;

/**
 * The speaker whose noun stands at a span; null when it is none.
 * @param around what tells the party where no country is said
 * @param before the speaker found last; 철강업계 관계자 takes it in
 */
export function koreanSpeaker(
  scan: Scan,
  start: number,
  end: number,
  nounCapacity: UnnamedSpeaker['capacity'],
  around: Surroundings,
  before: UnnamedSpeaker | undefined,
): UnnamedSpeaker | null {
  const { text } = scan;
  let capacity = nounCapacity;
  let from = start;
  let economy: string | null = null;
  let ours = false;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = koreanWordBefore(text, from);
    if (word === undefined || text.slice(word.end, from).includes('\n')) break;
    if (
      before !== undefined &&
      before.end === word.end &&
      before.start >= word.start &&
      capacity === 'unnamed-official'
    ) {
      if (before.capacity !== 'government') capacity = before.capacity;
      economy ??= before.party;
      from = before.start;
      continue;
    }
    const country = atOrAfter(scan.economies, word.start);
    const found = atOrAfter(scan.organisations, word.start);
    const listed = found !== undefined && found.start <= word.start && found.end >= word.end ? found : undefined;
    if (country !== undefined && country.start === word.start && belongs(text.slice(country.end, word.end)))
      economy ??= country.economy;
    else if (listed !== undefined) {
      economy ??= listed.value.party;
      if (listed.value.kind === 'company' && capacity === 'unnamed-official') capacity = 'company';
      if (listed.value.kind === 'association' && capacity === 'unnamed-official') capacity = 'domestic-group';
    } else if (!scan.rules.korean.speakerModifiers.has(word.text) && !/(?:업계|부|청|실|측)$/.test(word.text)) break;
    if (word.text.startsWith('우리')) ours = true;
    if (/업계$|업체$|기업$|재계$/.test(word.text) && capacity === 'unnamed-official') capacity = 'company';
    if (/협회$|단체$|노조$|노동계$|농협$/.test(word.text) && capacity === 'unnamed-official')
      capacity = 'domestic-group';
    from = word.start;
  }
  // 미국 정부 is the economy itself.
  if (capacity === 'government' && (economy !== null || from < start)) return null;
  const description = text.slice(from, end).replace(/\s+/g, ' ');
  return { start: from, end, description, capacity, party: economy ?? partyAround(scan, start, ours, around) };
}

/** Nothing, or what makes an economy's name an attribute: 미국의, 인도 내, 미국 측; 인도가 is a subject of its own. */
function belongs(rest: string): boolean {
  return /^(?:의|측|내|계|산|발)?$/.test(rest);
}

/** In a text of Korea's talks whoever has no country is Korea's; 우리 in a quotation is said by its speaker. */
function partyAround(scan: Scan, at: number, ours: boolean, { people, parties, weights }: Surroundings): string | null {
  const { quotations, language } = scan.prepared;
  const quotation = ours ? quotations.find(([start, end]) => start <= at && at < end) : undefined;
  if (quotation !== undefined) {
    const speaker = people[firstEndingAfter(people, quotation[0]) - 1];
    const line = scan.text.lastIndexOf('\n', quotation[0]);
    if (speaker !== undefined && speaker.start > line) return parties[speaker.person] ?? null;
  }
  if (language !== 'ko' || ours || weights.total.has(HOME) || parties.includes(HOME)) return HOME;
  let best: string | null = null;
  for (const [economy, count] of weights.total) {
    if (economy !== 'USA' && (best === null || count > weights.total.get(best)!)) best = economy;
  }
  // “낙농가들이 EU와의 FTA에 반대했다”: an economy named only after them is the other side as well as theirs.
  if (best !== null && weights.first.get(best)! > at) return isAddressedAfter(scan, at, best) ? HOME : null;
  return best ?? HOME;
}

/** After an economy that something is asked of or shared with: “일본에 ”, “GCC 측에 ”, “EU와의 ”. */
const ADDRESSED = /^(?: ?(?:측|정부|당국))?(?:에|에게|과의|와의) (?!있는|위치|본사|대해|대한)/;
/** How far after a speaker whoever is addressed may stand, UTF-16 code units. */
const ADDRESSED_WITHIN = 40;

/** “정부는 일본에 철회를 촉구했다”: whoever asks another and names no country of its own is Korea's. */
function isAddressedAfter({ text, economies }: Scan, at: number, economy: string): boolean {
  const named = economies[firstEndingAfter(economies, at)];
  return (
    named?.economy === economy &&
    named.start - at < ADDRESSED_WITHIN &&
    !/[.\n“"]/.test(text.slice(at, named.start)) &&
    ADDRESSED.test(text.slice(named.end, named.end + 12))
  );
}
