/** The reader with the rules shipped, from their files. */

import { readdirSync, readFileSync } from 'node:fs';
import { formatIssue } from '@parley/input';
import {
  createReader,
  mergeRules,
  type Reader,
  type Reading,
  type ReadingRulesData,
  readRules,
  sourceFromText,
} from '@parley/reader';

const RULES = new URL('../../data/reading-rules/', import.meta.url);

/** Names of the rule files, in order. */
function ruleFiles(): string[] {
  return readdirSync(RULES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

/** The rule files as one. */
export function shippedRules(): ReadingRulesData {
  return mergeRules(
    ruleFiles().map((name) => {
      const read = readRules(readFileSync(new URL(name, RULES), 'utf8'), name);
      if (!read.ok) throw new Error(read.issues.map(formatIssue).join('\n'));
      return read.value;
    }),
  );
}

export function shippedReader(): Reader {
  return createReader(shippedRules());
}

/** What reads a text with the rules shipped, as of the day it was published where that is told. */
export function shippedReading(): (text: string, published?: string) => Reading {
  const reader = shippedReader();
  return (text, published) => reader.read(sourceFromText(text, { name: 'text.txt', published }));
}
