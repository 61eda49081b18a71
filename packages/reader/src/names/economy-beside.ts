/** The economy that the words beside a name say. */

import type { NameRun } from './name-runs.js';
import { markAt, type Scan, wordAt } from './scan.js';

/** A state or a city near a name without a role: “who farms near Decatur, Illinois”, “of the East Lake Institute in Wuhan”. */
export function placeAround(scan: Scan, { from, to }: NameRun): string | null {
  const sentence = scan.sentenceOf[from]!;
  const most = Math.min(to + 24, scan.prepared.tokens.count);
  for (let i = to; i < most && scan.sentenceOf[i] === sentence; i += 1) {
    if (scan.placeAt[i]! < 0) continue;
    const before = wordAt(scan, i - 1);
    if (/^(?:in|near|of|at|from|outside|around)$/.test(before) || markAt(scan, i - 1) === ',')
      return scan.places[scan.placeAt[i]!]!.economy;
  }
  return null;
}

/** “Belgium's Alexander De Croo”, “Bernd Lange, a German Social Democrat”, “Ann Roe of the Canadian Chamber of Commerce”. */
export function belongsTo(scan: Scan, { from, to }: NameRun): string | null {
  if (markAt(scan, from - 1) === "'s") {
    const economy = economyOf(scan, from - 2);
    if (economy !== null) return economy;
  }
  // “his Japanese counterpart Ryosei Akazawa”.
  if (wordAt(scan, from - 1) === 'counterpart') return economyOf(scan, from - 2);
  // “National Corn Growers Association president”, or the body alone, before the name.
  const body = scan.organisationAt[from - 1] ?? -1;
  if (body >= 0 && scan.organisations[body]!.value.kind !== 'media') return scan.organisations[body]!.value.party;
  let at = to;
  if (markAt(scan, at) === ',') at += 1;
  if (wordAt(scan, at) === 'who' && /^(?:negotiates|negotiated|speaks|spoke|works)$/.test(wordAt(scan, at + 1)))
    return negotiatesFor(scan, at + 2);
  if (wordAt(scan, at) === 'who' && /^(?:heads|leads|runs|chairs|directs|represents)$/.test(wordAt(scan, at + 1)))
    at += 2;
  else if (/^(?:of|at|from|with)$/.test(wordAt(scan, at))) at += 1;
  else if (!/^(?:a|an)$/.test(wordAt(scan, at))) return null;
  if (/^(?:the|a|an)$/.test(wordAt(scan, at))) at += 1;
  return economyOf(scan, at);
}

/** “who negotiates for President-elect Andrés Manuel López Obrador”: the economy of whom it is for. */
function negotiatesFor(scan: Scan, at: number): string | null {
  if (wordAt(scan, at) !== 'for') return null;
  for (let i = at + 1; i < at + 6 && scan.sentenceOf[i] === scan.sentenceOf[at]; i += 1) {
    const economy = economyOf(scan, i);
    if (economy !== null) return economy;
    const holder = scan.holderAt[i]!;
    if (holder >= 0) return scan.holders[holder]!.value[0]?.office.party ?? null;
  }
  return null;
}

/** Economy that a token names, or that the listed body there belongs to. */
function economyOf(scan: Scan, at: number): string | null {
  const economy = scan.economyAt[at] ?? -1;
  if (economy >= 0) return scan.economies[economy]!.economy;
  const body = scan.organisationAt[at] ?? -1;
  return body >= 0 ? scan.organisations[body]!.value.party : null;
}
