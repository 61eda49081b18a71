/** Laws that hold for any measures, lists and partners. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exposureOf } from '../exposure/exposure.js';
import type { BaseSchedule } from '../ledger/base-schedule.js';
import type { Book } from '../ledger/book.js';
import type { Ledger } from '../ledger/ledger.js';
import { dutyName, type Measure, type MeasureKind } from '../measures/measure.js';
import type { ProductLists } from '../products/product-list.js';
import { usTariffs } from '../us-tariffs.fixture.js';
import { dutiesOnLines } from './line-duties.js';
import { productDuty } from './product-duty.js';
import { type StackingRule, type StackOptions, stackOf } from './stack.js';

const PARTNERS = ['KOR', 'JPN', 'DEU', 'CAN'];
const LISTS = ['cars', 'parts', 'metal'];
const CODES = ['87032301', '87032302', '87042101', '87082950', '72083700', '76061230', '85423200', '02013050'];
const KINDS: readonly MeasureKind[] = ['additional', 'replaces', 'floor', 'cap', 'content', 'exemption'];

const rate = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const day = fc.integer({ min: 0, max: 20 }).map((at) => `2025-01-${String(at + 1).padStart(2, '0')}`);
const share = fc
  .tuple(rate, rate, rate)
  .map((shares) => shares.sort((a, b) => a - b))
  .map(([low = 0, central = 0, high = 0]) => ({ low, central, high }));

const names = fc.uniqueArray(fc.constantFrom(...LISTS, ...CODES.map((code) => code.slice(0, 4)), 'goods'), {
  minLength: 1,
  maxLength: 3,
});

const measures = (kinds: readonly MeasureKind[] = KINDS, authorities = ['A', 'B', 'C']) =>
  fc
    .array(
      fc.record({
        authority: fc.constantFrom(...authorities),
        subject: fc.constantFrom(undefined, 'x', 'y'),
        from: fc.oneof(fc.constant('*'), fc.constantFrom(...PARTNERS)),
        products: names,
        but_not: fc.option(names, { nil: undefined, freq: 3 }),
        rate,
        kind: fc.constantFrom(...kinds),
        share,
        // One in eight: a measure with a condition is not applied.
        condition: fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, fc.constant('certified')),
        in_force: day,
        length: fc.integer({ min: 0, max: 20 }),
      }),
      { maxLength: 8 },
    )
    .map((drawn) =>
      drawn.map(({ share: content_share, length, in_force, ...fields }, at): Measure => {
        const ended = new Date(Date.parse(in_force) + 86_400_000 * length).toISOString().slice(0, 10);
        return {
          ...fields,
          id: `m${at}`,
          into: 'USA',
          in_force,
          ended,
          ...(fields.kind === 'content' && { content_share }),
        };
      }),
    );

/** Rules without a circle: a duty yields only to those before it in the alphabet. */
const rules: fc.Arbitrary<StackingRule[]> = fc.subarray([
  { duty: 'B', yields_to: ['A'] },
  { duty: 'C', yields_to: ['A'] },
  { duty: 'C', yields_to: ['B x'] },
  { duty: 'C y', yields_to: ['B'] },
]);

const lists: fc.Arbitrary<ProductLists> = fc
  .tuple(...LISTS.map(() => fc.subarray(CODES)))
  .map((codes) => Object.fromEntries(LISTS.map((id, at) => [id, { title: id, codes: codes[at] ?? [] }])));

const schedule: fc.Arbitrary<BaseSchedule> = fc
  .array(fc.tuple(rate, fc.option(rate, { nil: undefined })), { minLength: CODES.length, maxLength: CODES.length })
  .map((rates) => ({
    codes: [...CODES].sort(),
    mfn: rates.map(([mfn]) => ({ rate: mfn, text: `${mfn}` })),
    preferences: {
      korus: rates.map(([, korus]) => (korus === undefined ? undefined : { rate: korus, text: `${korus}` })),
    },
  }));

const bookOf = (ledger: Partial<Ledger>, base: BaseSchedule): Book => ({
  ledger: {
    ...usTariffs.ledger,
    quotas: [],
    stacking: [],
    measures: [],
    lists: {},
    readings: { law: { title: 'Law' } },
    ...ledger,
  },
  schedule: base,
  imports: { year: 2024, partners: [], rows: [] },
  sectorOf: new Map(),
});

const book = (kinds?: readonly MeasureKind[]) =>
  fc
    .tuple(measures(kinds), rules, lists, schedule)
    .map(([drawn, stacking, lists, base]) => bookOf({ measures: drawn, stacking, lists }, base));

const question = fc.record({ exporter: fc.constantFrom(...PARTNERS), on: day });
const code = fc.constantFrom(...CODES);
const duty = (of: Book, asked: { exporter: string; on: string }, hs: string) => productDuty(of, asked, hs);
const withMeasures = (of: Book, drawn: readonly Measure[], more: Partial<Ledger> = {}): Book => ({
  ...of,
  ledger: { ...of.ledger, ...more, measures: drawn },
});

/** Measures that all bear on one good, for the stack alone. */
const bearing = (kinds?: readonly MeasureKind[], authorities?: string[]) =>
  measures(kinds, authorities).map((drawn) => drawn.map((measure) => ({ measure, reach: 1 })));
const options = rules.map((drawn): StackOptions => ({ rules: drawn }));

describe('a stack', () => {
  test('base and layers are the total, whatever is asked', () => {
    fc.assert(
      fc.property(book(), question, code, (of, asked, hs) => {
        const { stack, total_rate, base_rate, additional_rate } = duty(of, asked, hs);
        expect(stack.reduce((sum, layer) => sum + layer.rate, 0)).toBeCloseTo(total_rate, 11);
        expect(base_rate + additional_rate).toBeCloseTo(total_rate, 11);
      }),
    );
  });

  test('no two layers are of one duty, and none is of a measure that does not bear', () => {
    fc.assert(
      fc.property(bearing(), rate, options, (given, base, how) => {
        const { layers, setAside } = stackOf(given, base, how);
        const layered = layers.map(({ measure }) => dutyName(measure));
        expect(new Set(layered).size).toBe(layered.length);
        expect(layers.every(({ measure }) => measure.kind !== 'exemption' && measure.condition === undefined)).toBe(
          true,
        );
        for (const { measure } of [...layers, ...setAside])
          expect(given.some((one) => one.measure === measure)).toBe(true);
      }),
    );
  });

  test('the order of measures of different names does not matter', () => {
    fc.assert(
      fc.property(bearing(), rate, options, fc.infiniteStream(fc.nat()), (given, base, how, keys) => {
        // One of each name, in another order.
        const one = given.filter(
          ({ measure }, at) => given.findIndex((other) => dutyName(other.measure) === dutyName(measure)) === at,
        );
        const mixed = one
          .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(stackOf(mixed, base, how).total).toBeCloseTo(stackOf(one, base, how).total, 12);
      }),
    );
  });

  test('a later measure of a name stands wherever it is written', () => {
    fc.assert(
      fc.property(bearing(['additional']), rate, options, (given, base, how) => {
        const distinct = given.filter(
          ({ measure }, at) =>
            given.findIndex(
              (other) => dutyName(other.measure) === dutyName(measure) && other.measure.in_force === measure.in_force,
            ) === at,
        );
        expect(stackOf([...distinct].reverse(), base, how).total).toBeCloseTo(stackOf(distinct, base, how).total, 12);
      }),
    );
  });

  test('what yields takes no more than those above it leave', () => {
    fc.assert(
      fc.property(bearing(), rate, options, (given, base, how) => {
        const { layers } = stackOf(given, base, how);
        const isNamed = (measure: Measure, name: string) => name === measure.authority || name === dutyName(measure);
        for (const { measure, coverage } of layers) {
          const above = layers.filter(
            (other) =>
              other.measure !== measure &&
              (how.rules ?? []).some(
                ({ duty: own, yields_to }) =>
                  isNamed(measure, own) && yields_to.some((name) => isNamed(other.measure, name)),
              ),
          );
          const taken = above.reduce((sum, layer) => sum + layer.coverage, 0);
          expect(coverage).toBeLessThanOrEqual(Math.max(0, 1 - taken) + 1e-12);
        }
      }),
    );
  });

  test('additional duties, floors, caps and duties on content never lower the base', () => {
    fc.assert(
      fc.property(bearing(['additional', 'floor', 'cap', 'content']), rate, options, (given, base, how) => {
        const { total, layers } = stackOf(given, base, how);
        expect(total).toBeGreaterThanOrEqual(base);
        expect(layers.every((layer) => layer.rate >= 0)).toBe(true);
      }),
    );
  });

  test('one floor: at least its rate, and the base where that is more; exactly one of them', () => {
    fc.assert(
      fc.property(rate, rate, (floor, base) => {
        const measure: Measure = {
          authority: 'A',
          into: 'USA',
          from: '*',
          products: 'goods',
          rate: floor,
          kind: 'floor',
        };
        expect(stackOf([{ measure, reach: 1 }], base).total).toBeCloseTo(Math.max(floor, base), 12);
      }),
    );
  });

  test('a cap never lets a duty of its name exceed it, nor adds to what would be due without it', () => {
    fc.assert(
      fc.property(rate, rate, rate, (limit, under, base) => {
        const of = (kind: MeasureKind, own: number, from: string): Measure => ({
          authority: 'A',
          into: 'USA',
          from,
          products: 'goods',
          rate: own,
          kind,
        });
        const beneath = { measure: of('additional', under, '*'), reach: 1 };
        const capped = stackOf([beneath, { measure: of('cap', limit, 'KOR'), reach: 1 }], base);
        expect(capped.total).toBeLessThanOrEqual(Math.max(base, limit) + 1e-12);
        expect(capped.total).toBeLessThanOrEqual(base + under + 1e-12);
        expect(capped.total).toBeCloseTo(Math.min(base + under, Math.max(base, limit)), 12);
      }),
    );
  });

  test('duties on content hold the greatest of their shares in parts, as each would alone', () => {
    fc.assert(
      fc.property(
        bearing(['additional', 'floor', 'content']),
        rate,
        fc.constantFrom('low', 'central', 'high'),
        (given, base, content) => {
          const { layers } = stackOf(given, base, { content });
          const contents = layers
            .filter(({ measure }) => measure.kind === 'content')
            .map(({ measure, coverage }) => ({ coverage, share: measure.content_share?.[content] ?? 1 }));
          const greatest = Math.max(0, ...contents.map(({ share }) => share));
          expect(contents.reduce((sum, { coverage }) => sum + coverage, 0)).toBeCloseTo(greatest, 12);
          for (const one of contents)
            for (const other of contents)
              expect(one.coverage * other.share).toBeCloseTo(other.coverage * one.share, 12);
          // What is not on content falls on the whole value beside them.
          for (const { measure, coverage } of layers) if (measure.kind !== 'content') expect(coverage).toBe(1);
        },
      ),
    );
  });

  test('one more content of no greater share, at the same rate, changes who is paid and not how much', () => {
    fc.assert(
      fc.property(share, share, rate, rate, options, (one, other, own, base, how) => {
        const content = (subject: string, content_share: typeof one): Measure => ({
          authority: 'A',
          subject,
          into: 'USA',
          from: '*',
          products: 'goods',
          rate: own,
          kind: 'content',
          content_share,
        });
        const greatest = Math.max(one.central, other.central);
        const both = [content('x', one), content('y', other)].map((measure) => ({ measure, reach: 1 }));
        expect(stackOf(both, base, how).total).toBeCloseTo(base + greatest * own, 12);
        expect(stackOf([...both].reverse(), base, how).total).toBeCloseTo(base + greatest * own, 12);
        const rest: Measure = {
          authority: 'B',
          into: 'USA',
          from: '*',
          products: 'goods',
          rate: 1,
          kind: 'additional',
        };
        const left = stackOf([...both, { measure: rest, reach: 1 }], base, {
          rules: [{ duty: 'B', yields_to: ['A'] }],
        });
        expect(left.total).toBeCloseTo(base + greatest * own + (1 - greatest), 12);
      }),
    );
  });

  test('an exemption without a condition takes its duty away and nothing else', () => {
    fc.assert(
      fc.property(bearing(['additional', 'floor', 'cap', 'content', 'replaces']), rate, options, (given, base, how) => {
        const [victim] = given;
        if (!victim) return;
        const name = dutyName(victim.measure);
        const exemption: Measure = { ...victim.measure, id: 'out', kind: 'exemption', rate: 0, condition: undefined };
        const left = stackOf([...given, { measure: exemption, reach: 1 }], base, how);
        const without = stackOf(
          given.filter(({ measure }) => dutyName(measure) !== name),
          base,
          how,
        );
        expect(left.total).toBeCloseTo(without.total, 12);
        expect(left.layers.map(({ measure }) => measure)).toEqual(without.layers.map(({ measure }) => measure));
        const conditional = { measure: { ...exemption, condition: 'certified' }, reach: 1 };
        expect(stackOf([...given, conditional], base, how).total).toBe(stackOf(given, base, how).total);
      }),
    );
  });

  test('doubling every rate of duties on top doubles what they add', () => {
    fc.assert(
      fc.property(bearing(['additional', 'content']), rate, options, (given, base, how) => {
        const doubled = given.map(({ measure, reach }) => ({ measure: { ...measure, rate: 2 * measure.rate }, reach }));
        const one = stackOf(given, base, how);
        const two = stackOf(doubled, base, how);
        expect(two.total - base).toBeCloseTo(2 * (one.total - base), 11);
      }),
    );
  });

  test('in sequence: what is set last stands, what is cleared is gone', () => {
    fc.assert(
      fc.property(bearing(), rate, (given, base) => {
        const open = given.map(({ measure, reach }) => ({ measure: { ...measure, condition: undefined }, reach }));
        const setting: Measure = {
          authority: 'Z',
          into: 'USA',
          from: '*',
          products: 'goods',
          rate: 0.3,
          kind: 'replaces',
        };
        const how: StackOptions = { order: 'in-sequence' };
        expect(stackOf([...open, { measure: setting, reach: 1 }], base, how).total).toBeCloseTo(base + 0.3, 12);
        const clearing: Measure = { ...setting, kind: 'exemption' };
        expect(stackOf([...open, { measure: clearing, reach: 1 }], base, how).total).toBe(base);
      }),
    );
  });
});

describe('a ledger', () => {
  test('measures into another importer and of days past change nothing', () => {
    fc.assert(
      fc.property(book(), measures(), question, code, (of, more, asked, hs) => {
        const elsewhere = more.map((measure): Measure => ({ ...measure, into: 'CAN' }));
        const past = more.map((measure): Measure => ({ ...measure, in_force: '2001-01-01', ended: '2001-12-31' }));
        const larger = withMeasures(of, [...elsewhere, ...of.ledger.measures, ...past]);
        expect(duty(larger, asked, hs).total_rate).toBe(duty(of, asked, hs).total_rate);
      }),
    );
  });

  test('a measure without a date stands before those of its name that have one, whosever goods those name', () => {
    const charging: MeasureKind[] = ['additional', 'replaces', 'floor', 'content'];
    const from = fc.constantFrom('*', 'its own', 'another');
    fc.assert(
      fc.property(book(charging), question, code, rate, rate, from, (of, asked, hs, own, dated, whose) => {
        const goods = (partner: string, charged: number): Measure => ({
          authority: 'A',
          subject: 'x',
          into: 'USA',
          from: partner,
          products: 'goods',
          rate: charged,
          kind: 'additional',
        });
        const theirs = whose === 'its own' ? asked.exporter : whose === 'another' ? 'ZZZ' : '*';
        const written = { ...asked, written: [goods(theirs, own)] };
        const drawn = of.ledger.measures;
        const full = withMeasures(of, [...drawn, { ...goods(asked.exporter, dated), in_force: asked.on }]);
        const others = withMeasures(
          of,
          drawn.filter((measure) => dutyName(measure) !== 'A x'),
        );
        const instead = whose === 'another' ? productDuty(full, asked, hs) : productDuty(others, written, hs);
        expect(productDuty(full, written, hs).total_rate).toBeCloseTo(instead.total_rate, 11);
        const { stackAt, stacks } = dutiesOnLines(full, written, [hs], ['']);
        expect(stacks[stackAt[0] ?? -1]?.total).toBeCloseTo(instead.total_rate, 11);
      }),
    );
  });

  test('of two without a date the one for named partners stands, in either order', () => {
    fc.assert(
      fc.property(book(['additional']), question, code, rate, rate, (of, asked, hs, forAll, forOne) => {
        const measure = (from: string, own: number): Measure => ({
          authority: 'Z',
          into: 'USA',
          from,
          products: 'goods',
          rate: own,
          kind: 'additional',
        });
        const both = [measure('*', forAll), measure(asked.exporter, forOne)];
        const total = duty(of, asked, hs).total_rate + forOne;
        for (const written of [both, [...both].reverse()])
          expect(productDuty(of, { ...asked, written }, hs).total_rate).toBeCloseTo(total, 11);
      }),
    );
  });

  test('a list split in two is the same list', () => {
    fc.assert(
      fc.property(book(), question, code, fc.nat(), (of, asked, hs, cut) => {
        const halves = Object.fromEntries(
          Object.entries(of.ledger.lists).flatMap(([id, { codes, title }]) => {
            const at = cut % (codes.length + 1);
            return [
              [`${id}-1`, { title, codes: codes.slice(0, at) }],
              [`${id}-2`, { title, codes: codes.slice(at) }],
            ];
          }),
        );
        const split = (given: string | readonly string[]) =>
          [given].flat().flatMap((name) => (LISTS.includes(name) ? [`${name}-1`, `${name}-2`] : [name]));
        const parted = of.ledger.measures.map((measure) => ({
          ...measure,
          products: split(measure.products),
          but_not: measure.but_not === undefined ? undefined : split(measure.but_not),
        }));
        const other = withMeasures(of, parted, { lists: halves });
        expect(duty(other, asked, hs).total_rate).toBe(duty(of, asked, hs).total_rate);
        expect(duty(other, asked, hs).stack).toEqual(duty(of, asked, hs).stack);
      }),
    );
  });

  test('a list by its lines is the list by its codes and by one range', () => {
    fc.assert(
      fc.property(book(), question, code, (of, asked, hs) => {
        const byRange = Object.fromEntries(
          Object.entries(of.ledger.lists).map(([id, { codes, title }]) => [
            id,
            { title, codes: codes.map((own) => `${own}-${own}`) },
          ]),
        );
        const other = withMeasures(of, of.ledger.measures, { lists: byRange });
        expect(duty(other, asked, hs).total_rate).toBe(duty(of, asked, hs).total_rate);
      }),
    );
  });

  test('lines at once are lines one by one', () => {
    const all = [...CODES].sort();
    fc.assert(
      fc.property(book(), question, (of, asked) => {
        const { stackAt, stacks } = dutiesOnLines(
          of,
          asked,
          [...all],
          all.map(() => ''),
        );
        all.forEach((hs, line) => {
          const bulk = stacks[stackAt[line] ?? -1];
          const single = duty(of, asked, hs);
          expect(bulk?.total, hs).toBeCloseTo(single.total_rate, 11);
          expect(bulk?.base, hs).toBeCloseTo(single.base_rate, 11);
        });
      }),
    );
  });

  test('the same lines under other lists, rules, schedules and sectors are answered anew', () => {
    const lines = [...CODES].sort();
    const sectors = lines.map(() => 'ONE');
    fc.assert(
      fc.property(book(), rules, schedule, question, (of, stacking, base, asked) => {
        const fresh = (other: Book) => dutiesOnLines(other, asked, [...lines], [...sectors]);
        const totals = ({ stackAt, stacks }: ReturnType<typeof fresh>) =>
          Array.from(stackAt, (at) => stacks[at]?.total);
        for (const other of [of, { ...of, ledger: { ...of.ledger, stacking } }, { ...of, schedule: base }]) {
          expect(totals(dutiesOnLines(other, asked, lines, sectors))).toEqual(totals(fresh(other)));
        }
      }),
    );
    const bySector = bookOf(
      { measures: [{ authority: 'A', into: 'USA', from: '*', products: 'TWO', rate: 0.1, kind: 'additional' }] },
      { codes: [], mfn: [], preferences: {} },
    );
    const asked = { exporter: 'KOR', on: '2025-01-01' };
    const total = (of: readonly string[]) => {
      const { stackAt, stacks } = dutiesOnLines(bySector, asked, lines, of);
      return stacks[stackAt[0] ?? 0]?.total;
    };
    expect([total(sectors), total(lines.map(() => 'TWO'))]).toEqual([0, 0.1]);
  });
});

describe('the shipped ledger', () => {
  const korea = usTariffs.imports.rows.find(({ partner }) => partner === 'KOR')?.codes ?? [];
  const sectorsOf = (codes: readonly string[]) => codes.map((hs) => usTariffs.sectorOf.get(hs.slice(0, 6)) ?? '');
  const days = [
    ...new Set(
      usTariffs.ledger.measures.flatMap(({ in_force, ended }) => [in_force ?? '2025-01-01', ended ?? '2026-07-31']),
    ),
  ].sort();

  test.each(Object.keys(usTariffs.ledger.readings))(
    'bulk is single on any lines and day, reading %s',
    (accordingTo) => {
      fc.assert(
        fc.property(
          fc.uniqueArray(fc.constantFrom(...korea), { minLength: 1, maxLength: 12 }),
          fc.constantFrom(...days),
          fc.constantFrom('KOR', 'JPN', 'DEU', 'GBR', 'CAN', 'VNM'),
          fc.constantFrom('low', 'central', 'high'),
          (drawn, on, exporter, content) => {
            const lines = drawn.sort();
            const { stackAt, stacks } = dutiesOnLines(
              usTariffs,
              { exporter, on, accordingTo, content },
              lines,
              sectorsOf(lines),
            );
            lines.forEach((hs, line) => {
              const report = productDuty(usTariffs, { exporter, on, accordingTo }, hs);
              const bulk = stacks[stackAt[line] ?? -1];
              if (content === 'central') {
                expect(bulk?.total).toBeCloseTo(report.total_rate, 11);
                expect(bulk?.layers.map(({ measure }) => measure.id)).toEqual(
                  report.stack.slice(1).map(({ measure }) => measure),
                );
              } else {
                const ends = report.total_rate_range ?? [report.total_rate, report.total_rate];
                expect(ends.some((end) => Math.abs(end - (bulk?.total ?? Number.NaN)) < 1e-11)).toBe(true);
              }
            });
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  test('a code of two to eight digits pays the average of its lines, by Korea’s imports', () => {
    const rows = usTariffs.imports.rows.find(({ partner }) => partner === 'KOR');
    fc.assert(
      fc.property(fc.constantFrom(...korea), fc.constantFrom(4, 6, 8), fc.constantFrom(...days), (line, length, on) => {
        const above = line.slice(0, length);
        let [value, total, base] = [0, 0, 0];
        korea.forEach((hs, row) => {
          if (!hs.startsWith(above)) return;
          const own = productDuty(usTariffs, { exporter: 'KOR', on }, hs);
          const imports = rows?.value[row] ?? 0;
          value += imports;
          total += imports * own.total_rate;
          base += imports * own.base_rate;
        });
        const report = productDuty(usTariffs, { exporter: 'KOR', on }, above);
        expect(report.total_rate).toBeCloseTo(total / value, 9);
        expect(report.base_rate).toBeCloseTo(base / value, 9);
        expect(report.imports_2024_usd).toBeCloseTo(value, 0);
        const weights = report.lines.reduce((sum, { weight }) => sum + weight, 0);
        if (report.lines.length > 0) expect(weights).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    );
  });

  const deep = usTariffs.imports.rows.find(({ partner }) => partner === 'KOR');
  const shallow = usTariffs.imports.rows.filter(({ codes }) => codes[0]?.length === 6);
  const sold = (above: string) =>
    korea.flatMap((hs, row) => (hs.startsWith(above) ? [{ hs, value: deep?.value[row] ?? 0 }] : []));

  test('a code of a partner known to six digits pays the average of its lines, by what Korea sells below it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shallow.map(({ partner }) => partner)),
        fc.constantFrom(...korea),
        fc.constantFrom(6, 8),
        fc.constantFrom(...days),
        (exporter, line, length, on) => {
          const above = line.slice(0, length);
          const below = sold(above);
          const value = below.reduce((sum, own) => sum + own.value, 0);
          const average = (rateOf: (report: ReturnType<typeof productDuty>) => number) =>
            below.reduce((sum, { hs, value: own }) => {
              return sum + (own / value) * rateOf(productDuty(usTariffs, { exporter, on }, hs));
            }, 0);
          const report = productDuty(usTariffs, { exporter, on }, above);
          expect(report.total_rate).toBeCloseTo(
            average(({ total_rate }) => total_rate),
            9,
          );
          expect(report.base_rate).toBeCloseTo(
            average(({ base_rate }) => base_rate),
            9,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(['2025-04-24', '2025-08-18', '2025-11-20', '2026-04-06'])(
    'on %s each six-digit product of such a partner pays alike asked about alone and among its imports',
    (on) => {
      for (const { partner } of shallow.slice(0, 3)) {
        const report = exposureOf(usTariffs, { exporter: partner, on }, 20_000);
        const products = report?.products ?? [];
        expect(products.length).toBeGreaterThan(1000);
        fc.assert(
          fc.property(fc.constantFrom(...products), ({ hs6, rate: own }) => {
            expect(productDuty(usTariffs, { exporter: partner, on }, hs6).additional_rate, hs6).toBeCloseTo(own, 9);
          }),
          { numRuns: 60 },
        );
      }
    },
  );

  test('contents of metals in an article are parts of one value, however they are estimated', () => {
    let mixed = 0;
    for (const on of ['2025-06-04', '2025-06-23', '2025-08-18', '2025-11-20', '2026-03-01']) {
      for (const content of ['low', 'central', 'high'] as const) {
        const { stacks } = dutiesOnLines(usTariffs, { exporter: 'KOR', on, content }, korea, sectorsOf(korea));
        for (const { layers } of stacks) {
          const contents = layers.filter(({ measure }) => measure.kind === 'content');
          if (contents.length > 1) mixed++;
          const whole = contents.reduce((sum, { coverage }) => sum + coverage, 0);
          const shares = contents.map(({ measure }) => measure.content_share?.[content] ?? 0);
          expect(whole).toBeCloseTo(Math.max(0, ...shares), 12);
          // 50 % is the rate on each metal, so a mixture of them pays as the one with the greatest share.
          expect(contents.reduce((sum, { rate: own }) => sum + own, 0)).toBeCloseTo(whole * 0.5, 12);
        }
      }
    }
    expect(mixed).toBeGreaterThan(0);
  });
});
