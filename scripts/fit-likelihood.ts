/**
 * Fits how likely duties and positions are to be read rightly, by plain signs of them, to annotated documents.
 *
 * Prints, for the halves fitted to and for those kept apart, F1 and precision without and with what is unlikely set apart, and how often
 * readings of each likelihood were right. `--penalties` tries penalties on documents left out in turn; `--write` writes data/reading-rules/likelihood.yaml (then run `npm run rules`).
 */

import { writeFileSync } from 'node:fs';
import { isLikely } from '@parley/reader';
import { compileWeights, likelihoodOf } from '../packages/reader/src/likelihood/likelihood.js';
import type { LikelihoodWeights } from '../packages/reader/src/likelihood/likelihood-schema.js';
import { type LabelledDocument, type LabelledReading, labelledDocuments } from './likelihood/labelled-readings.js';
import { likelihoodText } from './likelihood/likelihood-file.js';
import { fitSparseLogistic } from './likelihood/sparse-logistic.js';
import { CORPUS, isOpen, specimensIn } from './reading/corpus.js';

const WEIGHTS = new URL('../data/reading-rules/likelihood.yaml', import.meta.url);

/** Halves that may be looked at. */
const OPEN = ['development', 'tuning', 'plain', 'reports', 'many-hands'];
const APART = ['many-hands', 'plain-held-out', 'reports-held-out', 'held-out'];

/** A sign met fewer times tells nothing. */
const FEWEST = 4;
/** Found best on documents left out in turn. */
const PENALTY = 2;
/** Documents are left out by every fifth. */
const PARTS = 5;
type Kind = 'measures' | 'positions';

const readingsOf = (kind: Kind, documents: readonly LabelledDocument[]): readonly LabelledReading[] =>
  documents.flatMap(({ duties, positions }) => (kind === 'measures' ? duties : positions));

function fitted(kind: Kind, documents: readonly LabelledDocument[], penalty = PENALTY): LikelihoodWeights {
  const readings = readingsOf(kind, documents);
  const times = new Map<string, number>();
  for (const { signs } of readings) for (const sign of new Set(signs)) times.set(sign, (times.get(sign) ?? 0) + 1);
  const names = [...times].flatMap(([sign, count]) => (count < FEWEST ? [] : [sign])).sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const examples = readings.map(({ signs, right }) => ({
    signs: signs.flatMap((sign) => numbers.get(sign) ?? []),
    right,
  }));
  const { base, weights } = fitSparseLogistic(examples, names.length, penalty);
  return {
    base,
    signs: Object.fromEntries(names.flatMap((name, i) => (weights[i] === 0 ? [] : [[name, weights[i] as number]]))),
  };
}

/** Of documents left out in turn, the mean logarithm of the chance given to what was the case. */
function leftOut(kind: Kind, documents: readonly LabelledDocument[], penalty: number): number {
  let sum = 0;
  let count = 0;
  for (let part = 0; part < PARTS; part += 1) {
    const weights = fitted(
      kind,
      documents.filter((_, i) => i % PARTS !== part),
      penalty,
    );
    const compiled = compileWeights(weights);
    for (const { signs, right } of readingsOf(
      kind,
      documents.filter((_, i) => i % PARTS === part),
    )) {
      const likelihood = Math.min(0.99, Math.max(0.01, likelihoodOf(signs, compiled) ?? 0.5));
      sum += Math.log(right ? likelihood : 1 - likelihood);
      count += 1;
    }
  }
  return sum / count;
}

function lines(
  kind: Kind,
  title: string,
  documents: readonly LabelledDocument[],
  weights: LikelihoodWeights,
): string[] {
  const compiled = compileWeights(weights);
  const readings = readingsOf(kind, documents).map(({ signs, right }) => ({
    right,
    likelihood: likelihoodOf(signs, compiled) ?? 0,
  }));
  const gold = documents.reduce((sum, one) => sum + (kind === 'measures' ? one.goldDuties : one.goldPositions), 0);
  const told = (kept: typeof readings) => {
    const right = kept.filter((one) => one.right).length;
    return `${((2 * right) / (kept.length + gold)).toFixed(3)}, ${(right / kept.length).toFixed(2)} of ${kept.length}`;
  };
  const bins = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1.01].slice(0, -1).map((from, i, all) => {
    const to = all[i + 1] ?? 1.01;
    const own = readings.filter(({ likelihood }) => likelihood >= from && likelihood < to);
    const share = own.filter(({ right }) => right).length / own.length;
    return `${from}: ${share.toFixed(2)} of ${own.length}`;
  });
  return [
    `${kind}, ${title}: ${told(readings)}; what is likely alone ${told(readings.filter(isLikely))}`,
    `  right by likelihood: ${bins.join(', ')}`,
  ];
}

async function main(args: readonly string[]): Promise<void> {
  const halves = new Map<string, LabelledDocument[]>();
  for (const half of new Set([...OPEN, ...APART])) {
    const specimens = await specimensIn(CORPUS + half);
    halves.set(`${half}, open`, labelledDocuments(specimens.filter(({ name }) => isOpen(half, name))));
    halves.set(`${half}, apart`, labelledDocuments(specimens.filter(({ name }) => !isOpen(half, name))));
  }
  const open = OPEN.flatMap((half) => halves.get(`${half}, open`) ?? []);
  const weights = { measures: fitted('measures', open), positions: fitted('positions', open) };
  for (const kind of ['measures', 'positions'] as const) {
    console.log(lines(kind, 'fitted to', open, weights[kind]).join('\n'));
    for (const half of APART)
      console.log(lines(kind, half, halves.get(`${half}, apart`) ?? [], weights[kind]).join('\n'));
    if (args.includes('--penalties')) {
      for (const penalty of [0.5, 1, 2, 3, 5, 8])
        console.log(`penalty ${penalty}: ${leftOut(kind, open, penalty).toFixed(4)} left out`);
    }
    console.log(`${Object.keys(weights[kind].signs).length} signs\n`);
  }
  if (args.includes('--write')) {
    const toWrite = (kind: Kind) => ({ ...weights[kind], signs: new Map(Object.entries(weights[kind].signs)) });
    writeFileSync(WEIGHTS, likelihoodText({ measures: toWrite('measures'), positions: toWrite('positions') }));
  }
}

if (process.argv[1]?.endsWith('fit-likelihood.ts')) await main(process.argv.slice(2));
