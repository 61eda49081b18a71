/**
 * Property tests draw the same cases every time, so that a red run is a change's doing. `PROPERTY_SEED=7 npm test` draws
 * others.
 */

import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 2025) });
