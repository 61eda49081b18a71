/** A document read by a model, piece by piece, each answer held against the text. */

import { InputError } from '@parley/input';
import {
  type ChatBody,
  type DroppedItem,
  joinModelReadings,
  type ModelReading,
  modelRequest,
  readModelAnswer,
  type SourceDocument,
  type TaxonomyIssue,
} from '@parley/reader';
import { economyCodes } from '../files/economies.js';
import { HttpFailure } from '../http/http-failure.js';
import { type AskOptions, askModel } from './ask-model.js';

export interface ModelReadResult {
  readonly reading: ModelReading;
  /** Items of the answers that the text does not bear out, with the reason. */
  readonly dropped: readonly DroppedItem[];
  /** Stretches of the document that no answer was had for. */
  readonly unread: readonly { readonly start: number; readonly end: number; readonly why: string }[];
  /** Mark of its items: `model:NAME`. */
  readonly extractor: string;
}

export interface ReadWithModelOptions extends AskOptions {
  /** Most pieces of one document, so that a huge file does not become a huge bill; 100 by default. */
  readonly mostPieces?: number;
  /** Most code units of a piece. */
  readonly longestPiece?: number;
}

/** No piece is longer, whatever the language: longer texts are refused before they are cut. */
const LONGEST_PIECE = 12_000;

/**
 * Reads a document with the model.
 *
 * A piece that gets no answer is listed in `unread`; the others still count.
 * @param progress told after each piece
 * @throws {InputError} when no piece got an answer, the endpoint refuses the key, or the document is too long
 */
export async function readWithModel(
  document: SourceDocument,
  taxonomy: readonly TaxonomyIssue[],
  options: ReadWithModelOptions,
  progress: (done: number, of: number) => void = () => {},
): Promise<ModelReadResult> {
  const { model, mostPieces = 100, longestPiece } = options;
  if (document.text.length > mostPieces * (longestPiece ?? LONGEST_PIECE)) {
    throw fault(document, `the document is too long for a model: ${document.text.length} characters`);
  }
  const { calls } = modelRequest(document, taxonomy, { model, ...(longestPiece !== undefined && { longestPiece }) });
  if (calls.length > mostPieces) {
    throw fault(document, `reading it with a model takes ${calls.length} requests`, `at most ${mostPieces}`);
  }
  const economies = new Set(economyCodes());
  const readings: ModelReading[] = [];
  const dropped: DroppedItem[] = [];
  const unread: { start: number; end: number; why: string }[] = [];
  // What one piece showed that the endpoint does not take is not tried again with the next.
  let taken: ChatBody | undefined;
  for (const [index, { piece, body }] of calls.entries()) {
    try {
      const message = await askModel(taken === undefined ? body : { ...taken, messages: body.messages }, options);
      taken = message.body;
      const answer = readModelAnswer(message.content, document, taxonomy, { economies, piece });
      readings.push(answer.reading);
      dropped.push(...answer.dropped);
    } catch (error) {
      if (!(error instanceof HttpFailure)) throw error;
      if (isHopeless(error)) throw fault(document, error.message);
      unread.push({ ...piece, why: error.message });
    }
    progress(index + 1, calls.length);
  }
  if (readings.length === 0) throw fault(document, unread[0]?.why ?? 'no answer');
  return { reading: joinModelReadings(readings), dropped, unread, extractor: `model:${model}` };
}

/** Failures that every other piece would meet too. */
function isHopeless({ kind, status }: HttpFailure): boolean {
  return kind === 'stopped' || kind === 'redirect' || kind === 'address' || [401, 402, 403, 404].includes(status ?? 0);
}

function fault({ name }: SourceDocument, message: string, expected?: string): InputError {
  return new InputError([
    { code: 'model', severity: 'error', path: [], file: name, message, ...(expected !== undefined && { expected }) },
  ]);
}
