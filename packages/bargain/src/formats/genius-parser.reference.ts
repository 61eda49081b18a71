/**
 * How GENIUS itself takes XML apart (`genius.core.xml.SimpleDOMParser`): tags end at the first `>`, nothing is decoded.
 * Written from its behaviour, as slow and as strict as it is.
 */

import type { XmlElement } from './xml-tree.js';

/** The root element. @throws Error where GENIUS throws */
export function parseAsGenius(text: string): XmlElement {
  let at = 0;
  const blanks = (): void => {
    while (/\s/.test(text[at] ?? '')) at++;
  };
  const prolog = (): void => {
    at += 2;
    while (text[at] !== '>') {
      if (at >= text.length) throw new Error('endless prolog');
      if (text[at] === '<') prolog();
      else at++;
    }
    at++;
  };
  for (blanks(); text[at] === '<' && (text[at + 1] === '?' || text[at + 1] === '!'); blanks()) prolog();
  const open: (XmlElement & { children: XmlElement[] })[] = [];
  for (;;) {
    blanks();
    if (text[at] !== '<') throw new Error(`expected < but got ${text[at]}`);
    const end = text.indexOf('>', at);
    if (end < 0) throw new Error('a tag without an end');
    const start = at;
    const tag = text.slice(at, end + 1).trim();
    at = end + 1;
    if (tag.startsWith('</')) {
      const closed = open.pop();
      if (closed?.tag !== tag.slice(2, -1)) throw new Error(`unexpected ${tag}`);
      if (open.length === 0) return closed;
      continue;
    }
    const { name, attributes, closed } = parseTag(tag);
    const element = { tag: name, attributes, children: [], at: start };
    open.at(-1)?.children.push(element);
    if (!closed) {
      open.push(element);
      while (at < text.length && text[at] !== '<') at++;
    } else if (open.length === 0) return element;
  }
}

function parseTag(tag: string): { name: string; attributes: Map<string, string>; closed: boolean } {
  const attributes = new Map<string, string>();
  const blank = tag.indexOf(' ');
  if (blank < 0) {
    const closed = tag.endsWith('/>');
    return { name: tag.slice(1, closed ? -2 : -1), attributes, closed };
  }
  let rest = tag.slice(blank + 1);
  for (;;) {
    rest = rest.trim();
    if (rest === '/>' || rest === '>' || rest === '')
      return { name: tag.slice(1, blank), attributes, closed: rest === '/>' };
    const equals = rest.indexOf('=');
    if (equals < 0) throw new Error(`invalid attribute in ${tag}`);
    const key = rest.slice(0, equals);
    const value = rest.slice(equals + 1);
    const quote = value[0];
    if (quote !== '"' && quote !== "'") throw new Error(`unquoted attribute in ${tag}`);
    const close = value.indexOf(quote, 1);
    if (close < 0) throw new Error(`invalid attribute in ${tag}`);
    attributes.set(key, value.slice(1, close));
    rest = value.slice(close + 1);
  }
}

const NAME = '[A-Za-z_][\\w.-]*';
const VALUE = '"(?:[^<&"]|&(?:amp|lt|gt|quot|apos|#\\d+|#x[0-9a-fA-F]+);)*"';
const TAG = new RegExp(`^<${NAME}(?:\\s+${NAME}\\s*=\\s*${VALUE})*\\s*/?>$`, 's');

/** Whether a text is well-formed XML of elements and attributes: an XML 1.0 parser accepts it. */
export function isWellFormed(text: string): boolean {
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>/, '').replace(/<\?(?!xml)[\w]+ [^?>]*\?>/, '');
  const open: string[] = [];
  let last = 0;
  let roots = 0;
  for (const match of body.matchAll(/<(?:"[^"]*"|[^">])*>/gs)) {
    if (body.slice(last, match.index).trim() !== '') return false;
    last = match.index + match[0].length;
    const [tag] = match;
    const close = new RegExp(`^</(${NAME})\\s*>$`).exec(tag);
    if (close) {
      if (open.pop() !== close[1]) return false;
      continue;
    }
    if (!TAG.test(tag)) return false;
    const keys = [...tag.matchAll(new RegExp(`(${NAME})\\s*=\\s*"`, 'g'))].map(([, key]) => key);
    if (new Set(keys).size !== keys.length && !tag.includes('&')) return false;
    if (open.length === 0) roots++;
    if (!tag.endsWith('/>')) open.push(new RegExp(NAME).exec(tag)![0]);
  }
  return roots === 1 && open.length === 0 && body.slice(last).trim() === '';
}
