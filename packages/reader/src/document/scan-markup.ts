/** HTML or XML as a stream of elements and text, in one pass: linear however deep or broken the markup is. */

import { Tokenizer } from 'htmlparser2';

/** Attributes by lower-case name, entities decoded; the first of two with one name counts. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told, in document order. Every `open` has its `close`, in proper nesting. */
export interface MarkupHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** A piece of text, entities decoded; a run of text may come in several pieces. */
  text(piece: string): void;
}

const VOID = new Set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Opening one of these ends an open paragraph (HTML standard, “optional tags”). */
const ENDS_PARAGRAPH = new Set(
  `address article aside blockquote details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
   header hr main menu nav ol p pre section table ul`.split(/\s+/),
);

/** What the opening of a key ends when it is the innermost open element, one after the other. */
const ENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['p', 'li']),
  dt: new Set(['p', 'dt', 'dd']),
  dd: new Set(['p', 'dt', 'dd']),
  td: new Set(['p', 'td', 'th']),
  th: new Set(['p', 'td', 'th']),
  tr: new Set(['p', 'td', 'th', 'tr']),
  tbody: new Set(['p', 'td', 'th', 'tr', 'tbody', 'thead']),
  tfoot: new Set(['p', 'td', 'th', 'tr', 'tbody', 'thead']),
  option: new Set(['option']),
};
const PARAGRAPH = new Set(['p']);
const NONE: ReadonlySet<string> = new Set();

/**
 * Tells `handler` what `source` is made of. Comments, declarations and processing instructions are passed over; a
 * closing tag without its opening tag too. With `xml`, names keep their case and any element may be empty (`<w:br/>`).
 */
export function scanMarkup(source: string, handler: MarkupHandler, { xml = false } = {}): void {
  const stack: string[] = [];
  // How many of each are open, so that a stray closing tag is seen without a search through a deep stack.
  const open = new Map<string, number>();
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';

  const named = (start: number, end: number) => {
    const written = source.slice(start, end);
    return xml ? written : written.toLowerCase();
  };
  const pop = () => {
    const top = stack.pop() as string;
    open.set(top, (open.get(top) ?? 1) - 1);
    handler.close(top);
  };
  const push = (empty: boolean) => {
    if (!xml) {
      const ends = ENDS[name] ?? (ENDS_PARAGRAPH.has(name) ? PARAGRAPH : NONE);
      while (stack.length > 0 && ends.has(stack[stack.length - 1] as string)) pop();
    }
    handler.open(name, attributes);
    if (empty) return handler.close(name);
    stack.push(name);
    open.set(name, (open.get(name) ?? 0) + 1);
  };

  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = named(start, end);
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = named(start, end);
        value = '';
      },
      onattribdata(start, end) {
        value += source.slice(start, end);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend() {
        push(!xml && VOID.has(name));
      },
      onselfclosingtag() {
        push(xml || VOID.has(name));
      },
      onclosetag(start, end) {
        const closed = named(start, end);
        if (!open.get(closed)) {
          // `</br>` is a line break and `</p>` an empty paragraph in every browser.
          if (!xml && closed === 'br') {
            handler.open('br', new Map());
            handler.close('br');
          }
          return;
        }
        while (stack[stack.length - 1] !== closed) pop();
        pop();
      },
      ontext(start, end) {
        handler.text(source.slice(start, end));
      },
      ontextentity(code) {
        handler.text(String.fromCodePoint(code));
      },
      oncdata(start, end, offset) {
        if (xml) handler.text(source.slice(start, end - offset));
      },
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  while (stack.length > 0) pop();
}
