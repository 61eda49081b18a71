import { readFileSync } from 'node:fs';
import { formatPath, type Path } from '@parley/input';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedBaseYear, shippedUsTariffs } from '../../../../data/shipped.js';
import { createPricing } from '../pricing/pricing.js';
import { readTalks } from '../record/read-talks.js';
import { editTalks, editYaml, type TalksEdit } from './edit-talks.js';
import { lineDiff, linesOf } from './line-diff.js';
import { mergeTalks } from './merge-talks.js';
import { newId } from './new-id.js';
import { NEW_ISSUE_KINDS } from './new-issues.data.js';
import { newTalksText } from './new-talks.js';
import { EditError } from './yaml/edit-error.js';
import { yamlText } from './yaml/yaml-text.js';

const EXAMPLE = readFileSync(new URL('../../../../examples/korea-us-2025/talks.yaml', import.meta.url), 'utf8');
const BASE_YEARS = [shippedBaseYear('world2023'), shippedBaseYear('wiod2014')];
const faultsOf = (text: string) => {
  const read = readTalks(text, 'talks.yaml', BASE_YEARS, [shippedUsTariffs()]);
  return read.ok ? [] : read.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`);
};
const changedLines = (before: string, after: string) => {
  const hunks = lineDiff(linesOf(before), linesOf(after));
  return {
    gone: hunks.reduce((sum, { from, to }) => sum + to - from, 0),
    come: hunks.reduce((sum, hunk) => sum + hunk.newTo - hunk.newFrom, 0),
  };
};
const refusal = (edit: TalksEdit): EditError => {
  try {
    editTalks(EXAMPLE, edit);
  } catch (error) {
    if (error instanceof EditError) return error;
  }
  throw new Error('not refused');
};

describe('edits of the example keep it right', () => {
  test.each<[string, TalksEdit, number, number]>([
    ['a title', { edit: 'set', path: ['issues', 'auto-tariff', 'title', 'ko'], value: '자동차 관세' }, 1, 1],
    [
      'a stated figure',
      { edit: 'set', path: ['issues', 'form', 'options', 'new-framework', 'stated', 'KOR', 'central'], value: 150 },
      1,
      1,
    ],
    [
      'a first stated value',
      {
        edit: 'set',
        path: ['issues', 'auto-tariff', 'options', 'zero', 'stated', 'KOR'],
        value: { low: 0, central: 5, high: 9, because: 'A guess' },
      },
      0,
      2,
    ],
    [
      'a rate',
      { edit: 'set', path: ['issues', 'auto-tariff', 'options', 'cut-15', 'measures', 0, 'rate'], value: '12.5%' },
      1,
      1,
    ],
    ['a date', { edit: 'set', path: ['as_of'], value: '2025-04-25' }, 1, 1],
    [
      'a position',
      {
        edit: 'add',
        path: ['positions'],
        value: { party: 'KOR', issue: 'form', stance: 'open', says: 'Could live with it', source: 'kbs-0418' },
      },
      0,
      1,
    ],
    [
      'a scope statement',
      { edit: 'add', path: ['issues', 'form', 'scope'], value: { party: 'USA', state: 'in', source: 'kbs-0418' } },
      0,
      1,
    ],
    [
      'a source',
      {
        edit: 'add',
        path: ['sources'],
        key: 'new-source',
        value: { title: 'T', publisher: 'P', date: null, language: 'en' },
      },
      0,
      1,
    ],
    [
      'an option',
      { edit: 'add', path: ['issues', 'form', 'options'], key: 'later', value: { title: 'Later', not_priced: 'Open' } },
      0,
      1,
    ],
    [
      'an issue',
      {
        edit: 'add',
        path: ['issues'],
        key: 'new-issue',
        value: {
          title: { en: 'New', ko: '신규' },
          category: 'other',
          options: { keep: { title: 'Keep', status_quo: true }, go: { title: 'Go', not_priced: 'Open' } },
        },
      },
      0,
      7,
    ],
    ['an issue moved', { edit: 'move', path: ['issues', 'form'], to: 0 }, 25, 25],
    ['a linkage gone', { edit: 'remove', path: ['linkages', 0] }, 7, 0],
  ])('%s', (_, edit, gone, come) => {
    const after = editTalks(EXAMPLE, edit);
    expect(faultsOf(after)).toEqual([]);
    expect(changedLines(EXAMPLE, after)).toEqual({ gone, come });
  });
  test('the status quo is one option', () => {
    const after = editTalks(EXAMPLE, { edit: 'status-quo', issue: 'form', option: 'new-framework' });
    expect(changedLines(EXAMPLE, after)).toEqual({ gone: 1, come: 1 });
    // An option without any value of its own may be the status quo only.
    expect(faultsOf(after)).toEqual([expect.stringMatching(/form\.options\.none: the option has neither/)]);
    expect(editTalks(after, { edit: 'status-quo', issue: 'form', option: 'none' })).toBe(EXAMPLE);
  });
  test('a figure set and set back leaves every byte', () => {
    const path: Path = ['issues', 'form', 'options', 'new-framework', 'stated', 'KOR', 'central'];
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (value) => {
        const back: TalksEdit[] = [
          { edit: 'set', path, value },
          { edit: 'set', path, value: 100 },
        ];
        expect(editYaml(yamlText(EXAMPLE), back).text).toBe(EXAMPLE);
      }),
      { numRuns: 8 },
    );
  });
});

describe('what is named elsewhere', () => {
  test('is not taken out; the refusal says where it is named', () => {
    const error = refusal({ edit: 'remove', path: ['issues', 'defence-cost'] });
    expect(error.code).toBe('referenced');
    expect(error.mentions.map(formatPath)).toEqual(
      expect.arrayContaining(['linkages[0].issues', 'positions[11].issue']),
    );
    expect(refusal({ edit: 'remove', path: ['issues', 'form', 'options', 'none'] }).mentions.map(formatPath)).toEqual([
      'constraints[0].if.form',
    ]);
    expect(refusal({ edit: 'remove', path: ['product_lists', 'beef'], withMentions: true }).message).toMatch(
      /needs product_lists\.beef/,
    );
  });
  test.each<[string, Path]>([
    ['an issue', ['issues', 'defence-cost']],
    ['an issue of a rule', ['issues', 'form']],
    ['an issue that a group rejects', ['issues', 'map-data']],
    ['an option of no deal', ['issues', 'reciprocal-tariff', 'options', 'return-25']],
    ['an option among others in a rule', ['issues', 'form', 'options', 'korus-revision']],
    ['a source of positions', ['sources', 'daegu-article']],
    ['a source of doubts that a delegate names', ['sources', 'treasury-0425']],
    ['a doubt', ['doubts', 'treasury-secretary-name']],
  ])('goes with %s when asked, and what is left is right', (_, path) => {
    const after = editTalks(EXAMPLE, { edit: 'remove', path, withMentions: true });
    expect(faultsOf(after)).toEqual([]);
    expect(changedLines(EXAMPLE, after).gone).toBeGreaterThan(0);
  });
  test('what nothing names goes at once', () => {
    const value = { title: 'T', publisher: 'P', date: null, language: 'en' };
    const added = editTalks(EXAMPLE, { edit: 'add', path: ['sources'], key: 'new-source', value });
    expect(editTalks(added, { edit: 'remove', path: ['sources', 'new-source'] })).toBe(EXAMPLE);
  });
});

describe('two people’s edits', () => {
  const set = (text: string, path: Path, value: string | number) => editTalks(text, { edit: 'set', path, value });
  test('of different places are joined, comments and all', () => {
    const mine = set(EXAMPLE, ['issues', 'form', 'title', 'en'], 'The form');
    const theirs = `# Their note\n${set(EXAMPLE, ['as_of'], '2025-04-25')}`;
    const merged = mergeTalks(EXAMPLE, mine, theirs);
    expect(merged).toBe(`# Their note\n${set(mine, ['as_of'], '2025-04-25')}`);
  });
  test('of different fields on one line are joined', () => {
    const mine = set(EXAMPLE, ['positions', 0, 'strength'], 'soft');
    const theirs = set(EXAMPLE, ['positions', 0, 'stance'], 'open');
    expect(mergeTalks(EXAMPLE, mine, theirs)).toBe(set(theirs, ['positions', 0, 'strength'], 'soft'));
  });
  test('of the same place are not', () => {
    const path: Path = ['issues', 'form', 'title', 'en'];
    expect(mergeTalks(EXAMPLE, set(EXAMPLE, path, 'Mine'), set(EXAMPLE, path, 'Theirs'))).toBeUndefined();
    const removed = editTalks(EXAMPLE, { edit: 'remove', path: ['positions', 3] });
    expect(mergeTalks(EXAMPLE, removed, set(EXAMPLE, ['positions', 3, 'strength'], 'soft'))).toBeUndefined();
  });
  test('lines that differ turn one text into the other', () => {
    const line = fc.constantFrom('a', 'b', 'c', '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (a, b) => {
        const result = lineDiff(a, b).reduceRight<string[]>(
          (lines, { from, to, newFrom, newTo }) => lines.toSpliced(from, to - from, ...b.slice(newFrom, newTo)),
          [...a],
        );
        expect(result).toEqual(b);
      }),
    );
  });
});

describe('new talks', () => {
  const written = (title: string) =>
    newTalksText({
      title,
      asOf: '2026-01-15',
      dataset: 'world2023',
      parties: [
        { code: 'JPN', name: { en: 'Japan', ko: '일본' } },
        { code: 'DEU', name: 'Germany' },
        { code: 'IND', name: 'India' },
      ],
      issues: NEW_ISSUE_KINDS.map((kind) => ({
        kind,
        into: 'JPN',
        from: 'DEU',
        ...(kind === 'duty' && {
          sectors: ['MVH'],
          sectorNames: { en: 'Motor vehicles', ko: '자동차' },
          ratePct: 12.5,
        }),
      })),
    });
  test('pass the checks and have a price', () => {
    const text = written('Japan: “duties” & more');
    expect(faultsOf(text)).toEqual([]);
    const read = readTalks(text, 'talks.yaml', BASE_YEARS);
    if (!read.ok || !BASE_YEARS[0]) throw new Error('not read');
    expect(read.warnings).toEqual([]);
    expect(read.talks.talks).toBe('japan-duties-more');
    const pricing = createPricing(read.talks, BASE_YEARS[0], []);
    const zero = pricing.plan.noDeal.map((option, issue) => (issue === 0 ? 2 : option));
    const gain = pricing.price(zero).payoffs.map(({ total }) => total.central);
    expect(gain.every(Number.isFinite) && gain.some((value) => Math.abs(value) > 1)).toBe(true);
  });
  test('two of a kind have ids of their own', () => {
    const duty = {
      kind: 'duty',
      into: 'JPN',
      from: 'DEU',
      sectors: ['MVH'],
      sectorNames: { en: 'x', ko: 'y' },
    } as const;
    const text = newTalksText({
      title: '한일 협상',
      asOf: '2026-01-15',
      dataset: 'world2023',
      parties: [
        { code: 'JPN', name: 'Japan' },
        { code: 'DEU', name: 'Germany' },
      ],
      issues: [duty, duty],
    });
    expect(faultsOf(text)).toEqual([]);
    expect(text).toMatch(/^ {2}duty-2:/m);
    expect(text).toMatch(/^talks: new-talks$/m);
  });
  test('ids are plain and free', () => {
    expect(newId('Déjà vu: 50 %!', ['deja-vu-50'], 'x')).toBe('deja-vu-50-2');
    expect(newId('한국', [], 'issue')).toBe('issue');
  });
});
