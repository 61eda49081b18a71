/** Whose “we”, “our” and “우리” a sentence has: the party of whoever speaks it. */

import { beginningWithin, firstBeginningFrom } from '../../text/in-order.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { PartyMention } from './sentence-items.js';
import { partyOfSpeech } from './spoken-document.js';

/** Longest head of a turn (“TRADE MINISTER DON FARRELL:”), in UTF-16 code units. */
const LONGEST_HEAD = 90;

/** A Korean paragraph that goes on with who spoke before: “그는”, “이어”. */
const SPEAKS_ON = /^(?:그는|그녀는|그도|이어|그러면서|또)[ ,]/;

/** “A: At present our duty is 70 per cent”: an answer of whoever publishes the questions put to it. */
const ANSWER = /^(?:A|Answer)[.:]\s/;

/**
 * Party of the speaker by index of sentence; null where nobody is known to speak.
 * @param publisher party of the document's publisher
 */
function speakingParties(
  { text, sentences, quotations }: PreparedText,
  parties: readonly PartyMention[],
  publisher: string | null,
): readonly (string | null)[] {
  const home = /우리/.test(text) ? 'KOR' : null;
  const spoken = partyOfSpeech(text, parties);
  let turn: string | null = null;
  let last: string | null = null;
  let paragraph = -1;
  let q = 0;
  return sentences.map(({ start, end, paragraph: here }) => {
    if (here !== paragraph) {
      paragraph = here;
      if (!SPEAKS_ON.test(text.slice(start, start + 6))) last = null;
      const head = text.slice(start, Math.min(end, start + LONGEST_HEAD));
      const colon = /[:：]\s/.exec(head)?.index ?? -1;
      if (/^(?:Q|문|질문|-|–|—)/.test(head)) turn = null;
      else if (ANSWER.test(head)) turn = publisher;
      else if (colon > 0) {
        const speaker = parties[firstBeginningFrom(parties, start)];
        if (speaker !== undefined && speaker.form === 'person' && speaker.start < start + colon) turn = speaker.economy;
        else if (/^[A-Z][A-Z .'’()-]{2,40}$/.test(head.slice(0, colon))) turn = null;
      }
    }
    while (q < quotations.length && quotations[q]![1] <= start) q += 1;
    let person: string | null = null;
    for (const { form, economy, start: at } of beginningWithin(parties, start, end)) {
      if (form !== 'person') continue;
      const quoted = quotations.slice(q, q + 6).some(([from, to]) => from <= at && at < to);
      if (!quoted) person ??= economy;
    }
    if (person !== null) last = person;
    return turn ?? last ?? spoken ?? (home === null ? null : (headlined(text, start, end, parties) ?? home));
  });
}

/** Between an economy and the words of its speaker in a headline: “브라질 룰라 “우리도 …””. */
const HEADLINED = /^ [가-힣]{2,5}(?<![에와과을를로서의은는이가도]|관세|압박|위협|요구|협상),? ?[“"‘']우리/;

/** The economy of whoever is quoted after its name and his, where nobody is known by his name. */
function headlined(text: string, start: number, end: number, parties: readonly PartyMention[]): string | null {
  for (const party of beginningWithin(parties, start, end))
    if (party.form !== 'person' && HEADLINED.test(text.slice(party.end, Math.min(end, party.end + 14))))
      return party.economy;
  return null;
}

const FIRST_PERSON =
  /\b(?:[Oo]ur|[Ww]e|us)\b|\bI(?=['’](?:m|ll|ve)\b| (?:am|will|shall|have|hereby|want|plan|intend|propose|impose|imposed|raise|raised)\b)|우리(?:나라)?/g;

/** The parties with those that “we”, “our” and “우리” stand for among them. */
export function withFirstPersons(
  prepared: PreparedText,
  parties: readonly PartyMention[],
  publisher: string | null = null,
): readonly PartyMention[] {
  const { text, sentences } = prepared;
  let speaking: readonly (string | null)[] | undefined;
  let sentence = 0;
  const found: PartyMention[] = [];
  for (const match of text.matchAll(FIRST_PERSON)) {
    const start = match.index;
    const end = start + match[0].length;
    speaking ??= speakingParties(prepared, parties, publisher);
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence += 1;
    const economy = speaking[sentence];
    if (economy == null) continue;
    const near = parties[firstBeginningFrom(parties, start)];
    if (near !== undefined && near.start < end) continue;
    found.push({ economy, start, end, form: /^our$/i.test(match[0]) ? 'adjective' : 'name' });
  }
  if (found.length === 0) return parties;
  return [...parties, ...found].sort((a, b) => a.start - b.start);
}
