/** The topic that an English sentence opens with: “On visas, the minister said he had asked for …”. */

import type { Setting } from '../setting.js';

const TOPIC =
  /^(?:On|As for|As to|As regards|Regarding|Concerning|Turning to|With regard to|With respect to|When it comes to) (?!\p{Lu}|\d)[^,;:.“”"]{3,60},/u;

/** Topics that stand for a whole kind of issues: “on agriculture”, “on tariffs”. */
const GENERAL: ReadonlySet<string> = new Set(['agriculture', 'tariffs', 'non-tariff-barriers']);

/**
 * The issues of a clause, or the topic that its sentence opens with where they are something else: what is named further on only
 * tells more of the topic. “On agriculture, it will not lift its ban on beef” stays on beef.
 */
export function ofTopic(
  { prepared: { text }, view: { sentence }, event, finder }: Setting,
  issues: readonly string[],
  clauseStart: number,
): readonly string[] {
  if (event.stance === 'links' || event.issue !== undefined) return issues;
  const said = TOPIC.exec(text.slice(sentence.start, sentence.end));
  if (said === null) return issues;
  const end = sentence.start + said[0].length;
  const topics = finder.within(sentence.start, end);
  const [topic] = topics;
  if (topic === undefined || topics.length > 1 || clauseStart < sentence.start) return issues;
  const kind = GENERAL.has(topic.issue) ? finder.category(topic.issue) : null;
  const near = issues.some((issue) => issue === topic.issue || finder.category(issue) === kind);
  return near ? issues : [topic.issue];
}
