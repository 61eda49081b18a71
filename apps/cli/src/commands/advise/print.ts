/** `parley advise` as text. */

import type { AdviceDocument } from '@parley/bargain';
import type { Negotiation } from '../../files/negotiation.js';
import { inLines } from '../../print/package-words.js';
import { changeWords, payoffWords } from '../../print/payoff-words.js';
import { PRIVATE_VALUES, privateLine } from '../../print/private-line.js';
import { table } from '../../print/table.js';

type Named = Readonly<Record<string, string>>;
type ByParty = Readonly<Record<string, number>>;

export function advicePrint(document: AdviceDocument, negotiation: Negotiation): string {
  const { parties, package: here, short } = document;
  const words = payoffWords(negotiation);
  const changes = changeWords(words);
  const worth = (values: ByParty) => parties.map((party, at) => words(at, values[party] ?? Number.NaN));
  const change = (values: ByParty) => parties.map((party, at) => changes(at, values[party] ?? Number.NaN));
  const each = (values: ByParty, write: (values: ByParty) => string[]) =>
    write(values)
      .map((text, at) => `${parties[at]} ${text}`)
      .join(', ');
  const of = (party: string) => Math.max(0, parties.indexOf(party));
  const shortOf = Object.entries(short).map(([party, value]) => `${party} by ${words(of(party), value)}`);
  const columns = parties.map((party) => `>${party}`);
  return [
    ...(document.private_of === null ? [] : [privateLine(document.private_of, PRIVATE_VALUES)]),
    `${document.scenario}; payoffs in ${document.unit}`,
    `At hand: ${each(document.payoffs, worth)}${shortOf.length > 0 ? `; below the reservation value of ${shortOf.join(', ')}` : ''}${document.not_allowed === null ? '' : `; ${document.not_allowed}`}`,
    indented(inLines(Object.entries(here).map(([issue, option]) => `${issue}=${option}`))),
    '',
    ...nearest(document, here, each, worth),
    ...better(document, here, each, change),
    '',
    'Stakes: what each issue can move, all else as at hand',
    table(
      ['issue', ...columns, ''],
      document.issues.map(({ issue, interest, stakes }) => [issue, ...worth(stakes).map(unsigned), interest]),
    ),
    '',
    ...(document.concessions.length === 0
      ? ['No move takes from one party and gives to another.']
      : [
          'Concessions from here, those that bring the other most for what they cost first',
          table(
            ['issue', 'option', 'who gives', '>cost', 'who gains', '>gain', '>gain/cost'],
            document.concessions.map(({ issue, option, giver, cost, receiver, gain, rate }) => [
              issue,
              option,
              giver,
              unsigned(words(of(giver), cost)),
              receiver,
              unsigned(words(of(receiver), gain)),
              rate < 1000 ? rate.toFixed(2) : rate.toPrecision(3),
            ]),
          ),
        ]),
    '',
    ...(document.trades.length === 0
      ? ['No two moves the opposite way leave nobody worse off.']
      : [
          'Trades: two moves that leave nobody worse off',
          table(
            [...columns, 'moves'],
            document.trades.map(({ moves, changes: made }) => [
              ...change(made),
              moves.map(({ issue, option }) => `${issue}=${option}`).join(' for '),
            ]),
          ),
        ]),
    '',
    'How the Nash solution moves with what one party has to fall back on, tried in twenty even steps',
    table(
      ['reservation value of', '>from', '>to', ...columns],
      document.over_reservation.flatMap(({ party, stretches }) =>
        stretches.map(({ from, to, package: found, payoffs }) => [
          party,
          words(of(party), from),
          words(of(party), to),
          ...(found ? worth(payoffs) : parties.map(() => 'none')),
        ]),
      ),
    ),
    ...(document.over_weight.length === 0
      ? ['Halving or doubling what one issue is worth to one party moves it nowhere.']
      : [
          '',
          'and with what an issue is worth to a party, the part priced together with others apart',
          table(
            ['party', 'issue', 'times', ...columns],
            document.over_weight.map(({ party, issue, factor, package: found, payoffs }) => [
              party,
              issue,
              factor === 2 ? '2' : '½',
              ...(found ? worth(payoffs) : parties.map(() => 'none')),
            ]),
          ),
        ]),
  ].join('\n');
}

type Each = (values: ByParty, write: (values: ByParty) => string[]) => string;

function nearest(
  { nearest_acceptable: near }: AdviceDocument,
  here: Named,
  each: Each,
  worth: (values: ByParty) => string[],
): string[] {
  if (!near) return ['No package is acceptable to all.'];
  if (near.changes === 0) return ['It is acceptable to all.'];
  return [
    `Acceptable to all with ${near.changes} ${near.changes === 1 ? 'change' : 'changes'}:`,
    ...near.packages.map(({ package: found, payoffs }) => `  ${differing(here, found)}: ${each(payoffs, worth)}`),
  ];
}

function better(
  { better_for_all: left }: AdviceDocument,
  here: Named,
  each: Each,
  change: (values: ByParty) => string[],
): string[] {
  const { count, recommended } = left;
  if (!recommended) return ['No package is better for some and worse for none.'];
  return [
    `${count.toLocaleString('en-US')} packages of the frontier are better for some and worse for none; the one with the largest product of gains: ${each(recommended.gains, change)}`,
    indented(differing(here, recommended.package)),
  ];
}

function differing(from: Named, to: Named): string {
  return Object.entries(to)
    .filter(([issue, option]) => from[issue] !== option)
    .map(([issue, option]) => `${issue}: ${from[issue]} → ${option}`)
    .join(', ');
}

function unsigned(text: string): string {
  return text.replace(/^\+/, '');
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
