/** How the duties of a list stand by the heading over it: “What was agreed”, “Still in force”, “Threatened”. */

import type { MeasureRead } from '../../reading.js';

type Status = MeasureRead['status'];

const HEADINGS: readonly (readonly [status: Status, heading: RegExp])[] = [
  [
    'agreed',
    /^(?:what (?:was|is|has been|they|we|(?:the )?(?:two|both) sides) (?:have )?agreed(?: (?:to|on|so far))?|agreed(?: terms| rates| tariffs)?|(?:key |main )?(?:terms|points|elements|provisions) of the (?:[a-zà-ɏ]+ )?(?:deal|agreement|framework|accord|pact)|(?:key|main|agreed) terms(?: include| are)?(?: as follows)?|the (?:deal|agreement) (?:in brief|in numbers|at a glance))$/i,
  ],
  [
    'proposed',
    /^(?:proposed(?: rates| tariffs| changes)?|proposals?|(?:still )?(?:on the table|under discussion|under negotiation|under consideration)|what (?:is|was|has been) (?:proposed|on offer))$/i,
  ],
  [
    'in-force',
    /^(?:(?:already |still |now |tariffs |duties )?in (?:force|effect|place)(?: now| already)?|(?:current|existing|standing) (?:tariffs|duties|rates|measures))$/i,
  ],
  [
    'announced',
    /^(?:announced(?: tariffs| duties| measures)?|planned(?: tariffs| duties| measures)?|(?:still )?to come|coming (?:up|next|soon)|upcoming(?: tariffs| duties)?)$/i,
  ],
  ['agreed', /(?:타결|합의)(?:한|된|의)?\s?(?:주요\s?)?(?:내용|결과|사항)(?:은|는)?$/],
  ['in-force', /^(?:현행|현재|시행 중인|적용 중인) (?:관세|세율|관세율)$/],
  ['proposed', /(?:제안|요구)(?:한|된)?\s?(?:주요\s?)?(?:내용|관세율)$/],
  ['threatened', /^(?:threatened(?: tariffs| duties)?|(?:tariff )?threats)$/i],
  ['suspended', /^(?:(?:suspended|paused)(?: tariffs| duties)?|on (?:hold|pause))$/i],
];

/** Longest heading that is looked at, UTF-16 code units. */
const LONGEST = 60;

/** Status that a heading tells; null for any other line. */
export function headingStatus(line: string): Status | null {
  if (line.length > LONGEST) return null;
  const heading = line.replace(/^(?:[#*\s\d.]|[<〈【[]표[^>〉】\]]{0,6}[>〉】\]])+|[:*\s]+$/g, '');
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

const PARTICIPLE =
  /(?:^|[–—:-]\s*)(?:cut|lowered|reduced|raised|increased|set|capped|halved|doubled|kept)\s(?:from|to|at|by)\b/i;

/** “Cars: cut from 25% to 15%”: a participle alone does not tell when; the heading does. */
export function isBareParticiple(sentence: string): boolean {
  return PARTICIPLE.test(sentence.slice(0, 160));
}
