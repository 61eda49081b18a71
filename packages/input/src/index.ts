export { compareText } from './compare-text.js';
export { formatIssue, formatPath, formatPlace, hasErrors, InputError, type InputIssue, type Path } from './issue.js';
export { toJson } from './json-text.js';
export { LARGEST_DOCUMENT } from './largest-document.js';
export { withoutLatinControls } from './latin-controls.js';
export { listed } from './listed.js';
export { LARGEST_PLAIN_RATE, rateSchema } from './rate.js';
export {
  type LocatedDocument,
  placed,
  type Read,
  readDocument,
  strictFields,
} from './read-document.js';
export { didYouMean, nearestName } from './suggest.js';
