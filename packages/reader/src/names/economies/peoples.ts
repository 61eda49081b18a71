/** “the Brazilians”, “the Japanese said”: those of an economy, said for its negotiators. */

import type { UnnamedSpeaker } from '../../mentions.js';
import { tokenAt } from '../../text/prepared-text.js';
import { SMALL } from '../listed/letter-case.js';
import { markAt, type Scan, wordAt } from '../listed/scan.js';
import { SPEECH } from '../rules/word-classes.js';

/** “the Brazilians”, “the Japanese said”: those of an economy, said for its negotiators. */
export function findPeoples(scan: Scan, found: readonly UnnamedSpeaker[]): UnnamedSpeaker[] {
  const { starts, ends } = scan.prepared.tokens;
  const peoples: UnnamedSpeaker[] = [];
  let next = 0;
  for (const { economy, start, end, form } of scan.economies) {
    if (form !== 'adjective') continue;
    while (next < found.length && found[next]!.end <= start) next += 1;
    if (next < found.length && found[next]!.start < end) continue;
    const at = tokenAt(scan.prepared.tokens, start);
    const after = tokenAt(scan.prepared.tokens, end);
    if (wordAt(scan, at - 1) !== 'the' || ends[at - 1] !== start - 1) continue;
    const speaks =
      scan.letters[after] === SMALL &&
      ((scan.classes[after]! & SPEECH) !== 0 ||
        /^(?:have|had|are|were|want|wanted|would|will|can|could|may|might|must|also|did|do|then|now|remain|insist|seek|sought|ask|asked|offer|offered|need|agreed|accepted|refused|got|gave|took|themselves)$/.test(
          wordAt(scan, after),
        ));
    if (!(/[a-z]{2}[^\Ws]s$/.test(scan.text.slice(start, end)) ? isClosed(scan, after) : speaks)) continue;
    const from = starts[at - 1]!;
    const description = scan.text.slice(from, end);
    peoples.push({ start: from, end, description, capacity: 'government', party: economy, asParty: true });
  }
  return peoples;
}

/** No word that the adjective belongs to follows: a verb or a mark does. */
function isClosed(scan: Scan, at: number): boolean {
  return scan.letters[at] === SMALL || (markAt(scan, at) !== '' && !/^(?:-|'s|’)$/.test(markAt(scan, at)));
}
