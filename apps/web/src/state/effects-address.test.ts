import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_ADDRESS, readAddress, writeAddress } from './address.js';
import { DEFICITS, EFFECTS_ADDRESS, type EffectsAddress, SOLUTIONS, STARTS, type Subject } from './effects-address.js';
import { settleEffects } from './settle-effects.js';

const code = fc.stringMatching(/^[A-Za-z*][A-Za-z0-9:,+&=% _*-]{0,6}$/);
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.constantFrom<Subject>({ kind: 'package' }, { kind: 'no-deal' }, { kind: 'base' }, { kind: 'hand' }),
  fc.constantFrom(...SOLUTIONS).map((solution): Subject => ({ kind: 'solution', solution })),
  fc.record({ kind: fc.constant('option' as const), issue: code, option: code }),
);
const rules = fc.record({
  start: fc.constantFrom(...STARTS),
  rules: fc.array(
    fc.record({
      importer: code,
      exporter: code,
      sectors: fc.array(code, { minLength: 1, maxLength: 3 }),
      percent: fc.integer({ min: 0, max: 2000 }).map((half) => half / 2),
    }),
    { maxLength: 3 },
  ),
});
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const effects: fc.Arbitrary<EffectsAddress> = fc
  .record({
    fx: subject,
    vs: subject,
    fxRules: rules,
    vsRules: rules,
    beside: fc.boolean(),
    money: fc.boolean(),
    elasticity: maybe(code),
    deficits: maybe(fc.constantFrom(...DEFICITS)),
    region: maybe(code),
    flow: maybe(fc.tuple(code, code)),
    sector: maybe(code),
  })
  .map(({ flow, ...rest }) => ({ ...rest, exporter: flow?.[0], importer: flow?.[1] }));

test('what is written is read again', () => {
  fc.assert(
    fc.property(effects, (wanted) => {
      const { address, ignored } = readAddress(
        writeAddress({ ...EMPTY_ADDRESS, view: 'effects', effects: wanted }),
        'effects',
      );
      expect(address.effects).toEqual(wanted);
      expect(ignored).toEqual([]);
    }),
  );
});

test('the address of duties made by hand can be read', () => {
  const fxRules = {
    start: 'package' as const,
    rules: [
      { importer: 'USA', exporter: 'KOR', sectors: ['MVH', 'MET'], percent: 12.5 },
      { importer: 'KOR', exporter: '*', sectors: ['goods'], percent: 0 },
    ],
  };
  const query = writeAddress({ ...EMPTY_ADDRESS, effects: { ...EFFECTS_ADDRESS, fx: { kind: 'hand' }, fxRules } });
  expect(query).toBe('?fx=hand&fx-rules=package,USA:KOR:MVH+MET:12.5,KOR:*:goods:0');
});

test.each([
  'fx=nonsense',
  'fx=a:b:c',
  'fx=a:',
  'fx-rules=elsewhere,USA:KOR:MVH:10',
  'fx-rules=package,USA:KOR:MVH',
  'fx-rules=package,USA:KOR:MVH:-5',
  'fx-rules=package,USA:KOR:MVH:1e3',
  'fx-rules=package,USA:KOR:MVH:1001',
  'fx-rules=package,USA:KOR::10',
  'fx-flow=KOR',
  'fx-deficits=other',
  'fx-region=%E0%A4%A',
])('%s is listed as ignored and shows the default', (part) => {
  const { address, ignored } = readAddress(`?${part}`, 'effects');
  expect(ignored).toEqual([part]);
  expect(address.effects).toEqual(EFFECTS_ADDRESS);
});

test('what the talks do not have is left out and named', () => {
  const { address } = readAddress(
    '?fx=autos:zero&vs=autos:gone&fx-rules=base,USA:KOR:MVH:5,XXX:KOR:MVH:5&fx-region=XXX&fx-flow=KOR:KOR&fx-sector=MVH&fx-elasticity=none',
    'effects',
  );
  const issue = { id: 'autos', options: ['keep', 'zero'], statusQuo: 0, noDeal: 0, modelled: true };
  const loaded = {
    issues: [issue],
    dataset: {
      regions: [
        { code: 'KOR', name: 'Korea' },
        { code: 'USA', name: 'United States' },
      ],
      sectors: [{ code: 'MVH', name: 'Vehicles' }],
      elasticities: { four: 'Four' },
    },
  } as unknown as Parameters<typeof settleEffects>[1];
  const settled = settleEffects(address.effects, loaded);
  expect(settled.ignored.map(({ kind, text }) => `${kind} ${text}`).sort()).toEqual([
    'duty XXX:KOR:MVH:5',
    'elasticity none',
    'option autos:gone',
    'region XXX',
  ]);
  expect(settled.address).toEqual({
    ...EFFECTS_ADDRESS,
    fx: { kind: 'option', issue: 'autos', option: 'zero' },
    fxRules: { start: 'base', rules: [{ importer: 'USA', exporter: 'KOR', sectors: ['MVH'], percent: 5 }] },
    sector: 'MVH',
  });
});
