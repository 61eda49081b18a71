/** A Word document to text: paragraphs, lists, tables and notes. */

import type { DocumentParts } from './document-parts.js';
import { htmlText } from './html-text.js';
import { unpack } from './safe-zip.js';
import { type Attributes, scanMarkup } from './scan-markup.js';
import { decodeLoosely } from './text-decoder.js';
import { textHead } from './text-head.js';
import { unreadable } from './unreadable.js';
import { counted } from './unusual-characters.js';

/** Size of the main part beyond which, in bytes, and nesting beyond which the text is taken without lists and tables. */
const LARGEST_TREE = 24 * 1024 * 1024;
const DEEPEST_TREE = 500;

/**
 * Reads a DOCX file. Only its XML parts are unpacked, within limits, and handed on: pictures, fonts and macros never are.
 *
 * @throws InputError when the file is damaged, encrypted, without a main part or made to fill the memory
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<DocumentParts> {
  const parts = await unpack(bytes, file, (name) => /\.(?:xml|rels)$/.test(name));
  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name));
  if (main === undefined) throw unreadable(file, 'a DOCX file without a text');
  const xml = parts.get(main) ?? new Uint8Array();
  const warnings: string[] = [];
  let text: string;
  if (xml.length > LARGEST_TREE || depthOf(decoded(xml)) > DEEPEST_TREE) {
    warnings.push('the document is too large or too deeply nested: lists and tables are read as plain paragraphs');
    text = plainParagraphs(decoded(xml));
  } else {
    text = await structuredText(parts, warnings, decoded(xml));
  }
  const revisions = decoded(xml).match(/<w:(?:del|moveFrom) /g)?.length ?? 0;
  if (revisions > 0) warnings.push(`${counted(revisions, 'tracked deletion')} left out`);
  if (text === '') warnings.push('the document has no text (it may be made of pictures)');
  const core = coreProperties(decoded(parts.get('docProps/core.xml') ?? new Uint8Array()));
  const head = textHead(text);
  const title =
    core.title !== null && text.slice(0, 2_000).includes(core.title) ? core.title : (head.title ?? core.title);
  return {
    text,
    title,
    publisher: head.publisher,
    published: head.published,
    url: null,
    language: core.language,
    warnings,
  };
}

async function structuredText(
  parts: ReadonlyMap<string, Uint8Array>,
  warnings: string[],
  xml: string,
): Promise<string> {
  const [{ default: mammoth }, { default: JSZip }] = await Promise.all([import('mammoth'), import('jszip')]);
  // Packed anew without compression, so that what is read next is exactly what was measured.
  const zip = new JSZip();
  for (const [name, content] of parts) zip.file(name, content, { createFolders: false });
  const packed = await zip.generateAsync({ type: 'arraybuffer', compression: 'STORE' });
  try {
    // The library takes `buffer` in Node and `arrayBuffer` in a browser; either is only handed to its zip reader.
    const input = { arrayBuffer: packed, buffer: packed } as unknown as { arrayBuffer: typeof packed };
    const result = await mammoth.convertToHtml(input, {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
    });
    // The arrows that lead back from a note are not of the document.
    const isBackLink = (name: string, attributes: Attributes) =>
      name === 'a' && /^#(?:footnote|endnote)-ref-/.test(attributes.get('href') ?? '');
    return htmlText(result.value, isBackLink).text;
  } catch {
    warnings.push('the document could not be read as Word writes it: lists and tables are read as plain paragraphs');
    return plainParagraphs(xml);
  }
}

function decoded(bytes: Uint8Array): string {
  return (
    decodeLoosely(
      bytes[0] === 0xff || bytes[0] === 0xfe ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8',
      bytes,
    ) ?? ''
  );
}

function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  scanMarkup(
    xml,
    {
      open: () => {
        deepest = Math.max(deepest, ++depth);
      },
      close: () => {
        depth--;
      },
      text: () => {},
    },
    { xml: true },
  );
  return deepest;
}

/** The text of the main part, one line for each paragraph, in one linear pass. */
function plainParagraphs(xml: string): string {
  const lines: string[] = [];
  let line = '';
  let inText = 0;
  scanMarkup(
    xml,
    {
      open(name) {
        if (name === 'w:t') inText++;
        else if (name === 'w:tab') line += ' ';
        else if (name === 'w:br' || name === 'w:cr') line += '\n';
      },
      close(name) {
        if (name === 'w:t') inText--;
        else if (name === 'w:p') {
          if (line.trim() !== '') lines.push(line.trim());
          line = '';
        }
      },
      text(piece) {
        if (inText > 0) line += piece;
      },
    },
    { xml: true },
  );
  if (line.trim() !== '') lines.push(line.trim());
  return lines.join('\n\n');
}

/** Title and language of the file's properties; programs' own names for new files are no titles. */
function coreProperties(xml: string): { readonly title: string | null; readonly language: string | null } {
  const found = new Map<string, string>();
  let current = '';
  scanMarkup(
    xml,
    {
      open(name) {
        current = name;
      },
      close() {
        current = '';
      },
      text(piece) {
        if (current !== '') found.set(current, `${found.get(current) ?? ''}${piece}`);
      },
    },
    { xml: true },
  );
  const title = found.get('dc:title')?.trim() ?? '';
  const named =
    title !== '' && !/^(?:microsoft word|document\d*$|untitled|제목 없음|문서\d*$)|\.(?:docx?|hwpx?|pdf)$/i.test(title);
  return { title: named ? title : null, language: found.get('dc:language')?.trim() || null };
}
