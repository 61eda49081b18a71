import type { PositionRead } from '../reading.js';

/** A position before it is known whom it concerns. */
export type PositionFound = Omit<PositionRead, 'importer' | 'counterpart'>;
