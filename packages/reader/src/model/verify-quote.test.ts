import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyQuote } from './verify-quote.js';

const TEXT = 'He said: “We can’t  accept—not now—the\nduty on cars…” and left. 그는 “쌀은 레드라인”이라고 했다.';

describe('quotes', () => {
  test('exact words are verified at their first place', () => {
    const quote = verifyQuote('no deal, no deal', 'no deal');
    expect(quote).toEqual({ start: 0, end: 7, text: 'no deal', state: 'verified' });
  });

  test.each([
    ['spaces', 'We can’t accept—not now—the duty on cars'],
    ['quotation marks', "We can't  accept—not now—the\nduty on cars"],
    ['dashes', 'We can’t accept - not now - the duty on cars'],
    ['an ellipsis', 'the duty on cars...'],
    ['the first letter', 'we can’t  accept'],
    ['marks around it', '"We can\'t accept"'],
    ['points left out', '… accept—not now'],
    ['Korean marks', '"쌀은 레드라인"이라고'],
  ])('%s evened out: repaired with the text’s own words', (_, quote) => {
    const found = verifyQuote(TEXT, quote);
    expect(found.state).toBe('repaired');
    expect(TEXT.slice(found.start, found.end)).toBe(found.text);
  });

  test.each(['We can accept', 'the duty on trucks', '', '   ', '“”'])('%j is not in the text', (quote) => {
    expect(verifyQuote(TEXT, quote)).toEqual({ start: 0, end: 0, text: quote, state: 'unverified' });
  });
});

describe('laws', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '"', '\n', '가', '…'), maxLength: 60 });

  test('agrees with a search letter by letter', () => {
    fc.assert(
      fc.property(letters, letters, (text, quote) => {
        const found = verifyQuote(text, quote);
        const at = quote.trim() === '' ? -1 : text.indexOf(quote);
        if (at >= 0) expect(found).toEqual({ start: at, end: at + quote.length, text: quote, state: 'verified' });
        else expect(found.state).not.toBe('verified');
        if (found.state !== 'unverified') expect(text.slice(found.start, found.end)).toBe(found.text);
      }),
    );
  });

  test('a piece of the text written in other spaces and marks is found again', () => {
    const words = fc.array(fc.constantFrom('duty', 'can’t', 'cars', '쌀', '—', '“no”'), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const text = `Before. ${parts.join(' ')} After.`;
        const other = parts.join('\n ').replaceAll('’', "'").replace(/[“”]/g, '"').replaceAll('—', '–');
        const found = verifyQuote(text, other);
        if (/[\p{L}]/u.test(other)) expect(found.state).not.toBe('unverified');
      }),
    );
  });

  test('hostile text and quote are no trap', () => {
    expect(verifyQuote(`${'a'.repeat(1_000_000)}b`, `${'a'.repeat(500_000)}c`).state).toBe('unverified');
  });
});
