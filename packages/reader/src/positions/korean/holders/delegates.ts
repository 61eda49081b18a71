/** “영국 대표는” in a document of two sides: the one person of that side whom it names. */

import type { Holder, Voice } from '../../voices/voices.js';
import type { KoreanSentence } from '../clauses/sentence.js';

/** The person of each side in a document that names just one of it, by party. */
export function delegatesOf(holders: readonly Holder[]): ReadonlyMap<string, Voice> {
  const people = new Map<string, Voice | null>();
  for (const { kind, voices } of holders) {
    const voice = voices[0];
    if (kind !== 'person' || voice?.party == null || voice.capacity !== 'government') continue;
    const known = people.get(voice.party);
    if (known === undefined) people.set(voice.party, voice);
    else if (known !== null && known.speaker !== voice.speaker) people.set(voice.party, null);
  }
  const alone = new Map<string, Voice>();
  for (const [party, voice] of people) if (voice !== null) alone.set(party, voice);
  return alone;
}

/** Names the delegates that a sentence only calls “…대표”. */
export function withDelegates(
  text: string,
  view: KoreanSentence,
  delegates: ReadonlyMap<string, Voice>,
): KoreanSentence {
  if (delegates.size === 0) return view;
  return {
    ...view,
    subjects: view.subjects.map((subject) => {
      const { holder, start, end } = subject;
      const voice = delegates.get(holder.voices[0]?.party ?? '');
      if (voice === undefined || holder.kind === 'person' || holder.voices.length > 1) return subject;
      return /대표(?:은|는|도)$/.test(text.slice(start, end))
        ? { ...subject, holder: { ...holder, voices: [voice] } }
        : subject;
    }),
  };
}
