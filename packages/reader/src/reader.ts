/** Documents to claims: the rules compiled once, then applied to one document after the other. */

import type { SourceDocument } from './document/source-document.js';
import { findSlips } from './doubts/find-slips.js';
import { findIssues } from './issues/find-issues.js';
import { compileIssueRules } from './issues/issue-rules.js';
import { withDealIssue } from './issues/with-deal.js';
import { compileWeights } from './likelihood/likelihood.js';
import { isLikely, likelyDuties } from './likelihood/likely-reading.js';
import { weighedSigns } from './likelihood/weighed-signs.js';
import { measuresWithLikelihood, positionsWithLikelihood, type SignObserver } from './likelihood/with-likelihood.js';
import { findCommitments } from './measures/commitments/find-commitments.js';
import { datesRead, findResolvedDates } from './measures/dates/find-dates.js';
import { measuresRead } from './measures/document/measures-read.js';
import { findMeasureMentions } from './measures/find-measures.js';
import { compileMeasureRules } from './measures/rules/measure-rules.js';
import { findAmounts } from './measures/sums/find-amounts.js';
import type { DocumentFacts, EconomyMention } from './mentions.js';
import { partyOfPublisher } from './names/economies/publisher-party.js';
import { findNames } from './names/find-names.js';
import { compileNameRules } from './names/rules/name-rules.js';
import { compileStanceRules } from './positions/cues/stance-rules.js';
import { findPositions } from './positions/find-positions.js';
import { withConcernedEconomies } from './positions/found/concerned-economies.js';
import { withSpeakersAtHome } from './positions/found/speakers-at-home.js';
import type { EconomyMentioned, Reading } from './reading.js';
import type { ReadingRulesData } from './rules/reading-rules.js';
import { flowingText } from './text/flowing-text.js';
import { inDocument } from './text/in-document.js';
import { prepareText } from './text/prepared-text.js';
import { createVocabulary } from './text/vocabulary.js';

/** One issue of the taxonomy. */
export interface TaxonomyEntry {
  readonly issue: string;
  readonly label: { readonly en: string; readonly ko: string };
  readonly category: string;
}

export interface Reader {
  /** Issues that documents are read for. */
  readonly taxonomy: readonly TaxonomyEntry[];
  /**
   * Everything read in one document. The same document gives the same reading.
   * @param progress told after each step how many are done, of how many
   */
  read(document: SourceDocument, progress?: (done: number, of: number) => void): Reading;
}

/** Steps of reading one document. */
const STEPS = 9;

/**
 * Compiles rules into a reader.
 * @param rules sections of all rule files, merged
 * @param observer told the signs that likelihoods are worked out from
 * @throws {InputError} when rules refer to what there is not
 */
export function createReader(rules: ReadingRulesData, observer: SignObserver = {}): Reader {
  const likelihood = {
    measures: weighedSigns(compileWeights(rules.likelihood?.measures)),
    positions: weighedSigns(compileWeights(rules.likelihood?.positions)),
  };
  const vocabulary = createVocabulary();
  const names = compileNameRules(vocabulary, rules);
  const measures = compileMeasureRules(vocabulary, rules);
  const issues = compileIssueRules(vocabulary, rules);
  const stances = compileStanceRules(vocabulary, rules);
  return {
    taxonomy: Object.entries(rules.issues ?? {}).flatMap(([issue, { label, category }]) =>
      label === undefined || category === undefined ? [] : [{ issue, label, category }],
    ),
    read({ text: given, language, published, title, publisher }, progress = () => {}) {
      let steps = 0;
      const step = <T>(result: T): T => {
        steps += 1;
        progress(steps, STEPS);
        return result;
      };
      const publisherParty = publisher === null ? null : partyOfPublisher(publisher, names, vocabulary);
      const facts: DocumentFacts = { published, title, publisher, publisherParty };
      const flowing = flowingText(given);
      const { text } = flowing;
      const prepared = step(prepareText(text, language, vocabulary));
      const found = step(findNames(prepared, names, facts));
      const days = step(findResolvedDates(prepared, facts));
      const dates = datesRead(text, days);
      const about = step(findIssues(prepared, issues));
      const duties = step(findMeasureMentions(prepared, measures, found, dates, { facts }));
      const rated = measuresWithLikelihood(
        prepared,
        found,
        measuresRead(duties, published),
        likelihood.measures,
        observer,
      );
      const amounts = step(findAmounts(prepared, measures, found, publisherParty));
      const stated = step(findPositions(prepared, stances, found, about, facts, dates));
      const positions = withConcernedEconomies(prepared, measures, found, about, duties, stated);
      const commitments = step(findCommitments(prepared, measures, found, { measures: duties, dates, issues: about }));
      const slips = step(
        findSlips(
          prepared,
          { names, measures, stances },
          { facts, names: found, days, issues: about, duties: likelyDuties(duties, rated), amounts, positions },
        ),
      );
      const likely = positionsWithLikelihood(prepared, found, about, positions, likelihood.positions, observer);
      const reading = {
        people: found.people,
        organisations: found.organisations,
        economies: byEconomy(found.economies),
        issues: withDealIssue(issues, about.issues, about.deal, likely.filter(isLikely)),
        measures: rated,
        positions: language === 'ko' ? likely : withSpeakersAtHome(likely, found.economies),
        commitments,
        amounts,
        dates,
        slips,
      };
      return inDocument(reading, flowing, given);
    },
  };
}

function byEconomy(mentions: readonly EconomyMention[]): EconomyMentioned[] {
  const spans = new Map<string, (readonly [number, number])[]>();
  for (const { economy, start, end } of mentions) {
    const known = spans.get(economy);
    if (known) known.push([start, end]);
    else spans.set(economy, [[start, end]]);
  }
  return [...spans].map(([economy, places]) => ({ economy, spans: places }));
}
