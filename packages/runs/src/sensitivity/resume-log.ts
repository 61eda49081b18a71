/**
 * The file that finished pieces of a run are kept in: one JSON line that names the run, then one line per piece, in
 * the order they were finished. Doubles are written so that they read back exactly.
 */

import { InputError } from '@parley/input';
import { type Chunk, chunkBounds, chunkCount, type FailedDraw } from './chunks.js';
import type { SensitivityRun } from './job.js';

const RESUME_FORMAT = 'parley-sensitivity/1';

/** First line of the file of a run. */
export function resumeHeader(run: SensitivityRun): string {
  return `${JSON.stringify({ format: RESUME_FORMAT, ...run })}\n`;
}

/** Line of a finished piece. */
export function resumeLine({ chunk, figures, failed }: Chunk): string {
  return `${JSON.stringify({ chunk, failed, figures: Array.from(figures, (value) => (Number.isNaN(value) ? null : value)) })}\n`;
}

export interface Resumed {
  readonly chunks: readonly Chunk[];
  /** Length of the text that is whole, in UTF-16 code units: what follows was cut off while it was written. */
  readonly whole: number;
}

/**
 * Reads back what is finished.
 * @param text the file, empty when it is new
 * @param file name to print in errors
 * @param columns figures per draw
 * @throws {InputError} the file of another run, saying in what it differs; a line before the last that is damaged
 */
export function readResumed(text: string, file: string, run: SensitivityRun, columns: number): Resumed {
  // A line without its end was being written when the run stopped.
  const whole = text.lastIndexOf('\n') + 1;
  if (whole === 0) {
    if (!`{"format":"${RESUME_FORMAT}"`.startsWith(text.slice(0, 20)) && text !== '') {
      throw refused(file, 1, 'this is not a file of finished draws', 'a new file, or one that --resume wrote');
    }
    return { chunks: [], whole: 0 };
  }
  const [first = '', ...lines] = text.slice(0, whole - 1).split('\n');
  checkHeader(first, file, run);
  const chunks = new Map<number, Chunk>();
  lines.forEach((line, index) => {
    const chunk = parsedChunk(line, run.draws, columns);
    if (!chunk) throw refused(file, index + 2, 'the line is damaged', 'remove it: its draws are then computed again');
    chunks.set(chunk.chunk, chunk);
  });
  return { chunks: [...chunks.values()], whole };
}

const PARTS: Record<keyof SensitivityRun, string> = {
  run: 'run',
  dataset: 'data set',
  data: 'version of the data set',
  question: 'scenario or talks and packages',
  uncertainty: 'uncertainty',
  seed: 'seed',
  draws: 'number of draws',
};

function checkHeader(line: string, file: string, run: SensitivityRun): void {
  const header = parsed(line);
  if (header?.format !== RESUME_FORMAT) {
    throw refused(file, 1, 'this is not a file of finished draws', 'a new file, or one that --resume wrote');
  }
  const names = Object.keys(PARTS) as (keyof SensitivityRun)[];
  const differing = names.filter((name) => name !== 'run' && header[name] !== run[name]);
  if (differing.length === 0 && header.run === run.run) return;
  const what = differing.map((name) =>
    name === 'seed' || name === 'draws' ? `${PARTS[name]} ${header[name]} there, ${run[name]} here` : PARTS[name],
  );
  throw refused(
    file,
    1,
    `these are the draws of another run: it differs in ${what.join('; ') || 'its name'}`,
    'another file, or the options it was started with',
  );
}

function parsedChunk(line: string, draws: number, columns: number): Chunk | undefined {
  const found = parsed(line);
  if (!found || !Number.isInteger(found.chunk) || !Array.isArray(found.figures) || !Array.isArray(found.failed)) {
    return undefined;
  }
  const chunk = found.chunk as number;
  if (chunk < 0 || chunk >= chunkCount(draws)) return undefined;
  const [first, end] = chunkBounds(chunk, draws);
  const figures = found.figures as (number | null)[];
  if (figures.length !== (end - first) * columns) return undefined;
  return {
    chunk,
    figures: Float64Array.from(figures, (value) => value ?? Number.NaN),
    failed: found.failed as FailedDraw[],
  };
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function refused(file: string, line: number, message: string, expected: string): InputError {
  return new InputError([{ code: 'resume', severity: 'error', path: [], file, line, column: 1, message, expected }]);
}
