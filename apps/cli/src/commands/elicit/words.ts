/** What to look at again in answers, in words. */

import type { ElicitationWarning, ScenarioIssue } from '@parley/bargain';
import type { StatementsFile } from '../../files/statements.js';
import type { Elicitation } from './methods.js';

/** One warning as a sentence with its numbers. */
export function warningWords(warning: ElicitationWarning, elicitation: Elicitation, file: StatementsFile): string {
  const answer = (at: number) => answerWords(at, elicitation, file);
  switch (warning.kind) {
    case 'largest-not-100':
      return `the largest swing has ${warning.largest} points; it is 100 by definition`;
    case 'tied':
      return `${and(warning.issues)} have the same answer`;
    case 'no-weight':
      return `by the answers ${and(warning.issues)} ${warning.issues.length > 1 ? 'do' : 'does'} not matter at all`;
    case 'contradiction':
      return `these cannot all hold: ${warning.statements.map(answer).join('; ')}. Each would have to be wrong by a factor of ${warning.slack.toFixed(2)}`;
    case 'intransitive': {
      const [a, b, c] = warning.issues;
      return `a circle: ${a} before ${b}, ${b} before ${c}, ${c} before ${a} (${warning.statements.map(answer).join('; ')})`;
    }
    case 'consistency-ratio':
      return `consistency ratio ${warning.ratio.toFixed(2)}, above the usual limit of ${warning.limit.toFixed(2)} (Saaty 1980)`;
    case 'not-determined':
      return `nothing limits ${and(warning.issues)} against the other issues`;
    case 'outlier':
      return `${answer(warning.answer)} is ${Math.abs(warning.residual).toPrecision(3)} ${warning.residual > 0 ? 'above' : 'below'} what the other answers say, ${Math.abs(warning.studentised).toFixed(1)} standard errors`;
    case 'circular-choices':
      return `choices go round in a circle: ${warning.choices.map(answer).join('; ')}`;
    case 'no-spare-answers':
      return `${warning.answers} answers for ${warning.parameters} unknowns: they fit whatever they are, and ranges are points`;
  }
}

/** What the answers cannot tell apart, one sentence for each set. */
export function confoundedWords({ ratings, choices }: Elicitation, issues: readonly ScenarioIssue[]): string[] {
  return ((ratings ?? choices)?.confounded ?? []).map(({ changes }) => {
    const names = changes.map(({ issue, option }) => {
      const { name = '', options = [] } = issues[issue] ?? {};
      return option === null ? `the weight of ${name}` : `${name}=${options[option] ?? ''}`;
    });
    return names.length === 1
      ? `${names[0]} occurs in no comparison that would tell its worth`
      : `${and(names)} always change together, so their worths cannot be told apart`;
  });
}

/** Which answer is meant: what it says, and its line. */
function answerWords(at: number, { kind, places }: Elicitation, { statements, document }: StatementsFile): string {
  const place = places[at] ?? [];
  const line = `line ${document.locate(place).line}`;
  if (kind === 'comparisons') {
    const comparison = statements.comparisons?.[at];
    if (comparison) {
      const { more, less, ratio } = comparison;
      const times = typeof ratio === 'number' ? String(ratio) : `${ratio.low} to ${ratio.high}`;
      return `${more} over ${less} ${times} (${line})`;
    }
  }
  if (kind === 'trade_offs') {
    const trade = statements.trade_offs?.[at];
    if (trade) {
      const { gain, loss } = trade;
      const to = [loss.to].flat().join(' or ');
      return `${gain.issue} ${gain.from} → ${gain.to} for ${loss.issue} ${loss.from} → ${to} (${line})`;
    }
  }
  return `the ${kind === 'ratings' ? 'rating' : 'choice'} of ${line}`;
}

export function and(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
