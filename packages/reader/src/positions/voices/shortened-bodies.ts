/** A body meant by the first words of its name: “the Canadian Chamber” of the Canadian Chamber of Commerce. */

import type { Holder } from './voices.js';

/** The name up to its noun, where more follows that texts leave out. */
const SHORTENED =
  /^((?:[\p{Lu}][\p{L}'’.&-]*\s){1,4}(?:Chamber|Council|Federation|Confederation|Association|Alliance|Coalition|Institute|Society))\s(?:of|for|on)\s/u;

/** Holders of a document, with the bodies that only the first words of their names stand for. */
export function withShortenedBodies(text: string, holders: readonly Holder[]): readonly Holder[] {
  const found: Holder[] = [];
  const seen = new Set<string>();
  for (const { kind, voices } of holders) {
    const [voice] = voices;
    if (kind !== 'organisation' || voice === undefined || voice.speaker === null) continue;
    const short = SHORTENED.exec(voice.speaker)?.[1];
    if (short === undefined || seen.has(short)) continue;
    seen.add(short);
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      const end = at + short.length;
      if (/^[\p{L}\p{N}-]|^\s(?:of|for|on)\s\p{Lu}/u.test(text.slice(end, end + 6))) continue;
      if (
        /[\p{L}\p{N}-]$|\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, at - 16), at)) &&
        !/\b[Tt]he $/.test(text.slice(0, at).slice(-4))
      )
        continue;
      const overlapped = holders.some(
        (one) => one.start < end && one.end > at && (one.kind === 'organisation' || one.kind === 'person'),
      );
      if (!overlapped) found.push({ start: at, end, kind: 'organisation', voices });
    }
  }
  if (found.length === 0) return holders;
  const left = holders.filter((one) => !found.some(({ start, end }) => one.start < end && one.end > start));
  return [...left, ...found].sort((a, b) => a.start - b.start);
}
