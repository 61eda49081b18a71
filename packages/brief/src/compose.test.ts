import { createPricing, readTalks } from '@parley/talks';
import { describe, expect, test } from 'vitest';
import { shippedBaseYear } from '../../../data/shipped.js';
import { briefText, briefWork, composeBrief } from './index.js';

const wiod2014 = shippedBaseYear('wiod2014');

const TALKS = `talks: t
title: T
as_of: 2025-01-01
base: { dataset: wiod2014 }
parties: { KOR: { name: Korea }, USA: { name: United States } }
sources: { s: { title: S, publisher: P, date: null, language: en } }
issues:
  autos:
    title: Autos
    category: tariff
    options:
      keep: { title: Keep, status_quo: true, measures: [{ authority: A, into: USA, from: KOR, products: MVH, rate: 25% }] }
      zero: { title: Zero, measures: [] }
  metals:
    title: Metals
    category: tariff
    options:
      keep: { title: Keep metals, status_quo: true, measures: [{ authority: A, into: USA, from: KOR, products: MET, rate: 50% }] }
      zero: { title: No duty, measures: [] }
  aid:
    title: Aid
    category: other
    options:
      keep: { title: None, status_quo: true }
      give: { title: Give, stated: { KOR: { low: -2, central: -1, high: 0, because: guess }, USA: { low: 0, central: 1, high: 2, because: guess } } }
no_deal: { title: Nothing changes }
`;

function material() {
  const read = readTalks(TALKS, 't.yaml', [wiod2014]);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return { pricing: createPricing(read.talks, wiod2014), nameRun: () => 'r-000000000000', datasetFingerprint: 'f' };
}

const text = (question: Parameters<typeof composeBrief>[1], before?: (of: ReturnType<typeof material>) => void) => {
  const of = material();
  before?.(of);
  return briefText(composeBrief(of, question), 'json', {});
};

describe('the brief of one question', () => {
  test('is the same bytes whether its worlds were solved before or not, in whatever order', () => {
    const question = { language: 'en', chosen: { autos: 'zero' } } as const;
    const alone = text(question);
    expect(text(question, (of) => briefWork(of, question).forEach((step) => void step()))).toBe(alone);
    expect(
      text(question, (of) =>
        briefWork(of, question)
          .reverse()
          .forEach((step) => void step()),
      ),
    ).toBe(alone);
  });
  test('solves nothing more once its work is done', () => {
    const question = { language: 'en', chosen: { autos: 'zero' }, off: ['metals'] } as const;
    const of = material();
    for (const step of briefWork(of, question)) step();
    const solved = of.pricing.solved;
    composeBrief(of, question);
    expect(of.pricing.solved).toBe(solved);
  });
  test('prints the package on the table and the issues off it, and neither where there is none', () => {
    const plain = composeBrief(material(), { language: 'en' });
    expect(plain.sections.map(({ id }) => id)).not.toContain('proposed');
    expect(briefText(plain, 'md', {})).not.toContain('Off the table');
    const brief = composeBrief(material(), { language: 'en', chosen: { autos: 'zero' }, off: ['metals'] });
    expect(brief.figures.proposed?.package).toEqual({ autos: 'zero', metals: 'keep', aid: 'keep' });
    expect(briefText(brief, 'md', {})).toMatch(/## Package on the table\n\nAutos: Zero\./);
    expect(briefText(brief, 'md', {})).toContain('**Off the table in this print:** Metals.');
    expect(brief.figures.bargain.issues).toEqual(['autos', 'aid']);
  });
  test.each([
    [{ party: 'JPN' }, /JPN is not a party/],
    [{ off: ['beef'] }, /beef is not an issue/],
    [{ chosen: { autos: 'half' } }, /half/],
  ])('%j names what the talks do not have', (question, message) => {
    expect(() => composeBrief(material(), { language: 'en', ...question })).toThrow(message);
  });
});
