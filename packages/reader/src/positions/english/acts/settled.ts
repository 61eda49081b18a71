/** What the events of a sentence come to together. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import type { StanceEvent } from '../clauses/stance-event.js';
import { withoutIdle } from '../idle/idle.js';
import { withAgreedActs, withEfforts, withStillOpen } from './agreed.js';
import { withoutAskedNot } from './asked-not.js';
import { withBlame } from './blame.js';
import { withDealActs } from './deal-acts.js';
import { withBlamedActs, withoutIdleEvaluations, withoutQualifiers } from './evaluations.js';
import { withoutHeightened } from './heightened.js';
import { withHopesOfDeals } from './hopes-of-deals.js';
import { withoutDenied } from './judgements.js';
import { withWantedNone } from './nothing.js';
import { withApart, withKeptOut, withoutAsked, withoutDoubles, withoutPackages, withoutReturns } from './patterns.js';
import { withoutPraiseOfNobody } from './praised-by-nobody.js';
import { withPreconditions } from './preconditions.js';
import { withProposedChanges } from './proposed-changes.js';
import { withPutOff } from './put-off.js';
import { withReceived } from './received.js';
import { withRefusedDeals } from './refused-deals.js';
import { withoutTiesNobodyMakes } from './refused-ties.js';
import { withStatedAims } from './stated-aims.js';
import { withTalkedDown } from './talked-down.js';
import { withVerdicts } from './verdicts.js';
import { withVows } from './vows.js';

/** Events with doubles, asides and idle words left out, vows and what is kept out told as such. */
export function settled(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const made = withoutTiesNobodyMakes(
    prepared,
    view,
    withoutPraiseOfNobody(
      prepared,
      view,
      withRefusedDeals(
        prepared,
        withoutHeightened(prepared, withHopesOfDeals(prepared, view, withDealActs(prepared, view, events))),
      ),
    ),
  );
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
    withPreconditions(prepared, view, withStatedAims(prepared, view, withProposedChanges(prepared, view, held))),
  );
  const judged = withVerdicts(prepared, words, view, blamed);
  return withoutAskedNot(prepared, view, withoutDenied(prepared, view, withoutIdleEvaluations(judged)));
}
