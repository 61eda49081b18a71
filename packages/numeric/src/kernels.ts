/**
 * The same products on arrays of one's own: plain, or with the vector instructions of WebAssembly where the machine has
 * them. Both give the same bytes; the vector ones take a third to a fifth of the time.
 *
 * Vector products read and write arrays that came from the same kernels' `float64`, which live in one fixed memory.
 */

import { KERNELS_WASM } from './kernels-wasm.js';
import { addTransposed, multiply } from './matrix-products.js';

export interface Kernels {
  /** Whether vector instructions are used. */
  readonly vector: boolean;
  /** A new array of zeros, for use with these kernels. */
  readonly float64: (length: number) => Float64Array;
  readonly multiply: typeof multiply;
  readonly addTransposed: typeof addTransposed;
}

/** Plain products on arrays from anywhere. */
export const plainKernels: Kernels = {
  vector: false,
  float64: (length) => new Float64Array(length),
  multiply,
  addTransposed,
};

/** What this file needs of the WebAssembly of browsers and Node. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (pages: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (
    module: object,
    imports: { env: { memory: object } },
  ) => {
    readonly exports: {
      readonly multiply: (a: number, rows: number, columns: number, x: number, out: number) => void;
      readonly addTransposed: (a: number, rows: number, columns: number, weights: number, out: number) => void;
    };
  };
}

const PAGE = 65_536;
/** Arrays start on the width of a vector. */
const ALIGNMENT = 16;

/**
 * Kernels with a memory of their own for arrays of `numbers` entries in all.
 * @param numbers most numbers that arrays of these kernels hold together
 * @param arrays most arrays
 * @returns vector kernels, or plain ones where WebAssembly or its vector instructions are missing
 */
export function vectorKernels(numbers: number, arrays: number): Kernels {
  const scope: object = globalThis;
  const api = (scope as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
  if (!api) return plainKernels;
  const pages = Math.ceil((8 * numbers + ALIGNMENT * (arrays + 1)) / PAGE);
  try {
    const memory = new api.Memory({ initial: pages, maximum: pages });
    const { exports } = new api.Instance(new api.Module(KERNELS_WASM), { env: { memory } });
    let next = ALIGNMENT;
    return {
      vector: true,
      float64: (length) => {
        const values = new Float64Array(memory.buffer, next, length);
        next += Math.ceil((8 * length) / ALIGNMENT) * ALIGNMENT;
        return values;
      },
      multiply: (a, aAt, rows, columns, x, xAt, out, outAt) =>
        exports.multiply(a.byteOffset + 8 * aAt, rows, columns, x.byteOffset + 8 * xAt, out.byteOffset + 8 * outAt),
      addTransposed: (a, aAt, rows, columns, weights, weightsAt, out, outAt) =>
        exports.addTransposed(
          a.byteOffset + 8 * aAt,
          rows,
          columns,
          weights.byteOffset + 8 * weightsAt,
          out.byteOffset + 8 * outAt,
        ),
    };
  } catch {
    // No vector instructions, no room for a memory, or a page that forbids compiling: the plain ones do the same.
    return plainKernels;
  }
}
