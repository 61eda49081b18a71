/** Rates that leave out the sign of per cent because one before them in the sentence has it: “32 percent from as much as 64”, “…, down from 40”. */

import type { PreparedText } from '../../text/prepared-text.js';
import { NUMBER } from '../../text/tokens.js';
import type { Rate } from './rate.js';

/** Longest way from the rate with its sign, in UTF-16 code units. */
const LONGEST_WAY = 80;

/** What stands right before such a number. */
const BEFORE =
  /^(?:to|from|against|as|of|the|than|and|but|,|be|ordinary|regular|usual|normal|standard|existing|basic|base)$/i;
/** Length of the longest of them. */
const LONGEST_BEFORE = 8;

/** What may stand between: “from 66 percent **to** 16.5”, “the 110 per cent duty **comes down to** 10”, “…, **down from** 40”. */
const FROM_ONE_TO =
  /^(?:\s(?:at present|now|today|currently))?\s(?:down\s|up\s)?to\s(?:as (?:much|high|low|little) as\s)?$/;
const CHANGED_TO =
  /\b(?:fall|fell|cut|lower|drop|reduc|brought|bring|com|came|go|went|ris|rose|rais|increas|halv|slash|doubl)\p{L}*\s(?:down\s|up\s|back\s)?to\s(?:as (?:much|high|low|little) as\s)?$/u;
const OLDER =
  /^(?:[^.;:!?()%]{0,60},)?\s(?:(?:when|before|after)\s(?:it|they)\s(?:was|were|had been)\s)?(?:(?:(?:brought|taken|pulled|cut|lowered|put)\s)?(?:down|up)\s|(?:lowered|raised|reduced|increased|cut)\s)?from\s(?:(?:as (?:much|high|low|little) as|the|the earlier|the previous|an earlier|a previous|up to)\s)?$/;
const COMPARED =
  /^(?:[^.;:!?()%]{0,60},)?\s(?:against|instead of|in place of|rather than|compared with|compared to|versus)\s(?:the\s)?$/;

/** “21.3 percent **on top of the ordinary** 10” */
const ON_TOP =
  /^(?:[^.;:!?()%]{0,60},?)?\son top of the (?:ordinary|regular|usual|normal|standard|existing|basic|base)\s$/;

/** “The duty, now 150 percent, **will be** 75 on the first day” */
const WILL_BE = /^(?:\s(?:today|now|at present))?,?\s(?:will|would|is to|shall) be\s$/;

/** “75 **on the first day and** 40 in the tenth year” */
const NEXT_STEP = /^\s(?:on|in|at|from|at the|after)\s[^.,;:!?()%]{3,30}?(?:,|,? and)\s$/;
const STEP_AFTER =
  /^\s(?:(?:on|in|from|at) (?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|end|year|20\d\d|entry)|after (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|that)|by 20\d\d)/;

/** “33 percent **on apples,** 30 on wool”: one more of a list. */
const LISTED =
  /^\s(?:on|for)\s[^.;:!?()%\d]{3,60}?(?:,|,? and|,? but)\s(?:(?:only|just|up to|as (?:much|high|low|little) as)\s)?$/;

/** What may follow: no unit, no noun that the number counts. */
const AFTER =
  /^(?:[.,;!?)”"]|over|in|within|on|upon|by|at|for|after|before|when|once|since|under|until|if|unless|and|but|while|as|outside|above|beyond|straight|immediately|today|now|currently|previously|earlier|this|last|next|charged|levied|paid|imposed|announced|threatened|planned|proposed)$/i;

/** “Between 5 and 10”, “from 3 to 5”: the first of two numbers is no rate of its own. */
const PAIR_OF_NUMBERS = /^\s(?:to|and|or)\s\d/;

/**
 * The number at a token, where it goes on from a rate before it.
 * @param last the rate before it, with its sign
 */
export function unsignedRate(
  text: string,
  { starts, ends, kinds, count }: PreparedText['tokens'],
  i: number,
  last: Rate | undefined,
): Rate | null {
  if (last === undefined || last.bare || kinds[i] !== NUMBER) return null;
  const start = starts[i]!;
  const end = ends[i]!;
  if (start - last.end > LONGEST_WAY || start <= last.end || end - start > 5) return null;
  if (ends[i - 1]! - starts[i - 1]! > LONGEST_BEFORE || !BEFORE.test(text.slice(starts[i - 1]!, ends[i - 1]!)))
    return null;
  const digits = text.slice(start, end);
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(digits)) return null;
  if (i + 1 < count && !AFTER.test(text.slice(starts[i + 1]!, ends[i + 1]!))) return null;
  if (PAIR_OF_NUMBERS.test(text.slice(end, end + 6))) return null;
  const gap = text.slice(last.end, start).replaceAll('*', '');
  const joined =
    OLDER.test(gap) ||
    (LISTED.test(gap) && /^\s(?:on|for)\s/.test(text.slice(end, end + 5))) ||
    COMPARED.test(gap) ||
    ON_TOP.test(gap) ||
    WILL_BE.test(gap) ||
    (NEXT_STEP.test(gap) && STEP_AFTER.test(text.slice(end, end + 24))) ||
    (FROM_ONE_TO.test(gap) &&
      /\bfrom\s(?:[a-z]+\s){0,4}$/i.test(text.slice(Math.max(0, last.start - 40), last.start))) ||
    (!/[.;:!?]\s/.test(gap) && CHANGED_TO.test(gap));
  return joined ? { value: Number(digits), start, end } : null;
}
