export { type AndersonMixer, andersonMixer, mix, resetMixer } from './anderson.js';
export type { EqualityConstrainedProblem } from './augmented-lagrangian.js';
export { type BiproportionalOptions, type BiproportionalResult, biproportional } from './biproportional.js';
export {
  type BoundedProblem,
  type MinimiseOptions,
  type MinimiseResult,
  type MinimiseStatus,
  minimise,
} from './bounded-minimisation.js';
export {
  type CrossEntropyOptions,
  type CrossEntropyResult,
  type LinearEquations,
  minimumCrossEntropy,
} from './cross-entropy.js';
export { dot } from './dot.js';
export {
  type EqualityConstrainedOptions,
  type EqualityConstrainedResult,
  minimiseWithEquations,
} from './equality-constrained.js';
export { type GmresMemory, type GmresOptions, type GmresResult, gmres, gmresMemory, type LinearMap } from './gmres.js';
export { type Halton, halton } from './halton.js';
export { type Kernels, plainKernels, vectorKernels } from './kernels.js';
export { factorise, solveFactorised, solveTransposedFactorised } from './lu.js';
export { addTransposed, multiply } from './matrix-products.js';
export { solveSymmetric } from './symmetric-solve.js';
