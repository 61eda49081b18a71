import { readFileSync } from 'node:fs';
import { type ClaimRecord, foldLog, parseTalks, type RecordEvent } from '@parley/talks';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentRows, sourceCount } from './document-rows.js';
import { filterRows } from './filter-rows.js';
import { moves, newsOfRecord, plainClaims } from './news-of-record.js';
import { claimAfter, nextUndecided } from './review-order.js';
import { segmentsOf } from './segments.js';
import { blockAt, textBlocks } from './text-blocks.js';

const read = parseTalks(
  readFileSync(new URL('../../../../../../examples/korea-us-2025/talks.yaml', import.meta.url), 'utf8'),
  'talks.yaml',
);
if (!read.ok) throw new Error('the example cannot be read');
const talks = read.value;

const at = '2025-04-26T10:00:00.000Z';
const added = (document: string, more: object = {}): RecordEvent => ({
  event: 'document-added',
  at,
  by: 'Kim',
  document: {
    document,
    name: `${document}.txt`,
    title: `Report ${document}`,
    publisher: 'A paper',
    published: '2025-04-23',
    url: null,
    language: 'en',
    characters: 100,
    source: null,
    same_source_as: null,
    ...more,
  },
});
const says = (claim: string, document: string, more: object = {}): RecordEvent => ({
  event: 'claim-extracted',
  at,
  by: 'Kim',
  claim: {
    claim,
    document,
    kind: 'position',
    extractor: 'rules',
    speaker: null,
    capacity: 'government',
    party: 'KOR',
    issue: 'auto-tariff',
    subject: 'auto-tariff',
    importer: null,
    counterpart: null,
    stance: 'supports',
    strength: 'firm',
    linked_to: [],
    said_on: null,
    hedged: false,
    inferred: [],
    likelihood: null,
    quote: { start: 0, end: 4, text: 'said', state: 'verified' },
    ...more,
  },
});
const decide = (claim: string, event: 'claim-accepted' | 'claim-rejected'): RecordEvent => ({
  event,
  at: '2025-04-27T10:00:00.000Z',
  by: 'Kim',
  claim,
});

describe('rows', () => {
  const events = [
    added('aa'),
    added('bb', { same_source_as: 'aa', published: null, publisher: 'B paper' }),
    added('cc', { same_source_as: 'bb', published: '2025-04-20' }),
    says('a1', 'aa'),
    says('a2', 'aa', { party: 'USA', quote: { start: 9, end: 12, text: 'Süd', state: 'verified' } }),
    says('b1', 'bb', { issue: 'defence-cost' }),
    decide('a1', 'claim-accepted'),
    decide('b1', 'claim-rejected'),
  ];
  const rows = documentRows(foldLog(events));
  const shown = (filter: object) =>
    filterRows(
      rows,
      {
        q: undefined,
        publisher: undefined,
        party: undefined,
        issue: undefined,
        state: undefined,
        order: 'newest',
        ...filter,
      },
      () => false,
    ).map(({ document }) => document.document);

  test('count decided claims, and copies of copies with their original', () => {
    expect(rows.map(({ undecided, accepted, copyOf }) => [undecided, accepted, copyOf])).toEqual([
      [1, 1, undefined],
      [0, 0, 'aa'],
      [0, 0, 'aa'],
    ]);
    expect(sourceCount(rows)).toBe(1);
  });
  test('are filtered and sorted, undated ones last', () => {
    expect(shown({})).toEqual(['aa', 'cc', 'bb']);
    expect(shown({ order: 'oldest' })).toEqual(['cc', 'aa', 'bb']);
    expect(shown({ q: 'süd REPORT' })).toEqual(['aa']);
    expect(shown({ party: 'USA' })).toEqual(['aa']);
    expect(shown({ issue: 'defence-cost' })).toEqual([]);
    expect(shown({ publisher: 'B paper' })).toEqual(['bb']);
    expect(shown({ state: 'undecided' })).toEqual(['aa']);
    expect(shown({ state: 'decided' })).toEqual(['cc', 'bb']);
  });
  test('news is what a document brings to those before it', () => {
    const log = [
      added('aa'),
      says('a1', 'aa', { issue: 'defence-cost', stance: 'excludes', speaker: 'Somebody New' }),
      added('bb', { published: '2025-04-24' }),
      says('b1', 'bb', { issue: 'defence-cost', stance: 'excludes', speaker: 'Somebody New' }),
    ];
    const rows = documentRows(foldLog(log));
    const news = newsOfRecord(talks, rows);
    expect(news.get('a1')?.news).not.toBe('repeats');
    expect(news.get('b1')?.news).toBe('repeats');
    expect(plainClaims(talks, rows[1]?.claims ?? [], news)).toEqual([]);
    const rejected = documentRows(foldLog([...log, decide('a1', 'claim-rejected')]));
    expect(newsOfRecord(talks, rejected).get('b1')?.news).toBe(news.get('a1')?.news);
  });
  test('a reversal moves the document, and is plain when its quote stands in the text', () => {
    const log = [
      added('aa', { published: '2025-04-10' }),
      says('a1', 'aa', { issue: 'defence-cost', stance: 'excludes', speaker: 'Somebody New', party: 'USA' }),
      added('bb', { published: '2025-06-24' }),
      says('b1', 'bb', { issue: 'defence-cost', stance: 'links', speaker: 'Somebody New', party: 'USA' }),
      says('b2', 'bb', {
        issue: 'defence-cost',
        stance: 'links',
        speaker: 'Somebody New',
        party: 'USA',
        quote: { start: 0, end: 1, text: 'x', state: 'repaired' },
      }),
    ];
    const rows = documentRows(foldLog(log));
    const news = newsOfRecord(talks, rows);
    expect(news.get('b1')).toMatchObject({ news: 'changed', movement: 'reversed', before: { stance: 'excludes' } });
    expect(plainClaims(talks, rows[1]?.claims ?? [], news)).toEqual(['b1']);
    expect(moves(rows[1] as never, news)).toBe(true);
  });
});

describe('moving', () => {
  const record = (id: string, state: ClaimRecord['state'] = 'proposed'): ClaimRecord => {
    const found = foldLog([added('aa'), says(id, 'aa')]).claims.get(id);
    if (!found) throw new Error(id);
    return { ...found, state };
  };
  test('stops at the ends', () => {
    const claims = ['a', 'b', 'c'].map((id) => record(id));
    expect(claimAfter(claims, undefined, 1)).toBe('a');
    expect(claimAfter(claims, undefined, -1)).toBe('c');
    expect(claimAfter(claims, 'c', 1)).toBe('c');
    expect(claimAfter(claims, 'b', -1)).toBe('a');
    expect(claimAfter([], 'b', 1)).toBeUndefined();
  });
  test('finds every undecided claim, and none when all are decided', () => {
    const states = fc.array(fc.array(fc.constantFrom('proposed' as const, 'accepted' as const), { maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(states, (documents) => {
        const state = documents.map((claims) => [...claims]);
        let place: ReturnType<typeof nextUndecided>;
        const open = () =>
          state.map((claims, index) => ({
            id: `${index}`,
            claims: claims.map((one, n) => record(`${index}-${n}`, one)),
          }));
        let decided = 0;
        const wanted = state.flat().filter((one) => one === 'proposed').length;
        for (
          place = nextUndecided(open(), '0', undefined);
          place;
          place = nextUndecided(open(), place.document, place.claim)
        ) {
          const [document = 0, claim = 0] = place.claim.split('-').map(Number);
          const of = state[document];
          if (of) of[claim] = 'accepted';
          decided += 1;
        }
        expect(decided).toBe(wanted);
      }),
      { numRuns: 40 },
    );
  });
});

describe('text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(fc.constantFrom('Heading', 'A sentence that is longer. ', '\n', '한국', ' ', '😀'), { maxLength: 60 })
      .map((parts) => parts.join('')),
    fc.constant('a'.repeat(7_000)),
  );
  test('blocks cover all but blank lines, in order, and never part a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = textBlocks(text);
        let place = 0;
        for (const { start, end } of blocks) {
          expect(text.slice(place, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(2_000);
          expect(/^[\udc00-\udfff]/.test(text.slice(start, end))).toBe(false);
          place = end;
        }
        expect(text.slice(place).trim()).toBe('');
        for (const [index, { start }] of blocks.entries()) expect(blockAt(blocks, start)).toBe(index);
      }),
    );
  });
  test('headings are short lines above longer ones, not items or sentences', () => {
    const text =
      'Agriculture\nKorea keeps the rule on beef.\n- autos\nA longer line follows.\nIt ended.\n## Steel\nend';
    expect(
      textBlocks(text)
        .filter(({ heading }) => heading)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Agriculture', '## Steel']);
  });
  test('segments put together are the block, each with exactly the spans over it', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 8 });
    fc.assert(
      fc.property(spans, fc.nat(40), fc.integer({ min: 1, max: 30 }), (given, start, length) => {
        const block = { start, end: start + length };
        const marks = given
          .map(([from, size], index) => ({ id: `${index}`, start: from, end: from + size }))
          .sort((a, b) => a.start - b.start || b.end - a.end);
        const segments = segmentsOf(block, marks);
        expect(segments[0]?.start).toBe(block.start);
        expect(segments.at(-1)?.end).toBe(block.end);
        for (const [index, segment] of segments.entries()) {
          if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end);
          for (let place = segment.start; place < segment.end; place++) {
            const over = marks.filter((mark) => mark.start <= place && place < mark.end).map(({ id }) => id);
            expect(segment.marks.map(({ id }) => id)).toEqual(over);
          }
        }
        const begun = segments.flatMap(({ begin }) => begin.map(({ id }) => id));
        expect(new Set(begun).size).toBe(begun.length);
      }),
    );
  });
});
