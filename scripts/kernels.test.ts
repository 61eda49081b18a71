import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kernelsFile } from './kernels.js';

test('the kernels in the tree are what their source compiles to', async () => {
  const written = readFileSync(new URL('../packages/numeric/src/kernels-wasm.ts', import.meta.url), 'utf8');
  expect(written).toBe(await kernelsFile());
});
