/** Undertakings in Korean: a topic or subject with its particle, and a verb's ending such as ~기로 했다, ~할 예정이다. */

import { firstBeginningFrom } from '../../text/in-order.js';
import { isEmbedded } from '../../text/korean-embedding.js';
import type { Match } from '../../text/lexicon.js';
import type { Sentence } from '../../text/sentences.js';
import type { CommitmentWord } from '../rules/commitment-rules.js';
import type { PartyMention } from '../sentences/sentence-items.js';
import type { Undertaking } from './undertaking.js';

const PARTICLE =
  /^(?:\s?(?:측|정부|행정부|당국|대통령|총리|장관|부총리|본부장|국가주석|주석)){0,2}\s?(?:은|는|이|가|도)(?=[\s,])/;
const BOTH = /(?:양국|양측|두 나라|한미|한·미|미일|한일|한중|당사국)(?:\s?양국)?(?:\s?정부|\s?정상)?(?:은|는|이|가)\s/;

/** A topic right before a party. */
const OTHER_TOPIC = /^[^\s,“”"]{1,14}(?: [^\s,“”"]{1,8})?[은는] $/;

/** Verbs of what someone says: their subject is the last one named. */
const SPOKEN = /겠다고$/;
/** What must be is an undertaking in an agreement's own words only, not in what someone demands. */
const OBLIGATION = /야 한다$/;
/** How an agreement words it: “당사국은 …하여야 한다”; “국회도 처리해야 한다” is what somebody asks. */
const AGREED_DUTY = /당사국|하여야 한다$/;
const SAID_AFTER = /^\s?(?:["”’']|고|는|며|면서|라고)/;
/** “…할 것으로 보인다”: what others expect. */
const EXPECTED = /^ ?(?:것으로 ?)?(?:보이|보인|보여|해석|풀이|분석|관측|점쳐|추정|추측|읽힌|우려|알려)/;
/** “제한적일 것으로 예상했다”: what a side itself expects; “논의될 것으로 예상되는”: what nobody is to do. */
const EXPECTS_ITSELF = /^(?:했|하[였고며는]|한|해 ?왔)/;
/** “약속했다는 보도는 사실이 아니다”: denied. */
const DENIED =
  /^[가-힣 ]{0,6}다는 (?:[가-힣]{1,6} )?(?:보도|주장|설|소문|내용|관측|지적|것|건|말)(?:는|은|이|가)? (?:[가-힣]{1,5} ){0,2}(?:사실(?:이 아니|과 (?:다르|달라)|무근)|근거(?:가|는)? 없|허위|오보|틀리|틀린|잘못)/;
/** “부과할 계획이었으나”: what was meant and is no more. */
const GIVEN_UP = /^(?:이었|였)(?:으나|지만|는데|다가|던)/;
/** “부과받기로”, “약속받았다”: what is received is the other side's to do. */
const RECEIVED = /받$/;
/** “관세를 철폐한다.”: told outright, at the end of its sentence only. */
const PRESENT = /^(?:철폐|폐지|면제|개방|인하)한다$|^없앤다$/;
/** “철폐를 요구할 계획”: an ask undertakes nothing. */
const ASKS = /(?:요구|요청|촉구|건의|압박|주문|당부|항의|제소)하?$/;
/** “미국을 방문할 예정”, “협의할 계획”: where somebody goes and whom they see is no undertaking. */
const TRAVELS =
  /(?:방문|입국|출국|귀국|출장|참석|도착|출발|면담|회동|회담|만날|만나|논의|협의|발표|설명|브리핑|가질|나설)하?$/;
/** “협의를 계속하기로 했다”, “실무협의를 시작하기로”, “만나기로”: talk, and what is only held in common. */
const TALKS =
  /(?:협의|논의|협상|회담|대화|소통|실무협의|검토|만나|회동|회의)(?:를|을|도|하|해)?\s?(?:(?:계속|시작|개최|진행|재개|이어|열|가지|지속|마무리|강화|추진|조속히|서둘러|본격화)[가-힣]{0,3}\s?)?(?:해 나가|하|나가)?$/;
/** “실무협의체를 분기마다 열기로 했다”, “무역위원회를 브뤼셀에서 개최하기로”: when and where they meet. */
const MEETS =
  /(?:협의체|협의회|위원회|간담회|설명회|공청회|토론회|포럼|세미나|회의|회담|총회|박람회|전시회|행사|협상|협의|라운드)(?:를|을|도)? (?:[^\s,]+ ){0,4}(?:열|개최하?|소집하?|주최하?|갖|가지)$/;
/** A burden put on another side: “25% 관세를 부과하겠다고”, “관세를 15%로 올릴 예정”. */
const BURDENS =
  /(?:관세|세율|부담금|과징금|수수료)[율]?[을를]?\s(?:[^\s,.]+\s){0,5}(?:부과하?|매기|매길|물리|물릴|적용하?|인상하?|올리|올릴|높이|높일|때리|때릴)$/;
/** “반덤핑 관세를 유지하기로”: a burden that stays; “15%로 유지한다” is what was agreed. */
const KEEPS_BURDEN = /관세를 (?:[^\s,.%\d]+ ){0,3}유지하?$/;
/** “상호주의법으로 대응하겠다”, “절대 양보하지 않겠다”, “방위비와 연계하겠다”: how one fights the talks out. */
const WITHSTANDS =
  /(?:맞?대응하?|보복하?|맞서|제소하?|연계하?|연동하?|묶|(?:양보|굴복|타협|물러서|포기|수용|받아들이)(?:하)?지(?:는|도)? ?않?)$/;
/** A burden with a bound, or that both agreed on, is what was agreed. */
const BOUNDED = /낮[은춰추]|인하|완화|상한|최대|이하|넘지|대신|아닌|무관세|영세율|(?<![\d.])0\s?(?:%|퍼센트)/;
const SAYS_ONLY = /(?:확인|환영|평가|공감|강조|재확인|인식|주목|기대|희망|지지|표명)$/;
const PLANNED = /(?:예정|계획|방침|전망)/;
/** “추진해 왔다”, “추진하기를 원한다”: what was done, what is wished. */
const NOT_TO_COME = /^(?:해|하여)\s?(?:왔|온)|^하기를?\s?(?:원|희망|바라)/;
/** “부과하겠다고 예고했던 25%”: what is threatened. */
const THREATENED = /^고? ?(?:[가-힣]{1,5} )?(?:예고|위협|경고|압박|엄포)/;
/** “결정한다면”, “부과할 경우”: a condition. */
const CONDITIONAL = /^(?:다|하|한다|된다)?면[ ,]|^(?:다는|라는) 조건|^ ?경우/;

/**
 * The undertaking that a Korean verb closes, or null when no party is its subject.
 * @param sides the two economies of the document, where there are two
 */
export function koreanUndertaking(
  text: string,
  sentence: Sentence,
  verb: Match<CommitmentWord>,
  parties: readonly PartyMention[],
  sides: readonly string[],
): Undertaking | null {
  if (isUnsaid(text, sentence, verb)) return null;
  const shared = { verb: verb.value.verb!, end: verb.end, whatEnd: verb.end };
  let subject: { readonly start: number; readonly end: number; readonly economies: readonly string[] } | null = null;
  for (
    let i = firstBeginningFrom(parties, sentence.start);
    i < parties.length && parties[i]!.end <= verb.start;
    i += 1
  ) {
    const { start, end } = parties[i]!;
    const particle = PARTICLE.exec(text.slice(end, Math.min(verb.start, end + 30)));
    if (particle === null) continue;
    const topic = /[은는]$/.test(particle[0]);
    const subjectEnd = end + particle[0].length;
    // “애플은 EU가 내건 조건을 …”: a topic that is no party.
    const qualifies = /[이가]$/.test(particle[0]) && OTHER_TOPIC.test(text.slice(sentence.start, start));
    if (subject === null && qualifies && isEmbedded(text, { role: 'subject', end: subjectEnd }, verb.start)) continue;
    // “… 은 EU가 보복한다면 …”, “… 은 미국이 약속한 인하를 …”: the subject of a clause inside the sentence.
    const inner = subject !== null && /[이가]$/.test(particle[0]);
    if (inner && isEmbedded(text, { role: 'subject', end: subjectEnd }, verb.start)) continue;
    // A topic holds for the sentence; a subject inside a clause only when there is no topic, in speech, or for a verb in speech.
    const spoken =
      subject !== null &&
      (SPOKEN.test(text.slice(verb.start, verb.end)) || /[“"‘]/.test(text.slice(subject.end, verb.start)));
    if (subject === null || topic || spoken || (inner && isItsOwn(text, subjectEnd, verb)))
      subject = { start, end: subjectEnd, economies: together(text, sentence, parties, i) };
  }
  const before = text.slice(sentence.start, verb.start);
  const both = BOTH.exec(before);
  if (both !== null && sides.length === 2 && (subject === null || sentence.start + both.index > subject.start)) {
    const start = sentence.start + both.index;
    return { ...shared, parties: sides, start, whatStart: skip(text, start + both[0].length) };
  }
  if (subject === null) return null;
  // “미국이 검토하겠다고”: nothing is said of what.
  if (!/[을를에도로]\s/.test(text.slice(subject.end, verb.end))) return null;
  return { ...shared, parties: subject.economies, start: subject.start, whatStart: skip(text, subject.end) };
}

/** A clause of its own between a subject and the verb: “… 양보해”, “…하면서”, “…하도록”. */
const ANOTHER_CLAUSE =
  /(?:[가-힣](?:면서도?|면|도록|자|니|니까|지만|는데|은데|려고|느라|므로)|(?<![대통위관의향올더비난피]|비롯|포함|감안|고려|불구)해서?|(?:하여|되어|돼|[찾받팔남담막맞잡갚삼살]아|[늘줄풀열들]어|[춰줘겨려져워])서?),? (?!주|줘|온|왔|오[는던]|둔|두|놓)/;

/** “트럼프 대통령은 인도가 …하기로 했다고 밝혔다”: what one side undertakes, told by another; what is expected stays with who expects it. */
function isItsOwn(text: string, from: number, { start, value }: Match<CommitmentWord>): boolean {
  return value.verb !== 'expects' && !ANOTHER_CLAUSE.test(text.slice(from, start));
}

/** Between two that act together: “A 대통령과 B 총리는”. */
const WITH =
  /^(?:\s?(?:측|정부|행정부|대통령|총리|장관|부총리|본부장|대표|주석|국가주석)){0,2}[와과]\s(?:[가-힣]{1,8}\s){0,2}$/;

/** Economies of a subject, with the one that “와” joins to it. */
function together(text: string, { start }: Sentence, parties: readonly PartyMention[], at: number): readonly string[] {
  const { economy } = parties[at]!;
  let first = at;
  while (
    first > 0 &&
    parties[first - 1]!.economy === economy &&
    parties[first]!.start - parties[first - 1]!.end <= 1 &&
    parties[first - 1]!.start >= start
  )
    first -= 1;
  const before = parties[first - 1];
  if (before === undefined || before.start < start || before.economy === economy) return [economy];
  return WITH.test(text.slice(before.end, parties[first]!.start)) ? [before.economy, economy] : [economy];
}

/** True when the words of a verb are told as required, expected or supposed, or of what is received. */
function isUnsaid(text: string, { start }: Sentence, verb: Match<CommitmentWord>): boolean {
  const after = text.slice(verb.end, verb.end + 16);
  const words = text.slice(verb.start, verb.end);
  if (GIVEN_UP.test(after) || NOT_TO_COME.test(after) || THREATENED.test(after)) return true;
  if (verb.value.agreedWith && !/기로\s\S{1,14}$/u.test(text.slice(start, verb.start))) return true;
  if ((verb.value.plain || PRESENT.test(words)) && !/^(?:\.|\s*$)/.test(after)) return true;
  if (ASKS.test(text.slice(Math.max(start, verb.start - 4), verb.start))) return true;
  if (DENIED.test(text.slice(verb.end, verb.end + 50))) return true;
  const lead = text.slice(Math.max(start, verb.start - 24), verb.start);
  if (verb.value.verb === 'expects' && (EXPECTS_ITSELF.test(after) || /[가-힣]될 ?$/.test(lead))) return true;
  if (WITHSTANDS.test(lead) || KEEPS_BURDEN.test(lead)) return true;
  if (MEETS.test(text.slice(Math.max(start, verb.start - 44), verb.start))) return true;
  const clause = text.slice(Math.max(start, verb.start - 60), verb.start);
  if (!/합의/.test(words) && BURDENS.test(clause) && !BOUNDED.test(clause)) return true;
  if (TALKS.test(lead) || (verb.value.plain && SAYS_ONLY.test(lead))) return true;
  if (PLANNED.test(words) && TRAVELS.test(text.slice(Math.max(start, verb.start - 5), verb.start))) return true;
  if (OBLIGATION.test(words)) {
    const before = text.slice(start, verb.start);
    if (SAID_AFTER.test(after) || /[“"‘″]/.test(before) || !AGREED_DUTY.test(before + words)) return true;
  }
  return (
    (/것으로$/.test(words) && EXPECTED.test(after)) ||
    CONDITIONAL.test(after) ||
    RECEIVED.test(text.slice(Math.max(start, verb.start - 2), verb.start)) ||
    RECEIVED.test(after.slice(0, 1))
  );
}

function skip(text: string, from: number): number {
  let at = from;
  while (/[\s,“"‘]/.test(text[at] ?? '')) at += 1;
  return at;
}
