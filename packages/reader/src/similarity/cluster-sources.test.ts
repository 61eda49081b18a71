/** Clusters of sources on specimens, against comparing every pair, and at size. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { compareText } from '@parley/input';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterSources } from './cluster-sources.js';
import { type Fingerprint, fingerprintOf } from './fingerprint.js';
import { drawnWords, madeCorpus, randomFrom } from './made-corpus.fixture.js';
import {
  ARTICLE,
  BOILERPLATE,
  INDEPENDENT,
  KOREAN_ARTICLE,
  KOREAN_INDEPENDENT,
  KOREAN_REWORDED,
  monthlyRelease,
  REWORDED,
  SHORTENED,
  SYNDICATED,
} from './reports.fixture.js';
import { similarityOf } from './similarity.js';
import { arrivalIndex, type FiledDocument, type SourceCluster, similarityIndex } from './similarity-index.js';

const CORPUS = new URL('../../../../data/reading-corpus/development/', import.meta.url);

function kindOf(one: string, other: string) {
  return similarityOf(fingerprintOf(one), fingerprintOf(other))?.kind ?? null;
}

describe('specimens', () => {
  const documents: FiledDocument[] = [
    { id: 'independent', text: INDEPENDENT, published: '2026-03-11' },
    { id: 'reworded', text: REWORDED, published: '2026-03-12' },
    { id: 'shortened', text: SHORTENED, published: '2026-03-12' },
    { id: 'syndicated', text: SYNDICATED, published: '2026-03-12' },
    { id: 'article', text: ARTICLE, published: '2026-03-11' },
    { id: 'again', text: ARTICLE.toUpperCase(), published: null },
    { id: 'korean-reworded', text: KOREAN_REWORDED, published: '2026-03-12' },
    { id: 'korean', text: KOREAN_ARTICLE, published: '2026-03-12' },
    { id: 'korean-independent', text: KOREAN_INDEPENDENT, published: '2026-03-12' },
  ];

  test('copies join their article, independent reports stand alone', () => {
    const clusters = clusterSources(documents).map(({ representative, members }) => [
      representative,
      Object.fromEntries(members.map(({ id, kind }) => [id, kind])),
    ]);
    expect(clusters).toEqual([
      ['article', { again: 'same', syndicated: 'copy', shortened: 'excerpt', reworded: 'reworded' }],
      ['independent', {}],
      ['korean', { 'korean-reworded': 'reworded' }],
      ['korean-independent', {}],
    ]);
  });

  test('the limits are well away from the specimens', () => {
    const reworded = similarityOf(fingerprintOf(ARTICLE), fingerprintOf(REWORDED));
    expect(reworded?.similarity).toBeGreaterThan(0.3);
    expect(similarityOf(fingerprintOf(KOREAN_ARTICLE), fingerprintOf(KOREAN_REWORDED))?.similarity).toBeGreaterThan(
      0.3,
    );
  });

  test('releases of one mould with other figures are two sources', () => {
    const january = monthlyRelease('January 2026', ['112.4', '3.1', '98.7', '1.2', '0.8', '2.5']);
    const february = monthlyRelease('February 2026', ['107.9', '5.6', '101.3', '4.4', '1.9', '3.0']);
    expect(kindOf(january, february)).toBeNull();
    expect(kindOf(january, `${january}\n\nCorrected on 3 March.`)).toBe('copy');
  });

  test('a closing paragraph in common makes no copy', () => {
    const words = (seed: number) => drawnWords(randomFrom(seed), 220).join(' ');
    expect(kindOf(`${words(1)}\n\n${BOILERPLATE}`, `${words(2)}\n\n${BOILERPLATE}`)).toBeNull();
  });

  test('reports that share a long quotation are two sources', () => {
    const statement = `“${drawnWords(randomFrom(5), 90).join(' ')}”`;
    const report = (seed: number) => {
      const words = drawnWords(randomFrom(seed), 160);
      return `${words.slice(0, 80).join(' ')} ${statement} ${words.slice(80).join(' ')}`;
    };
    expect(kindOf(report(6), report(7))).toBeNull();
  });

  test('a round-up of two reports does not make them one', () => {
    const roundUp = `${ARTICLE}\n\n${INDEPENDENT}`;
    const clusters = clusterSources([
      { id: 'article', text: ARTICLE, published: '2026-03-11' },
      { id: 'independent', text: INDEPENDENT, published: '2026-03-11' },
      { id: 'round-up', text: roundUp, published: '2026-03-13' },
    ]);
    expect(clusters.map(({ representative }) => representative)).toEqual(['article', 'independent']);
  });

  test('documents without words are alone, and one name may stand for two documents', () => {
    expect(
      clusterSources([
        { id: 'a', text: '', published: null },
        { id: 'b', text: '…', published: null },
      ]),
    ).toHaveLength(2);
    const twice = clusterSources([
      { id: 'a', text: ARTICLE, published: null },
      { id: 'a', text: ARTICLE, published: null },
    ]);
    expect(twice).toEqual([{ representative: 'a', members: [{ id: 'a', kind: 'same', similarity: 1 }] }]);
  });
});

test.skipIf(!existsSync(CORPUS))('no two documents of the reading corpus are copies', () => {
  const names = readdirSync(CORPUS).filter((name) => /\.(?:txt|eml|html)$/.test(name));
  const documents = names.map((id) => ({ id, text: readFileSync(new URL(id, CORPUS), 'utf8'), published: null }));
  expect(clusterSources(documents).filter(({ members }) => members.length > 0)).toEqual([]);
});

/** Every document compared with every earlier representative, without tables. */
function slowly(documents: readonly FiledDocument[]): SourceCluster[] {
  const order = [...documents].sort(
    (one, other) =>
      compareText(one.published ?? '9', other.published ?? '9') ||
      other.text.length - one.text.length ||
      compareText(one.id, other.id),
  );
  const rank = ['same', 'copy', 'excerpt', 'reworded'];
  const clusters: { leader: Fingerprint; representative: string; members: SourceCluster['members'][number][] }[] = [];
  for (const { id, text } of order) {
    const fingerprint = fingerprintOf(text);
    const likes = clusters.flatMap((cluster, number) => {
      const found = similarityOf(cluster.leader, fingerprint);
      return found ? [{ ...found, cluster, number }] : [];
    });
    likes.sort(
      (one, other) =>
        rank.indexOf(one.kind) - rank.indexOf(other.kind) ||
        other.similarity - one.similarity ||
        one.number - other.number,
    );
    const best = likes[0];
    if (best) best.cluster.members.push({ id, kind: best.kind, similarity: best.similarity });
    else clusters.push({ leader: fingerprint, representative: id, members: [] });
  }
  return clusters.map(({ representative, members }) => ({ representative, members }));
}

test.each([1, 2, 3, 4])('the tables lose nothing against comparing every pair (corpus %i)', (seed) => {
  const documents = madeCorpus(seed, 60, 4);
  expect(clusterSources(documents)).toEqual(slowly(documents));
});

test('the order of the documents does not matter, nor whether they come one by one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const documents = madeCorpus(seed, 8, 3, 80);
      const random = randomFrom(seed);
      const shuffled = documents
        .map((document) => ({ document, key: random() }))
        .sort((one, other) => one.key - other.key)
        .map(({ document }) => document);
      const expected = clusterSources(documents);
      expect(clusterSources(shuffled)).toEqual(expected);
      const index = similarityIndex();
      for (const document of shuffled) {
        index.add(document);
        // Asked after every document, so that nothing can be put off to the end.
        const cluster = index.clusterOf(document.id);
        expect([cluster?.representative, ...(cluster?.members.map(({ id }) => id) ?? [])]).toContain(document.id);
      }
      expect(index.clusters()).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('documents that come in any order of publication are held against those that came before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const documents = madeCorpus(seed, 8, 3, 80);
      const arrivals = arrivalIndex();
      const index = similarityIndex();
      documents.forEach(({ id, text }, number) => {
        const found = arrivals.add({ id, text });
        // As if each had been published on the day that it came.
        index.add({ id, text, published: `2025-01-01T${String(number).padStart(6, '0')}` });
        const cluster = index.clusterOf(id);
        expect(found).toEqual(
          cluster?.representative === id
            ? undefined
            : { ...cluster?.members.find((member) => member.id === id), id: cluster?.representative },
        );
      });
    }),
    { numRuns: 20 },
  );
});

test('every document is in one cluster', () => {
  const documents = madeCorpus(9, 100, 5);
  const filed = clusterSources(documents).flatMap(({ representative, members }) => [
    representative,
    ...members.map(({ id }) => id),
  ]);
  expect([...filed].sort(compareText)).toEqual(documents.map(({ id }) => id).sort(compareText));
});

test('10,000 documents cluster', () => {
  const documents = madeCorpus(21, 4_000, 3, 350).slice(0, 10_000);
  while (documents.length < 10_000)
    documents.push({ ...(documents[documents.length % 4_000] as FiledDocument), id: `more-${documents.length}` });
  const clusters = clusterSources(documents);
  expect(clusters.length).toBeGreaterThan(3_500);
  expect(clusters.length).toBeLessThan(4_600);
});

test('10,000 documents of one mould, or all the same, are no trap', () => {
  const random = randomFrom(33);
  const figure = () => (random() * 1_000).toFixed(1);
  const moulds = Array.from({ length: 3_000 }, (_, index) => ({
    id: `m${index}`,
    text: monthlyRelease(`month ${index}`, [figure(), figure(), figure(), figure(), figure(), figure()]),
    published: null,
  }));
  const copies = Array.from({ length: 7_000 }, (_, index) => ({
    id: `c${index}`,
    text: `${ARTICLE}\n\nPosted by site ${index}`,
    published: null,
  }));
  const clusters = clusterSources([...moulds, ...copies]);
  expect(clusters.filter(({ members }) => members.some(({ id }) => id.startsWith('c')))).toHaveLength(1);
});
