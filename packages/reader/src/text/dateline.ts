/** The dateline that opens a report: “SEOUL, April 25 (Agency) -- …”, “LONDON, May 8, 2025 — …”. It belongs to no quote. */

/** Longest dateline, UTF-16 code units. */
const LONGEST = 90;
const DATELINE =
  /^\p{Lu}[\p{L}.’' ]{2,40}(?:, (?:\p{Lu}[\p{L}.]+ ?){1,3})?(?:,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?(?:,? \d{4})?))?(?: ?\([^)\n]{2,40}\))? (?:--|[–—-]) /u;

/** Where what is told begins in a sentence: after its dateline, or at its start. */
export function afterDateline(text: string, { start, end }: { readonly start: number; readonly end: number }): number {
  const opening = text.slice(start, Math.min(end, start + LONGEST));
  const dash = opening.search(/ (?:--|[–—-]) /);
  if (dash < 0) return start;
  const found = DATELINE.exec(opening);
  // “Japan – which levies it – …”: no day, no agency, and no capitals.
  const told = found !== null && /\d|\(|^\p{Lu}{3}/u.test(found[0]);
  return told && found[0].length >= dash ? start + found[0].length : start;
}
