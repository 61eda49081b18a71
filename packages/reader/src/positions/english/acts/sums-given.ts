/** What is bought, taken or paid, told by how much: “will order 50 jets”, “would put $150 billion into shipyards”, “is to take more gas”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { type Mode, type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import type { ActiveMode } from './acts.js';

const ABOUT =
  '(?:up to |as many as |as much as |at least |about |around |some |roughly |another |a further |an extra |a total of |more than |over )*';
const SUM = String.raw`(?:(?:US|C|A|NZ)?[$€£¥]\s?|(?:USD|EUR|GBP) ?)?\d(?![\d.,]* ?(?:%|per ?cent|weeks?|months?|years?|days?|hours?|minutes?|steps?)\b)`;
/** Figures that are no money. */
const COUNT = String.raw`\d(?![\d.,]* ?(?:%|per ?cent|weeks?|months?|years?|days?|hours?|minutes?|steps?|billion|million|trillion|bn|yen|dollars|euros|won)\b)`;

/** Verbs with how much. */
const GIVES = new RegExp(
  `^(?:${[
    `(?:order|contract for|take delivery of|lease) ${ABOUT}(?:${SUM}|(?:new |more |a dozen |dozens of )*(?:Boeing|Airbus|aircraft|jets|planes))`,
    `take (?:in |on )?${ABOUT}(?:${COUNT}|more (?:of |American |U\\.?S\\.? |[A-Z]\\p{L}+ )*(?!than\\b|time\\b|steps?\\b|account\\b|care\\b|interest\\b|action\\b|measures?\\b|part\\b|risks?\\b|responsibility\\b|control\\b)\\p{L})`,
    `(?:put|pour|plough|plow|sink|steer|channel|pump|commit|inject)(?: up| in| aside| forward)? ${ABOUT}${SUM}`,
    `take (?:(?:its|their|the|import|all|remaining|customs) )*(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rate) (?:on [^.;:,]{1,40} )?(?:to (?:zero|nil)|off|down)`,
  ].join('|')})`,
  'u',
);

/** “Seoul has ordered 25 jets”, “has put its levy on ice”. */
const GIVEN = new RegExp(
  `^ha(?:s|ve) (?:(?:also|already|now|since) )?(?:(?:ordered|contracted for) ${ABOUT}${SUM}|put (?:its|their|the) [^.;:,]{3,40} on (?:ice|hold))`,
  'u',
);

/** Words that one of these begins with. */
const OPENS = /^(?:order|contract|take|lease|put|pour|plough|plow|sink|steer|channel|pump|commit|inject)$/;

const GIVEN_IN: ReadonlySet<Mode> = new Set(['will', 'would', 'could', 'undertaking']);

/** What a side is to buy or pay, at a token after its modal; null where it is nothing of the kind. */
export function sumGiven({ text, tokens }: PreparedText, active: ActiveMode, at: number): StanceEvent | null {
  if (active.negated || at === active.last || at - active.last > 2 || !GIVEN_IN.has(active.mode)) return null;
  const start = tokens.starts[at]!;
  if (!OPENS.test(text.slice(start, tokens.ends[at]!)) || !GIVES.test(text.slice(start, start + 100))) return null;
  const strength = active.mode === 'will' ? 'firm' : active.mode === 'undertaking' ? 'moderate' : 'soft';
  const told = { stance: 'offers', object: 'after', act: 'give' } as const;
  return stanceEvent({ ...told, strength, first: active.first, last: at, mode: active.mode });
}

/** What a side has ordered or put on ice, at its “has”. */
export function sumPaid({ text, tokens }: PreparedText, at: number): StanceEvent | null {
  const start = tokens.starts[at]!;
  if (!text.startsWith('ha', start) || !GIVEN.test(text.slice(start, start + 80))) return null;
  return stanceEvent({
    first: at,
    last: at + 1,
    stance: 'offers',
    strength: 'moderate',
    object: 'after',
    mode: 'undertaking',
    act: 'give',
  });
}
