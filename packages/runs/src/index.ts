export { canonicalJson, type DatasetReference, fingerprint, runId } from './run-id.js';
export { type RunNames, runNames } from './run-names.js';
