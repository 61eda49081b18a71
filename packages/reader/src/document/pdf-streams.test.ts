import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LARGEST_UNPACKED } from './limits.js';
import { checkPdfStreams } from './pdf-streams.js';
import { readSource } from './read-source.js';

const pdf = (...streams: Uint8Array[]) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      ...streams.map((stream, index) =>
        Buffer.concat([
          Buffer.from(`${index + 1} 0 obj << /Filter /FlateDecode >>\nstream\n`),
          stream,
          Buffer.from('\nendstream endobj\n'),
        ]),
      ),
      Buffer.from('trailer << >>\n%%EOF\n'),
    ]),
  );

test('a stream that unpacks to more than the limit is refused before it is unpacked', async () => {
  const bomb = deflateSync(Buffer.alloc(LARGEST_UNPACKED + 1));
  expect(bomb.length).toBeLessThan(1_000_000);
  await expect(readSource(pdf(bomb), { name: 'bomb.pdf' })).rejects.toThrow(/bomb\.pdf.*unpacks to more than/s);
});

test('many streams count together, damaged ones as far as they go', async () => {
  const part = deflateSync(Buffer.alloc(LARGEST_UNPACKED / 4 + 1));
  await expect(checkPdfStreams(pdf(part, part, part), 'three.pdf')).resolves.toBeUndefined();
  await expect(checkPdfStreams(pdf(part, part, part, part), 'four.pdf')).rejects.toThrow(/four\.pdf/);
  await expect(checkPdfStreams(pdf(part.subarray(0, 20_000)), 'cut.pdf')).resolves.toBeUndefined();
});
