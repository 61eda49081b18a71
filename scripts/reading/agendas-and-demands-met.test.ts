/** Agendas of talks, demands that are met, thanks and those who hold a stance as parliament, union or firm, in sentences of our own, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('what talks are on is left open by whoever tells it', () => {
  test.each([
    ['The talks will cover beef and rice, Japan said.', 'JPN open beef', 'JPN open rice'],
    ["Japan's minister said talks on beef quotas were continuing.", 'JPN open beef'],
    ['Brazil said beef imports were negotiable.', 'BRA open beef'],
  ])('%s', (text, ...expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test.each([
    'The talks will not cover beef quotas, Japan said.',
    'Japan asked whether talks on beef quotas would go on.',
  ])('not: %s', (text) => {
    expect(positions(text).filter((line) => line.includes('open'))).toEqual([]);
  });
});

describe('what another asked for is given', () => {
  test('beside the demand', () => {
    expect(positions('Thailand has accepted U.S. demands on transshipment.')).toEqual([
      'THA offers rules-of-origin',
      'USA demands rules-of-origin',
    ]);
    expect(positions('Thailand has not accepted U.S. demands on transshipment.')).not.toContain(
      'THA offers rules-of-origin',
    );
  });

  test('trade is resumed, talks only go on', () => {
    expect(positions('Beijing will resume soybean purchases.')).toEqual(['CHN offers farm-purchases']);
    expect(positions('Japan will resume negotiations on the beef quota.')).toEqual(['JPN open beef']);
  });

  test('thanks for relief', () => {
    expect(positions('Mexico thanked Washington for lowering the duty on cars.')).toEqual(['MEX supports auto-tariff']);
    expect(positions('Mexico thanked Washington for the meeting on the duty on cars.')).toEqual([]);
  });

  test('two who ask a third ask it together', () => {
    expect(positions('Chile and Peru asked the European Union for a bigger beef quota.')).toEqual([
      'CHL demands beef',
      'PER demands beef',
    ]);
    expect(positions('Japan and Norway asked for a bigger beef quota.')).toEqual([]);
  });
});

describe('parliaments, unions and firms', () => {
  test.each([
    ['The Dutch parliament voted against the beef quota.', 'NLD The Dutch parliament rejects beef'],
    ["Mexico's senate rejected the beef quota.", "MEX Mexico's senate rejects beef"],
    ["The Korean Metal Workers' Union opposes the beef quota.", "KOR Korean Metal Workers' Union rejects beef"],
    ["The Norwegian Seafarers' Union opposes the beef quota.", "NOR Norwegian Seafarers' Union rejects beef"],
    ['Labor groups in Mexico oppose the beef quota.', 'MEX Labor groups rejects beef'],
    ['EU ambassadors backed the plan to halve steel quotas.', 'EU EU ambassadors supports steel-aluminium'],
    ['Chilean copper miner Codelco wants an exemption from the copper tariff.', 'CHL Codelco demands copper-tariff'],
    ['Irish farmers are worried about the beef quota.', 'IRL Irish farmers rejects beef'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });
});
