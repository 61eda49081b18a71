/** Footnotes: where each sentence of fact comes from. The same fact in the same document is one note. */

import { type Language, type Talks, type Text, textIn } from '@parley/talks';
import type { PhrasingContent } from 'mdast';
import type { Labels } from './labels.data.js';
import { type Inline, link } from './nodes.js';

interface Cited {
  readonly source: string;
  readonly speaker?: string | undefined;
  readonly date?: string | null | undefined;
  /** Exact words. */
  readonly quote?: string | undefined;
  /** What was said, in our words. */
  readonly says?: Text | undefined;
  /** Id of the accepted claim that says it. */
  readonly claim?: string | undefined;
}

/** A note as it is printed, and what it cites, for those who want to look it up. */
export interface Note {
  readonly id: string;
  readonly content: Inline;
  readonly source: string;
  readonly quote: string | null;
  readonly claim: string | null;
}

export interface Footnotes {
  /** A reference to the note of what is cited. */
  cite(cited: Cited): PhrasingContent;
  /** Notes in the order of their first reference. */
  readonly notes: readonly Note[];
}

export function createFootnotes(talks: Talks, language: Language, labels: Labels): Footnotes {
  const notes: Note[] = [];
  const byKey = new Map<string, string>();
  return {
    notes,
    cite(cited) {
      const key = JSON.stringify([cited.source, cited.speaker, cited.date, cited.quote, cited.says]);
      let id = byKey.get(key);
      if (id === undefined) {
        id = String(notes.length + 1);
        byKey.set(key, id);
        notes.push({
          id,
          content: noteOf(talks, cited, language, labels),
          source: cited.source,
          quote: cited.quote ?? null,
          claim: cited.claim ?? null,
        });
      }
      return { type: 'footnoteReference', identifier: id, label: id };
    },
  };
}

function noteOf(talks: Talks, cited: Cited, language: Language, labels: Labels): Inline {
  const source = talks.sources[cited.source];
  const parts: (string | PhrasingContent)[] = [];
  const who = [cited.speaker, cited.date].filter(Boolean).join(', ');
  if (who) parts.push(`${who}: `);
  if (cited.quote) parts.push(`“${cited.quote}”. `);
  else if (cited.says) parts.push(`${textIn(cited.says, language)} (${labels.inOurWords}). `);
  if (!source) return parts;
  const title = textIn(source.title, language);
  parts.push(source.url ? link(source.url, title) : title);
  parts.push(`, ${source.publisher}, ${source.date ?? labels.undated}`);
  if (source.note) parts.push(`. ${textIn(source.note, language)}`);
  parts.push(/[.。]$/.test(source.note ? textIn(source.note, language) : '') ? '' : '.');
  return parts.filter((part) => part !== '');
}
