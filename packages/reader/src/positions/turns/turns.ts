/** Who has the floor: labels of transcripts and briefings, and of quotations set apart. */

import type { Names } from '../../mentions.js';
import { isKoreanRecord } from '../../names/people/korean-records.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import type { LanguageRules } from '../cues/stance-rules.js';
import { type Holder, partiesOf, partyVoice, personVoice, type Voice } from '../voices/voices.js';
import { interviewTurns } from './interview-turns.js';
import { signedBlocks } from './signed-blocks.js';
import { transcriptOf } from './transcript-labels.js';
import type { Turn } from './turn.js';
import { labelOf } from './turn-labels.js';
import { afterName, koreanLineMarks, nameInLabel, opensInsideLine } from './turn-marks-korean.js';
import { writtenAnswers } from './written-answers.js';

/** The head of a document names its host, UTF-16 code units. */
const HEAD = 500;

/**
 * Turns by the number of the sentence, for the sentences that stand in one.
 * @param holders of the document, in order
 */
export function turnsOf(
  prepared: PreparedText,
  rules: LanguageRules,
  names: Names,
  holders: readonly Holder[],
): Map<number, Turn> {
  const { text, sentences } = prepared;
  const turns = new Map<number, Turn>();
  const main = openingSpeaker(names, text) ?? mainSpeaker(names, text, prepared.language);
  const parties = partiesOf(names, text.length);
  const party = main?.party ?? hostOf(names) ?? parties[0] ?? null;
  const dashed = isDashedBriefing(text);
  const isRecord = prepared.language === 'ko' && isKoreanRecord(text);
  const marks = prepared.language === 'ko' && !dashed ? koreanLineMarks(text) : null;
  const transcript = transcriptOf(text, rules, names);
  const labels = { text, rules, names, holders, transcript, party, parties };
  if (!dashed && marks === null && !transcript.labelled) {
    const answers = writtenAnswers(prepared, names, holders);
    if (answers !== null) return answers;
    const signed = signedBlocks(prepared, names, holders);
    if (signed !== null) return signed;
    const interview = interviewTurns(prepared, names);
    if (interview !== null) return interview;
  }
  const host = hostOf(names);
  const interviewed = marks === null ? null : sideOfHeading(text, holders);
  let firstMark = -1;
  const whoAnswers = (from: number, to: number): Voice | null =>
    holders.find(({ kind, start }) => kind === 'person' && start >= from && start < to)?.voices[0] ??
    bySurname(text, { start: from }, names) ??
    ofLabel(text.slice(from, to), names) ??
    (isNamedBefore(names, main, firstMark) ? main : null) ??
    interviewed ??
    (host === null ? null : partyVoice(host));
  let turn: { readonly voice: Voice | null; readonly question: boolean } | null = null;
  let lone = -1;
  let quotedTurn = -1;
  let aside = false;
  let cursor = 0;
  for (let i = 0; i < sentences.length; i += 1) {
    const sentence = sentences[i]!;
    while (cursor < holders.length && holders[cursor]!.end <= sentence.start) cursor += 1;
    // What a label alone in a report gives the word to ends with its paragraph.
    if (lone >= 0 && sentence.paragraph !== lone) {
      lone = -1;
      turn = null;
    }
    const startsLine = opensLine(text, sentence.start);
    const dash = startsLine && dashed ? text[sentence.start]! : '';
    if (startsLine && aside) {
      turn = null;
      aside = false;
    }
    const spoken = startsLine ? asideLabel(text, sentence, holders, cursor) : null;
    if (spoken !== null) {
      aside = true;
      turn = { voice: spoken.voice, question: false };
      turns.set(i, { ...turn, from: spoken.end });
      continue;
    }
    const record = startsLine ? recordLabel(text, sentence, holders, cursor, isRecord) : null;
    if (record !== null) {
      turn = { voice: record.voice, question: false };
      turns.set(i, { ...turn, from: record.end });
      continue;
    }
    const mark = marks !== null && (startsLine || opensInsideLine(text, sentence.start)) ? marks(sentence.start) : null;
    if (mark !== null) {
      if (firstMark < 0) firstMark = sentence.start;
      const from = mark.from ?? (mark.question ? mark.end : afterName(text, mark.end));
      const voice = mark.question ? null : whoAnswers(mark.end, from);
      turn = { voice, question: mark.question };
      turns.set(i, { ...turn, from });
      continue;
    }
    // An answer printed in quotation marks lasts as long as its paragraph.
    if (turn?.voice != null && dashed && quotedTurn >= 0 && sentence.paragraph !== quotedTurn && !'"“'.includes(dash))
      turn = null;
    if (dash !== '' && '-–—―'.includes(dash)) {
      turn = { voice: null, question: true };
      turns.set(i, { ...turn, from: sentence.start });
      continue;
    }
    if (dash !== '' && '▲△▶'.includes(dash)) {
      turn = {
        voice: named(text, sentence, holders, cursor) ?? bySurname(text, sentence, names) ?? main,
        question: false,
      };
      turns.set(i, { ...turn, from: sentence.start + 1 });
      continue;
    }
    if (dash !== '' && '"“'.includes(dash) && turn !== null) {
      turn = { voice: main, question: false };
      quotedTurn = sentence.paragraph;
      turns.set(i, { ...turn, from: sentence.start });
      continue;
    }
    // “한편 브리핑장 밖에서는 …”: the report takes over from the answers.
    if (startsLine && dashed && turn?.voice != null && TAKES_OVER.test(text.slice(sentence.start, sentence.start + 8)))
      turn = null;
    const label = startsLine ? labelOf(labels, sentence, cursor) : null;
    if (label !== null) {
      turn = label.end === null ? null : { voice: label.answer ? main : label.voice, question: label.question };
      if (turn !== null) turns.set(i, { ...turn, from: label.end ?? sentence.start });
      if (label.alone === true) lone = sentence.paragraph;
      continue;
    }
    if (turn !== null) {
      // A heading ends what was set apart; a turn of a transcript ends with the next label.
      if (turn.voice !== null && isHeading(text, sentence) && sentence.paragraph !== sentences[i - 1]?.paragraph)
        turn = null;
      else turns.set(i, { ...turn, from: sentence.start });
    }
  }
  return turns;
}

/** The report turns from the answers to what else happened. */
const TAKES_OVER = /^(?:한편|이에 앞서|이와 별도로|같은 날|이날)[ ,]/;

/** An office or a body after an economy. */
const OF_OFFICE =
  /^의? ?(?:[가-힣·]{1,8} )?[가-힣]*(?:대표|장관|차관|총리|대통령|주석|대사|실장|본부장|위원|위원장|의원|당국자|관계자|대변인|정부|측)(?= |\n|$)/;

/** “◆정우진> ”: whoever has that name; somebody of no side where the text tells of nobody who has it. Null for a label without a name. */
function ofLabel(label: string, { people }: Names): Voice | null {
  const named = nameInLabel(label);
  if (named === null) return null;
  const one = people.find(({ name }) => name === named);
  return one === undefined ? { speaker: named, party: null, capacity: 'expert' } : personVoice(one);
}

/** “커틀러 미 수석대표 일문일답”: the side of whoever the heading says is asked. */
function sideOfHeading(text: string, holders: readonly Holder[]): Voice | null {
  const asked = /^[^\n]{0,80}?(?:일문일답|인터뷰|문답)/.exec(text);
  const last = holders.findLast(({ end }) => end <= (asked?.[0].length ?? 0));
  // “한미 관세협상 일문일답”: what it is on, not who is asked.
  if (last?.kind === 'economy' && !OF_OFFICE.test(text.slice(last.end, last.end + 24))) return null;
  const party = last?.voices[0]?.party ?? null;
  return party === null ? null : partyVoice(party);
}

/** True when somebody is named before the first question: whoever an answer names first gives none. */
function isNamedBefore({ people, personMentions }: Names, voice: Voice | null, offset: number): boolean {
  const first = personMentions.find(({ person }) => people[person]!.name === voice?.speaker);
  return first !== undefined && first.start < offset;
}

/** True when nothing but space stands before an offset on its line. */
function opensLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && text[at] !== '\n' && /\s/.test(text[at]!)) at -= 1;
  return at < 0 || text[at] === '\n';
}

/** The side of the ministry or agency that the head of a document names first. */
function hostOf({ organisations, organisationMentions }: Names): string | null {
  for (const { organisation, start } of organisationMentions) {
    if (start > HEAD) return null;
    const { kind, party } = organisations[organisation]!;
    if ((kind === 'ministry' || kind === 'agency') && party !== null) return party;
  }
  return null;
}

/** Ends of a heading that names who speaks: “Press conference by”, “Interview with”. */
const SPEAKS =
  /\b(?:press conference|press briefing|briefing|interview|remarks|q ?& ?a|transcript) (?:by|with|of) (?:the )?(?:[a-zà-ɏ-]+,? ){0,7}$/i;

const OPENS = /\b(?:opening|introductory) (?:remarks|statement)/i;
const OPENS_WITH =
  /(?:^|\n)[^\S\n]*(?:opening|introductory) (?:remarks|statement)(?: by|:| ?[-–—])? ?(?:[a-zà-ɏ][a-zà-ɏ.]{1,3} ?){0,2}$/i;

/** “Opening remarks – Anna Kovács, State Secretary: …”: who opens a briefing answers in it, for its host where no side is told. */
function openingSpeaker(names: Names, text: string): Voice | null {
  if (!OPENS.test(text)) return null;
  for (const { person, start } of names.personMentions) {
    if (!OPENS_WITH.test(text.slice(Math.max(0, start - 60), start))) continue;
    const { name, party } = names.people[person]!;
    const side = party ?? hostOf(names);
    return side === null ? null : { speaker: name, party: side, capacity: 'government' };
  }
  return null;
}

/** The government's person who is named first: who answers where no label says. */
function mainSpeaker({ people, personMentions, economies }: Names, text: string, language: string): Voice | null {
  for (const { person, start } of personMentions) {
    const { name, party, capacity } = people[person]!;
    if (capacity !== 'government' || party === null) continue;
    // Somebody of a side that the document never names is no host of it; Korean documents need not name their own.
    const announced = SPEAKS.test(text.slice(Math.max(0, start - 90), start));
    if (language === 'ko' || announced || economies.some(({ economy }) => economy === party)) {
      return { speaker: name, party, capacity };
    }
  }
  return null;
}

/** Questions after a dash, answers after a triangle or in quotation marks, as Korean briefings print them. */
function isDashedBriefing(text: string): boolean {
  return /^[-–—―] ?\S[^\n]*\n+[▲△▶]/m.test(text) || /^[-–—―] ?[가-힣“"][^\n]*\n+["“]/m.test(text);
}

/** “(유 실장)” at the start of an answer. */
function named(text: string, { start }: Sentence, holders: readonly Holder[], from: number): Voice | null {
  const open = text.slice(start, start + 4).search(/[(（]/);
  if (open < 0) return null;
  const close = text.slice(start, start + 40).search(/[)）]/);
  for (let i = from; i < holders.length && holders[i]!.start < start + close; i += 1) {
    if (holders[i]!.kind === 'person') return holders[i]!.voices[0]!;
  }
  return null;
}

/** “(전 정책관)”: one of the people by the first syllable of the name, where only one has it. */
function bySurname(text: string, { start }: Pick<Sentence, 'start'>, { people }: Names): Voice | null {
  const found = /[(（]([가-힣]) ?[가-힣]{2,8}[)）]/.exec(text.slice(start, start + 16));
  if (found === null) return null;
  const meant = people.filter(({ name }) => name.startsWith(found[1]!) && name.length <= 4);
  return meant.length === 1 ? personVoice(meant[0]!) : null;
}

/** “◯산업통상자원부장관 김정관   …”: who has the floor in the record of a Korean assembly. */
function recordLabel(
  text: string,
  { start }: Sentence,
  holders: readonly Holder[],
  from: number,
  isRecord: boolean,
): { readonly voice: Voice | null; readonly end: number } | null {
  const mark = text[start];
  if (mark !== '◯' && mark !== '○') return null;
  const line = text.slice(start, start + 60);
  const label =
    /^[◯○] ?([가-힣·]{2,20}(?: [가-힣·]{2,12}){1,3})(?: {2,}|\t)/.exec(line) ??
    (isRecord ? /^[◯○](?:[가-힣]{2,4} 위원|[가-힣·]{2,20} [가-힣]{2,4})[ \t]/.exec(line) : null);
  if (label === null) return null;
  const end = start + label[0].length;
  for (let i = from; i < holders.length && holders[i]!.start < end; i += 1) {
    if (holders[i]!.kind === 'person') return { voice: holders[i]!.voices[0]!, end };
  }
  return { voice: null, end };
}

/** “[박정성/산업통상자원부 무역투자실장 : …]”: words spoken in a broadcast, which end with their line. */
function asideLabel(
  text: string,
  { start }: Sentence,
  holders: readonly Holder[],
  from: number,
): { readonly voice: Voice; readonly end: number } | null {
  const label = /^\[[^[\]:：\n"“]{2,80}[:：](?= )/.exec(text.slice(start, start + 90));
  if (label === null) return null;
  const line = text.indexOf('\n', start);
  if (
    !text
      .slice(start, line < 0 ? text.length : line)
      .trimEnd()
      .endsWith(']')
  )
    return null;
  const end = start + label[0].length;
  for (let i = from; i < holders.length && holders[i]!.start < end; i += 1) {
    const { kind, voices } = holders[i]!;
    if (kind === 'person' || kind === 'unnamed') return { voice: voices[0]!, end };
  }
  return null;
}

/** A short line that ends in no mark. */
function isHeading(text: string, { start, end }: Sentence): boolean {
  return end - start <= 60 && !/[.?!:,"”’)]$/.test(text.slice(start, end)) && !/^["“]/.test(text.slice(start, end));
}
