/** Rates that contradict each other: one duty said to stand at two levels, with nothing to explain the difference. */

import type { MeasureDetail } from '../measures/find-measures.js';
import type { Names } from '../mentions.js';
import type { Slip } from '../reading.js';
import { type PreparedText, sentenceAt } from '../text/prepared-text.js';
import { elsewhere } from './evidence.js';
import { isOfOneFirm } from './firms-rates.js';

/** Words that make a second level of a duty possible: another time, a plan, a part, a range. */
const EXPLAINED =
  /\b(?:previous(?:ly)?|earlier|initial(?:ly)?|original(?:ly)?|former(?:ly)?|once|had been|used to|until|would|could|might|will|threat\w*|propos\w+|plan\w*|offer\w*|seek\w*|sought|want\w*|demand\w*|additional|extra|further|another|on top|plus|combined|total|average|effective|base|most-favou?red|mfn|quota|provisional|maximum|minimum|up to|as (?:high|low|much) as|at least|between|rang\w+|first|second|phase\w*|by 20\d\d|from 20\d\d|rais\w+|rose|ris\w+|lower\w*|reduc\w+|fell|fall\w*|drop\w*|double\w*|halve\w*|hike\w*|increas\w+|instead|rather|case for|argu(?:e|es|ed|ing) for|held out|holding out|push\w*|press(?:es|ed|ing)? for|plead\w*|lobb\w+|request\w*|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|insist\w*|hop(?:e|es|ed|ing)|aim\w*|negotiat\w+ for|compared|against|while|whereas|some|certain|other|most|many)\b|기존|당초|앞서|애초|추가|인상|인하|낮추|낮춰|올리|올려|올렸|내리|예고|위협|검토|제안|요구|최대|최고|최소|평균|합산|단계|까지|별도|할당|쿼터|일부|잠정|에서\s/i;

/**
 * Finds rates of one duty that contradict each other. The duty must be the same in product, imposer, target and kind, and both
 * levels be said of the present.
 * @param mentions every mention of a measure, as read before they are merged
 */
export function findRateSlips(
  { text, sentences }: PreparedText,
  mentions: readonly MeasureDetail[],
  names: Pick<Names, 'economies' | 'personMentions'>,
): Slip[] {
  const byDuty = new Map<string, MeasureDetail[]>();
  const changes = new Set(mentions.flatMap((one) => changeOf(one) ?? []));
  for (const mention of mentions) {
    const key = keyOf(mention);
    if (key === null) continue;
    const sentence = sentences[sentenceAt(sentences, mention.span[0])]!;
    if (!isPresent(text, mention, text.slice(sentence.start, sentence.end), sentence.start)) continue;
    const known = byDuty.get(key);
    if (known) known.push(mention);
    else byDuty.set(key, [mention]);
  }
  const slips: Slip[] = [];
  const ofFirm = ({ span }: MeasureDetail) =>
    isOfOneFirm(text, sentences[sentenceAt(sentences, span[0])]!.start, span[1], names);
  for (const told of byDuty.values()) {
    // Two levels are needed for a doubt: whose they are is looked at only then.
    if (told.every(({ rate_pct: rate }) => rate === told[0]!.rate_pct)) continue;
    const same = told.filter((mention) => !ofFirm(mention));
    const counts = new Map<number, number>();
    for (const { rate_pct: rate } of same) counts.set(rate!, (counts.get(rate!) ?? 0) + 1);
    if (counts.size !== 2) continue;
    const [[first, often], [second, other]] = [...counts] as [[number, number], [number, number]];
    // “Will be lowered to 15 percent from 25 percent”: both levels are told of, each at its time.
    if (same.some((one) => changes.has(changeKey(one, first, second)) || changes.has(changeKey(one, second, first))))
      continue;
    // The level said less often is doubted; of two said equally often, the later.
    const [kept, doubted] = other > often ? [second, first] : [first, second];
    const ground = same.find(({ rate_pct: rate }) => rate === kept)!;
    const slip = same.find(({ rate_pct: rate }) => rate === doubted)!;
    if (sentenceAt(sentences, slip.span[0]) === sentenceAt(sentences, ground.span[0])) continue;
    slips.push({
      kind: 'rate',
      as_stated: text.slice(slip.span[0], slip.span[1]),
      expected: `${kept}%`,
      span: slip.span,
      ...elsewhere(around(text, ground.span)),
      certainty: 'soft',
    });
  }
  return slips;
}

/** The change that a mention tells of: which duty, from what to what; null for none. */
function changeOf(mention: MeasureDetail): string | null {
  const { from_pct: from, rate_pct: to } = mention;
  return from === null || to === null ? null : changeKey(mention, from, to);
}

function changeKey({ product, imposer }: MeasureDetail, from: number, to: number): string {
  return [product, imposer, from, to].join('|');
}

/** Duties on all goods are of many kinds at once; only one that is named by its kind can contradict itself. */
function keyOf({ kind, product, imposer, target, kinds, rate_pct: rate }: MeasureDetail): string | null {
  if (kind !== 'tariff' || rate === null || product === null || imposer === null || target === null) return null;
  const named = kinds.filter(
    (name) => !/^(?:retaliatory|baseline|reciprocal|most-favoured-nation|safeguard)$/.test(name),
  );
  if (product === 'all goods' && named.length !== 1) return null;
  return [product, imposer, target, ...named].join('|');
}

function isPresent(
  text: string,
  { from_pct: from, replaced, status, span, rate_pct: rate }: MeasureDetail,
  sentence: string,
  sentenceStart: number,
): boolean {
  if (from !== null || replaced || rate === 0) return false;
  const before = text.slice(Math.max(0, span[0] - 14), span[0]);
  if (/\b(?:to|from|by|than)\s(?:an?\s|the\s)?$/i.test(before)) return false;
  const rest = text.slice(span[1], span[1] + 24);
  // “cutting the 25% levy in half” speaks of the level that stands.
  const standing = /\bthe\s$/i.test(before) && /^\s(?:in half|altogether|entirely|remains|stays)/i.test(rest);
  if (standing) return true;
  if (status !== 'in-force' && status !== 'unclear') return false;
  // Words further away speak of another duty of the sentence.
  const near = sentence.slice(Math.max(0, span[0] - sentenceStart - 60), span[1] - sentenceStart + 40);
  return !EXPLAINED.test(near);
}

/** The words around a span, for evidence. */
export function around(text: string, [start, end]: readonly [number, number]): string {
  const from = text.lastIndexOf(' ', Math.max(0, start - 24)) + 1;
  const space = text.indexOf(' ', Math.min(text.length, end + 24));
  const to = space < 0 || space > end + 40 ? Math.min(text.length, end + 30) : space;
  return text
    .slice(Math.max(from, start - 40), to)
    .replace(/\s+/g, ' ')
    .trim();
}
