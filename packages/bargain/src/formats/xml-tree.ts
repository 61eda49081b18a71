/**
 * XML as GENIUS reads it: a tree of elements and attributes without text. GENIUS has a parser of its own that is laxer
 * than XML (raw `&`, comments before the declaration, attributes without blanks between them) and decodes no entities;
 * what it takes is taken here with a warning, what it refuses is refused.
 */

import { type QuoteType, Tokenizer } from 'htmlparser2';
import { DEEPEST_NESTING, MOST_NODES } from './limits.js';
import { type Problem, type Report, refuse, warn } from './report.js';

/** An element with the offset of its tag in the text. */
export interface XmlElement {
  readonly tag: string;
  /** Values as written, entities left as they are; of an attribute given twice, the last. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly at: number;
}

/** The processing instruction by which our own files say that their attribute values are escaped as in XML. */
export const ESCAPED_MARK = '<?parley escaped?>';

/** `QuoteType.NoValue`, which as an enum has no value under isolated modules. */
const NO_VALUE: QuoteType = 0;

/** A reference to an entity or a character. */
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi;

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: OpenElement[];
}

/** The root element; nothing, and an error in the report, when the text is not XML even for GENIUS. */
export function readXml(report: Report, text: string): XmlElement | undefined {
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let attribute = '';
  let value = '';
  let valueEnd = -1;
  let tagStart = 0;
  let escaped = false;
  let stopped = false;
  let nodes = 0;
  const warned = new Set<string>();
  const stop = (at: number, message: string, expected: string): void => {
    if (!stopped) refuse(report, { code: 'xml', path: pathOf(open), message, expected, at });
    stopped = true;
    tokenizer.pause();
  };
  const warnOnce = (problem: Omit<Problem, 'path'>): void => {
    if (warned.has(problem.code)) return;
    warned.add(problem.code);
    warn(report, { ...problem, path: pathOf(open) });
  };
  const count = (at: number): void => {
    if (++nodes > MOST_NODES)
      stop(at, `the file has more than ${MOST_NODES} elements and attributes`, 'a scenario file');
  };
  const close = (): void => {
    open.pop();
    if (open.length > 0) return;
    // GENIUS stops at the end of the root as well.
    stopped = true;
    tokenizer.pause();
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ontext: (start, end) => {
        if (stopped || open.length > 0 || text.slice(start, end).trim() === '') return;
        stop(start, `the file starts with “${text.slice(start, start + 20).trim()}”`, 'an XML element');
      },
      onopentagname: (start, end) => {
        if (stopped) return;
        if (open.length >= DEEPEST_NESTING) {
          return stop(start, `elements are nested more than ${DEEPEST_NESTING} deep`, 'a scenario file');
        }
        const element = { tag: text.slice(start, end), attributes: new Map(), children: [], at: start - 1 };
        open.at(-1)?.children.push(element);
        root ??= element;
        count(element.at);
        open.push(element);
        tagStart = start - 1;
      },
      onattribname: (start, end) => {
        if (stopped) return;
        attribute = text.slice(start, end);
        count(start);
        value = '';
        if (start === valueEnd) {
          warnOnce({ code: 'xml-no-blank', message: `no blank before the attribute “${attribute}”`, at: start });
        }
      },
      onattribdata: (start, end) => {
        value += text.slice(start, end);
      },
      onattribend: (quote, end) => {
        if (stopped) return;
        if (quote === NO_VALUE) {
          return stop(tagStart, `the attribute “${attribute}” has no value`, `${attribute}="…"`);
        }
        if (!escaped && value.includes('&')) warnOnce({ ...ampersand(value), at: tagStart });
        open.at(-1)?.attributes.set(attribute, escaped ? decodeEntities(value) : value);
        valueEnd = end;
      },
      onopentagend: () => undefined,
      onselfclosingtag: () => {
        if (!stopped) close();
      },
      onclosetag: (start, end) => {
        if (stopped) return;
        const tag = text.slice(start, end);
        const expected = open.at(-1);
        if (expected?.tag === tag) return close();
        const place = expected ? ` of line ${report.place(expected.at).line}` : '';
        stop(
          start - 2,
          `</${tag}> closes nothing`,
          expected ? `</${expected.tag}> for the element${place}` : 'an element',
        );
      },
      ondeclaration: (start, end) => {
        if (stopped) return;
        const what = text.slice(start, Math.min(end, start + 30));
        stop(start - 2, `the file has a declaration “<!${what}”`, 'no DOCTYPE and no entities');
      },
      onprocessinginstruction: (start, end) => {
        if (stopped) return;
        const instruction = `<?${text.slice(start, end)}?>`;
        if (instruction === ESCAPED_MARK && !root) escaped = true;
        if (/^<\?xml\s/.test(instruction) && start > 2) {
          warnOnce({ code: 'xml-late-declaration', message: 'the XML declaration is not at the start', at: start - 2 });
        }
      },
      oncomment: () => undefined,
      oncdata: () => undefined,
      onattribentity: () => undefined,
      ontextentity: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  if (!stopped) {
    const unclosed = open.at(-1);
    if (unclosed) stop(unclosed.at, `the file ends inside <${unclosed.tag}>`, `</${unclosed.tag}>`);
    else stop(0, 'the file holds no XML element', 'a GENIUS domain or profile');
  }
  return open.length === 0 && !report.issues.some(({ code }) => code === 'xml') ? root : undefined;
}

/** The children of an element with this tag. */
export function childrenOf(element: XmlElement, tag: string): XmlElement[] {
  return element.children.filter((child) => child.tag === tag);
}

function pathOf(open: readonly XmlElement[]): string[] {
  return open.map(({ tag }) => tag);
}

function ampersand(value: string): { code: string; message: string } {
  const [entity] = value.match(ENTITY) ?? [];
  return entity === undefined
    ? { code: 'xml-raw-ampersand', message: `a raw & in “${value}”, which other XML readers refuse` }
    : { code: 'xml-entity-kept', message: `${entity} is kept as written, since GENIUS decodes no entities` };
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(value: string): string {
  return value.replace(ENTITY, (all, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : all;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
