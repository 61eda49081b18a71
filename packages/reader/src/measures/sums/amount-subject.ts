/** What a sum is for, in the text's own words. */

import type { Sum } from './sum.js';

const STOP =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|should|that|which|who|while|but|if|when|because|after|before|until|by|from|on|at|with|as|than|last|this|next|since|over|under|into|annually|between|during|through|via|per|he|she|it|they|we|said|says|told|according|and|or|to|within|in|for|starting|beginning|including|such|also|each|every)$/i;
/** “$4**-5 billion** in profit”: the other end of a range says nothing of what it is for. */
const RANGE =
  /^\s?[-–—]\s?[$€£¥₩]?\d[\d.,]*(?:\s?(?:billion|million|trillion|bn|mn|tn|m|b)\b)?(?:\s(?:won|dollars?|euros?|yen|yuan|pounds?|rupees?)\b)?/i;
const OPEN = /^(?:in|of|for|worth|on)$/i;
const MOST_WORDS = 8;

/**
 * Words that say what a sum is for: those after it (“$350 billion in investment”, “$11 billion of European goods”, “3,500억 달러
 * 규모의 대미 투자”), else the noun it belongs to before it (“a deficit of $68.5 billion”).
 * @param from start of the sentence
 * @param to its end
 */
export function amountSubject(text: string, sum: Sum, from: number, to: number): string | null {
  const upTo = sum.end + (RANGE.exec(text.slice(sum.end, sum.end + 24))?.[0].length ?? 0);
  const after = text.slice(upTo, Math.min(to, upTo + 120));
  const before = text.slice(Math.max(from, sum.start - 80), sum.start);
  if (/[가-힣]/.test(after.slice(0, 20)) || /[가-힣]\s*$/.test(before))
    return labelBefore(before) ?? koreanAfter(after) ?? koreanBefore(before);
  return nounsAfter(after) ?? nounsBefore(before) ?? labelBefore(before);
}

/** “Investment: …”, “대미 투자: 4년간 …”: what labels a line. */
function labelBefore(before: string): string | null {
  const label =
    /(?:^|[\n□○■●◦•▲△*-]\s?)(\p{L}[\p{L}·&' ]{1,36}?)\s?[:：]\s?(?:[^:：.%\d]{0,40}|\d{1,2}년간\s?)?(?:약\s|총\s|연\s|연간\s|최대\s)?$/u.exec(
      before,
    );
  return label?.[1]?.trim() ?? null;
}

function nounsAfter(after: string): string | null {
  const words = /^[\s-]/.test(after)
    ? (after
        .match(/^(?:[\s-]?[\p{L}\p{N}.'’&-]+){0,12}/u)?.[0]
        .trim()
        .split(/\s+/) ?? [])
    : [];
  let i = 0;
  while (i < words.length && /^(?:a|an|year|annually|yearly|-a-year|each|per|annum|month|hour)$/i.test(words[i]!))
    i += 1;
  if (i < words.length && OPEN.test(words[i]!)) {
    // “$550 billion in the United States”, “$17 million on April 17”: where and when, not what for.
    const place = /^(?:in|on)$/i.test(words[i]!) && isProper(words, i + 1);
    if (place) return null;
    i += 1;
    if (/^of$/i.test(words[i] ?? '')) i += 1;
  } else if (i > 0 && i < words.length) return null;
  const taken: string[] = [];
  for (; i < words.length && taken.length < MOST_WORDS; i += 1) {
    const word = words[i]!;
    if (/^of$/i.test(word) && taken.length > 0) {
      taken.push(word);
      continue;
    }
    if (
      STOP.test(word) ||
      isAdverb(word) ||
      (taken.length > 0 && taken.at(-1) !== 'goods' && isDone(word, words[i + 1]))
    )
      break;
    const letters = /^(?:\p{Lu}\.)+$/u.test(word);
    taken.push(letters ? word : word.replace(/[.]$/, ''));
    if (!letters && /[.,;]$/.test(word)) break;
  }
  while (taken.length > 0 && /^(?:of|the|a|an|its)$/i.test(taken.at(-1)!)) taken.pop();
  while (taken.length > 0 && /^(?:the|a|an|its|their|new|additional)$/i.test(taken[0]!)) taken.shift();
  const noun = taken.join(' ');
  return noun === '' ||
    /^\d|^(?:million|billion|off|higher|lower|more|less|today|Canadian|goods|years?|months?|total|manner|way)$/i.test(
      noun,
    )
    ? null
    : noun;
}

/** “the port package **made** the largest …”, “the canal project **proposed** by …”: what is done by or to it, after its noun. */
function isDone(word: string, next: string | undefined): boolean {
  if (!/^(?:\p{Ll}+ed|made|paid|given|set|sent|spent|gave|took|won)$/u.test(word)) return false;
  return next === undefined || STOP.test(next) || /^(?:the|a|an|its|their|his|her|our|most|more)$/.test(next);
}

/** “the $350 billion investment pledge **swiftly**” */
function isAdverb(word: string): boolean {
  return (
    /^\p{Ll}{3,}ly$/u.test(word) &&
    !/^(?:supply|assembly|family|monthly|yearly|weekly|quarterly|friendly|early)$/.test(word)
  );
}

/** “the United States”, “India”, “April 17”: names and figures up to the end of the phrase. */
function isProper(words: readonly string[], from: number): boolean {
  let i = /^the$/i.test(words[from] ?? '') ? from + 1 : from;
  const first = i;
  while (i < words.length && /^(?:\p{Lu}[\p{L}.]*|\d{1,4})$/u.test(words[i]!)) i += 1;
  return i > first && (i === words.length || STOP.test(words[i]!) || /[.,;]$/.test(words[i - 1]!));
}

function nounsBefore(before: string): string | null {
  const match =
    /((?:[a-zà-ɏ\d'’&-]+\s){1,9})(?:of|worth|at|totall?ing|total(?:ed|led)?|amounted to|amounting to|reached|stood at|stands at|was|were|is|to|by|with a value of)\s(?:(?:about|around|some|nearly|over|more than|up to|roughly|approximately|at least|almost|an?|estimated|to)\s){0,3}$/i.exec(
      before,
    );
  if (match === null) return null;
  const words = withoutPlace(match[1]!.trim().split(/\s+/));
  const taken: string[] = [];
  for (let i = words.length - 1; i >= 0; i -= 1) {
    if (STOP.test(words[i]!) || /^(?:a|an|the|its|their|his|her|put|ran|worth|annual)$/i.test(words[i]!)) break;
    if (taken.length > 0 && DOES.test(words[i]!)) break;
    // “Peru **ordered** 50 aircraft”; “its **pledged** investment” is what it is for.
    const verb = taken.length > 0 && i > 0 && /^\p{Ll}{3,}ed$/u.test(words[i]!);
    if (verb && !STOP.test(words[i - 1]!) && !/^(?:a|an|the|its|their|our|[a-zà-ɏ]+ly)$/i.test(words[i - 1]!)) break;
    taken.unshift(words[i]!);
  }
  // “annual payments **limited** to”: how much, not what for.
  while (taken.length > 1 && LIMITED.test(taken.at(-1)!)) taken.pop();
  // “50 aircraft **valued** at”, “exports **stood** at”, “a fund **of up** to”: how much, not what for.
  while (taken.length > 0 && HOW_MUCH.test(taken.at(-1)!)) taken.pop();
  return taken.length === 0 ? null : taken.join(' ');
}

/** “Abiec **estimates** losses of”, “plan to **make** direct investments of”: who tells or does it, not what it is for. */
const DOES =
  /^(?:estimates?|expects?|forecasts?|predicts?|projects?|faces?|makes?|making|announces?|reports?|suffers?|sees?|pays?|imposes?)$/i;

const LIMITED = /^(?:limited|capped|restricted|raised|increased|cut|reduced|lowered|set|fixed|confined)$/i;

const HOW_MUCH =
  /^(?:valued|capped|limited|priced|estimated|pegged|costing|up|of|amounted|amounting|stood|stands|came|comes|rose|risen|fell|fallen|grew|grown|climbed|dropped|totall?ed|totall?ing|reached)$/i;

/** “direct investments **in the United States** totalling”, “trade **between the two countries** came to”: where, not what for. */
function withoutPlace(words: readonly string[]): readonly string[] {
  for (let i = words.length - 1; i >= 1; i -= 1) {
    if (WHERE.test(words[i]!))
      return STOP.test(words[i - 1]!) || !PLACE.test(words[i + 1] ?? '') ? words : words.slice(0, i);
    if (STOP.test(words[i]!) && words[i] !== 'and') return words;
  }
  return words;
}

const WHERE = /^(?:in|between|with|to|from|among)$/;

/** “the United States”, “its neighbours”, “Peru”; “with an outlay of” is what it is for. */
const PLACE = /^(?:the|its|their|both|two|them|each|\p{Lu}[\p{L}.]*)$/u;

function koreanAfter(after: string): string | null {
  const match =
    /^\s?(?:\([^)]{0,30}\)\s?)?(?:규모|상당|어치|가량|이상|정도|수준|한도|안팎|내외)?(?:의|인|에 달하는|에 이르는|씩|을|를)?\s?((?:[가-힣A-Za-z·]+\s?){1,4})/u.exec(
      after,
    );
  if (match === null) return null;
  const words = match[1]!.trim().split(/\s+/);
  const taken: string[] = [];
  for (const word of words) {
    if (/^(?:규모|상당|어치|가량|이상|정도|수준|로|으로|에|의|을|를|이|가|은|는|까지|달하는|이다|이며)$/.test(word))
      continue;
    // “미국 요구대로”: how, not what for.
    if (word.endsWith('대로')) return null;
    const bare = word.replace(/(?:을|를|은|는|이|가|에|로|으로|와|과|도|의)$/, '');
    taken.push(bare.length > 1 ? bare : word);
    if (bare !== word && !word.endsWith('의')) break;
  }
  // “3,500억 달러 투자 압박”: what it is for, not what is done about it.
  const noun = taken.join(' ').replace(/(?<=.) (?:압박|압력)(?: 수위)?$/, '');
  if (isClause(noun)) return null;
  return noun === '' || /(?:했|하기|하는|다|며|고|하|할|될|예정)$/.test(noun) || NO_NOUN.test(noun) ? null : noun;
}

/** Words around a sum that say how much or when it is, not what it is for. */
const NO_NOUN =
  /^(?:씩|와|과|라|이라|라는|이라는|연간|연평균|년간|년|한 번|추가|포함|등|데|으로|이하|이상|이르|제한|최대치?|나눠|현지|약|총|에서|부터|까지|선|대)(?:\s|$)/;

function koreanBefore(before: string): string | null {
  const match =
    /([가-힣A-Za-z·]+(?:\s[가-힣A-Za-z·]+)?)(?:은|는|이|가|에|을|를|의)?\s(?:(?:약|총|최대|최소|연간|연|매년)\s){0,2}$/u.exec(
      before,
    );
  const words = match?.[1] ?? '';
  // “한국은 미국에”: who pays and to whom, not what for.
  if (/^[가-힣A-Za-z·]+[은는] [가-힣A-Za-z·]+(?:에|에게|에서|측에)$/.test(words)) return null;
  const noun = words.replace(/(?:은|는|이|가|을|를|에|의|(?<=액)인)$/, '');
  if (isClause(noun)) return afterClause(noun);
  // “현대차그룹 회장은 210억 달러를 투자”: who pays, not what for.
  if (/(?:회장|총재|장관|대통령|총리|부총리|대표|본부장|실장|의원|위원장|사장|대변인)$/.test(noun)) return null;
  return noun.length > 1 && !NO_NOUN.test(noun) ? noun : null;
}

/** “투자하고 중”, “예측한 한국은행 의견”: a verb stands among the words, which are a clause and no noun. */
const VERB =
  /^[가-힣]+(?:하고|하며|했고|었고|았고|였고|늘고|줄고|하는|되는|하게|하면|하려면|할|될|라며|라고|다고|한다는)$/;

function isClause(noun: string): boolean {
  return noun
    .split(' ')
    .slice(0, -1)
    .some((word) => VERB.test(word));
}

/** “늘었고 무역수지”: the noun after the verb that ends the clause before. */
function afterClause(noun: string): string | null {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  return last.length > 1 && !NO_NOUN.test(last) && !VERB.test(last) ? last : null;
}
