/** The rules on duties, money, dates and commitments, made ready to be looked for in a text. */

import type { MeasureRead } from '../../reading.js';
import { compileLexicon, type Lexicon } from '../../text/lexicon.js';
import { evenedWord, type Vocabulary } from '../../text/vocabulary.js';
import { type CommitmentRules, compileCommitmentRules } from './commitment-rules.js';
import type { Bilingual, MeasureRulesData } from './measure-rules-schema.js';
import { compileMoneyRules, type MoneyRules } from './money-rules.js';
import { type Strengths, strengthsOf } from './signs.js';

/** A kind of duty: reciprocal, anti-dumping, … */
export interface DutyKind {
  readonly name: string;
  /** Falls on all goods unless a product is named. */
  readonly allGoods: boolean;
  /** Falls on the one product that a case is about; such a kind falls on some goods only. */
  readonly namedGoods: boolean;
  /** Falls on named goods only, never on all. */
  readonly someGoods: boolean;
  /** Falls on every partner. */
  readonly world: boolean;
  /** Economy whose law it is; null when any may use it. */
  readonly imposer: string | null;
}

/** The economy whose law a duty is levied under; null when none of its kinds is of one. */
export function imposerByLaw(kinds: readonly DutyKind[]): string | null {
  return kinds.find((kind) => kind.imposer !== null)?.imposer ?? null;
}

/** What a phrase of the rules is in a clause on duties; one phrase can be several things. */
export interface ClauseWord {
  duty?: boolean | undefined;
  rate?: boolean | undefined;
  kind?: DutyKind | undefined;
  world?: boolean | undefined;
  other?: boolean | undefined;
  change?: boolean | undefined;
  imposing?: boolean | undefined;
  bearing?: boolean | undefined;
  burden?: boolean | undefined;
  zero?: boolean | undefined;
  quota?: boolean | undefined;
  status?: MeasureRead['status'] | undefined;
  /** Canonical name of a product; {@link OWN_WORDS} for one that goes by the text's own words. */
  product?: string | undefined;
  /** Goods of no particular kind. */
  goods?: boolean | undefined;
  /** Economy that “대미” and its like point to. */
  toward?: string | undefined;
}

/** A word with every field, so that all words have one shape: what asks for a field meets them by the thousand. */
function wholeWord(word: ClauseWord): ClauseWord {
  return {
    duty: word.duty,
    rate: word.rate,
    kind: word.kind,
    world: word.world,
    other: word.other,
    change: word.change,
    imposing: word.imposing,
    bearing: word.bearing,
    burden: word.burden,
    zero: word.zero,
    quota: word.quota,
    status: word.status,
    product: word.product,
    goods: word.goods,
    toward: word.toward,
  };
}

/** All rules of this folder, compiled. */
export interface MeasureRules {
  readonly clause: Lexicon<ClauseWord>;
  readonly units: ReadonlySet<string>;
  /** Strength of each sign of a duty, its goods and its parties. */
  readonly evidence: Strengths;
  /** The same in English texts. */
  readonly englishEvidence: Strengths;
  /** Economies whose own laws name kinds of duty. */
  readonly lawful: ReadonlySet<string>;
  /** Union an economy belongs to, by member. */
  readonly unionOf: ReadonlyMap<string, string>;
  /** The unions themselves. */
  readonly unions: ReadonlySet<string>;
  readonly money: MoneyRules;
  readonly commitments: CommitmentRules;
}

/**
 * Compiles the rules.
 * @param vocabulary takes up the words; compile before a text is prepared
 * @param data the sections of the rule files, merged
 */
export function compileMeasureRules(vocabulary: Vocabulary, data: MeasureRulesData): MeasureRules {
  const entries = new Map<string, { phrase: string; value: ClauseWord }>();
  const add = (phrase: string, role: ClauseWord) => {
    const key = keyOf(phrase);
    const known = entries.get(key);
    // The first of equal roles counts, so that an earlier status or product is not replaced.
    if (known === undefined) entries.set(key, { phrase, value: { ...role } });
    else known.value = { ...role, ...known.value };
  };
  const addAll = (section: Bilingual | undefined, role: ClauseWord) => {
    for (const phrase of [...(section?.en ?? []), ...(section?.ko ?? [])]) add(phrase, role);
  };

  const dutyKeys = [...(data.duty_words?.en ?? []), ...(data.duty_words?.ko ?? [])].map(keyOf);
  addAll(data.duty_words, { duty: true });
  addAll(data.rate_words, { rate: true });
  for (const [name, kind] of Object.entries(data.kinds ?? {})) {
    const value: DutyKind = {
      name,
      allGoods: kind.all_goods ?? false,
      namedGoods: kind.named_goods ?? false,
      someGoods: kind.some_goods ?? kind.named_goods ?? false,
      world: kind.world ?? false,
      imposer: kind.imposer ?? null,
    };
    for (const phrase of [...kind.en, ...kind.ko]) {
      const key = keyOf(phrase);
      const names = dutyKeys.some((duty) => key !== duty && (key.endsWith(` ${duty}`) || isKoreanEnd(key, duty)));
      add(phrase, names ? { kind: value, duty: true } : { kind: value });
    }
  }
  addAll(data.world_words, { world: true });
  addAll(data.other_percentages, { other: true });
  addAll(data.change_words, { change: true });
  addAll(data.imposing_verbs, { imposing: true });
  addAll(data.bearing_verbs, { bearing: true });
  addAll(data.burden_words, { burden: true });
  addAll(data.zero_words, { zero: true });
  addAll(data.quota_words, { quota: true });
  for (const status of STATUSES) addAll(data.statuses?.[status], { status });
  for (const [product, words] of Object.entries(data.products ?? {})) {
    add(product, { product });
    addAll(words, { product });
  }
  addAll(data.other_products, { product: OWN_WORDS });
  addAll(data.general_goods, { goods: true });
  for (const [phrase, economy] of Object.entries(data.toward ?? {})) add(`|${phrase}`, { toward: economy });

  // “have been charged” and “set to impose” keep the verb inside them.
  for (const [key, { value }] of entries) {
    const words = key.split(' ');
    if (value.status !== undefined && /[가-힣]/.test(key) && value.product === undefined) {
      for (let end = key.length - 1; end > 1; end -= 1) {
        const inner = entries.get(key.slice(0, end))?.value;
        if (inner?.imposing && !value.bearing) value.imposing = true;
        if (inner?.bearing && !value.imposing) value.bearing = true;
      }
      continue;
    }
    if (words.length < 2 || value.other || value.duty || value.kind !== undefined || value.product !== undefined)
      continue;
    for (const word of [words.at(-1)!, words[0]!]) {
      const inner = entries.get(word)?.value;
      if (inner?.imposing && !value.bearing) value.imposing = true;
      if (inner?.bearing && !value.imposing) value.bearing = true;
    }
  }

  return {
    clause: compileLexicon(
      vocabulary,
      [...entries.values()].map(({ phrase, value }) => ({ phrase, value: wholeWord(value) })),
    ),
    units: new Set([...(data.quantity_units?.en ?? []).map(keyOf), ...(data.quantity_units?.ko ?? [])]),
    lawful: new Set(Object.values(data.kinds ?? {}).flatMap(({ imposer }) => imposer ?? [])),
    evidence: strengthsOf(new Map(Object.entries(data.duty_evidence ?? {}))),
    englishEvidence: strengthsOf(new Map(Object.entries({ ...data.duty_evidence, ...data.duty_evidence_english }))),
    unionOf: new Map(
      Object.entries(data.unions ?? {}).flatMap(([union, members]) => members.map((member) => [member, union])),
    ),
    unions: new Set(Object.keys(data.unions ?? {})),
    money: compileMoneyRules(vocabulary, data),
    commitments: compileCommitmentRules(vocabulary, data),
  };
}

/** Stands for a product that is given in the text's own words. */
export const OWN_WORDS = '';

/** Order in which words that could mean several things are taken. */
const STATUSES = ['suspended', 'threatened', 'agreed', 'proposed', 'announced', 'removed', 'in-force'] as const;

/** A phrase with its words evened out, so that equal phrases meet. */
export function keyOf(phrase: string): string {
  const bare = phrase.replace(/^\||\|$/g, '');
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(bare)) return bare.replace(/\s+/g, '');
  if (bare.startsWith('=')) return bare;
  return bare
    .split(/[\s-]+/)
    .map(evenedWord)
    .join(' ');
}

function isKoreanEnd(key: string, duty: string): boolean {
  return /[\uac00-\ud7a3]$/.test(key) && key.endsWith(duty);
}
