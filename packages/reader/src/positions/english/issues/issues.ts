/** Which issues an English clause takes its stance on: those it names, or what it refers back to. */

import type { Span, Stance } from '../../../reading.js';
import { type PreparedText, sentenceAt } from '../../../text/prepared-text.js';
import type { StanceRules } from '../../cues/stance-rules.js';
import { type IssueFinder, withoutDutyOnBought } from '../../found/event-issues.js';
import { quotationAt } from '../../quotations/quotation-at.js';
import { withoutExcepted } from '../acts/exceptions.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import type { Held, Setting } from '../setting.js';
import { chainStart, headClause } from '../subjects/chained-clauses.js';
import { askedUntil } from './asked.js';
import { asideStart } from './issue-asides.js';
import { amongBarriers } from './listed-barriers.js';
import { lastNamed, relativePassive } from './relative-passives.js';

/** Stances that say something even where their issue is only the document's. */
const DEFINITE: ReadonlySet<Stance> = new Set(['demands', 'rejects', 'excludes', 'links']);

/** Stances that a clause without a name may take on what its paragraph speaks of. */
const GOES_ON: ReadonlySet<Stance> = new Set(['demands', 'offers', 'rejects', 'open', 'not-discussed']);

/** Stances that are not taken on what is left out of them. */
const GIVES_OR_REFUSES: ReadonlySet<Stance> = new Set(['offers', 'rejects', 'open', 'supports']);

/** Stances taken on anything that was said, not only on what is bargained over. */
const REMARKS: ReadonlySet<Stance> = new Set(['supports', 'rejects', 'open']);

/** A clause that names nothing goes on with what was named no further back than this, UTF-16 code units. */
const NEAR = 250;

/** “that” and a subject right before the verb. */
const RELATIVE_THAT = /\b(?:that|which) (?:the )?(?:\p{Lu}[\p{L}.'’]* ){1,3}(?:ha[sd] )?(?:\p{Ll}+ly )?$/u;

/** “which”, a subject and at most its auxiliary. */
const OPENS_RELATIVE =
  /^which (?:it|they|he|she|we|(?:the )?(?:\p{Lu}[\p{L}.'’]* ?){1,3}|the \p{Ll}+) ?(?:(?:ha[sd]|have|is|was|were|are) )?(?:\p{Ll}+ly |not )?$/u;

const SUCH_RELIEF = /\bsuch (?:an? )?(?:exemptions?|exceptions?|waivers?|exclusions?|relief)\b/i;

interface About {
  readonly issues: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Issues of an event: of its object, of its clause, of the sentence, or what it refers back to. */
export function issuesOf(
  { prepared, rules, view, event, finder, state, voice, floor }: Setting,
  held: Held,
  clauseStart: number,
  clauseEnd: number,
): About {
  const { tokens } = prepared;
  if (event.issue !== undefined) return { issues: [event.issue], start: clauseStart, end: clauseEnd };
  if (event.evaluation) {
    const about = evaluated(prepared, finder, view, clauseStart, clauseEnd);
    // An editorial that praises in passing speaks of anything.
    return (voice.kind === 'editorial' || event.denial) && finder.within(clauseStart, clauseEnd).length === 0
      ? { ...about, issues: [] }
      : about;
  }
  const chain = tokens.starts[chainStart(prepared, rules.words, view, event.verb)]!;
  const verbStart = tokens.starts[event.first]!;
  const verbEnd = tokens.ends[event.last]!;
  const reach = askedUntil(prepared, rules, view, event, clauseEnd);
  // “Fight back against the duty”: on the duty, no answer to it.
  const fights = /^f(?:ight|ought|ighting) back$/i.test(prepared.text.slice(verbStart, verbEnd));
  const among = amongBarriers(prepared, view, event);
  const after = (): About | null => {
    const object = named(
      prepared,
      finder,
      fights ? verbEnd : verbStart,
      reach,
      [clauseStart, reach],
      asideStart(finder, prepared, rules, event, reach),
      GIVES_OR_REFUSES.has(event.stance),
    );
    const head = among === null ? [] : unique(finder.within(...among));
    if (head.length === 0) return object;
    const issues = [...new Set([...head, ...(object?.issues ?? [])])];
    return { issues, start: among![0], end: object?.end ?? clauseEnd };
  };
  const before = (): About | null => {
    const head = headClause(prepared, rules.words, view, event.verb);
    const meant =
      head === null
        ? null
        : named(prepared, finder, tokens.starts[head.first]!, tokens.ends[head.end - 1]!, [clauseStart, clauseEnd]);
    if (meant !== null) return { ...meant, start: tokens.starts[head!.first]!, end: clauseEnd };
    const about = named(prepared, finder, Math.min(chain, clauseStart), verbEnd, [clauseStart, clauseEnd]);
    return about === null ? null : { ...about, end: clauseEnd };
  };
  // “… and the tax that Washington opposed”: only what “that” stands for.
  const relative = (): About | null => {
    // “… a labour chapter, which India has ruled out”: the clause opens with what stands for it.
    if (OPENS_RELATIVE.test(prepared.text.slice(clauseStart, verbStart))) {
      const said = finder.within(view.sentence.start, clauseStart);
      const joined = / with (?:\p{L}+ )?$/u.test(prepared.text.slice(0, said.at(-1)?.start ?? 0).slice(-24));
      const head = (joined ? said.at(-2) : undefined) ?? lastNamed(said);
      return head === undefined ? null : { issues: [head.issue], start: clauseStart, end: clauseEnd };
    }
    const that = RELATIVE_THAT.exec(prepared.text.slice(clauseStart, verbStart));
    if (that === null || event.act !== null) return null;
    const meant = finder.within(clauseStart, clauseStart + that.index).at(-1);
    return meant === undefined ? null : { issues: [meant.issue], start: clauseStart, end: clauseEnd };
  };
  const passive = (): About | null => {
    const meant = relativePassive(prepared, finder, [clauseStart, verbStart], view.sentence.start);
    return meant === null ? null : { ...meant, end: clauseEnd };
  };
  const whole = () => named(prepared, finder, clauseStart, clauseEnd, [clauseStart, clauseEnd]);
  const at = clauseAt(view, event.last);
  const next = view.clauses[at + 1];
  // “The steel federation demanded that …”: what is asked comes after, whatever field the asker is named for.
  const complement = next !== undefined && !next.relative && tokens.words[next.first] === rules.words.that;
  const direct =
    event.stance === 'links'
      ? whole()
      : event.object === 'after'
        ? (after() ??
          relative() ??
          (event.act !== null || event.received ? before() : null) ??
          (tokens.starts[view.clauses[at]!.end - 1]! <= verbEnd + 2 && event.act === null && !complement
            ? before()
            : null))
        : (passive() ??
          before() ??
          (held.bare ? earlierOf(finder, clauseStart, clauseEnd, view.sentence.start) : null) ??
          after());
  if ((fights || event.namedOnly) && direct === null) return { issues: [], start: clauseStart, end: clauseEnd };
  if (direct !== null && !(event.stance === 'links' && direct.issues.length < 2)) return direct;
  const nextEnd = next === undefined ? clauseEnd : tokens.ends[next.end - 1]!;
  const { sentence, signs } = view;
  const self = (issues: readonly string[]): About => ({ issues, start: clauseStart, end: clauseEnd });
  // What the clause is on is named in it, or a word in its place refers to what was named before.
  const [from, to] = event.object === 'before' ? [chain, verbStart] : [verbEnd, clauseEnd];
  const typed = ofKind(finder, signs, from, to, verbStart);
  if (direct === null && typed !== null) return self([typed]);
  const opensNext = to - from < 4 || (next !== undefined && !isAside(prepared, rules, next.first));
  if (next !== undefined && opensNext) {
    const wider = named(prepared, finder, complement ? verbEnd : clauseStart, nextEnd, [clauseStart, nextEnd]);
    if (wider !== null) return wider;
  }
  if (direct !== null) return direct;
  // “Lula may meet Trump on Sunday” opens nothing.
  if (event.act === 'talk' && /meet$/i.test(prepared.text.slice(verbStart, verbEnd))) return self([]);
  // “Keen to preserve these ties”: what is kept is named where it is kept.
  if (event.act === 'keep' && event.object === 'after') return self([]);
  if (event.object === 'after' && event.act === null) {
    const own = before();
    if (own !== null && refersBack(signs, verbEnd, nextEnd)) return own;
  }
  const refers = refersBack(
    signs,
    from,
    event.object === 'after' ? Math.min(event.act === null ? nextEnd : clauseEnd, verbEnd + 45) : to,
  );
  const earlier = earlierOf(finder, clauseStart, clauseEnd, sentence.start);
  const nothing = to - from < 4 && event.act === null;
  if (earlier !== null && (held.bare || refers || nothing)) return earlier;
  // “Coffee is not on the list, though such an exemption would be granted”: on nothing that a sentence before names.
  if (event.stance === 'offers' && SUCH_RELIEF.test(prepared.text.slice(clauseStart, verbEnd))) return self([]);
  if (event.stance === 'open' && event.act !== 'give') {
    const open = /talk|negotiat|begin|engage|solution|outcome|compromise|possible/i.test(
      prepared.text.slice(verbStart, clauseEnd),
    );
    const talks = open ? finder.talksAt(verbStart) : null;
    if (talks !== null) return self([talks]);
  }
  const quotation = quotationAt(prepared.quotations, verbStart);
  if (quotation !== null) {
    const same = earlierOf(finder, clauseStart, clauseEnd, quotation[0]);
    if (same !== null) return same;
  }
  // A clause that names nothing goes on with what its paragraph speaks of; an answer, with what was asked.
  if (!refers && !nothing && held.voices.length === 1 && GOES_ON.has(event.stance)) {
    // “It welcomed the cut in car duties and urged more”: of what the sentence has named already, before what comes further back.
    const same = event.stance === 'demands' ? finder.before(clauseStart, sentence.start) : [];
    const joined = same.length > 0 && !/[;:“"]/.test(prepared.text.slice(same.at(-1)!.end, verbStart));
    if (joined && unique(same).length === 1) return self(unique(same));
    const near = unique(
      finder.before(
        sentence.start,
        floor === null ? Math.max(state.paragraphStart, sentence.start - NEAR) : state.previousStart,
      ),
    );
    if (near.length > 0) return self(near.slice(-1));
  }
  if (!refers && !nothing)
    return self(
      finder.dominant !== null && DEFINITE.has(event.stance) && event.act === null && event.mode === null
        ? [finder.dominant]
        : [],
    );
  // A remark on “this” is on what the sentence before names, where that is one thing.
  if (refers && REMARKS.has(event.stance)) return self(justBefore(prepared, finder, sentence.start));
  const lowest = sentence.start - state.paragraphStart < 160 ? state.previousStart : state.paragraphStart;
  const meant = unique(finder.before(sentence.start, lowest));
  if (meant.length === 0) {
    const further = unique(finder.before(sentence.start, state.recentStart));
    if (further.length > 0) return self(further.slice(-1));
  }
  if (meant.length === 0 && finder.dominant !== null && DEFINITE.has(event.stance) && event.mode === null)
    return self([finder.dominant]);
  const plural = /\b(?:these|those|they|them|both|neither|such \w+s)\b/i.test(
    prepared.text.slice(from, event.object === 'after' ? nextEnd : to),
  );
  return self(plural ? meant : meant.slice(-1));
}

/** What praise or blame is about: what its clause or its sentence names, else what was spoken of before. */
function evaluated(
  prepared: PreparedText,
  finder: IssueFinder,
  { sentence, signs }: EnglishSentence,
  start: number,
  end: number,
): About {
  const self = (issues: readonly string[]): About => ({ issues, start, end });
  const inside = finder.within(start, end);
  if (inside.length > 0) return self(unique(inside));
  const typed = ofKind(finder, signs, sentence.start, sentence.end, start);
  if (typed !== null) return self([typed]);
  const around = finder.before(start, sentence.start);
  if (around.length > 0) return self(unique(around).slice(-1));
  return self(refersBack(signs, start, end) ? justBefore(prepared, finder, sentence.start) : []);
}

/** The issue that the sentence before names; none where it names none or several. */
function justBefore({ sentences }: PreparedText, finder: IssueFinder, start: number): string[] {
  const before = sentences[sentenceAt(sentences, start) - 1];
  const found = before === undefined ? [] : finder.within(before.start, before.end);
  // “Its steel safeguard”: named with the same words.
  const together = found.every(
    ({ start, end }) => start < (found[0]?.end ?? 0) + 2 && end > (found[0]?.start ?? 0) - 2,
  );
  return together ? unique(found) : [];
}

/** A clause that begins something else: “but”, “while”, a remark between quotation marks. */
function isAside(prepared: PreparedText, { words }: StanceRules, first: number): boolean {
  const word = prepared.tokens.words[first]!;
  return (
    words.clauseOpeners.has(word) || words.and.has(word) || prepared.text[prepared.tokens.starts[first]! - 1] !== ' '
  );
}

/** “The duty”, “the deal”: the duty or the agreement that the document speaks of. */
function ofKind(
  finder: IssueFinder,
  signs: EnglishSentence['signs'],
  from: number,
  to: number,
  offset: number,
): string | null {
  for (const { start, signs: what } of signs) {
    if (start < from || start >= to) continue;
    if (what.includes('duty-reference')) return finder.ofCategory('tariff', offset);
    if (what.includes('deal-reference')) return finder.talksAt(offset);
  }
  return null;
}

function named(
  { text }: PreparedText,
  finder: IssueFinder,
  start: number,
  end: number,
  [from, to]: Span,
  before = end,
  gives = false,
): About | null {
  const inside = withoutDutyOnBought(text, finder.within(start, end)).filter((mention) => mention.start < before);
  if (inside.length === 0) return null;
  const found = withoutExcepted(text, inside, start, end, gives);
  if (found.length === 0) return { issues: [], start: from, end: to };
  const last = Math.max(...found.map((mention) => mention.end));
  return { issues: unique(found), start: from, end: Math.max(Math.min(before, to), Math.min(last, to)) };
}

function earlierOf(finder: IssueFinder, clauseStart: number, clauseEnd: number, floor: number): About | null {
  const found = finder.before(clauseStart, floor);
  return found.length === 0 ? null : { issues: unique(found), start: clauseStart, end: clauseEnd };
}

function refersBack(signs: EnglishSentence['signs'], from: number, to: number): boolean {
  return signs.some(({ start, signs: what }) => start >= from && start < to && what.includes('back-reference'));
}

function unique(mentions: readonly { readonly issue: string }[]): string[] {
  return [...new Set(mentions.map(({ issue }) => issue))];
}
