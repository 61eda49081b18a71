import { editedLedger, type ScheduleEdit, writtenEdit } from '@parley/tariffs';
import { expect, test } from 'vitest';
import { exampleTalks, shippedBaseYear, shippedUsTariffs } from '../../../../data/shipped.js';
import { readTalks } from '../record/read-talks.js';
import { choiceOf } from './plan.js';
import { createPricing } from './pricing.js';
import { createSchedulePricer, type ScheduleQuestion } from './schedule-pricing.js';

const baseYear = shippedBaseYear('world2023');
const book = shippedUsTariffs();
const pricingOf = (text: string) => {
  const read = readTalks(text, 'talks.yaml', [baseYear, shippedBaseYear('wiod2014')], [book]);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return createPricing(read.talks, baseYear, [book]);
};
const pricing = pricingOf(exampleTalks());
const pricer = createSchedulePricer(pricing);
const QUESTION: ScheduleQuestion = { exporter: 'KOR', day: '2025-04-24', reading: 'law' };

function price(edit: ScheduleEdit, question = QUESTION) {
  const edited = { ...book, ledger: editedLedger(book.ledger, edit, question.reading) };
  const { steps, result } = pricer.price(book, edited, edit, question);
  for (const step of steps) step();
  return { edited, ...result() };
}

test('an edit of nothing moves nothing', () => {
  const { parties, before, after } = price({ changes: [], added: [], only: 'KOR' });
  expect(after.scenario).toEqual(before.scenario);
  for (const { realIncome, revenue } of parties) {
    expect(realIncome.central).toBeCloseTo(0, 3);
    expect(revenue.central).toBeCloseTo(0, 3);
  }
});

test('an edit kept as an option is worth in the talks what it is worth here', () => {
  const edit: ScheduleEdit = { changes: [{ measure: 'steel-25', rate: 0.1 }], added: [], only: 'KOR' };
  const { edited, parties, worlds } = price(edit);
  const written = writtenEdit(book, edited, { exporter: 'KOR', on: QUESTION.day });
  const option = `      edited: { title: Edited, measures: ${JSON.stringify(written)} }\n`;
  const kept = pricingOf(
    // Without a deal the duties in force go on, so that both are held against the same world.
    exampleTalks()
      .replace(/package: \{ reciprocal-tariff: return-25 \}/, 'package: {}')
      .replace(/(\n {2}steel-aluminium:[\s\S]*?\n {4}options:\n)/, (whole) => whole + option),
  );
  const choice = choiceOf(kept.plan, { 'steel-aluminium': 'edited' });
  const packaged = kept.price(choice);
  parties.forEach(({ realIncome }, party) => {
    const { low, central, high } = packaged.payoffs[party]?.realIncome ?? { low: 0, central: 0, high: 0 };
    expect(realIncome.central).toBeCloseTo(central, 2);
    expect(realIncome.low).toBeCloseTo(low, 2);
    expect(realIncome.high).toBeCloseTo(high, 2);
  });
  expect(worlds.map(({ variant }) => variant.id)).toEqual(pricing.variants.map(({ id }) => id));
});

test('a lower duty on the partner: it gains, its exports rise, and the background is named where it stays', () => {
  const { parties, flows, background } = price({ changes: [{ measure: 'autos-25', rate: 0 }], added: [], only: 'KOR' });
  expect(parties.find(({ party }) => party === 'KOR')?.realIncome.central).toBeGreaterThan(0);
  const flow = flows.find(({ exporter }) => exporter === 'KOR');
  expect(flow?.after).toBeGreaterThan(flow?.before ?? Number.POSITIVE_INFINITY);
  expect(background).toEqual(['Section 232 autos']);
});

test('a change for everyone moves the duties of third economies too', () => {
  const edit = { changes: [{ measure: 'steel-25', rate: 0.5 }], added: [] };
  const everyone = price(edit);
  const alone = price({ ...edit, only: 'KOR' });
  const korea = (one: typeof alone) => one.parties.find(({ party }) => party === 'KOR')?.realIncome.central ?? 0;
  expect(korea(alone)).toBeLessThan(korea(everyone));
});
