/** YAML or JSON text to a value of a schema, or every problem in it with its line and column. */

import { type Document, isCollection, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { InputIssue, Path } from './issue.js';
import { LARGEST_DOCUMENT } from './largest-document.js';
import { didYouMean, nearestName } from './suggest.js';

/** A parsed text that knows where each of its values stands. */
export interface LocatedDocument {
  readonly file: string;
  /** The value as written, before the schema. */
  readonly raw: unknown;
  /** Line and column (1-based) of the value at a path, or of its nearest parent that exists. */
  locate(path: Path): { readonly line: number; readonly column: number };
}

export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly document: LocatedDocument }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/**
 * Parses and validates a text.
 * @param text YAML or JSON
 * @param file name to print in issues
 * @param schema what the text should hold
 */
export function readDocument<T>(text: string, file: string, schema: z.ZodType<T>): Read<T> {
  if (text.length > LARGEST_DOCUMENT) {
    return fail(file, 'too-large', `the file has ${text.length} characters`, `at most ${LARGEST_DOCUMENT}`);
  }
  const lines = new LineCounter();
  let parsed: Document.Parsed;
  let raw: unknown;
  try {
    parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    if (parsed.errors.length > 0) {
      return {
        ok: false,
        issues: parsed.errors.map((error) => {
          const { line, col } = lines.linePos(error.pos[0]);
          return { code: 'syntax', severity: 'error', path: [], message: error.message, file, line, column: col };
        }),
      };
    }
    raw = parsed.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return fail(file, 'syntax', error instanceof Error ? error.message : String(error), 'YAML or JSON');
  }
  if (raw === null || raw === undefined) return fail(file, 'empty', 'the file is empty', 'YAML or JSON');
  const document: LocatedDocument = { file, raw, locate: (path) => locate(parsed, lines, path) };
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, value: result.data, document };
  return {
    ok: false,
    issues: result.error.issues.flatMap((issue) => fromZod(issue, raw)).map((issue) => placed(document, issue)),
  };
}

/** The issue with the file, line and column of its path. */
export function placed(document: LocatedDocument, issue: InputIssue): InputIssue {
  return { ...issue, file: document.file, ...document.locate(issue.path) };
}

function fail(file: string, code: string, message: string, expected: string): Read<never> {
  return { ok: false, issues: [{ code, severity: 'error', path: [], message, expected, file, line: 1, column: 1 }] };
}

function locate(document: Document.Parsed, lines: LineCounter, path: Path): { line: number; column: number } {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = keyOrValue(document, path.slice(0, depth));
    if (node !== undefined) {
      const { line, col } = lines.linePos(node);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

/** Offset of the key of a mapping entry, of an item of a list, or of the root. */
function keyOrValue(document: Document.Parsed, path: Path): number | undefined {
  if (path.length === 0) return document.contents?.range?.[0] ?? 0;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isCollection(parent)) return undefined;
  const last = path[path.length - 1];
  for (const item of parent.items) {
    if (typeof item === 'object' && item !== null && 'key' in item && isNode(item.key) && item.key.range) {
      if (String(item.key) === String(last)) return item.key.range[0];
    }
  }
  const value = parent.get(last, true);
  return isNode(value) && value.range ? value.range[0] : undefined;
}

function fromZod(issue: z.core.$ZodIssue, raw: unknown): InputIssue[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
  const base = { severity: 'error' as const, path };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key, index) => {
        const hint = issue.message.startsWith(HINTS) ? issue.message.slice(HINTS.length).split('\n')[index] : '';
        return {
          ...base,
          path: [...path, key],
          code: 'unknown-key',
          message: `“${key}” is not a field of this place`,
          ...(hint && { hint }),
        };
      });
    case 'invalid_type': {
      const found = valueAt(raw, path);
      if (found === undefined) {
        return [{ ...base, code: 'missing', message: `“${path.at(-1) ?? ''}” is missing`, expected: issue.expected }];
      }
      return [{ ...base, code: 'type', message: `${show(found)} is not of the right type`, expected: issue.expected }];
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      const found = valueAt(raw, path);
      if (found === undefined) {
        return [{ ...base, code: 'missing', message: `“${path.at(-1) ?? ''}” is missing`, expected: known.join(', ') }];
      }
      // All that are known are told as expected: a hint only names the one that is near.
      const near = typeof found === 'string' ? nearestName(found, known) : undefined;
      return [
        {
          ...base,
          code: 'value',
          message: `${show(found)} is not one of the known values`,
          expected: known.join(', '),
          ...(near !== undefined && { hint: `did you mean ${near}?` }),
        },
      ];
    }
    case 'invalid_union': {
      // The branch that failed deepest says most about what was meant.
      const branches = issue.errors.map((errors) =>
        errors.flatMap((inner) => fromZod({ ...inner, path: [...path, ...inner.path] } as z.core.$ZodIssue, raw)),
      );
      const depth = (branch: InputIssue[]) => Math.max(0, ...branch.map((inner) => inner.path.length));
      const best = branches.sort((a, b) => depth(b) - depth(a))[0];
      return best && best.length > 0 ? best : [{ ...base, code: 'value', message: issue.message }];
    }
    case 'too_small':
    case 'too_big':
    case 'invalid_format':
      return [{ ...base, code: 'value', message: `${show(valueAt(raw, path))}: ${lowerFirst(issue.message)}` }];
    default:
      return [{ ...base, code: 'value', message: issue.message }];
  }
}

const HINTS = 'hints: ';

/**
 * An object schema that refuses fields it does not know, with a suggestion for each: the hints travel in the message
 * of the problem, one a line.
 */
export function strictFields<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const fields = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? HINTS + issue.keys.map((key) => didYouMean(key, fields) ?? '').join('\n')
        : undefined,
  });
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined,
    raw,
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
