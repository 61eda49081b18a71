/** Korean lists of what each side asks or gives, under headings: “양측 요구 사항 / ▲ 미국 / - 쌀 시장 개방”, “미국의 요구 사항”. */

import type { Stance } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Holder, Voice } from '../../voices/voices.js';

/** What an item of such a list says of whoever asks or gives. */
export interface ListedWish {
  readonly voices: readonly Voice[];
  readonly stance: Stance;
}

/** A heading is no longer than this, UTF-16 code units. */
const LONGEST_HEADING = 40;

const ASKS = /(?:요구|요청)(?: ?(?:사항|내용|목록|조건|안))?(?:은|는)?[?:]?$/;
const GIVES = /(?:약속|양보|제안|제시)(?: ?(?:사항|내용|목록|카드|안))(?:은|는)?[?:]?$/;
const EACH = /(?:양측|양국|각국|각측|쌍방|두 나라|한미|한·미|미중|미·중|한일|한·일|한중|한·중|서로의)/;

/** Marks of a line that heads a list, and of its items. */
const TOP_MARK = /^(?:[▲△■□◆◇●○▶▷※<[【(]|\d{1,2}[.)])\s?/;
const ITEM_MARK = /^(?:[-–—·•*ㅇ○▸‣]|[①-⑳])\s?/;

/** An item that is a clause of its own, or says that nothing is asked or given. */
const CLAUSE = /(?:[다요까]|음|함|됨|없음|불가|아님)[.?!]?$/;
/** A line that names an act and no more. */
const BARE_ITEM =
  /^(?!.*[다요까]\s).*[가-힣%)] ?(?:철폐|폐지|인하|완화|확대|면제|개방|유예|축소|중단|도입|증액|감축|해소|허용|인정|개선|구매|투자|재협상)(?: 요청| 요구)?$/;
const KEPT_OUT = /(?:제외|배제|분리|별개)(?: ?(?:처리|논의|요구))?$/;

/**
 * Items of such lists by the number of their sentence.
 * @param holders of the whole document, in order
 */
export function koreanWishes(
  { text, sentences }: PreparedText,
  holders: readonly Holder[],
): ReadonlyMap<number, ListedWish> {
  const wishes = new Map<number, ListedWish>();
  let each: Stance | null = null;
  let list: ListedWish | null = null;
  /** The heading names whose wishes are listed, and nothing but its items has followed. */
  let opened = false;
  let next = 0;
  sentences.forEach((sentence, at) => {
    const { start, end } = sentence;
    while (next < holders.length && holders[next]!.start < start) next += 1;
    const line = text.slice(start, Math.min(end, start + 2 * LONGEST_HEADING));
    const item = ITEM_MARK.test(line);
    if (item && list !== null) {
      if (!CLAUSE.test(line.trimEnd()))
        wishes.set(at, KEPT_OUT.test(line.trimEnd()) ? { voices: list.voices, stance: 'excludes' } : list);
      return;
    }
    if (end - start > LONGEST_HEADING || /[.!]$/.test(line)) {
      each = null;
      list = null;
      return;
    }
    // “25% 관세 철폐”, right under the heading: an item without a mark.
    if (
      list !== null &&
      opened &&
      BARE_ITEM.test(line) &&
      (!ASKS.test(line) || partyIn(holders, next, sentence) === null)
    ) {
      wishes.set(at, list);
      return;
    }
    const asked = ASKS.test(line) ? ('demands' as const) : GIVES.test(line) ? ('offers' as const) : null;
    const named = partyIn(holders, next, sentence);
    if (asked !== null) {
      each = EACH.test(line) ? asked : null;
      list =
        each === null && named !== null && leads(text, sentence, named)
          ? { voices: named.voices, stance: asked }
          : null;
      opened = list !== null;
    } else if (each !== null && named !== null && isAlone(line, text.slice(named.start, named.end)))
      list = { voices: named.voices, stance: each };
    else if (!item) list = null;
  });
  return wishes;
}

/** The first economy or government named in a line. */
function partyIn(holders: readonly Holder[], from: number, { end }: Sentence): Holder | null {
  for (let i = from; i < holders.length && holders[i]!.start < end; i += 1)
    if (holders[i]!.kind === 'economy' || holders[i]!.kind === 'organisation') return holders[i]!;
  return null;
}

/** “미국의 요구 사항”, “미국 측 요구”: whose they are stands right before. */
function leads(text: string, { start, end }: Sentence, named: Holder): boolean {
  return (
    named.start - start <= 4 &&
    /^(?: ?측)?(?:의|이| )? ?\S{0,6} ?(?:요구|요청|약속|양보|제안|제시)/.test(text.slice(named.end, end))
  );
}

/** “▲ 미국”, “[미국 측]”: a name and nothing else. */
function isAlone(line: string, name: string): boolean {
  const bare = line
    .replace(TOP_MARK, '')
    .replace(/[\]】>):：\s]+$/, '')
    .trim();
  return bare === name || bare === `${name}측` || bare === `${name} 측`;
}
