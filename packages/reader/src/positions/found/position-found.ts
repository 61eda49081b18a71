import type { PositionRead } from '../../reading.js';

/** A position before it is known how likely it was read rightly. */
export type PositionConcerned = Omit<PositionRead, 'likelihood'>;

/** A position before it is known whom it concerns. */
export type PositionFound = Omit<PositionConcerned, 'importer' | 'counterpart'>;
