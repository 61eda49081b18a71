/**
 * `npm run fit`: fits the strengths of signs by which duties are read, `data/reading-rules/duty-evidence.yaml`, to annotated documents.
 *
 * Prints how well documents are read that took no part in the fit (every fifth is left out in turn), by folder. Options: `--write`
 * writes the file; other words are folders of annotated documents to fit to besides those of the project.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reading } from '@parley/reader';
import type { MeasureRules } from '../packages/reader/src/measures/measure-rules.js';
import { measuresRead } from '../packages/reader/src/measures/measures-read.js';
import { type AnnotatedDocument, corpusOf, dutiesOf } from './duty-evidence/documents.js';
import { type FitSettings, fittedStrengths } from './duty-evidence/fit-strengths.js';
import { addCounts, rates, scoreReading } from './reading/scores.js';

const E = process.env;
const byHand = new Map<string, number>(JSON.parse(readFileSync('/tmp/fit/prior.json', 'utf8')));
for (const [k, v] of Object.entries(JSON.parse(E.SET ?? '{}'))) byHand.set(k, v as number);
const SETTINGS: FitSettings = { byHand, hold: Number(E.HOLD ?? 0.5), fewest: Number(E.FEWEST ?? 3) };
const CORPUS = fileURLToPath(new URL('../data/reading-corpus/', import.meta.url));
const PARTS = 5;
const EMPTY: Reading = { people: [], organisations: [], economies: [], issues: [], measures: [], positions: [], commitments: [], amounts: [], dates: [], slips: [] };

type Scores = { folder: string; measures: any; products: any };
function score(documents: readonly AnnotatedDocument[], rules: MeasureRules, strengths: ReadonlyMap<string, number>): Scores[] {
  return documents.map((document) => {
    const measures = measuresRead(dutiesOf(document, rules, strengths));
    const { counts } = scoreReading(document.prepared.text, { ...EMPTY, measures }, document.gold);
    return { folder: document.folder, measures: counts.measures, products: counts['rates and products'] };
  });
}
function table(title: string, scores: Scores[]) {
  for (const folder of new Set(scores.map((s) => s.folder))) {
    const some = scores.filter((s) => s.folder === folder);
    console.log(title, folder.padEnd(28), rates(addCounts(some.map((s) => s.measures))).f1.toFixed(3), rates(addCounts(some.map((s) => s.products))).f1.toFixed(3));
  }
}
const args = process.argv.slice(2);
const extra = args.filter((a) => existsSync(a));
const { documents, rules } = await corpusOf([`${CORPUS}development`, `${CORPUS}tuning`, ...extra]);
if (E.CV !== '0') {
const out: Scores[] = [];
for (let part = 0; part < PARTS; part += 1) {
  const strengths = fittedStrengths(documents.filter((_, i) => i % PARTS !== part), rules, SETTINGS);
  out.push(...score(documents.filter((_, i) => i % PARTS === part), rules, strengths));
}
table('left out', out);
}
if (E.FULL) {
const strengths = fittedStrengths(documents, rules, SETTINGS);
table('fit', score(documents, rules, strengths));
const real = await corpusOf(E.FULL.split(','));
table('check', score(real.documents, real.rules, strengths));
}
