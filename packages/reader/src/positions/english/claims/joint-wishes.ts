/** What two sides want together: “both sides would like a first tranche concluded this year” backs the deal; neither asks it of the other. */

import { areSeveralSides } from '../../voices/voices.js';
import { clauseAt } from '../clauses/sentence.js';
import type { Held, Setting } from '../setting.js';

/** The deal as what is wanted, or what is to become of it. */
const A_DEAL =
  /^(?:\s[a-zà-ɏ\d'’-]+){0,7}?\s(?:deals?|agreements?|pacts?|accords?|treaty|framework|tranche|results?|outcome|conclusion|signature|signing|conclude|finali[sz]e|sign)\b(?!\s(?:on|for|over|of|about)\s)/i;

/** The talks that sides want to end in a deal; null where they want anything else, or only one side does. */
export function jointWish({ prepared, view, event, finder }: Setting, held: Held): string | null {
  if (
    held.voices.length !== 2 ||
    !areSeveralSides(held.voices) ||
    event.stance !== 'demands' ||
    event.mode !== null ||
    event.negated
  )
    return null;
  const { text, tokens } = prepared;
  // “Both expect signature in June” only foretells.
  if (/^expect/i.test(text.slice(tokens.starts[event.first]!, tokens.ends[event.last]!))) return null;
  const end = tokens.ends[view.clauses[clauseAt(view, event.last)]!.end - 1]!;
  const from = tokens.ends[event.last]!;
  if (!A_DEAL.test(text.slice(from, end))) return null;
  return finder.within(from, end).every(({ issue }) => finder.category(issue) === 'fta')
    ? finder.ofCategory('fta', from)
    : null;
}

/** “Chile and Peru asked the European Union for …”: the two ask it of another, whom the clause names. */
export function askedOfAThird({ view, event }: Setting, held: Held): boolean {
  const clause = clauseAt(view, event.last);
  return view.named.some(
    ({ first, holder }) =>
      holder.kind === 'economy' &&
      clauseAt(view, first) === clause &&
      holder.voices.every(({ party }) => held.voices.every((voice) => voice.party !== party)),
  );
}

const THEIR_OWN =
  /^ their (?:own )?(?:[a-zà-ɏ-]+ ){0,3}?(?:bans?|prohibitions?|embargo(?:es)?|curbs?|restrictions?|limits?|rules|standards)\b/i;

/** “Poland and Hungary will keep their ban on grain”: the curb is each one's own, though several are told of. */
export function keepTheirOwn({ prepared: { text, tokens }, event }: Setting): boolean {
  return THEIR_OWN.test(text.slice(tokens.ends[event.last]!, tokens.ends[event.last]! + 80));
}

/** What sides want to do together. */
const TOGETHER =
  /^(?: to)? (?:further |also |jointly |soon )?(?:strengthen|deepen|expand|broaden|widen|cooperate|collaborate|work|build|develop|promote|intensify|step up|enhance|boost|ring[- ]fence|advance|upgrade|finish|start|begin|launch|resume|open|reopen|conclude|finali[sz]e|sign|wrap up|complete)\b/i;

/** “Both want to deepen cooperation on batteries”: neither asks it of the other. */
export function wantedTogether({ prepared: { text, tokens }, event }: Setting, held: Held): boolean {
  if (!areSeveralSides(held.voices) || event.stance !== 'demands' || event.mode !== null || event.negated) return false;
  const from = tokens.ends[event.last]!;
  // “Seek to” and “wish to” are cues with their “to”.
  const words = text.slice(from, from + 40);
  return (
    TOGETHER.test(/ to$/.test(text.slice(from - 3, from)) ? ` to${words}` : words) &&
    / to\b/.test(text.slice(from - 3, from + 4))
  );
}

/** Talks that are begun, not gone on with: “will open negotiations”, “agreed to work on”. */
const BEGINS =
  /\b(?:start|begin|open|reopen|launch|resume|restart|enter)\b|\bagreed?\b[^,;:]*? to (?:[a-zà-ɏ]+ly )?(?!consider|examine|study|review|discuss|look|continue|keep|think|evaluate|explore)[a-zà-ɏ]/i;

/** “Both sides agreed to work on labour rights”, “they will open negotiations on services”: what they agree on, not what they leave open. */
export function begunTogether({ prepared: { text, tokens }, view, event }: Setting, held: Held): boolean {
  if (event.stance !== 'open' || event.negated || (event.act !== 'talk' && event.act !== 'cooperate')) return false;
  if (!areSeveralSides(held.voices) && held.together !== true) return false;
  if (event.mode !== 'undertaking' && event.mode !== 'will' && event.mode !== 'would') return false;
  const until = tokens.ends[Math.min(event.last, view.sentence.endToken - 1)]!;
  return BEGINS.test(text.slice(tokens.starts[event.first]!, until));
}
