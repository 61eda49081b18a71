/** What praise or blame is about: what its clause or its sentence names, else what was spoken of before. */

import type { Setting } from '../setting.js';

import { type About, unique } from './about.js';
import { justBefore, ofKind, refersBack } from './references.js';

/** The issues of an evaluation in tokens [start, end) of the text. */
export function evaluatedIssues(setting: Setting, start: number, end: number): About {
  const { event, finder, voice } = setting;
  const inside = unique(finder.within(start, end));
  if (inside.length > 0) return { issues: inside, start, end };
  // An editorial that praises in passing speaks of anything.
  const untold = voice.kind === 'editorial' || event.denial;
  return { issues: untold ? [] : aroundIt(setting, start, end), start, end };
}

/** What the sentence speaks of, or the one before where a word refers back to it. */
function aroundIt({ prepared, finder, view: { sentence, signs } }: Setting, start: number, end: number): string[] {
  const typed = ofKind(finder, signs, sentence.start, sentence.end, start);
  if (typed !== null) return [typed];
  const around = finder.before(start, sentence.start);
  if (around.length > 0) return unique(around).slice(-1);
  return refersBack(signs, start, end) ? justBefore(prepared, finder, sentence.start) : [];
}
