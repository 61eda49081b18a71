/** What a Korean refusal or ban is on: a burden that another is spared, a harm that another is told to keep from. */

/** A burden right before “-지 않”: “차별하”, “디지털세를 도입하”, “평가절하를 하”, “이동을 막”. */
const BURDEN =
  /(?:차별|강요|조작|절하|남용|제한|금지|방해)(?:을|를|은|는|도)? ?하?$|(?:이동|이전|흐름|접근)(?:을|를|은|는|도) (?:[가-힣]+ )?막$|(?:관세|[가-힣]세|사용료|수수료|할증료|규제|제재|통제|쿼터|제한|장벽)(?:을|를|은|는|도) (?:[^\s,]+ ){0,2}(?:도입|적용|부과|신설|시행)하$|(?:하라고|두라고|공개를|현지화를|저장을) (?:[가-힣]+ )?요구하$/;

/** “플랫폼법이 미국 기업을 차별하”: what a law does is told, not promised. */
const OF_A_LAW = /(?:법|법안|규제|조치|제도|정책|기준|입법|규정)(?:이|가|은|는) (?:[^\s,]+ ){0,4}[^\s,]*$/;

/** “미국 기업을 차별하지 않기로 했다”: what is given is that another is spared. */
export function sparesOthers(text: string, from: number, start: number, end: number): boolean {
  if (text.startsWith('차별', start) && OF_A_LAW.test(text.slice(from, start))) return false;
  const negated = /^(.*?) ?(?:지(?:는|도)? ?)?않/s.exec(text.slice(Math.max(from, start - 40), end));
  return negated !== null && BURDEN.test(negated[1]!.replace(/지$/, ''));
}

/** Harm to another, before the ending of a ban: “남용해”, “차별적 입법이 돼”, “불이익을 주는 조치를 하”. */
const HARM = /(?:남용|악용|차별|불이익|불리|장벽|표적|겨냥|강요|무기화|자의적)/;
/** UTF-16 code units before a ban within which its harm stands. */
const NEAR = 30;

/** “통제를 남용해서는 안 된다”: asked of whoever could do it. */
export function forbidsHarm(text: string, from: number, start: number): boolean {
  return HARM.test(text.slice(Math.max(from, start - NEAR), start));
}
