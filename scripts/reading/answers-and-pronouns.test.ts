/** Answers to what the sentence before asks, and words that stand for what was named before, in sentences of our own. */

import { expect, it } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positionsIn = (text: string) => sortedPositions(read(text).positions);

it.each([
  [
    'The United States wants Vietnam to buy more soybeans. Hanoi said no.',
    ['USA demands farm-purchases', 'VNM rejects farm-purchases'],
  ],
  [
    'India asked Britain to issue more visas for its engineers. The British side did not agree.',
    ['GBR rejects visas', 'IND demands visas'],
  ],
  [
    'Brazil asked for a bigger quota for its beef. Brussels has so far declined.',
    ['BRA demands beef', 'EU rejects beef'],
  ],
  [
    'India asked Britain to issue more visas. The British side said it would not go that far.',
    ['GBR rejects visas', 'IND demands visas'],
  ],
  // Nobody asked both, a reporter asked, nothing was asked, something else is said.
  ['India asked Britain to issue more visas. The two sides did not agree.', ['IND demands visas']],
  [
    'India asked Britain to issue more visas. Asked whether she would resign, the British minister said no.',
    ['IND demands visas'],
  ],
  ['India asked Britain to issue more visas. Britain declined to comment.', ['IND demands visas']],
  ['India asked Britain to issue more visas. Exports of steel declined.', ['IND demands visas']],
])('what a plain no answers: %s', (text, positions) => {
  expect(positionsIn(text)).toEqual(positions);
});

it.each([
  [
    'China urged Norway to lift its export controls on drones. The Norwegian trade minister, Cecilie Lund, said they would remain in place for as long as necessary.',
    ['CHN demands export-controls', 'NOR Cecilie Lund rejects export-controls'],
  ],
  [
    'Taiwan asked Thailand to drop its ban on pork. "It will stay in force," Thai Agriculture Minister Anan Soto said.',
    ['THA Anan Soto rejects pork-poultry', 'TWN demands pork-poultry'],
  ],
  // How a duty stands is no refusal.
  ['Duties on steel are high. They remain in place.', []],
])('what was named before and stays: %s', (text, positions) => {
  expect(positionsIn(text)).toEqual(positions);
});

it.each([
  [
    'Vietnam criticised the duty on its steel and urged Washington to lift it.',
    ['VNM demands steel-aluminium', 'VNM rejects steel-aluminium'],
  ],
  ['Japan described the steel duty as deplorable and called for its removal.', ['JPN demands steel-aluminium']],
  ['India said the steel quota was too small and asked for it to be doubled.', ['IND demands steel-aluminium']],
  ['Kazakhstan regrets the export ban on wheat and hopes Russia will lift it soon.', ['KAZ demands export-controls']],
  // What is wanted is something else.
  ['Vietnam pays a duty on its steel and wants compensation.', []],
])('what the sentence names on the way: %s', (text, positions) => {
  expect(positionsIn(text)).toEqual(positions);
});

it('takes “it” for a side, whoever spoke last', () => {
  const text =
    '“We need an answer before the harvest,” said Chilean Agriculture Minister Ignacia Soto. Chile has asked South Korea to end its seasonal duty on grapes. Seoul is studying the request. It has told Santiago that apples are out of the question.';
  expect(positionsIn(text)).toEqual(['CHL demands agriculture', 'KOR open agriculture', 'KOR rejects agriculture']);
});

it('leaves what a minister told to the minister, where no side has come in between', () => {
  const text =
    "Canada's finance minister, Ann Doyle, said Ottawa wanted lower duties on steel. She has told Washington that dairy is off the table.";
  expect(positionsIn(text)).toEqual(['CAN Ann Doyle demands steel-aluminium', 'CAN Ann Doyle excludes dairy']);
});

it.each([
  [
    "Norway's farm minister, Ann Lund, said that the government would not lower the duty on rice.",
    ['NOR Ann Lund rejects rice'],
  ],
  [
    "South Korea's farm minister, Kim Soo-jin, told lawmakers that the government would not open the rice market any further.",
    ['KOR Kim Soo-jin rejects rice'],
  ],
  // What belongs to a name after a comma is its office.
  [
    'Ann Lund, a senior official of the Norwegian government, said Oslo would not lower the duty on rice.',
    ['NOR Ann Lund rejects rice'],
  ],
])('what a minister says of the government: %s', (text, positions) => {
  expect(positionsIn(text)).toEqual(positions);
});

it.each([
  ['Japan accused Canada of breaking its promise to open its dairy market.', []],
  ['Canada repeated its promise to open its dairy market.', ['CAN offers dairy']],
])('a promise that is broken is no offer: %s', (text, positions) => {
  expect(positionsIn(text)).toEqual(positions);
});

it.each([
  ['The Gulf states will cut duties on 95 percent of goods. Turkey also wants investment in its ports.', []],
  ['Mexico rejected higher duties on Chinese cars. It did not exclude talks on steel.', ['MEX rejects auto-tariff']],
])('what is something else than was spoken of before: %s', (text, positions) => {
  expect(positionsIn(text).filter((one) => !one.startsWith('GCC'))).toEqual(positions);
});
