/** Annotated specimens: documents with their gold annotations. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource, type SourceDocument } from '@parley/reader';
import { parse } from 'yaml';
import type { Gold } from './scores.js';

/** Folder of the corpus, with one folder for each part. */
export const CORPUS = fileURLToPath(new URL('../../data/reading-corpus/', import.meta.url));

export interface Specimen {
  readonly name: string;
  readonly document: SourceDocument;
  readonly gold: Gold;
  /** What another annotator read, who did not see the gold annotations; few documents have it. */
  readonly second: Gold | undefined;
}

/** Of `many-hands`, which numbers are kept apart, by language: every fourth, so that each hand has some. */
const CLOSED_NUMBERS: Readonly<Record<string, (number: number) => boolean>> = {
  en: (number) => number % 4 === (number <= 233 || (number >= 374 && number <= 420) ? 2 : 3),
  ko: (number) => number % 4 === (number <= 232 ? 3 : 2),
};

/** Whether a specimen may be looked at; the others are measured by alone. */
export function isOpen(half: string, name: string): boolean {
  if (half !== 'many-hands') return !half.endsWith('held-out');
  return CLOSED_NUMBERS[name.slice(0, 2)]?.(Number(name.slice(3))) === false;
}

/** The specimens of a folder, by name. */
export async function specimensIn(folder: string): Promise<Specimen[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.yaml'))
    .map((name) => name.slice(0, -'.gold.yaml'.length))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const file = ['.txt', '.html', '.eml'].map((ending) => join(folder, name + ending)).find(existsSync);
      if (file === undefined) throw new Error(`${name}: there is no document beside the annotations`);
      const second = join(folder, `${name}.second.yaml`);
      return {
        name,
        document: await readSource(readFileSync(file), { name: file }),
        gold: annotationsIn(join(folder, `${name}.gold.yaml`)),
        second: existsSync(second) ? annotationsIn(second) : undefined,
      };
    }),
  );
}

/** Nothing annotated: not every folder has all fields. */
export const NOTHING: Omit<Gold, 'style' | 'language' | 'measures' | 'optional'> = {
  published: null,
  people: [],
  organisations: [],
  issues: [],
  amounts: [],
  dates: [],
  positions: [],
  slips: [],
};

function annotationsIn(file: string): Gold {
  return { ...NOTHING, ...(parse(readFileSync(file, 'utf8')) as Gold) };
}
