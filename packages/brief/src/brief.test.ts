import { readFileSync } from 'node:fs';
import { decodeBaseYear } from '@parley/economy';
import { bargainOf, bargainReport, createPricing, optionReports, readTalks } from '@parley/talks';
import { describe, expect, test } from 'vitest';
import { type Brief, briefOf, toHtml, toMarkdown } from './index.js';

const root = new URL('../../../', import.meta.url);
const wiod2014 = decodeBaseYear(
  JSON.parse(readFileSync(new URL('data/wiod2014/base-year.json', root), 'utf8')),
  'base-year.json',
);

/** Talks with one modelled issue, one stated and one transfer, and texts that try to be markup. */
const TALKS = `talks: t
title: { en: "Talks <img src=x onerror=alert(1)> | *T*", ko: 회담 }
as_of: 2025-01-01
base: { dataset: wiod2014 }
parties: { KOR: { name: Korea }, USA: { name: United States } }
sources:
  s: { title: "A [link](javascript:alert(1))", publisher: P, date: null, language: en, url: "https://example.org/a?b=1&c=2" }
issues:
  autos:
    title: Autos
    category: tariff
    scope: [{ party: KOR, state: out, source: s }, { party: USA, state: linked, source: s }]
    options:
      keep: { title: Keep, status_quo: true, measures: [{ authority: A, into: USA, from: KOR, products: MVH, rate: 25% }] }
      zero: { title: Zero, measures: [] }
  beef:
    title: Beef
    category: agriculture
    options:
      keep: { title: Keep, status_quo: true }
      open: { title: Open, stated: { KOR: { low: -2, central: -1, high: 0, because: guess }, USA: { low: 0, central: 1, high: 2, because: guess } } }
      study: { title: Study, not_priced: "no one knows" }
positions:
  - { party: KOR, issue: autos, stance: demands, says: "now", quote: "<script>alert(1)</script>", source: s }
no_deal: { title: Nothing changes }
`;

function briefIn(language: 'en' | 'ko'): Brief {
  const read = readTalks(TALKS, 't.yaml', [wiod2014]);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const pricing = createPricing(read.talks, wiod2014);
  const nameRun = () => 'r-000000000000';
  return briefOf({
    pricing,
    language,
    home: 'KOR',
    options: optionReports(pricing, nameRun),
    bargain: bargainReport(pricing, bargainOf(pricing), nameRun, ['autos']),
    nameRun,
    datasetFingerprint: 'f',
  });
}

describe('what a record may contain cannot become markup', () => {
  const brief = briefIn('en');
  const html = toHtml(brief);
  const markdown = toMarkdown(brief);
  test('titles and quotes are text in HTML', () => {
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(html).not.toMatch(/href="javascript:/);
  });
  test('titles and quotes are text in Markdown', () => {
    expect(markdown).toContain('\\<img src=x onerror=alert(1)>');
    expect(markdown).not.toMatch(/[^\\]\]\(javascript:/);
  });
});

describe('silence, absence and estimates are said', () => {
  const markdown = toMarkdown(briefIn('en'));
  test.each([
    ['an issue no one spoke on', /\| Beef \| silent \| silent \|/],
    ['an option without a value', /Study: no one knows/],
    ['an estimate of ours', /_our estimate_/],
    ['a document without a date', /undated/],
    ['contested scope', /\*\*Contested\*\*\n\n- \*\*Autos\*\*/],
    ['no deadline', /No deadline on record/],
  ])('%s', (_, expected) => {
    expect(markdown).toMatch(expected);
  });
});

test('the Korean brief has no English heading', () => {
  const headings = toMarkdown(briefIn('ko')).match(/^## .*$/gm) ?? [];
  expect(headings.length).toBeGreaterThan(10);
  for (const heading of headings) expect(heading).toMatch(/[가-힣]/);
});
