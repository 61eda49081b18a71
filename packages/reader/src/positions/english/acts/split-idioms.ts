/**
 * Idioms whose verb and end stand apart, with what they are about between them: “put rice on the table”, “carved dairy out of the
 * deal”, “set India a deadline to stop”.
 */

import type { PreparedText } from '../../../text/prepared-text.js';
import { isReadAlready } from '../clauses/read-clauses.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { toldByPattern } from './told-by-pattern.js';

interface SplitIdiom {
  readonly stance: StanceEvent['stance'];
  /** Words one of which stands in every sentence that has the idiom. */
  readonly ends: readonly string[];
  readonly pattern: RegExp;
  /** What it is about stands after the whole, not inside it. */
  readonly after?: true;
}

const IDIOMS: readonly SplitIdiom[] = [
  {
    stance: 'offers',
    ends: [' on the table'],
    pattern:
      /\b(?:put|puts|putting|laid|lays|laying|placed|places|placing|threw|throws|throwing) (?!(?:an? |the |its |their )?(?:offers?|proposals?|demands?|requests?|texts?|papers?|everything|all)\b)(?:[^\s.;:“”"]+ ){1,7}?on the (?:negotiating )?table\b(?! of\b)/i,
  },
  {
    stance: 'demands',
    ends: [' on the agenda', ' of the agenda', ' of its list', ' of their list', ' of the list'],
    pattern:
      /\b(?:put|puts|putting|placed|places|placing|pushed|pushes|pushing) (?:[^\s.;:“”"]+ ){1,7}?(?:back |high |firmly |first )?(?:on|(?:at|to) the top of) (?:the|its|their) (?:agenda|list)\b/i,
  },
  {
    stance: 'demands',
    ends: [' a deadline', ' an ultimatum', ' until ', ' days to ', ' weeks to ', ' months to '],
    after: true,
    pattern:
      /\b(?:set|sets|give|gives|gave|given|giving) (?:\p{Lu}[\p{L}.’'-]* (?:and \p{Lu}\p{L}+ )?){1,3}(?:a deadline|an ultimatum|until [\p{L}\p{N} ]{2,24}?|(?:an?|another|just|only|\p{N}+|two|three|four|six|ten|thirty|sixty|ninety) (?:(?:more|further|month|week)s? )?(?:days?|weeks?|months?|year)) to (?=\p{Ll})/u,
  },
  {
    stance: 'demands',
    ends: [' with '],
    pattern:
      /\b(?:will|would|to|should|going to|could) (?:take|bring) up (?:the (?:matter|issue|question|case|subject) of )?(?!the (?:offer|invitation)\b)(?:[^\s.;:,“”"]+ ){1,8}?with (?:the |its |his |her )?(?:\p{Lu}\p{L}+|counterparts?)/u,
  },
  {
    stance: 'excludes',
    ends: [' out of ', ' from the '],
    pattern:
      /\b(?:(?:carved|carves|carving|took|takes|taken|taking|strikes?|struck|ring-fenced|hived|walled|fenced) (?:[^\s.;:“”"]+ ){1,7}?(?:out of|off from|from|off)|(?:shielded|shields|shielding|insulated|insulates|ring-fenced) (?:[^\s.;:“”"]+ ){1,7}?from) (?:the|this|that|its|any) (?:[a-zà-ɏ-]+ ){0,3}?(?:talks|negotiations|deal|agreement|pact|accord|package|agenda|table)\b/i,
  },
  {
    stance: 'rejects',
    ends: [' cold shoulder', ' short shrift'],
    pattern: /\b(?:gave|gives|given|giving|got) (?:[^\s.;:“”"]+ ){1,8}?(?:the cold shoulder|short shrift)\b/i,
  },
];

/** What denies the idiom or only supposes it. */
const DENIED =
  /\b(?:not|never|no|nor|neither|without|if|whether|unless|refus\w+ to|declin\w+ to)\b[^,;:]*$|n['’]t\b[^,;:]*$/i;

/** The events of a sentence that such idioms tell, where nothing else is read among their words. */
export function splitIdioms(
  prepared: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const said = prepared.text.slice(view.sentence.start, view.sentence.end);
  return IDIOMS.flatMap(({ stance, ends, pattern, after }) => {
    if (!ends.some((end) => said.includes(end))) return [];
    const told = toldByPattern(prepared, view, pattern, DENIED);
    if (told === null || isReadAlready(view, events, told.first)) return [];
    const last = after === true ? told.last : told.first;
    return [stanceEvent({ first: told.first, last, stance, strength: 'moderate', object: 'after' })];
  });
}
