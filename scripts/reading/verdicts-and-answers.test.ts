/** What a side holds a duty to be beside what it asks for, and whose answer a “no” is, with all the rules as they are shipped. */

import { describe, expect, it } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text).positions);

describe('a verdict stands beside the ask that shares its subject', () => {
  it.each([
    [
      'Vietnam called the U.S. steel duty unfair and wants it lifted.',
      ['VNM demands steel-aluminium', 'VNM rejects steel-aluminium'],
    ],
    [
      'Brazil described the U.S. steel tariff as unjustified and demanded its removal.',
      ['BRA demands steel-aluminium', 'BRA rejects steel-aluminium'],
    ],
    // What is held to be unfair is no duty, or is not held to be so.
    ['Norway called the meeting useful and wants the fish duty lifted.', ['NOR demands fisheries']],
    ['Mexico did not call the steel duty unfair but wants it lifted.', ['MEX demands steel-aluminium']],
    ['Mexico called the ruling wrong and wants the steel duty lifted.', ['MEX demands steel-aluminium']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('whose answer a no is', () => {
  it.each([
    [
      'The U.S. asked Korea to allow the export of map data. The answer from Seoul was no.',
      ['KOR rejects map-data', 'USA demands map-data'],
    ],
    [
      'The U.S. asked India to cut its duty on rice. New Delhi’s reply was a firm no.',
      ['IND rejects rice', 'USA demands rice'],
    ],
    ['Washington asked Vietnam to open its beef market. Hanoi has given no answer.', ['USA demands beef']],
    ['Washington asked Vietnam to open its beef market. Hanoi’s answer was no surprise.', ['USA demands beef']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});
