/** What the events of a sentence come to together. */

import type { PreparedText } from '../text/prepared-text.js';
import { withAgreedActs, withEfforts, withStillOpen } from './english-agreed.js';
import { withoutAskedNot } from './english-asked-not.js';
import { withBlame } from './english-blame.js';
import { withBlamedActs, withoutIdleEvaluations, withoutQualifiers } from './english-evaluations.js';
import { withoutIdle } from './english-idle.js';
import { withoutDenied } from './english-judgements.js';
import { withWantedNone } from './english-nothing.js';
import {
  withApart,
  withKeptOut,
  withoutAsked,
  withoutDoubles,
  withoutPackages,
  withoutReturns,
} from './english-patterns.js';
import { withPreconditions } from './english-preconditions.js';
import { withPutOff } from './english-put-off.js';
import { withReceived } from './english-received.js';
import { withoutTiesNobodyMakes } from './english-refused-ties.js';
import type { EnglishSentence } from './english-sentence.js';
import { withStatedAims } from './english-stated-aims.js';
import { withTalkedDown } from './english-talked-down.js';
import { withVows } from './english-vows.js';
import type { StanceEvent } from './stance-event.js';
import type { WordClasses } from './stance-rules.js';

/** Events with doubles, asides and idle words left out, vows and what is kept out told as such. */
export function settled(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const made = withoutTiesNobodyMakes(prepared, view, events);
  const asked = withTalkedDown(prepared, view, withEfforts(prepared, withAgreedActs(prepared, words, view, made)));
  const told = withReceived(prepared, view, withStillOpen(prepared, withPutOff(prepared, asked)));
  const meant = withBlamedActs(prepared, view, withoutIdle(prepared, view, withWantedNone(prepared, told)));
  const vowed = withVows(prepared, words, view, withoutReturns(prepared, withoutPackages(prepared, meant)));
  const single = withoutDoubles(withKeptOut(prepared, view, withApart(prepared, view, vowed)));
  const held = withoutQualifiers(prepared, words, withoutAsked(prepared, words, view, single));
  const blamed = withBlame(
    prepared,
    words,
    view,
    withPreconditions(prepared, view, withStatedAims(prepared, view, held)),
  );
  return withoutAskedNot(prepared, view, withoutDenied(prepared, view, withoutIdleEvaluations(blamed)));
}
