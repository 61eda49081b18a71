/** What a file is, told from its content. */

import type { InputIssue } from '@parley/input';
import { decodeText } from './decode-text.js';
import { GENIUSWEB_PROFILES } from './geniusweb-profile.js';
import { type JsonNode, readJson } from './json-tree.js';
import { LARGEST_FILE } from './limits.js';
import { type Report, refuse, reportOn, warn } from './report.js';
import { SCENARIO_FORMAT } from './scenario-schema.js';
import { readXml, type XmlElement } from './xml-tree.js';

/** A file as it is handed in. */
export interface ScenarioSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The formats of scenarios. */
export type ScenarioFormat = 'genius-xml' | 'geniusweb-json' | 'negolog-json' | 'parley-json';

/** A file of a scenario, parsed. */
export type RecognisedFile = { readonly report: Report } & (
  | { readonly format: 'genius-xml'; readonly part: 'domain' | 'profile'; readonly root: XmlElement }
  | { readonly format: 'geniusweb-json'; readonly part: 'domain'; readonly root: JsonNode }
  | {
      readonly format: 'geniusweb-json';
      readonly part: 'profile';
      readonly kind: (typeof GENIUSWEB_PROFILES)[number];
      readonly root: JsonNode;
    }
  | { readonly format: 'negolog-json'; readonly part: 'profile'; readonly root: JsonNode }
  | { readonly format: 'parley-json'; readonly part: 'scenario'; readonly root: JsonNode }
);

/** A scenario file, or the problems of one that is left aside (warnings) or cannot be read (errors). */
export type Recognition = RecognisedFile | { readonly issues: readonly InputIssue[] };

/** Decodes, parses and classifies a file. */
export function recogniseFile({ name, bytes }: ScenarioSource): Recognition {
  const unread = reportOn(name, '');
  if (bytes.byteLength > LARGEST_FILE) {
    const message = `the file has ${bytes.byteLength} bytes`;
    refuse(unread, { code: 'too-large', path: [], message, expected: `at most ${LARGEST_FILE}` });
    return unread;
  }
  const decoded = decodeText(bytes);
  if (!decoded) {
    refuse(unread, { code: 'encoding', path: [], message: 'the file is not text', expected: 'UTF-8 or UTF-16' });
    return unread;
  }
  const { text, guessed } = decoded;
  const report = reportOn(name, text);
  const first = /\S/.exec(text)?.[0];
  const isXml = first === '<';
  if (!isXml && first !== '{' && first !== '[') return other(report, text);
  if (guessed) {
    const message = 'the file is not UTF-8 and was read as Windows-1252';
    warn(report, { code: 'encoding', path: [], message, hint: 'save it as UTF-8 if characters look wrong' });
  }
  if (isXml) {
    const root = readXml(report, text);
    return root ? recogniseXml(report, root) : report;
  }
  const root = readJson(report, text);
  return root ? recogniseJson(report, root) : report;
}

function recogniseXml(report: Report, root: XmlElement): Recognition {
  switch (root.tag) {
    case 'negotiation_template':
      return { report, format: 'genius-xml', part: 'domain', root };
    case 'utility_space':
      return { report, format: 'genius-xml', part: 'profile', root };
    case 'repository':
      return aside(report, 'a list of GENIUS domains');
    default: {
      const message = `<${root.tag}> is not the root of a scenario file`;
      const expected = '<negotiation_template> or <utility_space>';
      refuse(report, { code: 'unknown-file', path: [root.tag], message, expected, at: root.at });
      return report;
    }
  }
}

const KINDS: readonly string[] = GENIUSWEB_PROFILES;

function recogniseJson(report: Report, root: JsonNode): Recognition {
  const fields: ReadonlyMap<string, JsonNode> = root.kind === 'object' ? root.fields : new Map();
  const format = fields.get('format');
  if (format?.kind === 'string' && format.text === SCENARIO_FORMAT) {
    return { report, format: 'parley-json', part: 'scenario', root };
  }
  if (fields.has('issuesValues')) return { report, format: 'geniusweb-json', part: 'domain', root };
  for (const [name, node] of fields) {
    if (KINDS.includes(name)) {
      const kind = name as (typeof GENIUSWEB_PROFILES)[number];
      return { report, format: 'geniusweb-json', part: 'profile', kind, root: node };
    }
    if (/(Ordering|Profile|UtilitySpace)$/.test(name)) {
      const message = `${name} gives no utilities that can be read`;
      refuse(report, { code: 'profile-kind', path: [name], message, expected: KINDS.join(' or '), at: node.at });
      return report;
    }
  }
  if (fields.has('issueWeights') && fields.has('issues')) {
    return { report, format: 'negolog-json', part: 'profile', root };
  }
  if (fields.has('NumberOfBids') || fields.has('Opposition')) return aside(report, 'NegoLog’s statistics');
  if (fields.has('pareto_front') || (fields.has('opposition') && fields.has('size'))) {
    return aside(report, 'statistics of the Automated Negotiation League');
  }
  const message = 'the file is no scenario file of a known kind';
  const expected = 'a domain or profile of GeniusWeb, a profile of NegoLog, or a scenario of Parley';
  refuse(report, { code: 'unknown-file', path: [], message, expected, at: root.at });
  return report;
}

/** GENIUS's pareto.xml is lines of numbers; whatever else is neither XML nor JSON was not meant to be a scenario. */
function other(report: Report, text: string): Recognition {
  if (/^\s*-?[\d.]+(e[+-]?\d+)?\s*,\s*-?[\d.]/i.test(text)) return aside(report, 'a list of Pareto-efficient payoffs');
  if (!/\.(xml|json)$/i.test(report.file)) return aside(report, 'neither XML nor JSON');
  const message = text.trim() === '' ? 'the file is empty' : 'the file is neither XML nor JSON';
  refuse(report, { code: 'unknown-file', path: [], message, expected: 'a scenario file', at: 0 });
  return report;
}

function aside(report: Report, what: string): Recognition {
  const left = reportOn(report.file, '');
  warn(left, { code: 'left-aside', path: [], message: `the file is ${what} and was left aside` });
  return left;
}
