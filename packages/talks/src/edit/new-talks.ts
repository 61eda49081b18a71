/** New talks from a template: a file that passes its checks and has a price for what a model can price. */

import { type Language, textIn } from '../record/text.js';
import { newId } from './new-id.js';
import { NEW_ISSUES, type NewIssueKind, type Words } from './new-issues.data.js';
import type { Value } from './yaml/json-value.js';
import { pairText } from './yaml/value-text.js';

export interface NewParty {
  /** Code of a region of the data set. */
  readonly code: string;
  readonly name: string | Words;
}

/** An issue to begin with. */
export interface NewIssue {
  readonly kind: NewIssueKind;
  /** Party that charges, opens its market or receives, and the party that it is about. */
  readonly into: string;
  readonly from: string;
  /** Of a duty: sectors of the data set, and their names. */
  readonly sectors?: readonly string[];
  readonly sectorNames?: Words;
  /** Of a duty: today’s rate in percent. */
  readonly ratePct?: number;
}

export interface NewTalks {
  readonly title: string;
  readonly asOf: string;
  readonly dataset: string;
  readonly parties: readonly NewParty[];
  readonly issues: readonly NewIssue[];
}

const WRITING = { newline: '\n', quoted: false };

/** Text of a new talks file. */
export function newTalksText({ title, asOf, dataset, parties, issues }: NewTalks): string {
  const ids: string[] = [];
  const written = issues.map((issue): [string, Value] => {
    const { id, value } = issueOf(issue, parties);
    ids.push(newId(id, ids, id));
    return [ids.at(-1) ?? id, value];
  });
  const field = (key: string, value: Value) => pairText(key, value, 0, WRITING);
  const blocks: string[][] = [
    [
      '# Money is in million USD a year unless a field says otherwise; rates are fractions or percentages with their sign.',
      field('talks', newId(title, [], 'new-talks')),
      field('title', title),
      field('as_of', asOf),
    ],
    [
      '# What the model starts from. Name ledgers and the day of the duties (duties_on) where there are any.',
      field('base', { dataset, elasticity: 4, base_tariffs: 'none', deficits: 'fixed' }),
    ],
    ['parties:', ...parties.map(({ code, name }) => `  ${pairText(code, { name }, 2, WRITING)}`)],
    ['# What is cited, by an id of your own: title, publisher, date, language, url.', field('sources', {})],
    ['issues:', ...apart(written.map(([id, value]) => `  ${pairText(id, value, 2, WRITING)}`))],
    ['# Who said what: party, speaker, issue, stance, strength, said_on, says, quote, source.', field('positions', [])],
    [
      '# What every package is compared with: the status quo of each issue, unless the package names another option.',
      field('no_deal', {
        title: { en: 'No agreement: the status quo stays', ko: '합의 불성립: 현 상태 유지' },
        package: {},
      }),
    ],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function apart(entries: readonly string[]): string[] {
  return entries.flatMap((entry, index) => (index > 0 ? ['', entry] : [entry]));
}

function issueOf(issue: NewIssue, parties: readonly NewParty[]): { id: string; value: Value } {
  const nameOf = (code: string, language: Language) =>
    textIn(parties.find((party) => party.code === code)?.name ?? code, language);
  const fill = (language: Language, text: string) =>
    text
      .replaceAll('{into}', nameOf(issue.into, language))
      .replaceAll('{from}', nameOf(issue.from, language))
      .replaceAll('{goods}', issue.sectorNames?.[language] ?? '');
  const both = (text: Words): Words => ({
    en: fill('en', text.en),
    ko: fill('ko', text.ko),
  });
  const { id, category, title, options, notPriced } = NEW_ISSUES[issue.kind];
  const rate = issue.ratePct ?? 10;
  const rates = [rate, rate / 2, 0];
  const measure = (percent: number): Value => ({
    authority: 'Duty',
    into: issue.into,
    from: issue.from,
    products: [...(issue.sectors ?? [])],
    rate: `${Number(percent.toFixed(4))}%`,
  });
  return {
    id,
    value: {
      title: both(title),
      category,
      options: Object.fromEntries(
        options.map(({ id: option, title: name }, index) => [
          option,
          {
            title: both(withRate(name, rates[index] ?? 0)),
            ...(index === 0 && { status_quo: true }),
            ...(issue.kind === 'duty' && { measures: [measure(rates[index] ?? 0)] }),
            ...(index > 0 && notPriced && { not_priced: both(notPriced) }),
          },
        ]),
      ),
    },
  };
}

function withRate({ en, ko }: Words, percent: number): Words {
  const rate = String(Number(percent.toFixed(4)));
  return { en: en.replaceAll('{rate}', rate), ko: ko.replaceAll('{rate}', rate) };
}
