/** Days, languages and titles of the specimens of the reading corpus against their annotations. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSource } from './read-source.js';

const CORPUS = new URL('../../../../data/reading-corpus/development/', import.meta.url);

test.skipIf(!existsSync(CORPUS))('days of publication and languages are those that annotators read', async () => {
  const golds = readdirSync(CORPUS).filter((name) => name.endsWith('.gold.yaml'));
  let days = 0;
  for (const gold of golds) {
    const annotations = readFileSync(new URL(gold, CORPUS), 'utf8');
    const field = (name: string) => new RegExp(`^${name}: (\\S+)`, 'm').exec(annotations)?.[1];
    const base = gold.replace('.gold.yaml', '');
    const name = ['.txt', '.html', '.eml']
      .map((ending) => base + ending)
      .find((file) => existsSync(new URL(file, CORPUS)));
    if (name === undefined) throw new Error(`${gold} has no document`);
    const document = await readSource(readFileSync(new URL(name, CORPUS)), { name });
    expect([name, document.language]).toEqual([name, field('language')]);
    expect([name, document.warnings]).toEqual([name, []]);
    if ((document.published ?? 'null') === field('published')) days++;
  }
  // One in twenty may be dated in a way that only a reader of the whole text sees.
  expect(days).toBeGreaterThanOrEqual(golds.length * 0.95);
});
