/** Duties that point the wrong way: levied by an economy on its own goods, or by both sides in turn on the same goods at the same rate. */

import type { MeasureDetail } from '../measures/find-measures.js';
import type { MeasureRules } from '../measures/rules/measure-rules.js';
import { partyMentions } from '../measures/sentences/sentence-items.js';
import type { Names } from '../mentions.js';
import type { Slip } from '../reading.js';
import { firstBeginningFrom } from '../text/in-order.js';
import { findPhrases } from '../text/lexicon.js';
import { type PreparedText, sentenceAt } from '../text/prepared-text.js';
import { elsewhere, evidenceIn } from './evidence.js';
import { around } from './rates.js';

/** Words that let both sides levy the same duty. */
const BOTH =
  /\b(?:retaliat\w+|counter\w*|match\w*|equal\w*|same|each other|mutual\w*|both|respective\w*|own|tit-for-tat|in turn|also|likewise|reciprocal\w*|similar\w*)\b|보복|맞불|맞대응|상호|서로|양국|각각|동일/i;

/** How a duty stands that is not levied yet. */
const TO_COME: ReadonlySet<MeasureDetail['status']> = new Set(['announced', 'threatened', 'proposed']);

/**
 * Finds duties with a doubtful direction.
 * @param mentions every mention of a measure, as read before they are merged
 */
export function findDirectionSlips(
  prepared: PreparedText,
  rules: MeasureRules,
  names: Names,
  mentions: readonly MeasureDetail[],
): Slip[] {
  return [...onOwnGoods(prepared, rules, names), ...turnedRound(prepared, mentions)].sort(
    (a, b) => a.span[0] - b.span[0],
  );
}

/** What may stand between the owner of a duty and the word for it: a rate, an adjective, a product. */
const OWNER_GAP = /^(?:['’]s)?\s(?:(?!(?:an?|the|no|any)\s)[a-zà-ɏ\d.%-]+\s){0,2}$/i;
/** “We will charge Japan 25% tariffs on Japanese products”: whom a duty is charged bears it. */
const CHARGED = /\b(?:charg|assess|grant|giv|offer|ow|hand|bill|cost|spar)(?:e|es|ed|ing|s)?\s(?:the\s)?$/i;
const GOODS_GAP = /^\s(?:of\s[\d.]+\s?(?:%|per ?cent)\s)?on\s(?:the\s|imported\s|all\s|its\sown\s)?$/i;

/** “Korean tariffs on Korean cars” */
function onOwnGoods(prepared: PreparedText, rules: MeasureRules, names: Names): Slip[] {
  const { text } = prepared;
  const parties = partyMentions(names, prepared.text).filter(
    ({ form }) => form !== 'person' && form !== 'organisation',
  );
  const slips: Slip[] = [];
  for (const { start, end, value } of findPhrases(prepared, rules.clause)) {
    if (!value.duty) continue;
    const next = firstBeginningFrom(parties, end);
    const owner = parties[firstBeginningFrom(parties, start) - 1];
    const goods = parties[next];
    if (owner === undefined || goods === undefined || owner.economy !== goods.economy) continue;
    const korean = /[가-힣]/.test(text.slice(start, end));
    if (korean || start - owner.end > 40 || goods.start - end > 30) continue;
    if (!OWNER_GAP.test(text.slice(owner.end, start)) || !GOODS_GAP.test(text.slice(end, goods.start))) continue;
    if (CHARGED.test(text.slice(Math.max(0, owner.start - 16), owner.start))) continue;
    // “tariffs on Korean steel tariffs …”, “in Korea tariffs on Korea”: the owner must open its noun phrase.
    if (
      /\b(?:on|in|to|from|against|with|of|for|by)\s(?:the\s)?$/i.test(
        text.slice(Math.max(0, owner.start - 12), owner.start),
      )
    )
      continue;
    slips.push({
      kind: 'direction',
      as_stated: text.slice(owner.start, goods.end),
      expected: null,
      span: [owner.start, goods.end],
      ...evidenceIn(
        'the same economy is said to levy the duty and to bear it',
        '관세를 부과하는 쪽과 부담하는 쪽이 같습니다',
      ),
      certainty: 'firm',
    });
  }
  return slips;
}

/** One product and rate, said to be levied by A on B and elsewhere by B on A. */
function turnedRound({ text, sentences }: PreparedText, mentions: readonly MeasureDetail[]): Slip[] {
  const stated = mentions.filter(
    ({ product, imposer, target, inferred, rate_pct: rate, kinds, replaced }) =>
      product !== null &&
      product !== 'all goods' &&
      imposer !== null &&
      target !== null &&
      !inferred.includes('imposer') &&
      !inferred.includes('target') &&
      rate !== null &&
      rate !== 0 &&
      !replaced &&
      !kinds.includes('retaliatory'),
  );
  const groups = new Map<string, MeasureDetail[]>();
  for (const mention of stated) {
    const pair =
      mention.imposer! < mention.target! ? [mention.imposer, mention.target] : [mention.target, mention.imposer];
    const key = [mention.rate_pct, mention.product, ...pair].join('|');
    const known = groups.get(key);
    if (known) known.push(mention);
    else groups.set(key, [mention]);
  }
  const slips: Slip[] = [];
  for (const group of groups.values()) {
    const first = group[0]!;
    const other = group.filter(({ imposer }) => imposer !== first.imposer);
    if (other.length === 0) continue;
    const sentenceOf = ({ span }: MeasureDetail) => {
      const { start, end } = sentences[sentenceAt(sentences, span[0])]!;
      return text.slice(start, Math.min(end, start + 1_000));
    };
    if (group.some((mention) => BOTH.test(sentenceOf(mention)))) continue;
    const rest = group.length - other.length;
    // The direction said less often is doubted; of two said equally often, the later.
    const [kept, doubted] = other.length > rest ? [other[0]!, first] : [first, other[0]!];
    // “Has imposed 25%”, “will impose 25%”: one stands and the other answers it.
    if (doubted.status !== kept.status && TO_COME.has(doubted.status)) continue;
    slips.push({
      kind: 'direction',
      as_stated: sentenceOf(doubted).slice(0, 200),
      expected: `${kept.imposer} on ${kept.target}`,
      span: doubted.span,
      ...elsewhere(around(text, kept.span)),
      certainty: 'soft',
    });
  }
  return slips;
}
