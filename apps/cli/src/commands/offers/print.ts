/** `parley offers` as text. */

import type { StepClass } from '@parley/bargain';
import type { Negotiation } from '../../files/negotiation.js';
import { privateLine } from '../../print/private-line.js';
import { table } from '../../print/table.js';
import type { OfferReport, OffersDocument } from './report.js';
import { concessionTable, gapLines, trackerLines } from './standing-print.js';
import { changesOfAll, type OfferWords, offerWords } from './words.js';

const CLASS_MEANINGS: Readonly<Record<StepClass, string>> = {
  fortunate: 'better for both',
  nice: 'better for the other at no cost',
  concession: 'worse for itself, better or no worse for the other',
  selfish: 'better for itself, not for the other',
  unfortunate: 'worse for the other, not better for itself',
  silent: 'no change for either',
};

export function offersPrint(document: OffersDocument, rehearsal: Negotiation): string {
  const { offers, timed } = document;
  const words = offerWords(rehearsal);
  const first = offers[0]?.when ?? '';
  const last = offers.at(-1)?.when ?? '';
  return [
    ...(document.private_of === null ? [] : [privateLine(document.private_of)]),
    `${document.scenario}: ${offers.length} offers on record, ${first === last ? first : `${first} to ${last}`}. Payoffs in ${document.unit}.`,
    '',
    offerTable(document, words),
    'Own: what the party gives up (−) or takes (+) against its own offer before. To the frontier: shares of the parties’ ranges on it. Left: the most each party could still gain at nobody’s cost.',
    ...(document.exact_frontier ? [] : ['The frontier is thinned: distances are to the packages kept of it.']),
    ...meanings(document),
    '',
    'What was offered',
    ...offers.flatMap((offer) => [offerLine(offer, words), ...responseLines(document, offer.number)]),
    '',
    'Concessions from first to last offer',
    concessionTable(document, words, timed === 'days' ? 'day' : 'round'),
    ...document.gaps.flatMap((gap) => ['', ...gapLines(gap, words)]),
    '',
    ...trackerLines(document, words),
  ].join('\n');
}

function offerTable({ offers, party_names: names }: OffersDocument, { payoff, change }: OfferWords): string {
  return table(
    [
      '>#',
      'when',
      'by',
      ...names.map((name) => `>${name}`),
      '>own',
      ...(names.length === 2 ? ['>other'] : names.map((name) => `>${name} wins`)),
      'step',
      '>to frontier',
      ...names.map((name) => `>left ${name}`),
    ],
    offers.map(({ number, when, party, payoffs, step, on_frontier: efficient, distance, left_on_table: left }) => {
      const gains = names.map((name) => {
        const gain = step?.gained[name];
        return gain === undefined ? '' : change(name, gain);
      });
      return [
        String(number),
        when,
        party,
        ...names.map((name) => payoff(name, payoffs[name] ?? Number.NaN)),
        step ? change(party, -step.conceded) : '–',
        ...(names.length === 2 ? [step ? gains.join('') : '–'] : gains),
        step ? classWords(step.classes) : 'opening',
        efficient ? 'on it' : distance.toFixed(3),
        ...names.map((name) => payoff(name, left[name] ?? Number.NaN)),
      ];
    }),
  );
}

/** One word when all others feel the step alike. */
function classWords(classes: Readonly<Record<string, StepClass>>): string {
  const felt = Object.entries(classes);
  const [first] = felt;
  if (first && felt.every(([, one]) => one === first[1])) return first[1];
  return felt.map(([name, one]) => `${one} to ${name}`).join(', ');
}

/** What the classes that occur mean. */
function meanings({ offers }: OffersDocument): string[] {
  const present = new Set(offers.flatMap(({ step }) => (step ? Object.values(step.classes) : [])));
  const known = (Object.keys(CLASS_MEANINGS) as StepClass[]).filter((name) => present.has(name));
  if (known.length === 0) return [];
  return [
    `Steps (Hindriks, Jonker and Tykhonov 2007): ${known.map((name) => `${name}, ${CLASS_MEANINGS[name]}`).join('; ')}.`,
  ];
}

function offerLine(offer: OfferReport, words: OfferWords): string {
  const { number, when, party, step, breaks, filled, below_reservation: below, source, note } = offer;
  const marks = [
    ...(below.length > 0 ? [`below the reservation value of ${below.join(' and ')}`] : []),
    ...(breaks === null ? [] : [breaks]),
    ...(filled.length > 0 ? [`as without a deal where not on record: ${filled.join(', ')}`] : []),
    ...(source === null ? [] : [`source: ${source}`]),
    ...(note === null ? [] : [note]),
  ];
  const tail = marks.length > 0 ? ` (${marks.join('; ')})` : '';
  const named = Object.entries(offer.package).filter(([issue]) => !filled.includes(issue));
  const parts = step ? changeParts(step, words) : [named.map((pair) => pair.join('=')).join(', ')];
  return `${number} ${party}, ${when}: ${parts.join('; ')}${tail}`;
}

/** What changed since the offer before, issue by issue, and what that is worth. */
function changeParts({ changes, jointly }: NonNullable<OfferReport['step']>, words: OfferWords): string[] {
  if (changes.length === 0) return ['the same as before'];
  const together = changesOfAll(jointly, words);
  return [
    ...changes.map(({ issue, from, to, payoffs }) => {
      const worth = changesOfAll(payoffs, words);
      return `${issue} ${from} → ${to}${worth === '' ? '' : ` (${worth})`}`;
    }),
    ...(together === '' ? [] : [`${words.joint}: ${together}`]),
  ];
}

/** Rejections and acceptances that came after an offer and before the next. */
function responseLines({ responses }: OffersDocument, number: number): string[] {
  return responses
    .filter(({ after }) => after === number)
    .map(({ when, party, action, of, note }) => {
      const did = action === 'rejection' ? 'rejects' : 'accepts';
      return `  ${party}, ${when}: ${did} ${of === null ? 'another package' : `offer ${of}`}${note === null ? '' : ` (${note})`}`;
    });
}
