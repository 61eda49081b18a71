/** What kind of file some bytes are: by their content first, then by the name or media type given. */

import { decodeText } from './decode-text.js';
import type { DocumentFormat } from './source-document.js';
import { decodeLoosely } from './text-decoder.js';
import { unreadable } from './unreadable.js';
import { isZip, zipMembers } from './zip-members.js';

/** Beginnings of files that hold no text to read, and what to do about them. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly at?: number; readonly what: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF image' },
  { bytes: [0x42, 0x4d], what: 'a bitmap image' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], what: 'a TIFF image' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], what: 'a TIFF image' },
  { bytes: [0x57, 0x45, 0x42, 0x50], at: 8, what: 'a WebP image' },
  { bytes: [0x66, 0x74, 0x79, 0x70], at: 4, what: 'a video, audio or HEIC image file' },
  { bytes: [0x49, 0x44, 0x33], what: 'an MP3 audio file' },
  { bytes: [0x4f, 0x67, 0x67, 0x53], what: 'an Ogg audio or video file' },
  { bytes: [0x52, 0x49, 0x46, 0x46], what: 'an audio or video file' },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], what: 'a Matroska or WebM video' },
  { bytes: [0x4d, 0x5a], what: 'a Windows program' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a Linux program' },
  { bytes: [0xca, 0xfe, 0xba, 0xbe], what: 'a compiled program' },
  { bytes: [0xcf, 0xfa, 0xed, 0xfe], what: 'a macOS program' },
  { bytes: [0x00, 0x61, 0x73, 0x6d], what: 'a WebAssembly program' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive' },
  { bytes: [0x42, 0x5a, 0x68], what: 'a bzip2 archive' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'an xz archive' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a Zstandard archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7-Zip archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: 'a RAR archive' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], what: 'an SQLite database' },
  { bytes: [0x77, 0x4f, 0x46], what: 'a font' },
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What was given with the bytes. */
export interface GivenName {
  readonly name: string;
  readonly mediaType?: string | undefined;
}

/**
 * The format of a file.
 *
 * @throws InputError when the file is of a kind that holds no text to read, naming what it looks like
 */
export function sniffFormat(bytes: Uint8Array, given: GivenName): DocumentFormat {
  if (bytes.length === 0) throw unreadable(given.name, 'the file is empty');
  const head = decodeLoosely('windows-1252', bytes.subarray(0, 4096)) ?? '';
  // A PDF may have up to a kilobyte before its mark.
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (isZip(bytes)) return zipFormat(bytes, given);
  if (starts(bytes, OLE)) throw unreadable(given.name, oleKind(bytes), 'save it as DOCX or PDF (a mail as .eml)');
  if (head.startsWith('{\\rtf')) throw unreadable(given.name, 'an RTF document', 'save it as DOCX or plain text');
  if (head.startsWith('HWP Document File'))
    throw unreadable(given.name, 'an old HWP document', 'save it as DOCX or PDF');
  if (head.startsWith('%!PS')) throw unreadable(given.name, 'a PostScript file', 'convert it to PDF');
  const binary = binaryKind(bytes);
  if (binary !== undefined) throw unreadable(given.name, binary);
  return textFormat(decodeText(bytes.subarray(0, 65_536)).text.slice(0, 16_384), given);
}

function textFormat(start: string, given: GivenName): DocumentFormat {
  const name = given.name.toLowerCase();
  const mediaType = given.mediaType?.toLowerCase().split(';')[0]?.trim();
  if (looksLikeMail(start)) return 'email';
  if (
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html|head|body)\b/i.test(start)
  )
    return 'html';
  if (/\.eml$/.test(name) || mediaType === 'message/rfc822') return 'email';
  if (/\.(?:txt|md|markdown|text)$/.test(name)) return 'text';
  if (/\.x?html?$/.test(name) || mediaType === 'text/html' || mediaType === 'application/xhtml+xml') return 'html';
  // A fragment: it opens with a block and has several tags.
  const opens =
    /^\s*<(?:div|p|article|section|main|table|h[1-6]|ul|ol|span|meta|title|link|script|style)\b[^>]{0,500}>/i.test(
      start,
    );
  return opens && (start.match(/<\/?[a-z][^<>]{0,300}>/gi)?.length ?? 0) >= 3 ? 'html' : 'text';
}

/** Header lines that only mails begin with, at least two of them and one that names the sender or transport. */
function looksLikeMail(start: string): boolean {
  const end = /\r?\n\r?\n/.exec(start)?.index ?? start.length;
  const head = start.slice(0, end).replace(/^From [^\n]{1,200}\n/, '');
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
  if (lines.length < 3 || !lines.every((line) => /^[!-9;-~]{1,60}:/.test(line))) return false;
  const names = new Set(lines.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()));
  const technical = [
    'mime-version',
    'received',
    'message-id',
    'content-type',
    'return-path',
    'delivered-to',
    'dkim-signature',
  ];
  return technical.some((name) => names.has(name)) && ['from', 'subject', 'date', 'to'].some((name) => names.has(name));
}

function zipFormat(bytes: Uint8Array, given: GivenName): DocumentFormat {
  const members = zipMembers(bytes);
  if (members === undefined) throw unreadable(given.name, 'a damaged zip archive', 'download it again');
  const names = new Set(members.map((member) => member.name));
  if (
    names.has('word/document.xml') ||
    (names.has('[Content_Types].xml') && [...names].some((name) => /^word\/document\d*\.xml$/.test(name)))
  ) {
    return 'docx';
  }
  const has = (prefix: string) => [...names].some((name) => name.startsWith(prefix));
  if (has('xl/')) throw unreadable(given.name, 'an Excel workbook');
  if (has('ppt/')) throw unreadable(given.name, 'a PowerPoint presentation', 'save it as PDF');
  if (has('Contents/section')) throw unreadable(given.name, 'an HWPX document', 'save it as DOCX or PDF');
  if (names.has('content.xml')) throw unreadable(given.name, 'an OpenDocument file', 'save it as DOCX or PDF');
  if (names.has('META-INF/container.xml')) throw unreadable(given.name, 'an EPUB book');
  throw unreadable(given.name, 'a zip archive', 'unpack it and give the documents');
}

/** Names of streams in an OLE file are UTF-16: Word, Excel, PowerPoint, Outlook, Hangul. */
function oleKind(bytes: Uint8Array): string {
  const text = decodeLoosely('utf-16le', bytes.subarray(0, 262_144)) ?? '';
  if (text.includes('EncryptedPackage')) return 'an encrypted Office document';
  if (text.includes('WordDocument')) return 'a Word document of the old kind (.doc)';
  if (text.includes('HwpSummaryInformation') || text.includes('BodyText')) return 'an HWP document';
  if (text.includes('__substg1.0') || text.includes('__nameid')) return 'an Outlook message (.msg)';
  if (text.includes('Workbook')) return 'an Excel workbook of the old kind (.xls)';
  if (text.includes('PowerPoint Document')) return 'a PowerPoint presentation of the old kind (.ppt)';
  return 'an Office file of the old kind';
}

function binaryKind(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(({ bytes: signature, at = 0 }) => starts(bytes.subarray(at), signature));
  // Two letters begin many a text: they count only with bytes that no text has.
  if (known && (known.bytes.length > 2 || unprintable(bytes) > 0.02)) return known.what;
  return unprintable(bytes) > 0.1 && !isWide(bytes) ? 'a binary file' : undefined;
}

function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}

/** Share of bytes that are control characters no text uses. */
function unprintable(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 8192);
  let count = 0;
  for (const byte of sample)
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127) count++;
  return count / sample.length;
}

function isWide(bytes: Uint8Array): boolean {
  return decodeText(bytes.subarray(0, 65_536)).encoding.startsWith('utf-16');
}
