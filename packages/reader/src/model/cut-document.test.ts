import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutDocument } from './cut-document.js';
import { jsonOfAnswer } from './json-of-answer.js';

describe('pieces of a long text', () => {
  const texts = fc
    .array(fc.constantFrom('word ', '관세 ', '.\n', '\n\n', '😀', 'x', 'a'.repeat(40)), { maxLength: 400 })
    .map((parts) => parts.join(''));

  it('cover it in order, overlap, keep to the limit and never halve a character', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 100, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (text, longest, overlap) => {
          const pieces = cutDocument(text, { longest, overlap });
          expect(pieces[0]?.start).toBe(0);
          expect(pieces.at(-1)?.end).toBe(text.length);
          pieces.forEach(({ start, end }, index) => {
            expect(end - start).toBeLessThanOrEqual(longest);
            const next = pieces[index + 1];
            if (next) {
              expect(next.start).toBeGreaterThan(start);
              expect(next.start).toBeLessThanOrEqual(end);
            }
            expect(text.slice(start, end)).not.toMatch(/[\ud800-\udfff]/u);
          });
        },
      ),
    );
  });

  it('end where a paragraph ends when one does', () => {
    const paragraph = `${'Talks went on. '.repeat(20)}\n`;
    const text = paragraph.repeat(20);
    for (const { end } of cutDocument(text, { longest: 2_000, overlap: 200 })) expect(text[end - 1]).toBe('\n');
  });

  it('of ten million characters in one line are as long as they may be', () => {
    const pieces = cutDocument('x'.repeat(10_000_000), { longest: 12_000, overlap: 1_000 });
    expect(pieces.every(({ start, end }) => end - start <= 12_000)).toBe(true);
    expect(pieces.at(-1)?.end).toBe(10_000_000);
  });
});

describe('the JSON of an answer', () => {
  const object = { positions: [{ quote: 'a } "b" ]' }, { quote: '{' }], people: [] };
  const text = JSON.stringify(object);

  it.each([
    ['plain', text],
    ['fenced', `Here it is:\n\`\`\`json\n${text}\n\`\`\`\nAnything else?`],
    ['after thoughts', `<think>{"positions": maybe}</think>\n${text}`],
    ['before other words', `${text} I hope this helps {really}.`],
  ])('is found: %s', (_, answer) => {
    expect(jsonOfAnswer(answer)).toEqual({ ok: true, value: object, cutAt: null });
  });

  it('that breaks off keeps its complete items, wherever it is cut', () => {
    for (let length = 1; length < text.length; length++) {
      const read = jsonOfAnswer(text.slice(0, length));
      if (!read.ok) continue;
      expect(read.cutAt).not.toBeNull();
      const { positions } = read.value as typeof object;
      expect(object.positions.slice(0, positions.length)).toEqual(positions);
      expect(positions.length).toBeGreaterThan(0);
    }
    expect(jsonOfAnswer(text.slice(0, 60))).toMatchObject({ ok: true });
  });

  it.each(['', 'I cannot do that.', '{"positions": nonsense}', '[1, 2'])('is refused: “%s”', (answer) => {
    expect(jsonOfAnswer(answer).ok).toBe(false);
  });
});
