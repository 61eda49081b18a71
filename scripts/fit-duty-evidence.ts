/**
 * Fits the strengths of the signs that duties are read by to annotated documents.
 *
 * Prints by folder how well documents are read, first those left out of the fit (every fifth in turn), then those of a fit to all.
 * Options: `--write` writes the strengths to data/reading-rules/duty-evidence.yaml (then run `npm run rules`); `--english` fits those of
 * English texts instead, near the common ones as they stand in the rules, for duty-evidence-english.yaml; other words are folders of
 * annotated documents to fit to besides those of the project.
 */

import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Reading } from '@parley/reader';
import { measuresRead } from '../packages/reader/src/measures/document/measures-read.js';
import type { MeasureRules } from '../packages/reader/src/measures/rules/measure-rules.js';
import { isKoreanText } from '../packages/reader/src/text/korean-text.js';
import { strengthsByHand } from './duty-evidence/by-hand.js';
import { type AnnotatedDocument, corpusOf, dutiesOf } from './duty-evidence/documents.js';
import { type FitSettings, fittedStrengths } from './duty-evidence/fit-strengths.js';
import { englishStrengthsText, strengthsText } from './duty-evidence/strengths-file.js';
import { CORPUS, isOpen } from './reading/corpus.js';
import { addCounts, type Count, rates, scoreReading } from './reading/scores.js';
import { shippedRules } from './reading/shipped-reader.js';

const STRENGTHS = new URL('../data/reading-rules/duty-evidence.yaml', import.meta.url);
const ENGLISH_STRENGTHS = new URL('../data/reading-rules/duty-evidence-english.yaml', import.meta.url);

/** The held-out half is kept apart from any fit. */
const HALVES = ['development', 'tuning'];

/** Found best by leaving documents out: a firm hold, since there are few documents for so many signs. */
const SETTINGS: FitSettings = { byHand: strengthsByHand(), hold: 12, fewest: 3 };

/** Halves that no strength is fitted to. */
const APART = ['plain-held-out', 'reports-held-out', 'held-out'];

/** Documents are left out by every fifth. */
const PARTS = 5;

/**
 * What English strengths are fitted to, and how often each document counts: `many-hands` is many times the size of the others, and
 * not gone over by a second annotator.
 */
const ENGLISH_WEIGHTS: Readonly<Record<string, number>> = {
  development: 5,
  tuning: 2,
  'many-hands': 1,
  sentences: 10,
};

interface Score {
  readonly folder: string;
  readonly measures: Count;
  readonly products: Count;
}

const NOTHING_ELSE: Omit<Reading, 'measures'> = {
  people: [],
  organisations: [],
  economies: [],
  issues: [],
  positions: [],
  commitments: [],
  amounts: [],
  dates: [],
  slips: [],
};

/** How well documents are read with given strengths. */
function scored(
  documents: readonly AnnotatedDocument[],
  rules: MeasureRules,
  strengths: ReadonlyMap<string, number>,
): Score[] {
  return documents.map((document) => {
    const measures = measuresRead(dutiesOf(document, rules, strengths)).map((one) => ({ ...one, likelihood: null }));
    const { counts } = scoreReading(document.prepared.text, { ...NOTHING_ELSE, measures }, document.gold);
    return { folder: document.folder, measures: counts.measures, products: counts['rates and products'] };
  });
}

/** Lines of F1 by folder. */
function table(title: string, scores: readonly Score[]): string {
  const folders = [...new Set(scores.map(({ folder }) => folder))];
  const f1 = (counts: readonly Count[]) => rates(addCounts(counts)).f1.toFixed(3);
  const lines = folders.map((folder) => {
    const own = scores.filter((score) => score.folder === folder);
    return `| ${folder} | ${own.length} | ${f1(own.map(({ measures }) => measures))} | ${f1(own.map(({ products }) => products))} |`;
  });
  return [`| ${title} | documents | measures, F1 | rates and products, F1 |`, '|---|--:|--:|--:|', ...lines, ''].join(
    '\n',
  );
}

/** Fits the strengths of English texts near the common ones, and prints both on every half: those kept apart by their figures alone. */
async function fitEnglish(write: boolean): Promise<void> {
  const halves = [...Object.keys(ENGLISH_WEIGHTS).filter((half) => half !== 'sentences'), 'plain', 'reports', ...APART];
  const { documents, rules } = await corpusOf(halves.map((half) => CORPUS + half));
  const english = documents.filter(({ prepared }) => !isKoreanText(prepared));
  const common = new Map(Object.entries(shippedRules().duty_evidence ?? {}));
  const halfOf = ({ folder }: AnnotatedDocument) => basename(folder);
  const isFitted = (document: AnnotatedDocument) => isOpen(halfOf(document), document.name);
  const weighted = english.flatMap((document) =>
    isFitted(document) ? Array.from({ length: ENGLISH_WEIGHTS[halfOf(document)] ?? 0 }, () => document) : [],
  );
  const strengths = fittedStrengths(weighted, rules, { byHand: common, hold: SETTINGS.hold, fewest: SETTINGS.fewest });
  const named = (scores: readonly Score[], of: readonly AnnotatedDocument[]) =>
    scores.map((score, i) => {
      const document = of[i];
      return document && halfOf(document) === 'many-hands'
        ? { ...score, folder: `${score.folder}, ${isFitted(document) ? 'open' : 'closed'}` }
        : score;
    });
  console.log(table('English, common strengths', named(scored(english, rules, common), english)));
  console.log(table('English, strengths of their own', named(scored(english, rules, strengths), english)));
  if (write) writeFileSync(ENGLISH_STRENGTHS, englishStrengthsText(common, strengths));
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--english')) return fitEnglish(args.includes('--write'));
  const folders = [...HALVES.map((half) => CORPUS + half), ...args.filter((arg) => !arg.startsWith('--'))];
  const { documents, rules } = await corpusOf(folders);
  const leftOut: Score[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    const isOut = (_: AnnotatedDocument, i: number) => i % PARTS === part;
    const strengths = fittedStrengths(
      documents.filter((document, i) => !isOut(document, i)),
      rules,
      SETTINGS,
    );
    leftOut.push(...scored(documents.filter(isOut), rules, strengths));
  }
  console.log(table('left out of the fit', leftOut));
  const strengths = fittedStrengths(documents, rules, SETTINGS);
  console.log(table('fitted to', scored(documents, rules, strengths)));
  if (args.includes('--write')) writeFileSync(STRENGTHS, strengthsText(strengths));
}

if (process.argv[1]?.endsWith('fit-duty-evidence.ts')) await main(process.argv.slice(2));
