/** A body named before that is meant again by the noun of its name: “the Federation”, “the chamber”, “the Department”. */

import type { Names } from '../../../mentions.js';
import { withShortenedBodies } from '../../voices/shortened-bodies.js';
import { type Holder, holdersOf } from '../../voices/voices.js';

const AGAIN =
  /\b[Tt]he ([Ff]ederation|[Cc]onfederation|[Aa]ssociation|[Cc]hamber|[Cc]oalition|[Aa]lliance|Council|Department|Society|Institute|Board|Agency|Bureau)(?= (?:(?:also|itself|now|still|therefore|has|had|have|is|was|does|did|will|would|can|could|cannot|may|should|must)\b|doesn['’]t|didn['’]t|isn['’]t|won['’]t|said|told|wrote|sought|[a-z]{3,}(?:s|ed)\b(?<!ss)))/gu;

/** Holders of a document, with the bodies that only the noun of their name stands for: the one of that noun named last. */
export function holdersWithBodiesAgain(text: string, names: Names): readonly Holder[] {
  const holders = withShortenedBodies(text, holdersOf(names));
  const bodies = holders.filter(({ kind }) => kind === 'organisation');
  if (bodies.length === 0) return holders;
  const found: Holder[] = [];
  for (const match of text.matchAll(AGAIN)) {
    const start = match.index;
    const end = start + match[0].length;
    const noun = match[1]!.toLowerCase();
    if (holders.some((one) => one.start < end && one.end > start)) continue;
    const before = bodies.findLast(
      (one) =>
        one.end <= start &&
        one.voices.some(({ speaker }) =>
          speaker
            ?.toLowerCase()
            .split(/[\s,]+/)
            .includes(noun),
        ),
    );
    if (before !== undefined) found.push({ start, end, kind: 'organisation', voices: before.voices });
  }
  return found.length === 0 ? holders : [...holders, ...found].sort((a, b) => a.start - b.start);
}
