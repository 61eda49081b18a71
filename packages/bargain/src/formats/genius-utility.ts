/** What packages are worth to a party of a GENIUS scenario. */

import type { Profile } from '../scenario/scenario.js';

/** The part of a profile that its utility space gives; reservation and discount are read beside it. */
export type GeniusUtility = Pick<Profile, 'weights' | 'evaluations' | 'rectangles' | 'remainder' | 'ceiling'>;
