/** The rules on issues, made ready to be looked for in a text. */

import { didYouMean, InputError, type InputIssue } from '@parley/input';
import { compileLexicon, type Lexicon } from '../text/lexicon.js';
import { evenedWord, type Vocabulary } from '../text/vocabulary.js';
import type { IssueEntry, IssueRulesData } from './issue-rules-schema.js';

/** Words that must stand within reach of one another in one clause. */
export interface NearRule {
  /** Number of the issue. */
  readonly issue: number;
  /** Number of the thing from which the others are looked for: the last of those that name the issue. */
  readonly anchor: number;
  /** Numbers of the other things that name the issue. */
  readonly others: readonly number[];
  /** Numbers of things that must be about. */
  readonly about: readonly number[];
  /** Reach, words. */
  readonly within: number;
  /** Its words name the issue beside a special one named by words around them: “duties on cars and machinery”. */
  readonly beside: boolean;
}

/** One issue of the taxonomy, compiled. */
interface IssueRule {
  readonly id: string;
  readonly category: string;
  readonly label: { readonly en: string; readonly ko: string };
  /** Number of the thing that holds its weak names; −1 when it has none. */
  readonly names: number;
  /** Numbers of the kinds of acts that let a bare subject name it. */
  readonly acts: readonly number[];
  /** Number of the thing that holds nouns which may mean it again (“the measure”); −1 when it has none. */
  readonly refers: number;
  /** Number of the thing that holds its words as a field of cooperation; −1 when it has none. */
  readonly field: number;
  /** Numbers of general issues that are not meant where this one is. */
  readonly insteadOf: readonly number[];
  /** Numbers of the issues that, named in the same sentence, make this heading no issue. */
  readonly headingFor: ReadonlySet<number>;
}

/** Fields of cooperation and the heading that they are listed under. */
export interface FieldRules {
  readonly heading: number;
  /** Number of the thing that holds words of cooperation. */
  readonly cooperation: number;
  /** Number of the thing that holds words for parts of an economy, which introduce a list too. */
  readonly sectors: number;
  /** Number of the thing that holds words in whose sentence a list of sectors is none of cooperation: “a duty on sectors such as”. */
  readonly sectorsUnless: number;
  /** Number of the thing that holds fields outside the taxonomy. */
  readonly others: number;
  readonly topics: ReadonlySet<number>;
}

/** All rules on issues, compiled. */
export interface IssueRules {
  readonly issues: readonly IssueRule[];
  readonly phrases: Lexicon<readonly number[]>;
  readonly unless: Lexicon<readonly number[]>;
  /** Words by which an issue is no more than a heading for others: “barriers”, but not “import licences”. */
  readonly headings: Lexicon<readonly number[]>;
  /** Words that tell what kind of deal a document is about, though they make it no issue by themselves. */
  readonly deals: Lexicon<readonly number[]>;
  /** Bare words that name an issue in a document about talks when an act is on them. */
  readonly subjects: Lexicon<readonly number[]>;
  /** What an item of a list may be labelled with: “(서비스) …”. */
  readonly labels: ReadonlyMap<string, readonly number[]>;
  /** Words of acts on a subject, with the numbers of their kinds. */
  readonly acts: Lexicon<readonly number[]>;
  /** Words of negotiation. */
  readonly talkWords: Lexicon<true>;
  /** What is said of nothing but an item of talks. */
  readonly agendaWords: Lexicon<true>;
  /** Words of the things that rules look for, by the numbers of these things. */
  readonly things: Lexicon<readonly number[]>;
  readonly thingCount: number;
  /** Rules by their anchor. */
  readonly nearByAnchor: ReadonlyMap<number, readonly NearRule[]>;
  readonly fields: readonly FieldRules[];
  readonly boilerplate: Lexicon<'sentence' | 'rest'>;
}

/** Reach of a rule that does not say its own, words. */
const WITHIN = 8;

/**
 * Compiles the rules.
 * @param vocabulary takes up the words; compile before a text is prepared
 * @param data the sections of the rule files, merged
 * @throws InputError when a rule names a group or an issue that is not there, or an issue has no category or label
 */
export function compileIssueRules(vocabulary: Vocabulary, data: IssueRulesData): IssueRules {
  const groups = data.issue_words ?? {};
  const entries = Object.entries(data.issues ?? {});
  const numbers = new Map(entries.map(([id], index) => [id, index]));
  const faults: InputIssue[] = [];
  const things = createThings();
  const phrases = createPhraseBook();
  const unless = createPhraseBook();
  const headings = createPhraseBook();
  const deals = createPhraseBook();
  const subjects = createPhraseBook();
  const labels = new Map<string, number[]>();
  const acts = createPhraseBook();
  const actKinds = Object.keys(data.subject_acts ?? {});

  const expanded = (words: readonly string[], path: (string | number)[]): string[] =>
    words.flatMap((word) => {
      if (!word.startsWith('@')) return [word];
      const group = groups[word.slice(1)];
      if (group !== undefined) return group;
      faults.push({
        code: 'unknown-name',
        severity: 'error',
        path,
        message: `no group of words is called ${word.slice(1)}`,
        expected: 'a key of issue_words after the @',
        ...hinted(didYouMean(word.slice(1), Object.keys(groups))),
      });
      return [];
    });
  const thing = (words: string | readonly string[] | undefined, path: (string | number)[]): number =>
    words === undefined ? -1 : things.numberOf(expanded(typeof words === 'string' ? [words] : words, path));
  const issueNumbers = (ids: readonly string[] | undefined, path: (string | number)[]): number[] =>
    (ids ?? []).flatMap((id) => {
      const number = numbers.get(id);
      if (number !== undefined) return [number];
      faults.push({
        code: 'unknown-name',
        severity: 'error',
        path,
        message: `no issue has the id ${id}`,
        ...hinted(didYouMean(id, [...numbers.keys()])),
      });
      return [];
    });

  const kindsOf = (kinds: readonly string[] | undefined, path: (string | number)[]): number[] =>
    (kinds ?? actKinds).flatMap((kind) => {
      const number = actKinds.indexOf(kind);
      if (number >= 0) return [number];
      faults.push({
        code: 'unknown-name',
        severity: 'error',
        path,
        message: `no acts are called ${kind}`,
        expected: 'a key of subject_acts',
        ...hinted(didYouMean(kind, actKinds)),
      });
      return [];
    });
  Object.entries(data.subject_acts ?? {}).forEach(([kind, words], number) => {
    acts.add(expanded(words, ['subject_acts', kind]), number);
  });

  // A group that no rule names hides the words inside its own: “on duty”.
  for (const words of Object.values(groups)) things.numberOf(words);
  const near: NearRule[] = [];
  const fields: FieldRules[] = [];
  const issues = entries.map(([id, entry], issue): IssueRule => {
    const path = ['issues', id];
    phrases.add(expanded(entry.phrases ?? [], [...path, 'phrases']), issue);
    subjects.add(expanded(entry.subjects ?? [], [...path, 'subjects']), issue);
    for (const word of entry.labels ?? []) labels.set(word, [...(labels.get(word) ?? []), issue]);
    unless.add(expanded(entry.unless ?? [], [...path, 'unless']), issue);
    headings.add(expanded(entry.heading_words ?? [], [...path, 'heading_words']), issue);
    deals.add(expanded(entry.deals ?? [], [...path, 'deals']), issue);
    (entry.near ?? []).forEach((rule, at) => {
      near.push(nearRule(issue, rule, (words) => thing(words, [...path, 'near', at])));
    });
    if (entry.fields !== undefined) {
      fields.push({
        heading: issue,
        cooperation: thing(entry.fields.cooperation, [...path, 'fields', 'cooperation']),
        sectors: thing(entry.fields.sectors ?? [], [...path, 'fields', 'sectors']),
        sectorsUnless: thing(entry.fields.sectors_unless ?? [], [...path, 'fields', 'sectors_unless']),
        others: thing(entry.fields.others ?? [], [...path, 'fields', 'others']),
        topics: new Set(issueNumbers(entry.fields.topics, [...path, 'fields', 'topics'])),
      });
    }
    const { category, label } = entry;
    if (category === undefined || label === undefined) faults.push(incomplete(id, entry, numbers));
    return {
      id,
      category: category ?? '',
      label: label ?? { en: id, ko: id },
      names: thing(entry.names, [...path, 'names']),
      acts: kindsOf(entry.acts, [...path, 'acts']),
      refers: thing(entry.refers, [...path, 'refers']),
      field: thing(entry.field, [...path, 'field']),
      insteadOf: issueNumbers(entry.instead_of, [...path, 'instead_of']),
      headingFor: new Set(issueNumbers(entry.heading_for, [...path, 'heading_for'])),
    };
  });
  if (faults.length > 0) throw new InputError(faults);
  const listed = (phrases: readonly string[] = []) =>
    compileLexicon(
      vocabulary,
      phrases.map((phrase) => ({ phrase, value: true as const })),
    );
  return {
    issues,
    phrases: phrases.compiled(vocabulary),
    unless: unless.compiled(vocabulary),
    headings: headings.compiled(vocabulary),
    deals: deals.compiled(vocabulary),
    subjects: subjects.compiled(vocabulary),
    labels,
    acts: acts.compiled(vocabulary),
    talkWords: listed(data.talk_words),
    agendaWords: listed(data.agenda_words),
    things: things.compiled(vocabulary),
    thingCount: things.count(),
    nearByAnchor: groupedByAnchor(near),
    fields,
    boilerplate: compileLexicon(vocabulary, [
      ...(data.boilerplate ?? []).map((phrase) => ({ phrase, value: 'sentence' as const })),
      ...(data.other_articles ?? []).map((phrase) => ({ phrase, value: 'rest' as const })),
    ]),
  };
}

function hinted(hint: string | undefined): { readonly hint?: string } {
  return hint === undefined ? {} : { hint };
}

/** An issue that no file gives a category and a label: a new one left half described, or a known one misspelled. */
function incomplete(id: string, { category, label }: IssueEntry, known: ReadonlyMap<string, number>): InputIssue {
  const missing = [category === undefined ? 'category' : '', label === undefined ? 'label' : ''].filter(Boolean);
  const others = [...known.keys()].filter((other) => other !== id);
  return {
    code: 'missing',
    severity: 'error',
    path: ['issues', id],
    message: `the issue ${id} has no ${missing.join(' and no ')}`,
    expected: 'both, in one of the rule files; a file that adds to a known issue may leave them out',
    ...hinted(didYouMean(id, others)),
  };
}

type NearEntry = NonNullable<IssueEntry['near']>[number];

function nearRule(issue: number, rule: NearEntry, thing: (words: string | string[]) => number): NearRule {
  const { words, with: about, within, beside } = Array.isArray(rule) ? { words: rule } : rule;
  const numbers = words.map(thing);
  return {
    issue,
    anchor: numbers.at(-1)!,
    others: numbers.slice(0, -1),
    about: (about ?? []).map(thing),
    within: within ?? WITHIN,
    beside: beside ?? false,
  };
}

function groupedByAnchor(rules: readonly NearRule[]): Map<number, NearRule[]> {
  const byAnchor = new Map<number, NearRule[]>();
  for (const rule of rules) {
    const known = byAnchor.get(rule.anchor);
    if (known === undefined) byAnchor.set(rule.anchor, [rule]);
    else known.push(rule);
  }
  return byAnchor;
}

interface PhraseBook {
  add(phrases: readonly string[], value: number): void;
  compiled(vocabulary: Vocabulary): Lexicon<readonly number[]>;
}

/** Phrases that may stand for several things each. */
function createPhraseBook(): PhraseBook {
  const book = new Map<string, { readonly phrase: string; readonly value: number[] }>();
  // Where “=platforms” stands, “platform” does too, and only one of them is found.
  const withItsGeneral = (phrase: string, value: readonly number[]): readonly number[] => {
    const general = phrase.startsWith('=') ? book.get(evenedPhrase(phrase.slice(1))) : undefined;
    return general === undefined ? value : [...new Set([...value, ...general.value])];
  };
  return {
    add(phrases, value) {
      for (const phrase of phrases) {
        const key = evenedPhrase(phrase);
        const known = book.get(key);
        if (known === undefined) book.set(key, { phrase, value: [value] });
        else if (!known.value.includes(value)) known.value.push(value);
      }
    },
    compiled: (vocabulary) =>
      compileLexicon(
        vocabulary,
        [...book.values()].map(({ phrase, value }) => ({ phrase, value: withItsGeneral(phrase, value) })),
      ),
  };
}

/** Sets of words with a number each; equal sets share one. */
function createThings() {
  const numbers = new Map<string, number>();
  const book = createPhraseBook();
  return {
    numberOf(words: readonly string[]): number {
      const key = words.join('\n');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(key, number);
      book.add(words, number);
      return number;
    },
    count: () => numbers.size,
    compiled: book.compiled,
  };
}

/** One key for phrases that find the same words. */
function evenedPhrase(phrase: string): string {
  if (phrase.startsWith('=')) return phrase;
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(phrase)
    ? phrase.replace(/\s+/g, '').toLowerCase()
    : phrase
        .split(/[\s-]+/)
        .map(evenedWord)
        // Not a space: “percent” is evened out to “per cent”, one word that is not these two.
        .join('_');
}
