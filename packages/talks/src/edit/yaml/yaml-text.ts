/** A YAML text with the nodes it is made of, and texts edited by small replacements that leave the rest as it is. */

import type { Path } from '@parley/input';
import {
  type Document,
  isAlias,
  isMap as isMapNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { EditError, noPlace } from './edit-error.js';
import type { Value } from './json-value.js';

export interface YamlText {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly value: Value;
  /** End of line that the text uses. */
  readonly newline: '\n' | '\r\n';
  /** Whether keys and texts are always in double quotes, as in JSON. */
  readonly quoted: boolean;
}

/** Anything in a file that has a place in its text; null where a value is left out. */
export type Collection = YAMLMap | YAMLSeq;
export type YamlNode = Collection | Scalar | null;

/** @throws {EditError} when the text is not YAML */
export function yamlText(text: string): YamlText {
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new EditError('syntax', error.message);
  return {
    text,
    document,
    value: readValue(document),
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    quoted: /^\s*\{\s*"/.test(text),
  };
}

function readValue(document: Document.Parsed): Value {
  try {
    return document.toJS({ maxAliasCount: 100 }) as Value;
  } catch (error) {
    throw new EditError('syntax', error instanceof Error ? error.message : String(error));
  }
}

/** A part of a text replaced: [from, to) by `insert`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The text with the parts replaced; they do not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.from - a.from)
    .reduce((result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to), text);
}

/** The node at a path. @throws {EditError} when there is nothing, or it stands elsewhere (an alias) */
export function nodeAt(yaml: YamlText, path: Path): YamlNode {
  let node: unknown = yaml.document.contents;
  path.forEach((key, depth) => {
    node = ownNode(node, path.slice(0, depth));
    if (isMapNode(node)) {
      const pair = pairOf(node, key);
      node = pair ? pair.value : noPlace(path.slice(0, depth + 1));
    } else if (isSeq(node) && Number(key) < node.items.length) node = node.items[Number(key)];
    else noPlace(path.slice(0, depth + 1));
  });
  return ownNode(node, path);
}

function ownNode(node: unknown, path: Path): YamlNode {
  if (isAlias(node)) {
    throw new EditError('not-editable', 'this stands elsewhere in the file (an alias): edit it as text', path);
  }
  if (isMapNode(node) || isSeq(node) || isScalar(node)) return node as YamlNode;
  return null;
}

/** The collection at a path. @throws {EditError} when there is none */
export function collectionAt(yaml: YamlText, path: Path): Collection {
  const node = nodeAt(yaml, path);
  return isMapNode(node) || isSeq(node) ? (node as Collection) : noPlace(path);
}

/** The pair of a key. */
function pairOf(map: YAMLMap, key: string | number): Pair<Scalar, YamlNode> | undefined {
  return map.items.find((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(key)) as
    | Pair<Scalar, YamlNode>
    | undefined;
}

export { isMapNode, isScalar, isSeq };
