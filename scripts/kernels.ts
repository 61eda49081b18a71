/** Builds packages/numeric/src/kernels-wasm.ts from assembly/kernels.ts: `npm run kernels`. */

import { writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

/** The module's file, with its bytes as numbers. */
export async function kernelsFile(): Promise<string> {
  const { error, binary, stderr } = await buildKernels();
  if (error || !binary) throw new Error(`the kernels do not compile: ${stderr}`);
  const rows: string[] = [];
  for (let at = 0; at < binary.length; at += 24) rows.push(`  ${[...binary.subarray(at, at + 24)].join(', ')},`);
  return [
    '/** WebAssembly of assembly/kernels.ts; written by `npm run kernels`, not by hand. */',
    '',
    '// biome-ignore format: bytes',
    'export const KERNELS_WASM = new Uint8Array([',
    ...rows,
    ']);',
    '',
  ].join('\n');
}

async function buildKernels() {
  let binary: Uint8Array | null = null;
  const { error, stderr } = await asc.main(
    [
      'packages/numeric/assembly/kernels.ts',
      '-O3',
      '--noAssert',
      '--enable',
      'simd',
      '--runtime',
      'stub',
      '--importMemory',
      '-o',
      'kernels.wasm',
    ],
    {
      writeFile: (name, contents) => {
        if (name.endsWith('.wasm') && typeof contents !== 'string') binary = contents;
      },
    },
  );
  return { error, binary: binary as Uint8Array | null, stderr: stderr.toString() };
}

if (process.argv[1]?.endsWith('kernels.ts')) {
  writeFileSync(new URL('../packages/numeric/src/kernels-wasm.ts', import.meta.url), await kernelsFile());
}
