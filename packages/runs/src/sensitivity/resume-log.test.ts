import { InputError } from '@parley/input';
import { describe, expect, test } from 'vitest';
import type { Chunk } from './chunks.js';
import type { SensitivityRun } from './job.js';
import { readResumed, resumeHeader, resumeLine } from './resume-log.js';

const run: SensitivityRun = {
  run: 's-1',
  dataset: 'wiod2014',
  data: 'd',
  question: 'q',
  uncertainty: 'u',
  seed: 1,
  draws: 60,
};
const chunk = (index: number): Chunk => ({
  chunk: index,
  figures: Float64Array.from({ length: index === 2 ? 20 : 50 }, (_, i) => (i === 3 ? Number.NaN : (index + 1) / 3 + i)),
  failed: [{ draw: index * 25 + 1, why: 'no equilibrium' }],
});
const text = `${resumeHeader(run)}${resumeLine(chunk(2))}${resumeLine(chunk(0))}`;
const messageOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return '';
};

describe('the file of finished draws', () => {
  test('gives back what was written, to the last bit', () => {
    expect(readResumed(text, 'f', run, 2)).toEqual({ chunks: [chunk(2), chunk(0)], whole: text.length });
  });
  test('a line cut off at any place is dropped, the rest is kept', () => {
    const torn = resumeLine(chunk(1));
    for (let length = 1; length < torn.length; length += 7) {
      const read = readResumed(text + torn.slice(0, length), 'f', run, 2);
      expect(read.whole).toBe(text.length);
      expect(read.chunks).toHaveLength(2);
    }
    expect(readResumed(resumeHeader(run).slice(0, 15), 'f', run, 2)).toEqual({ chunks: [], whole: 0 });
  });
  test('another run is refused with what differs', () => {
    const other = { ...run, seed: 2, uncertainty: 'v', run: 's-2' };
    expect(messageOf(() => readResumed(text, 'f', other, 2))).toMatch(
      /^f:1:1.*another run: it differs in uncertainty; seed 1 there, 2 here/,
    );
  });
  test('a damaged line and a file of something else are refused with the line', () => {
    const damaged = text.replace('"chunk":2', '"chunk":9');
    expect(messageOf(() => readResumed(damaged, 'f', run, 2))).toMatch(/^f:2:1.*damaged/);
    expect(messageOf(() => readResumed('talks: x\n', 'f', run, 2))).toMatch(/not a file of finished draws/);
    expect(messageOf(() => readResumed('talks: x', 'f', run, 2))).toMatch(/not a file of finished draws/);
  });
});
