/**
 * Names for model runs: the same data set and scenario always have the same id, and the scenario reproduces the run.
 */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PolicyProblem, Scenario } from '@parley/economy';
import { compareText } from '@parley/input';

/** A data set as a run refers to it: its id and the fingerprint of its file. */
export interface DatasetReference {
  readonly id: string;
  readonly fingerprint: string;
}

/** SHA-256 of a text, in hexadecimal. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * Id of the run of a scenario on a data set: `r-` and the first twelve hexadecimal digits of the SHA-256 of both.
 * The title of a scenario and the order of its keys do not matter; the order of its rules does.
 */
export function runId(dataset: DatasetReference, scenario: Scenario): string {
  const { title: _, ...run } = scenario;
  return `r-${fingerprint(canonicalJson({ dataset: dataset.id, data: dataset.fingerprint, run })).slice(0, 12)}`;
}

/** Id of a search for tariffs on a data set; as {@link runId}, beginning with `o-`. */
export function policyRunId(dataset: DatasetReference, problem: PolicyProblem): string {
  const { title: _, ...run } = problem;
  return `o-${fingerprint(canonicalJson({ dataset: dataset.id, data: dataset.fingerprint, run })).slice(0, 12)}`;
}

/** JSON with the keys of every object in order, so that equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => compareText(a, b)))
      : item,
  );
}
