export { canonicalJson, type DatasetReference, fingerprint, runId } from './run-id.js';
