/** Parts of `parley offers` as text: what was conceded, what lies between the parties, and where each issue stands. */

import { table } from '../../print/table.js';
import type { OffersDocument } from './report.js';
import { changesOfAll, type OfferWords } from './words.js';

export function concessionTable(
  { concessions, party_names: names }: OffersDocument,
  words: OfferWords,
  unit: string,
): string {
  const { change } = words;
  return table(
    ['party', '>offers', '>own', '>a step', `>a ${unit}`, ...names.map((name) => `>${name} wins`), 'steps'],
    concessions.map(({ party, offers, conceded, per_step: step, per_time: time, gained, classes }) => [
      party,
      String(offers),
      offers > 1 ? change(party, -conceded) : '–',
      step === null ? '–' : change(party, -step),
      time === null ? '–' : change(party, -time),
      ...names.map((name) => {
        const gain = gained[name];
        return gain === undefined || offers < 2 ? '' : change(name, gain);
      }),
      Object.entries(classes)
        .map(([name, counts]) => {
          const present = Object.entries(counts).filter(([, count]) => count > 0);
          const list = present.map(([kind, count]) => `${count} ${kind}`).join(', ');
          return names.length > 2 && list !== '' ? `to ${name}: ${list}` : list;
        })
        .filter((text) => text !== '')
        .join('; '),
    ]),
  );
}

export function gapLines(
  { parties: [a, b], offers, gaps, changes, jointly }: OffersDocument['gaps'][number],
  words: OfferWords,
): string[] {
  if (changes.length === 0) {
    return [`The last offers of ${a} (${offers[0]}) and ${b} (${offers[1]}) are the same package.`];
  }
  const costs = [a, b].map((name) => {
    const gap = gaps[name] ?? 0;
    const size = words.payoff(name, Math.abs(gap)).replace(/^\+/, '');
    return gap < 0
      ? `${name} would even gain ${size} by taking the other’s`
      : `${name} would lose ${size} by taking the other’s instead of having its own`;
  });
  const together = changesOfAll(jointly, words);
  return [
    `Between the last offers of ${a} (${offers[0]}) and ${b} (${offers[1]}): ${costs.join('; ')}`,
    table(
      ['issue', a, b, `${a} → ${b} is worth`],
      changes.map(({ issue, from, to, payoffs }) => [issue, from, to, changesOfAll(payoffs, words)]),
    ),
    ...(together === '' ? [] : [`and, all changes together, ${words.joint}: ${together}`]),
  ];
}

export function trackerLines({ issues, party_names: names, concessions }: OffersDocument, words: OfferWords): string[] {
  const active = names.filter((name) => concessions.some(({ party }) => party === name));
  const agreed = issues.filter(({ agreed: option }) => option !== null);
  const open = issues.filter(({ agreed: option }) => option === null);
  return [
    'Issue by issue: opening → before the last offer → now (moves); own payoff since the opening by the issue alone',
    ...(open.length > 0
      ? [
          table(
            ['open', ...active.flatMap((name) => [name, `>${name} own`])],
            open.map(({ issue, positions }) => [
              issue,
              ...active.flatMap((name) => track(positions[name], name, words)),
            ]),
          ),
        ]
      : []),
    ...(agreed.length > 0
      ? [
          table(
            ['agreed', ...active.flatMap((name) => [name, `>${name} own`])],
            agreed.map(({ issue, positions }) => [
              issue,
              ...active.flatMap((name) => track(positions[name], name, words)),
            ]),
          ),
        ]
      : []),
    ...(agreed.length === 0 ? ['No issue has the same option in the standing offers of all parties.'] : []),
  ];
}

function track(
  position: OffersDocument['issues'][number]['positions'][string] | undefined,
  name: string,
  { change }: OfferWords,
): string[] {
  if (!position) return ['', ''];
  const { opening, previous, now, moves, payoffs } = position;
  if (moves === 0) return [now, ''];
  const path = [opening, previous, now].filter((option, at, all) => at === 0 || option !== all[at - 1]);
  const own = change(name, payoffs[name] ?? 0);
  return [`${path.join(' → ')} (${moves})`, /[1-9]/.test(own) ? own : ''];
}
