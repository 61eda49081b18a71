/** Edits of the talks, as page and worker speak of them: plain data only. */

import type { Path } from '@parley/input';
import type { Value } from '@parley/talks';

/** What is wrong with a talks file, and where. */
export interface Fault {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly expected: string | undefined;
  readonly hint: string | undefined;
  readonly line: number;
  readonly column: number;
}

/** Why an edit was not made. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** Places that name what was to be removed. */
  readonly mentions: readonly Path[];
}

export interface EditedTalks {
  /** The text after the edits; as it was when they are refused. */
  readonly text: string;
  /** What the text holds, as written; undefined when it is not YAML. */
  readonly value: Value | undefined;
  readonly faults: readonly Fault[];
  readonly refusal: Refusal | undefined;
}

/** Which talks a text is of. */
export interface Subject {
  /** Id of the talks, beside which their own ledgers are kept. */
  readonly talks: string;
  /** Name of the file, as it stands in messages. */
  readonly file: string;
}

/** Regions and sectors of a data set, to begin new talks with. */
export interface DatasetNames {
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly sectors: readonly { readonly code: string; readonly name: string; readonly goods: boolean }[];
}
