/** Subjects of clauses that stand inside another: before a noun they qualify, a condition or a time. */

/** The verb nearest after the subject, which qualifies the noun after it. */
const QUALIFIES =
  /^ ?(?:\S+ ){0,7}?(\S*(?:한|된|는|던|맺은|받은|넣은|놓은|찾은|얻은|잡은|않은|치른|만든|막은|묶은|닫은|뽑은|쌓은|앉은|내놓은|내건|내민|건넨|[매남숨넘]긴|[낮맞갖멈늦]춘|[바가]꾼|인|낸|린|온|준|진|킨|될|운)(?! 중(?:인|이던) )),? (?:(?:\S+ ){0,10}?\S+?(?:을|를|에|에는|은|는|도|까지|이|가) |(?:\S+ ){1,6}$|\S*(?:뒤|후|때|이상|이유|상황|만큼))/;
/** Words that end so and qualify nothing (“기한”, not “제기한”; “추진 계획”), and verbs of saying that take the subject's words. */
const NOT_QUALIFYING =
  /(?:(?<![면규통배])제한|(?<![확증반기])대한|(?<![승확부])인한|위한|관한|권한|(?<![제실개중무게표지])시한|북한|(?<![제포폐연얘])기한|(?<![협보배예])상한|(?<!인)하한|또한|향한|추진|촉진|증진|선진|지진|비준|기준|수준|표준|연준|확인|승인|개인|법인|할인|요인|원인|본인|부인|라인|또는|혹은|포함한|비롯한|통한|관련한|같은|오는|에는|으로는|로는|에서는|까지는|부터는)$|(?:국가|정부|측)는$/;
/** “중국이 미국으로 유입되는 원료를 …”: what goods do, whoever the subject is. */
const OF_GOODS = /(?:유입|반입|수입|수출|생산|제조|조립|판매|부과|적용)(?:되는|된|되던)$/;
/** The clause is a condition. */
const CONDITION = /^ ?(?:\S+ ){0,4}?\S*(?:(?:을|할|될|않을) 경우|[^화측반전]면|더라도|하자|되자),? /;

/** “…가 말한 것과 관련”, “…이 밝힌 데 대해서는”: what someone else did, which is spoken about. */
const OCCASION =
  /^[^“”"″.?!]*?(?:[가-힣](?:은|는|던)|[한된친킨린긴진힌낸선준든]) ?(?:것|데|점|일|사실|내용|대목|발언|조치)(?:에|과|와)? ?(?:대해|대한|대하여|관련|관해|따른|맞서)/;

/** “…가 나올 가능성도”, “…이 거부할 여지를”: what may happen, which is spoken about. */
const PROSPECT = /^ ?(?:[^\s“”"″]+ ){0,6}?\S*([가-힣]) (?:가능성|여지|우려|소지)(?:을|를|도|은|는|이|가|까지|에) /;
/** Final consonant of what is to come: “나올”, “할”. */
const TO_COME = 8;

/** Farther from its subject than this, UTF-16 code units, no verb is looked for. */
const REACH = 140;

interface Subject {
  readonly role: 'topic' | 'subject' | 'source' | 'owner';
  /** Where its particle ends. */
  readonly end: number;
}

/** True when a subject belongs to a clause inside the one whose predicate stands at an offset. */
export function isEmbedded(text: string, { role, end }: Subject, predicate: number): boolean {
  if (role !== 'subject') return false;
  if (isOccasion(text, { end }, predicate) || COMES_FROM.test(text.slice(end - 2, predicate))) return true;
  const between = text.slice(end, Math.min(predicate, end + REACH));
  const verb = QUALIFIES.exec(between);
  // “요구해 온 개방은”
  const auxiliary =
    verb !== null &&
    /[해어아려와겨] ?온$/.test(between.slice(0, verb.index + verb[0].indexOf(`${verb[1]!} `) + verb[1]!.length));
  if (auxiliary) return true;
  if (verb !== null && verb[1]!.length > 1 && !NOT_QUALIFYING.test(verb[1]!) && !OF_GOODS.test(verb[1]!)) return true;
  return CONDITION.test(between);
}

/** “미국 측에서 요구가 나오면서”: from whom something comes, not who goes on. */
const COMES_FROM = /^에서.{0,50}(?:나오|나와|제기되|이어지|커지|높아지|거세지|잇따르)(?:면서|자|며|고|는 가운데)[ ,]/;

/** True when what a subject did or may do is only spoken about, by somebody else. */
export function isOccasion(text: string, { end }: Pick<Subject, 'end'>, predicate: number): boolean {
  const between = text.slice(end, Math.min(predicate, end + REACH));
  if (OCCASION.test(between)) return true;
  const prospect = PROSPECT.exec(between)?.[1];
  return prospect !== undefined && (prospect.charCodeAt(0) - 0xac00) % 28 === TO_COME;
}
