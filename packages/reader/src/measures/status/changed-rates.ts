/** How English tells of a rate that stands and is about to be changed: “cut its 27.5 percent tariff”. */

/** Verbs of change in forms that tell of what is to come or goes on; “cut” is also of the past. */
const CHANGES =
  '(?:lower|reduc|slash|halv|remov|eliminat|abolish|terminat|revok|rescind|withdraw|repeal|waiv|lift|end|rais|increas|doubl)(?:es?|s|ing)?|(?:cut|drop|scrap)(?:s|ting|ping)?|(?:phase|phases|phasing) out|(?:roll|rolls|rolling) back|(?:do|does|doing) away with';
const STANDING = 'current|existing|present|prevailing';
/** Words on a duty that stands, after “the” or “its”. */
const BESIDE = 'additional|extra|further|remaining|retaliatory|punitive|reciprocal';

const VERB = new RegExp(`^(?:${CHANGES})$`);
const ENDS =
  /^(?:(?:eliminat|abolish|remov|lift|scrapp?|terminat|revok|repeal)(?:es?|s|ing)?|(?:drop|scrap)(?:s|ping)?|(?:phase|phases|phasing) out)$/;
const OWNED = /^(?:its|their|the)$/;
const BESIDES = new RegExp(`^(?:${BESIDE})$`);
const STANDS = new RegExp(`^(?:${STANDING})$`);
const BEFORE = new RegExp(
  `\\b(?:${CHANGES})\\s(?:(?:the|its|their)\\s(?:(?:${STANDING}|${BESIDE})\\s)?|(?:${STANDING})\\s)$`,
  'i',
);

/** Whether a text ends in a verb of change and words of what stands, so that the rate after it is the older one. */
export function endsInChange(text: string): boolean {
  return BEFORE.test(text);
}

/**
 * Whether the words before a rate tell of a change to it.
 * @param before the word that many places before the rate, in lower case; empty where there is none
 */
export function isAboutToChange(before: (places: number) => string): boolean {
  // “eliminate tariffs of 30% on wine”, “remove tariffs of up to 15%”
  const upTo = before(1) === 'up to' ? 1 : before(1) === 'to' && before(2) === 'up' ? 2 : 0;
  if (upTo > 0 && before(1 + upTo) === 'of') return isAboutToChange((places) => before(places + upTo));
  if (before(1) === 'of' && /^(?:(?:customs |import )?(?:tariffs?|dut(?:y|ies))|lev(?:y|ies))$/.test(before(2)))
    return ENDS.test(before(OWNED.test(before(3)) ? 4 : 3));
  // “will lift a 100% tariff on peas”
  if (/^an?$/.test(before(1)) && ENDS.test(before(2))) return true;
  const stands = STANDS.test(before(1)) || (BESIDES.test(before(1)) && OWNED.test(before(2))) ? 1 : 0;
  const owned = OWNED.test(before(1 + stands)) ? 1 : 0;
  if (stands + owned === 0) return false;
  const place = 1 + stands + owned;
  return VERB.test(before(place)) || isChangeOf(before, place);
}

/** Whether a new duty is told to come beside the one at a rate: “on top of the EU's standard 10% import duty”. */
export function isAddedTo(before: (places: number) => string): boolean {
  for (let place = 1; place <= ADDED_WITHIN; place += 1) {
    const word = before(place);
    if (word === 'of' && before(place + 1) === 'top' && before(place + 2) === 'on') return true;
    // “over and above the 1.4% base rate”
    if (word === 'above' && before(place + 1) === 'and' && before(place + 2) === 'over') return true;
    if (word === 'to' && /^(?:addition|added)$/.test(before(place + 1))) return true;
    if (/^(?:on|and|will|would|is|are|impose[ds]?|,|;|%)$/.test(word)) return false;
  }
  return false;
}

const ADDED_WITHIN = 7;

const NOUN = /^(?:elimination|removal|abolition|lifting|suspension|reduction|repeal|scrapping|withdrawal|end)$/;
const PAST = /^(?:after|since|following|with|welcomed|until)$/;

/** “will seek the elimination of the 17 percent duty”: a change that is still wanted; not “after the removal of the duty”. */
function isChangeOf(before: (places: number) => string, place: number): boolean {
  if (!/^(?:of|to|in)$/.test(before(place)) || !NOUN.test(before(place + 1))) return false;
  const determiner = /^(?:the|an?|its|their|full|immediate|complete)$/.test(before(place + 2)) ? 1 : 0;
  return !PAST.test(before(place + 2 + determiner));
}
