import { readFileSync } from 'node:fs';
import type { Path } from '@parley/input';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { insertAt, moveAt, putAt, removeAt } from './edit-yaml.js';
import { isList, isMap, sameValue, type Value, valueAt } from './json-value.js';
import { yamlText } from './yaml-text.js';

const EXAMPLE = readFileSync(new URL('../../../../../examples/korea-us-2025/talks.yaml', import.meta.url), 'utf8');

/** Every path of a value whose end `wanted` accepts. */
function pathsOf(value: Value, wanted: (value: Value) => boolean, path: Path = []): Path[] {
  const inside = isList(value)
    ? value.flatMap((item, index) => pathsOf(item, wanted, [...path, index]))
    : isMap(value)
      ? Object.entries(value).flatMap(([key, item]) => pathsOf(item, wanted, [...path, key]))
      : [];
  return wanted(value) ? [path, ...inside] : inside;
}

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    'plain',
    'a: b',
    '# x',
    '25%',
    '2025-04-24',
    'yes',
    'null',
    '1.5',
    '한국, 미국',
    "it's",
    '"q"',
    ' x ',
    'a\nb',
    '',
    '-',
    '{',
    '*a',
    '!t',
    '- x',
    'a #b',
  ),
);
const single: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => !Object.is(x, -0)),
  fc.boolean(),
  fc.constant(null),
);
const key = fc.stringMatching(/^[a-z][a-z-]{0,7}$/);
const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    single,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
})).value;

/** YAML texts of many hands: written by the library in any of its manners, with comments and blank lines put in. */
const written = fc
  .record({
    value: fc.dictionary(key, value, { minKeys: 1, maxKeys: 4 }),
    flow: fc.boolean(),
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    quotes: fc.constantFrom<'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE'>('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'),
    newline: fc.constantFrom('\n', '\r\n'),
    marks: fc.array(fc.constantFrom('', '# note', '\n', '\n# apart\n'), { minLength: 5, maxLength: 5 }),
    last: fc.boolean(),
  })
  .map(({ value: whole, flow, indent, indentSeq, quotes, newline, marks, last }) => {
    const plain = stringify(whole, {
      collectionStyle: flow ? 'flow' : 'block',
      indent,
      indentSeq,
      defaultStringType: quotes,
      defaultKeyType: 'PLAIN',
      blockQuote: false,
      lineWidth: 60,
    });
    const lines = plain.trimEnd().split('\n');
    const noted = lines.map((line, at) => {
      const mark = marks[at % marks.length] ?? '';
      // Only between the lines of block collections; quoted texts may run over lines.
      const free = !flow && /^\s*(?:- )?[a-z-]+:/.test(line) && !/["'][^"']*$/.test(lines[at - 1] ?? '');
      const pad = /^\s*/.exec(line)?.[0] ?? '';
      return free && mark !== '' ? `${mark === '\n' ? '' : mark.replaceAll('#', `${pad}#`)}\n${line}` : line;
    });
    return `${noted.join('\n')}${last ? '\n' : ''}`.replaceAll('\n', newline);
  })
  .filter((candidate) => {
    try {
      return isMap(yamlText(candidate).value);
    } catch {
      return false;
    }
  });

const some = <T>(list: readonly T[], seed: number): T => list[seed % list.length] as T;
const seed = fc.nat();

describe('edits of any text', () => {
  test('a value put in place of another is there, and the same value changes nothing', () => {
    fc.assert(
      fc.property(written, seed, value, (source, at, put) => {
        const yaml = yamlText(source);
        const path = some(
          pathsOf(yaml.value, () => true).filter((candidate) => candidate.length > 0),
          at,
        );
        expect(sameValue(valueAt(putAt(yaml, path, put).value, path), put)).toBe(true);
        expect(putAt(yaml, path, valueAt(yaml.value, path) ?? null).text).toBe(source);
      }),
      { numRuns: 150 },
    );
  });
  test('an entry added and taken out again leaves every byte', () => {
    fc.assert(
      fc.property(written, seed, seed, value, (source, at, place, put) => {
        const yaml = yamlText(source);
        const filled = pathsOf(
          yaml.value,
          (one) => (isList(one) && one.length > 0) || (isMap(one) && Object.keys(one).length > 0),
        );
        const path = some(filled, at);
        const parent = valueAt(yaml.value, path);
        const index = place % (Object.keys(parent ?? {}).length + 1);
        const name = isList(parent) ? index : 'new-entry';
        const added = insertAt(yaml, path, name, put, { index });
        expect(removeAt(added, [...path, name]).text).toBe(source);
      }),
      { numRuns: 150 },
    );
  });
  test('an entry moved and moved back leaves every byte', () => {
    fc.assert(
      fc.property(written, seed, seed, seed, (source, at, from, to) => {
        const yaml = yamlText(source);
        const lists = pathsOf(yaml.value, (one) => Object.keys(one ?? {}).length > 1 && typeof one === 'object');
        if (lists.length === 0) return;
        const path = some(lists, at);
        const parent = valueAt(yaml.value, path);
        const keys: (string | number)[] = isList(parent) ? parent.map((_, index) => index) : Object.keys(parent ?? {});
        const [a, b] = [from % keys.length, to % keys.length];
        const moved = moveAt(yaml, [...path, keys[a] as string | number], b);
        const back = moveAt(moved, [...path, isList(parent) ? b : (keys[a] as string)], a);
        expect(back.text).toBe(source);
      }),
      { numRuns: 150 },
    );
  });
});

describe('edits of the example', () => {
  const yaml = yamlText(EXAMPLE);
  const linesOf = (whole: string) => whole.split('\n');
  const singles = pathsOf(yaml.value, (one) => typeof one !== 'object');
  const collections = pathsOf(
    yaml.value,
    (one) => typeof one === 'object' && one !== null && Object.keys(one).length > 0,
  );

  test('a figure or a text put in place touches its own lines only, and put back leaves every byte', () => {
    fc.assert(
      fc.property(seed, fc.constantFrom<Value>('New words', 'with: colon', 42, 0.5, '한국의 제안, 다시'), (at, put) => {
        const path = some(singles, at);
        const before = valueAt(yaml.value, path);
        const after = putAt(yaml, path, put).text;
        const [old, now] = [linesOf(EXAMPLE), linesOf(after)];
        const differing = old.filter((line) => !now.includes(line));
        const folded = typeof before === 'string' && before.length > 200;
        expect(differing.length).toBeLessThanOrEqual(folded ? 4 : 1);
        // A text in quotes that it does not need keeps them only until they are needed by another.
        const plain = new RegExp(
          `(?:: |- |\\[|, )${String(before).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?: \\}|,|\\]|$)`,
          'm',
        );
        if (!folded && plain.test(differing[0] ?? ''))
          expect(putAt(yamlText(after), path, before ?? null).text).toBe(EXAMPLE);
      }),
      { numRuns: 12 },
    );
  });
  test('an entry added anywhere and taken out again leaves every byte and, meanwhile, every other line', () => {
    fc.assert(
      fc.property(seed, seed, (at, place) => {
        const path = some(collections, at);
        const parent = valueAt(yaml.value, path);
        const index = place % (Object.keys(parent ?? {}).length + 1);
        const name = isList(parent) ? index : 'new-entry';
        const added = insertAt(yaml, path, name, { en: 'New', ko: '신규' }, { index });
        const now = new Set(linesOf(added.text));
        expect(linesOf(EXAMPLE).filter((line) => !now.has(line)).length).toBeLessThanOrEqual(1);
        expect(removeAt(added, [...path, name]).text).toBe(EXAMPLE);
      }),
      { numRuns: 12 },
    );
  });
  test('every entry can be taken out, with its own lines only', () => {
    for (const path of [
      ['issues', 'auto-tariff'],
      ['issues', 'form'],
      ['positions', 0],
      ['positions', 22],
      ['linkages'],
      ['sources', 'usmef'],
    ] as Path[]) {
      const left = linesOf(removeAt(yaml, path).text);
      const gone = linesOf(EXAMPLE).length - left.length;
      expect(gone).toBeGreaterThan(0);
      expect(left.every((line) => linesOf(EXAMPLE).includes(line))).toBe(true);
    }
  });
});

describe('the manner of the file is kept', () => {
  const put = (source: string, path: Path, value: Value) => putAt(yamlText(source), path, value).text;
  test.each<[string, string, Path, Value, string]>([
    ['quotes the writer chose', "a: 'x'\n", ['a'], 'y', "a: 'y'\n"],
    ['double quotes', 'a: "x" # note\n', ['a'], 'y', 'a: "y" # note\n'],
    ['quotes no longer needed go', 'a: "x: y"\n', ['a'], 'y', 'a: y\n'],
    ['folded text', 'a: >-\n  one\n  two\nb: 1\n', ['a'], 'three four', 'a: >-\n  three four\nb: 1\n'],
    ['literal text', 'a:\n  - |\n    one\n    two\n', ['a', 0], 'x\ny\n', 'a:\n  - |\n    x\n    y\n'],
    ['a value left out', 'a:\nb: 1\n', ['a'], 'x', 'a: x\nb: 1\n'],
    ['a value left out before a comment', 'a: # none\nb: 1\n', ['a'], 2, 'a: 2 # none\nb: 1\n'],
    ['a map for a single value', 'a: 1\nb: 1\n', ['a'], { x: 1, y: 'z' }, 'a: { x: 1, y: z }\nb: 1\n'],
    ['a single value for a map', 'a:\n  x: 1\n  y: 2\nb: 1\n', ['a'], 5, 'a: 5\nb: 1\n'],
    ['JSON stays JSON', '{"a": "x", "b": [1]}', ['b', 0], 'y', '{"a": "x", "b": ["y"]}'],
    [
      'only what differs in a map',
      'a: { x: 1,  y: 2 } # c\n',
      ['a'],
      { x: 1, y: 3, z: 4 },
      'a: { x: 1,  y: 3,  z: 4 } # c\n',
    ],
    [
      'only what differs in a list',
      'a:\n  - one # 1\n  - two\n',
      ['a'],
      ['one', 'new', 'two'],
      'a:\n  - one # 1\n  - new\n  - two\n',
    ],
  ])('%s', (_, source, path, value, expected) => {
    expect(put(source, path, value)).toBe(expected);
  });
  test('comments go with their entry', () => {
    const source = 'a:\n  # first\n  x: 1\n\n  # second\n  y: 2 # two\n  z: 3\n';
    expect(removeAt(yamlText(source), ['a', 'y']).text).toBe('a:\n  # first\n  x: 1\n  z: 3\n');
    expect(moveAt(yamlText(source), ['a', 'x'], 1).text).toBe(
      'a:\n  # second\n  y: 2 # two\n\n  # first\n  x: 1\n  z: 3\n',
    );
  });
  test('a new field stands where it usually does', () => {
    const source = 'a:\n  title: x\n  sources: []\n';
    expect(
      insertAt(yamlText(source), ['a'], 'stated', 1, { manner: () => ({ order: ['title', 'stated', 'sources'] }) })
        .text,
    ).toBe('a:\n  title: x\n  stated: 1\n  sources: []\n');
  });
  test('what stands elsewhere is not edited through its alias', () => {
    expect(() => put('a: &x { y: 1 }\nb: *x\n', ['b', 'y'], 2)).toThrow(/alias/);
    expect(() => put('a: &x { y: 1 }\nb: *x\n', ['a', 'y'], 2)).toThrow(/edit it as text/);
  });
});
