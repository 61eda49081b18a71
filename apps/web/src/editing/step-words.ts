import type { Words } from '../i18n/use-words.js';
import type { StepName } from './history.js';

/** A step in words. */
export function stepWords({ t }: Pick<Words, 't'>, { key, what }: StepName): string {
  return t(`editing.steps.${key}`, { what: what ?? '' });
}
