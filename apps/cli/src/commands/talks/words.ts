/** How statements and claims of the record are said in one line. */

import type { Claim, Movement, PositionClaim, Statement, Talks } from '@parley/talks';
import { isOutside, textIn } from '@parley/talks';
import { readingWords } from '../../print/reading-words.js';

const ARROWS: Readonly<Record<Movement, string>> = {
  harder: '↑ harder',
  softer: '↓ softer',
  reversed: '↔ reversed',
  same: '= same',
  unclear: '',
};

export function movementWords(movement: Movement | null): string {
  return movement === null ? '' : ARROWS[movement];
}

/** Quote cut to a line's length at a word. */
export function shortQuote(text: string, most = 110): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return `“${line}”`;
  const cut = line.lastIndexOf(' ', most);
  return `“${line.slice(0, cut > most / 2 ? cut : most)}…”`;
}

/** “rejects (firm) 2025-04-24, Ahn Duk-geun”, with the capacity where it is no government's. */
export function statementWords(statement: Statement): string {
  const { stance, strength, dated, speaker, capacity, state, edited } = statement;
  const marks = [state === 'proposed' ? 'proposed' : '', edited ? 'edited' : ''].filter(Boolean);
  return [
    `${stance} (${strength})`,
    dated ?? 'undated',
    speaker ?? '',
    capacity === 'government' ? '' : capacity,
    marks.length > 0 ? `[${marks.join(', ')}]` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The words behind a statement: the quote, or what the file says. */
export function behindStatement({ quote, says }: Statement): string {
  if (quote !== null) return shortQuote(quote);
  return says === null ? '' : textIn(says, 'en');
}

/** Name of the issue of a position; the taxonomy's id, with whom or whose market it is about, where it is none of these talks. */
function issueName(talks: Talks, claim: PositionClaim): string {
  const found = claim.issue === null ? undefined : talks.issues[claim.issue];
  if (found) return textIn(found.title, 'en');
  const { subject, importer, counterpart } = claim;
  if (isOutside(talks, claim)) return `${subject} (with ${counterpart}, not of these talks)`;
  return `${subject} (${importer === null ? '' : `into ${importer}, `}not an issue of these talks)`;
}

/** What the words of a claim do not name themselves; empty when they name all. */
export function asReadOf(claim: Claim): string {
  return 'inferred' in claim ? readingWords(claim) : '';
}

/** A claim in one line, without its quote. */
export function claimWords(talks: Talks, claim: Claim): string {
  switch (claim.kind) {
    case 'position': {
      const who = [
        claim.party ?? 'party open',
        claim.speaker ?? '',
        claim.capacity === 'government' ? '' : claim.capacity,
      ];
      return `${who.filter(Boolean).join(', ')}: ${claim.stance} (${claim.strength}) — ${issueName(talks, claim)}`;
    }
    case 'measure': {
      const rate = claim.rate_pct === null ? (claim.quantity ?? '') : `${claim.rate_pct} %`;
      const from = claim.from_pct === null ? '' : ` (from ${claim.from_pct} %)`;
      return `${claim.imposer ?? '?'} on ${claim.target ?? '?'}: ${rate}${from} on ${claim.product ?? 'products left open'}, ${claim.status}`;
    }
    case 'commitment': {
      const rates =
        claim.to_pct === null ? '' : ` (${claim.from_pct === null ? '' : `${claim.from_pct} → `}${claim.to_pct} %)`;
      const outside = isOutside(talks, claim) ? ` (with ${claim.counterpart}, not of these talks)` : '';
      return `${claim.party} ${claim.verb}: ${claim.what.replace(/\s+/g, ' ')}${rates}${claim.by === null ? '' : ` by ${claim.by}`}${outside}`;
    }
    case 'doubt':
      return `${claim.doubt}: “${claim.as_stated}”${claim.expected === null ? '' : `, expected ${claim.expected}`} — ${claim.evidence}`;
  }
}
