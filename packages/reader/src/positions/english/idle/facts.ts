/** Verbs of asking, giving and tying that only state a fact: what is forecast, told, or lived by. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { PlacedCue } from '../clauses/placed.js';

type Words = Pick<PreparedText, 'text' | 'tokens'>;

/** “Millions depend on farming for a living”, “depends on China for its magnets”: what somebody lives by, no condition. */
const LIVES_ON = /^\s(?:on\s)?(?:(?!for\s)(?!\S+ing\s(?:its|the|their|an?)\s)[^\s,;.:]+\s){1,7}for\s/i;

const JOINED_TO =
  /^(?:ships?|vessels?|compan(?:y|ies)|firms?|entit(?:y|ies)|groups?|goods|products?|persons?|people|banks?|officials?|accounts?|funds|money|networks?|buyers?|businesses|investors?)$/i;

/** “Ships linked to the other side”, “companies tied to the army”: which are meant, no link of issues. */
export function qualifiesNoun({ text, tokens }: Words, { first, last }: PlacedCue): boolean {
  const verb = text.slice(tokens.starts[first]!, tokens.ends[last]!);
  if (/^depend/i.test(verb)) return LIVES_ON.test(text.slice(tokens.ends[last]!, tokens.ends[last]! + 80));
  if (!/^(?:linked|tied|connected)(?: to)?$/i.test(verb) || first === 0) return false;
  // “Officials linked relief on steel to digital rules”: what they tie stands after.
  const after = text.slice(tokens.ends[last]!, tokens.ends[last]! + 24);
  if (!/ to$/i.test(verb) && !/^(?: [a-zà-ɏ]+ly)? (?:to|with|in)\b/i.test(after)) return false;
  return JOINED_TO.test(text.slice(tokens.starts[first - 1]!, tokens.ends[first - 1]!));
}

/** “Declined to give details”, “will provide a timetable”: what is told of the talks, not given in them. */
const TELLING =
  /^\s(?:(?:any|more|further|the|other|many|its|their|his|her|a|an|specific|additional|exact|precise)\s){0,3}(?:details?|specifics|figures?|numbers?|reasons?|timetable|timeline|timeframe|names?|comments?|examples?|breakdown|explanations?|updates?|briefings?|information on)\b/i;

export function tells({ text, tokens }: Words, { last }: PlacedCue): boolean {
  return TELLING.test(text.slice(tokens.ends[last]!, tokens.ends[last]! + 60));
}

/** A side that is expected to do something is asked to. */
const OF_A_SIDE = /^\s(?:the\s)?\p{Lu}/u;

const EXPECTED =
  /^\s(?:(?!(?:will|would|should|shall|must|can|could|has|have)\s)[a-zà-ɏ\d.'’,$%-]+\s){1,8}?to (?:[a-zà-ɏ]+ly )?(be )?([a-zà-ɏ]+)/i;
const COMES_OF_ITSELF =
  /^(?:rise|fall|grow|drop|climb|decline|increase|decrease|shrink|arrive|begin|start|continue|happen|remain|stay|last|take|enter|reach|come|become|follow|conclude|end|resume|meet|amount|total|account|average|cost|widen|narrow|slow)$/i;
const LEFT_TO_HAPPEN =
  /^(?:extended|signed|announced|completed|concluded|finished|ready|held|published|finali[sz]ed|ratified|released|prolonged|renewed|launched|shipped|delivered)$/i;

/** “Expects the rate to rise”, “expected the truce to be extended”: a forecast, which asks nothing of anybody. */
export function foretells({ text, tokens }: Words, { first, last }: PlacedCue): boolean {
  if (!/^expect(?:s|ed|ing)?$/i.test(text.slice(tokens.starts[first]!, tokens.ends[last]!))) return false;
  const after = text.slice(tokens.ends[last]!, tokens.ends[last]! + 140);
  const expected = EXPECTED.exec(after);
  if (expected === null || OF_A_SIDE.test(after)) return false;
  const [, passive, verb] = expected;
  return passive === undefined ? COMES_OF_ITSELF.test(verb!) : LEFT_TO_HAPPEN.test(verb!);
}
