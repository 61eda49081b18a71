import { expect, test } from 'vitest';
import { afterDateline } from './dateline.js';

const told = (text: string) => text.slice(afterDateline(text, { start: 0, end: text.length }));

test.each([
  'SEOUL, April 25 (Agency) -- ',
  'LONDON, May 8, 2025 -- ',
  'BEIJING, 10 November 2025 – ',
  'WASHINGTON (AP) — ',
  'Washington, D.C. (Agency) – ',
  'NEW DELHI — ',
  'Geneva, Aug 1 - ',
])('%s belongs to no quote', (dateline) => {
  expect(told(`${dateline}Japan will lower its duty on rice.`)).toBe('Japan will lower its duty on rice.');
});

test.each([
  'Japan – which levies it – will lower its duty on rice.',
  'Japan, the EU and Korea – all three – will lower their duties.',
  'In 2025 Canada (and Mexico) retaliated -- and regretted it.',
  'Korea will lower its duty.',
])('%s has none', (text) => {
  expect(told(text)).toBe(text);
});
