/** How statements and claims of the record are said in one line. */

import type { Claim, Movement, Statement, Talks } from '@parley/talks';
import { textIn } from '@parley/talks';
import { inferredWords } from '../../print/inferred-words.js';

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

/** Name of an issue; the taxonomy's id where the talks have no such issue. */
function issueName(talks: Talks, issue: string | null, subject = ''): string {
  const found = issue === null ? undefined : talks.issues[issue];
  return found ? textIn(found.title, 'en') : `${subject} (not an issue of these talks)`;
}

/** What the words of a claim do not name themselves; empty when they name all. */
export function inferredOf(claim: Claim): string {
  return 'inferred' in claim ? inferredWords(claim.inferred) : '';
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
      return `${who.filter(Boolean).join(', ')}: ${claim.stance} (${claim.strength}) — ${issueName(talks, claim.issue, claim.subject)}`;
    }
    case 'measure': {
      const rate = claim.rate_pct === null ? (claim.quantity ?? '') : `${claim.rate_pct} %`;
      const from = claim.from_pct === null ? '' : ` (from ${claim.from_pct} %)`;
      return `${claim.imposer ?? '?'} on ${claim.target ?? '?'}: ${rate}${from} on ${claim.product ?? 'products left open'}, ${claim.status}`;
    }
    case 'commitment': {
      const rates =
        claim.to_pct === null ? '' : ` (${claim.from_pct === null ? '' : `${claim.from_pct} → `}${claim.to_pct} %)`;
      return `${claim.party} ${claim.verb}: ${claim.what.replace(/\s+/g, ' ')}${rates}${claim.by === null ? '' : ` by ${claim.by}`}`;
    }
    case 'doubt':
      return `${claim.doubt}: “${claim.as_stated}”${claim.expected === null ? '' : `, expected ${claim.expected}`} — ${claim.evidence}`;
  }
}
