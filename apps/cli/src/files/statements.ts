/** A file of one party's answers to questions about its wants, read and held against the issues they are about. */

import {
  didYouMean,
  InputError,
  type InputIssue,
  type LocatedDocument,
  type Path,
  placed,
  readDocument,
  strictFields,
} from '@parley/input';
import { z } from 'zod';
import { readText } from './read-text.js';

/** YAML reads some names as numbers: an option 5, say. */
export const nameSchema = z.union([z.string(), z.number()]).transform(String);

/** Option of each issue by name. */
export const packageSchema = z.record(z.string(), nameSchema);

const positive = z.number().positive();
const moveSchema = { issue: nameSchema, from: nameSchema };

const comparisonSchema = strictFields({
  more: nameSchema,
  less: nameSchema,
  ratio: z
    .union([positive, strictFields({ low: positive, high: positive })])
    .meta({ description: '`more` is this many times as important as `less`' }),
});

const tradeOffSchema = strictFields({
  gain: strictFields({ ...moveSchema, to: nameSchema }),
  loss: strictFields({ ...moveSchema, to: z.union([nameSchema, z.tuple([nameSchema, nameSchema])]) }),
}).meta({ description: 'The gain is just worth the loss; with two options, worth the first and not the second' });

const choiceSchema = z.union([
  strictFields({ chosen: packageSchema, over: z.union([packageSchema, z.array(packageSchema).min(1)]) }),
  strictFields({ ranking: z.array(packageSchema).min(2).meta({ description: 'Packages, the best first' }) }),
]);

const schema = strictFields({
  party: z.string().optional(),
  issues: z
    .union([z.array(nameSchema).min(1), z.record(z.string(), z.array(nameSchema).min(1))])
    .optional()
    .meta({ description: 'Issues by name, or with their options' }),
  evaluations: z
    .record(z.string(), z.record(z.string(), z.number()))
    .optional()
    .meta({ description: 'How good each option of each issue is, on any scale of its own' }),
  swings: z
    .record(z.string(), z.union([z.number(), strictFields({ low: z.number(), high: z.number() })]))
    .optional()
    .meta({ description: 'Points for going from the worst to the best option; 100 for the issue that matters most' }),
  ranking: z
    .array(z.union([nameSchema, z.array(nameSchema).min(1)]))
    .min(1)
    .optional()
    .meta({ description: 'Issues from the most to the least important; ties as lists' }),
  comparisons: z.array(comparisonSchema).min(1).optional(),
  trade_offs: z.array(tradeOffSchema).min(1).optional(),
  ratings: z
    .array(strictFields({ package: packageSchema, rating: z.number() }))
    .min(1)
    .optional(),
  choices: z.array(choiceSchema).min(1).optional(),
  model: z.enum(['options', 'ordered', 'weights']).default('options'),
  orders: z
    .record(z.string(), z.array(nameSchema))
    .optional()
    .meta({ description: 'Options of each issue, the worst first; for model: ordered' }),
  tolerance: z.number().min(1).optional().meta({ description: 'Factor by which each ratio may be wrong' }),
});

/** Answers as they are written. */
export type Statements = z.output<typeof schema>;

/** The kinds of answers, in the order in which they are reported. */
export const STATEMENT_KINDS = ['swings', 'ranking', 'comparisons', 'trade_offs', 'ratings', 'choices'] as const;

export type StatementKind = (typeof STATEMENT_KINDS)[number];

export interface StatementsFile {
  readonly statements: Statements;
  readonly document: LocatedDocument;
}

/** @throws {InputError} when the file cannot be read or holds no answers */
export function readStatements(path: string): StatementsFile {
  const read = readDocument(readText(path), path, schema);
  if (!read.ok) throw new InputError(read.issues);
  const { value: statements, document } = read;
  if (!STATEMENT_KINDS.some((kind) => statements[kind])) {
    throw faultAt(document, [], 'the file holds no answers', `one of ${STATEMENT_KINDS.join(', ')}`);
  }
  return { statements, document };
}

/** An error at a place of a file. */
export function faultAt(document: LocatedDocument, path: Path, message: string, expected?: string): InputError {
  return new InputError([placed(document, fault(path, message, expected))]);
}

export function fault(path: Path, message: string, expected?: string): InputIssue {
  return { code: 'statement', severity: 'error', path, message, ...(expected !== undefined && { expected }) };
}

/** What is wrong with a name that is none of those known, or nothing. */
export function unknownName(path: Path, what: string, name: string, known: readonly string[]): InputIssue[] {
  if (known.includes(name)) return [];
  const hint = didYouMean(name, known);
  return [{ ...fault(path, `there is no ${what} ${name}`), ...(hint !== undefined && { hint }) }];
}

/**
 * Runs work of the engine on answers: what it refuses is reported at their place in the file.
 * @throws {InputError}
 */
export function refusedAt<T>(document: LocatedDocument, path: Path, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw faultAt(document, path, error.message);
    throw error;
  }
}
