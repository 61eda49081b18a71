export { type AndersonMixer, andersonMixer, mix, resetMixer } from './anderson.js';
export { solveSymmetric } from './symmetric-solve.js';
