/** Words of an English text around a date: its day, its year, and whether it is said of the past or of the future. */

import type { PreparedText } from '../../text/prepared-text.js';
import { NUMBER } from '../../text/tokens.js';
import type { Side } from './date-mention.js';

/** A text and its tokens. */
export interface Scan {
  readonly text: string;
  readonly tokens: PreparedText['tokens'];
}

const FUTURE =
  /^(?:will|would|shall|due|set|scheduled|slated|expected|expects?|planned|plans?|upcoming|next|deadline|could|may|might|must|should|begins|starts|takes|unless|before|until|by|can|if|looming|going|coming)$/i;
const PAST =
  /^(?:was|were|had|has|have|did|said|told|met|took|came|went|made|held|left|began|gave|wrote|saw|spoke|put|hit|rose|fell|struck|won|lost|sent|set|since|ago|last|got|drew|sat|flew|kept|brought|broke|knew|led|chose|fought|shut|sold|bought|read|quit|cut|withdrew|became|ran|known)$/i;

/** Letters of token i; nothing beyond the text. */
export function word({ text, tokens }: Scan, i: number): string {
  return i < 0 || i >= tokens.count ? '' : text.slice(tokens.starts[i]!, tokens.ends[i]!);
}

/** A day of the month in token i, with the token after its ordinal ending. */
export function dayAt(scan: Scan, i: number): { readonly day: number; readonly next: number } | null {
  const { tokens } = scan;
  if (i < 0 || i >= tokens.count || tokens.kinds[i] !== NUMBER) return null;
  const digits = word(scan, i);
  if (!/^\d{1,2}$/.test(digits)) return null;
  const day = Number(digits);
  if (day < 1 || day > 31) return null;
  const ordinal = tokens.starts[i + 1] === tokens.ends[i] && /^(?:st|nd|rd|th)$/i.test(word(scan, i + 1));
  return { day, next: ordinal ? i + 2 : i + 1 };
}

/** A year of this or the last century in token i; null when there is none. */
export function yearAt(scan: Scan, i: number): number | null {
  const digits = word(scan, i);
  return /^(?:19|20)\d{2}$/.test(digits) && word(scan, i + 1) !== '%' ? Number(digits) : null;
}

/** “The deadline for a deal is”, “the next round of talks is on”. */
function deadlineBefore(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i -= 1) {
    const letters = word(scan, i);
    if (/^[.;!?]$/.test(letters)) return false;
    if (/^(?:deadline|next|upcoming|cut-off)$/i.test(letters)) return true;
  }
  return false;
}

/** “May 13: China says it would raise its duties”: the day of an entry of a timeline, whatever is to come of it. */
function headsEntry(scan: Scan, first: number, next: number): boolean {
  if (word(scan, next) !== ':') return false;
  const start = scan.tokens.starts[first] ?? 0;
  return start === 0 || /\n[ \t]{0,4}(?:[-–—*•·]\s{1,3})?$/.test(scan.text.slice(Math.max(0, start - 8), start));
}

/** Which side of the document's day a date is on, by the words before it, else after it. */
export function sideOf(scan: Scan, first: number, next: number): { readonly side: Side; readonly sideStated: boolean } {
  const close = word(scan, first - 1).toLowerCase();
  const close2 = word(scan, first - 2).toLowerCase();
  if (/^(?:by|until|till|next)$/.test(close) || (/^the$/.test(close) && /^(?:by|until|till)$/.test(close2)))
    return { side: 'future', sideStated: true };
  if (/^(?:last|since|past)$/.test(close)) return { side: 'past', sideStated: true };
  // “Applied retroactively from Aug. 1”
  for (let i = first - 1; i >= Math.max(0, first - 4); i -= 1)
    if (/^(?:retroactive(?:ly)?|retrospective(?:ly)?|backdated)$/i.test(word(scan, i)))
      return { side: 'past', sideStated: true };
  if (/^deadline$/i.test(word(scan, next))) return { side: 'future', sideStated: true };
  if (headsEntry(scan, first, next)) return { side: 'open', sideStated: false };
  for (let i = first - 1; i >= Math.max(0, first - 16); i -= 1) {
    const letters = word(scan, i);
    if (/^[.;!?]$/.test(letters)) break;
    // Further off only “will” tells: “would” may be what somebody said.
    if (i < first - 10 && !/^(?:will|shall)$/.test(letters)) continue;
    // “Until the close of business on Friday”.
    if (/^(?:will|would|shall|due|slated|scheduled|could|may|might|must|should|until|till)$/.test(letters))
      return { side: 'future', sideStated: false };
    if (
      /^(?:ends?|expires?|begins?|starts?|opens?|takes?|comes?|runs?|meets?|lapses?|falls?|rises?|climbs?|doubles?|increases?|goes|faces?|holds?|leaves?|arrives?|departs?|returns?|visits?|hosts?|travels?|heads?|flies|attends?|resumes?|reconvenes?|convenes?|gathers?|votes?|kicks?|plans?|hopes?|expects?)$/.test(
        letters,
      ) &&
      i >= first - 6
    )
      return { side: 'future', sideStated: false };
    // “Ahead of a possible vote on Friday”, “as soon as Monday”.
    if (/^(?:possible|potential|upcoming|forthcoming|looming)$/.test(letters))
      return { side: 'future', sideStated: false };
    if (/^(?:soon|early)$/.test(letters) && i === first - 2 && close === 'as')
      return { side: 'future', sideStated: false };
    // “Is due”, “is expected in Washington on”, “are scheduled for”.
    if (/^(?:expected|planned)$/.test(letters) && /^(?:is|are|be)$/.test(word(scan, i - 1)))
      return { side: 'future', sideStated: false };
    // “The deadline is Friday”
    if (/^(?:is|are|on)$/.test(letters) && i >= first - 2 && deadlineBefore(scan, i))
      return { side: 'future', sideStated: false };
    if (letters === 'set' && /^to$/.test(word(scan, i + 1))) return { side: 'future', sideStated: false };
    // “to meet on Tuesday”, but “to Washington on Thursday”.
    if (
      letters === 'to' &&
      /^[a-z]/.test(word(scan, i + 1)) &&
      !/^(?:the|a|an|his|her|its|their|this|that|be|have)$/.test(word(scan, i + 1)) &&
      i >= first - 5
    ) {
      return { side: 'future', sideStated: false };
    }
    if (PAST.test(letters) || (/ed$/.test(letters) && letters.length > 4)) {
      for (let back = i - 1; back >= Math.max(0, i - 4); back -= 1) {
        if (/^(?:will|would|shall|to|could|may|might)$/.test(word(scan, back)))
          return { side: 'future', sideStated: false };
      }
      return { side: 'past', sideStated: false };
    }
  }
  for (let i = next; i < Math.min(scan.tokens.count, next + 9); i += 1) {
    const letters = word(scan, i);
    if (/^[.,;!?]$/.test(letters)) break;
    if (FUTURE.test(letters) && !/^(?:by|before|if|next|set)$/i.test(letters))
      return { side: 'future', sideStated: false };
    if (PAST.test(letters) || (/ed$/.test(letters) && letters.length > 4)) return { side: 'past', sideStated: false };
  }
  return { side: 'open', sideStated: false };
}
