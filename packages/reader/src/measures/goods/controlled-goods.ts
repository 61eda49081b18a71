/** Goods whose export their own country holds back: a duty told beside that is on other goods. “갈륨 수출 통제에 맞서 100% 관세를 …” */

/** What a Korean text says right after them: “ 등 광물의 수출 통제”, “ 수출을 제한하자”. */
const KOREAN =
  /^의?(?:\s?등)?(?:\s[가-힣]{1,6}){0,2}?\s?(?:(?:대미|대중|대일|대한|對美|對中)\s?)?수출(?:을|에 대한)?\s?(?:통제|제한|규제|금지|중단|허가제|봉쇄)/;
const ENGLISH_AFTER = /^\s(?:[a-z]+\s){0,2}?exports?\s(?:controls?|curbs?|restrictions?|bans?|licen[cs]\w+|limits?)\b/i;
const ENGLISH_BEFORE =
  /\b(?:export (?:controls?|curbs?|restrictions?|bans?|limits?)|(?:curbs?|restrictions?|controls?|limits?|bans?) on (?:the )?exports?) (?:on|over|for|of) (?:[a-z-]+ ){0,3}$/i;

/** True when the export of goods at an offset is told to be held back. */
export function isControlled(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 40);
  if (after.includes('수출')) return KOREAN.test(after);
  return ENGLISH_AFTER.test(after) || ENGLISH_BEFORE.test(text.slice(Math.max(0, start - 60), start));
}
