export { type AndersonMixer, andersonMixer, mix, resetMixer } from './anderson.js';
export { dot } from './dot.js';
export { solveSymmetric } from './symmetric-solve.js';
