import { expect, test } from 'vitest';
import type { HolderRule, OfficeRule } from '../names/rules/name-rules-schema.js';
import { wholeTerm } from './whole-term.js';

const term = (name: string, from: string, to: string | null) => ({ name, from, to }) as HolderRule;
const office = (...holders: HolderRule[]) => ({ holders }) as OfficeRule;

test('a term in full follows the one acting', () => {
  const acting = term('Jo Lund', '2020-08-26', '2020-10-12');
  const full = term('Jo Lund', '2020-10-12', '2024-11-30');
  const whole = { name: 'Jo Lund', from: '2020-08-26', to: '2024-11-30' };
  expect(wholeTerm(office(acting, full), acting)).toEqual(whole);
  expect(wholeTerm(office(full, acting), full)).toEqual(whole);
});

test('a second time after somebody else is a term of its own', () => {
  const first = term('Jo Lund', '2017-01-20', '2021-01-20');
  const second = term('Jo Lund', '2025-01-20', null);
  expect(wholeTerm(office(first, term('Ann Doyle', '2021-01-20', '2025-01-20'), second), second)).toEqual(second);
});
