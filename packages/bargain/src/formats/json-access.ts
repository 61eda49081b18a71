/** Fields and numbers of a JSON tree, with an error naming the place where they are not as expected. */

import type { Path } from '@parley/input';
import { decimal } from './decimal.js';
import type { JsonNode } from './json-tree.js';
import { type Report, refuse } from './report.js';

/** The fields of an object in their order. */
export function fieldsOf(report: Report, node: JsonNode | undefined, path: Path, at?: number) {
  if (node?.kind === 'object') return node.fields;
  return wrong(report, node, path, 'an object', at);
}

/** The items of a list. */
export function itemsOf(report: Report, node: JsonNode | undefined, path: Path, at?: number) {
  if (node?.kind === 'array') return node.items;
  return wrong(report, node, path, 'a list', at);
}

/** A text. */
export function textOf(report: Report, node: JsonNode | undefined, path: Path, at?: number): string | undefined {
  if (node?.kind === 'string') return node.text;
  return wrong(report, node, path, 'a text in quotes', at);
}

/** A finite number as it is written. */
export function numeralOf(report: Report, node: JsonNode | undefined, path: Path, at?: number): string | undefined {
  if (node?.kind === 'number' && Number.isFinite(Number(node.text))) return node.text;
  return wrong(report, node, path, 'a finite number', at);
}

/** A number in [0, 1] as it is written. */
export function unitNumeralOf(report: Report, node: JsonNode | undefined, path: Path, at?: number): string | undefined {
  const numeral = numeralOf(report, node, path, at);
  const value = numeral === undefined ? undefined : decimal(numeral);
  if (value?.gte(0) && value.lte(1)) return numeral;
  return numeral === undefined ? undefined : wrong(report, node, path, 'a utility from 0 to 1', at);
}

/** Notes that a value is missing, or not of the kind that was expected. */
export function wrong(
  report: Report,
  node: JsonNode | undefined,
  path: Path,
  expected: string,
  at: number | undefined,
): undefined {
  const name = path.at(-1) ?? 'the file';
  const place = node?.at ?? at;
  return refuse(report, {
    code: node ? 'type' : 'missing',
    path,
    message: node ? `“${name}” is ${describe(node)}` : `“${name}” is missing`,
    expected,
    ...(place === undefined ? {} : { at: place }),
  });
}

function describe(node: JsonNode): string {
  switch (node.kind) {
    case 'number':
      return `the number ${node.text}`;
    case 'string':
      return `the text “${node.text}”`;
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
    default:
      return node.kind === 'array' ? 'a list' : 'an object';
  }
}
