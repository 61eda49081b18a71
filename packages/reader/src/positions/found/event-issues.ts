/** Which issues a position is on: those named in its clause, else the one that it refers back to. */

import type { IssueMention, Issues } from '../../mentions.js';
import type { Span } from '../../reading.js';
import { firstBeginningFrom } from '../../text/in-order.js';

/** Most issues that one clause takes a position on. */
const MOST_ISSUES = 8;

/** Looks up the issues named in stretches of the text. */
export interface IssueFinder {
  /** Issues named in [start, end), each once, in order. */
  within(start: number, end: number): IssueMention[];
  /** Issues of the last clause before an offset that names any, not before `floor`. */
  before(offset: number, floor: number): IssueMention[];
  category(issue: string): string;
  /** Issue of a category that is meant by “the duty” or “the deal” at an offset; null when the document has none. */
  ofCategory(category: string, offset: number): string | null;
  /** What talks and deals of the document are about: its agreement, else what little else is spoken of beside; null otherwise. */
  talksAt(offset: number): string | null;
  /** What the document is about, where little else is spoken of; null otherwise. */
  readonly dominant: string | null;
}

/** Prepares the mentions of a document for look-up. */
export function createIssueFinder({ mentions: all, issues, deal }: Issues): IssueFinder {
  const categories = new Map(issues.map(({ issue, category }) => [issue, category]));
  const mentions = withoutTaxedField(all, categories);
  return {
    within(start, end) {
      const found: IssueMention[] = [];
      // A mention may begin a little before the stretch and reach into it.
      for (
        let i = firstBeginningFrom(mentions, Math.max(0, start - 80));
        i < mentions.length && mentions[i]!.start < end;
        i += 1
      ) {
        const mention = mentions[i]!;
        const known = found.findIndex(({ issue }) => issue === mention.issue);
        if (mention.end <= start || (known >= 0 && (mention.beside !== true || found[known]!.beside))) continue;
        const inside = Math.min(mention.end, end) - Math.max(mention.start, start);
        if (inside * 2 < mention.end - mention.start) continue;
        if (known >= 0) found.splice(known, 1);
        found.push(mention);
        if (found.length === MOST_ISSUES) break;
      }
      return withoutGeneral(found, categories);
    },
    before(offset, floor) {
      const last = firstBeginningFrom(mentions, offset) - 1;
      // What was named often and lately is what is spoken of.
      const weights = new Map<string, number>();
      let nearest: IssueMention | undefined;
      for (let i = last; i >= 0 && mentions[i]!.start >= floor && last - i < 24; i -= 1) {
        const mention = mentions[i]!;
        if (mention.end > offset) continue;
        nearest ??= mention;
        if (nearest.end - mention.end > 220) break;
        weights.set(mention.issue, (weights.get(mention.issue) ?? 0) + 1 / (1 + (nearest.end - mention.end) / 250));
      }
      if (nearest === undefined) return [];
      let chosen = nearest.issue;
      for (const [issue, weight] of weights) if (weight > weights.get(chosen)! * HEAVIER) chosen = issue;
      // “… of rice, on which no duty is charged. What we cannot do is …”: of rice, not of duties in general.
      if (chosen === GENERAL_DUTY && nearest.issue === GENERAL_DUTY && weights.size === 2) {
        chosen = [...weights.keys()].find((issue) => issue !== GENERAL_DUTY)!;
      }
      const found: IssueMention[] = [];
      let edge = -1;
      for (let i = last; i >= 0 && mentions[i]!.start >= floor && nearest.end - mentions[i]!.end <= 220; i -= 1) {
        const mention = mentions[i]!;
        if (mention.end > offset) continue;
        // With the one meant come those named in the same breath.
        const joined = edge >= 0 && edge - mention.end < BREATH;
        if (mention.issue !== chosen && !joined) continue;
        edge = mention.start;
        if (!found.some(({ issue }) => issue === mention.issue)) found.push(mention);
        if (found.length === 3) break;
      }
      return found.reverse();
    },
    category: (issue) => categories.get(issue) ?? 'other',
    ofCategory(category, offset) {
      for (let i = firstBeginningFrom(mentions, offset) - 1; i >= 0 && offset - mentions[i]!.end < 700; i -= 1) {
        const { issue } = mentions[i]!;
        if (categories.get(issue) === category && !NO_DUTY.has(issue)) return issue;
      }
      return mostNamed(issues.filter(({ issue, category: own }) => own === category && !NO_DUTY.has(issue)));
    },
    talksAt(offset) {
      return this.ofCategory('fta', offset) ?? deal ?? this.dominant;
    },
    dominant: dominantOf(issues),
  };
}

/** Duties that answer duties: not what a deal is about, nor “the duty”. */
export const ANSWER = 'retaliation';

/** Matters of duties that “the duty” and “the rate” never mean. */
const NO_DUTY: ReadonlySet<string> = new Set([ANSWER, 'rules-of-origin', 'de-minimis']);

/** Duties in general: said of nothing in particular beside the duty on a product. */
const GENERAL_DUTY = 'tariffs';

/** “Duties on electric cars”: the duty is what a position is on, not the field that the same words name. */
function withoutTaxedField(
  mentions: readonly IssueMention[],
  categories: ReadonlyMap<string, string>,
): readonly IssueMention[] {
  const taxed = mentions.filter(({ issue }) => categories.get(issue) === 'tariff' && issue !== GENERAL_DUTY);
  if (taxed.length === 0) return mentions;
  let next = 0;
  return mentions.filter(({ issue, start, end }) => {
    if (categories.get(issue) !== FIELD) return true;
    while (next < taxed.length && taxed[next]!.start < start - LONGEST_MENTION) next += 1;
    for (let i = next; i < taxed.length && taxed[i]!.start < end; i += 1) if (taxed[i]!.end > start) return false;
    return true;
  });
}

/** Category of the fields in which sides work together. */
const FIELD = 'sectoral-cooperation';
/** Mentions are hardly longer than this, UTF-16 code units. */
const LONGEST_MENTION = 120;

/** Leaves out duties in general where a special duty is named with them: “tariffs on cars”. */
function withoutGeneral(found: IssueMention[], categories: ReadonlyMap<string, string>): IssueMention[] {
  return found.filter(
    (one) =>
      one.issue !== GENERAL_DUTY ||
      one.beside === true ||
      !found.some(
        (other) =>
          other.issue !== GENERAL_DUTY &&
          ((categories.get(other.issue) === 'tariff' &&
            other.start < one.end + BREATH &&
            one.start < other.end + BREATH) ||
            // 아몬드 관세, “the almond duty”
            (categories.get(other.issue) === 'agriculture' && one.start >= other.end && one.start <= other.end + 1)),
      ),
  );
}

const DUTY = /tariff|dut(?:y|ies)\b|lev(?:y|ies)\b|관세/i;

/** “Will buy aircraft and aircraft parts”: the duty on goods is not spoken of where they are bought and no duty is named. */
export function withoutDutyOnBought(text: string, found: readonly IssueMention[]): IssueMention[] {
  const bought = new Set(
    found.flatMap(({ issue }) => (issue.endsWith('-purchases') ? [issue.slice(0, issue.indexOf('-'))] : [])),
  );
  return found.filter(
    ({ issue, start, end }) =>
      !issue.endsWith('-tariff') ||
      !bought.has(issue.slice(0, issue.indexOf('-'))) ||
      DUTY.test(text.slice(start, end)),
  );
}

/** The issue named most often, early mentions counting for more. */
function mostNamed(issues: Issues['issues']): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { issue, spans } of issues) {
    const weight = spans.reduce((sum, [start]) => sum + 1 / (1 + start / 1500), 0);
    if (weight > most) {
      most = weight;
      best = issue;
    }
  }
  return best;
}

/** An issue so much heavier than the nearest is what is spoken of. */
const HEAVIER = 1.6;

/** Characters between issues that are named together: “steel and auto parts”. */
const BREATH = 16;

/** Share of all mentions from which an issue is what a document is about. */
const DOMINANT = 0.45;

function dominantOf(issues: Issues['issues']): string | null {
  const all = issues.reduce((sum, { spans }) => sum + spans.length, 0);
  const main = issues.find(({ issue }) => issue === mostNamed(issues));
  return main !== undefined && main.spans.length >= 3 && main.spans.length >= all * DOMINANT ? main.issue : null;
}

/** How far an issue is from trade proper: a link is told under the most distant. */
const DISTANCE: Readonly<Record<string, number>> = {
  defence: 9,
  currency: 8,
  other: 7,
  investment: 5,
  'sectoral-cooperation': 4,
  digital: 3,
  agriculture: 3,
  ntb: 2,
  fta: 1,
  tariff: 0,
};

/** The issue that a link is told under, and those it is tied to. */
export function linked(
  finder: IssueFinder,
  issues: readonly string[],
): { readonly issue: string; readonly to: string[] } {
  let best = issues[0]!;
  for (const issue of issues) {
    if ((DISTANCE[finder.category(issue)] ?? 0) > (DISTANCE[finder.category(best)] ?? 0)) best = issue;
  }
  return { issue: best, to: issues.filter((issue) => issue !== best) };
}

/** A span without the spaces, marks and joining words at its ends. */
export function trimmedSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  for (;;) {
    while (from < to && /[\s,;:.—–"“”'‘’()·•*▲△▶▷◆◇□■○●◦ㅇ①-⑳=-]/.test(text[from]!)) from += 1;
    const lead =
      /^(?:and|but|that|which|who|while|whereas|although|though|because|or|so|however|saying|adding)\s+/i.exec(
        text.slice(from, Math.min(to, from + 12)),
      );
    // “(투자) 양측은 …”: the label of an item.
    const label =
      lead === null && /[([【<〈]/.test(text[from - 1] ?? '')
        ? /^[가-힣A-Z·,/ ]{2,20}[)\]】>〉] /.exec(text.slice(from, Math.min(to, from + 24)))
        : null;
    const skipped = (lead ?? label)?.[0].length ?? 0;
    if (skipped === 0) break;
    from += skipped;
  }
  while (to > from && /[\s,;:.—–"“”‘’()·]/.test(text[to - 1]!)) to -= 1;
  return withMarks(text, from, to);
}

const MARKS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
];

/** “Must be paid ‘up front’”: a quotation that opens inside closes inside, and the other way round. */
function withMarks(text: string, from: number, to: number): Span {
  const said = text.slice(from, to);
  for (const [opens, closes] of MARKS) {
    const opened = said.lastIndexOf(opens);
    const closed = said.indexOf(closes);
    if (opens === closes) {
      if (opened < 0 || said.split(opens).length % 2 === 1) continue;
      if (text[to] === closes) return [from, to + 1];
      if (text[from - 1] === opens && /\s|^$/.test(text[from - 2] ?? '')) return [from - 1, to];
    } else {
      if (text[to] === closes && opened > said.lastIndexOf(closes)) return [from, to + 1];
      if (text[from - 1] === opens && closed >= 0 && (said.indexOf(opens) < 0 || said.indexOf(opens) > closed))
        return [from - 1, to];
    }
  }
  return [from, to];
}
