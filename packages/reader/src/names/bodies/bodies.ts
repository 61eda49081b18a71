/** Bodies as they are seen in a text, and the economy they belong to. */

import type { OrganisationKind } from '../../reading.js';
import { sentenceAt, tokenAt } from '../../text/prepared-text.js';
import type { Scan } from '../listed/scan.js';
import { atOrAfter, firstEndingAfter } from '../listed/spans.js';

/** A body named in the text. */
export interface BodySeen {
  readonly start: number;
  readonly end: number;
  readonly kind: OrganisationKind;
  readonly party: string | null;
  /** Bodies of one key are one; the name in small letters, or the number in the list. */
  readonly key: string;
}

/** Adds the body that tokens [from, to) name; bodies of one name are of the kind of the first. */
export function add(
  scan: Scan,
  bodies: BodySeen[],
  kinds: Map<string, OrganisationKind>,
  from: number,
  to: number,
  kind: OrganisationKind,
): void {
  const start = scan.prepared.tokens.starts[from]!;
  const end = scan.prepared.tokens.ends[to - 1]!;
  const key = keyOf(scan.text.slice(start, end));
  if (!kinds.has(key)) kinds.set(key, kind);
  bodies.push({ start, end, kind: kinds.get(key)!, party: partyBeside(scan, start, end, kind), key });
}

/** A body's name for comparing: small letters, one space, no article and no apostrophes. */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/['’]/g, '').replace(/\s+/g, ' ').replace(/^the /, '');
}

/** Economy said right before a body or right after it: “China's commerce ministry”, “미 상무부”, “Ministry of Commerce of China”. */
export function partyBeside(scan: Scan, start: number, end: number, kind: OrganisationKind): string | null {
  if (kind === 'international' || kind === 'media') return null;
  const low = firstEndingAfter(scan.economies, start);
  const before = scan.economies[low - 1];
  if (before !== undefined && start - before.end <= 3 && /^(?:['’]s?)?[ ‑-]?$/.test(scan.text.slice(before.end, start)))
    return before.economy;
  // “Chilean copper miner Codelco”: what the body is stands between.
  if (
    before?.form === 'adjective' &&
    (kind === 'company' || kind === 'association') &&
    start - before.end < 40 &&
    /^ (?:[\p{Ll}-]+ ){1,3}$/u.test(scan.text.slice(before.end, start)) &&
    scan.rules.cues.has(scan.prepared.tokens.words[tokenAt(scan.prepared.tokens, start) - 1]!)
  )
    return before.economy;
  for (let i = low; i < scan.economies.length && scan.economies[i]!.start < end + 12; i += 1) {
    const mention = scan.economies[i]!;
    if (mention.end <= end || /^ (?:of|in) (?:the )?$/.test(scan.text.slice(end, mention.start)))
      return mention.economy;
  }
  const place = atOrAfter(scan.places, start);
  if (place !== undefined && place.start >= start && place.end <= end) return place.economy;
  // “South Korea put it off, after pressure from Washington, its transport ministry said”.
  if (
    kind === 'ministry' &&
    before !== undefined &&
    /\b(?:its|their) $/.test(scan.text.slice(Math.max(0, start - 7), start))
  )
    return subjectOfSentence(scan, start);
  if (kind === 'ministry' && /ministry$/i.test(scan.text.slice(start, end))) return ownerOfMinistry(scan, start);
  const near = kind === 'ministry' || kind === 'agency' || kind === 'legislature';
  return near && before !== undefined && start - before.end < 120 && !scan.text.slice(before.end, start).includes('\n')
    ? before.economy
    : null;
}

/** Neither of them has a ministry. */
const WITHOUT_MINISTRIES: ReadonlySet<string> = new Set(['USA', 'EU']);

/** How far before “the foreign ministry” its economy may stand in the same line, in characters. */
const NEAR_MINISTRY = 120;

/** “the foreign ministry”: of the economy named last in its line, else of the only one so far that has ministries. */
function ownerOfMinistry(scan: Scan, start: number): string | null {
  const others = new Set<string>();
  for (let i = firstEndingAfter(scan.economies, start) - 1; i >= 0; i -= 1) {
    const { economy, end } = scan.economies[i]!;
    if (WITHOUT_MINISTRIES.has(economy)) continue;
    if (start - end < NEAR_MINISTRY && !scan.text.slice(end, start).includes('\n')) return economy;
    others.add(economy);
    if (others.size > 1) return null;
  }
  return [...others][0] ?? null;
}

/** The economy that the sentence of an offset names first, where it may be its subject; null where it names none. */
function subjectOfSentence(scan: Scan, offset: number): string | null {
  const { sentences } = scan.prepared;
  const { start } = sentences[sentenceAt(sentences, offset)]!;
  const mention = atOrAfter(scan.economies, start);
  return mention !== undefined && mention.end < offset ? mention.economy : null;
}
