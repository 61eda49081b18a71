/** The bodies of chat-completions requests that ask a language model to read a document. */

import type { SourceDocument } from '../document/source-document.js';
import { answerJsonSchema, itemSchemas } from './answer-schema.js';
import { cutDocument } from './cut-document.js';
import { systemInstructions } from './instructions.js';
import type { Piece, TaxonomyIssue } from './model-answer.js';

export type ResponseFormat =
  | { readonly type: 'json_object' }
  | {
      readonly type: 'json_schema';
      readonly json_schema: {
        readonly name: string;
        readonly strict: true;
        readonly schema: Readonly<Record<string, unknown>>;
      };
    };

/** The body of one request, as endpoints of the OpenAI kind take it. */
export interface ChatBody {
  readonly model: string;
  readonly temperature?: number;
  readonly messages: readonly { readonly role: 'system' | 'user'; readonly content: string }[];
  readonly response_format?: ResponseFormat;
}

export interface ModelCall {
  /** The stretch of the document that the body carries. */
  readonly piece: Piece;
  readonly body: ChatBody;
}

/** All requests for one document, in the order of its text. */
export interface ModelRequest {
  readonly model: string;
  readonly calls: readonly ModelCall[];
}

export interface ModelRequestOptions {
  /** Name that the endpoint knows the model by. */
  readonly model: string;
  /** 0 by default: the likeliest answer each time. */
  readonly temperature?: number;
  /** Most code units of a piece; by default about 3,000 to 4,000 tokens in the document's script. */
  readonly longestPiece?: number;
  /** Code units that neighbouring pieces share; a twelfth of a piece by default. */
  readonly overlap?: number;
}

/** Tokens a character costs is two to three times as many in these scripts as in the Latin one. */
const DENSE = new Set(['ko', 'ja', 'zh']);

/**
 * The requests for a document.
 *
 * The instructions are the system's message; the document is the user's, between two marks made from its fingerprint.
 * @throws {RangeError} when the taxonomy is empty
 */
export function modelRequest(
  document: SourceDocument,
  taxonomy: readonly TaxonomyIssue[],
  options: ModelRequestOptions,
): ModelRequest {
  const { model, temperature = 0, longestPiece = DENSE.has(document.language) ? 5_000 : 12_000 } = options;
  const mark = markOf(document);
  const system = systemInstructions(taxonomy, mark);
  const schema = answerJsonSchema(itemSchemas(taxonomy));
  const pieces = cutDocument(document.text, { longest: longestPiece, overlap: options.overlap ?? longestPiece / 12 });
  const calls = pieces.map((piece, index) => ({
    piece,
    body: {
      model,
      temperature,
      messages: [
        { role: 'system' as const, content: system },
        { role: 'user' as const, content: between(mark, document, piece, index, pieces.length) },
      ],
      response_format: {
        type: 'json_schema' as const,
        json_schema: { name: 'claims', strict: true as const, schema },
      },
    },
  }));
  return { model, calls };
}

/**
 * The same request with less asked of the endpoint: JSON without a schema, then no response format at all.
 * The instructions describe the answer in words, so that nothing is lost but the endpoint's own check.
 * @returns nothing when there is no easier form
 */
export function easierBody(body: ChatBody): ChatBody | undefined {
  const { response_format: format, ...rest } = body;
  if (format === undefined) return undefined;
  return format.type === 'json_schema' ? { ...rest, response_format: { type: 'json_object' } } : rest;
}

/** A mark that neither the text nor what is known of it contains. */
function markOf(document: SourceDocument): string {
  const data = `${document.title ?? ''}\n${document.publisher ?? ''}\n${document.text}`;
  let mark = `document-${document.id}`;
  for (let n = 2; data.includes(mark); n++) mark = `document-${document.id}-${n}`;
  return mark;
}

function between(mark: string, document: SourceDocument, piece: Piece, index: number, of: number): string {
  const facts = {
    title: document.title,
    publisher: document.publisher,
    published: document.published,
    language: document.language,
    ...(of > 1 && { piece: `${index + 1} of ${of}` }),
  };
  return [
    `<<<${mark} facts`,
    JSON.stringify(facts),
    `<<<${mark} text`,
    document.text.slice(piece.start, piece.end),
    `${mark}>>>`,
  ].join('\n');
}
