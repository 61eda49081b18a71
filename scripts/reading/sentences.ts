/** Plain sentences with what is to be read in them: data/reading-corpus/sentences.yaml. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasureRead } from '@parley/reader';
import { parse } from 'yaml';
import { CORPUS } from './corpus.js';
import type { GoldMeasure, GoldPosition } from './scores.js';

/** The sentences by what they are annotated for. */
export interface PlainSentences {
  readonly duties: readonly { readonly text: string; readonly duties: readonly GoldMeasure[] }[];
  /** How duties stand: each rate with its status, in the order of the text. */
  readonly statuses: readonly {
    readonly text: string;
    readonly duties: readonly { readonly rate_pct: number; readonly status: MeasureRead['status'] }[];
  }[];
  readonly positions: readonly {
    readonly text: string;
    readonly positions: readonly Pick<GoldPosition, 'speaker' | 'party' | 'issue' | 'stance'>[];
  }[];
}

export function plainSentences(): PlainSentences {
  return parse(readFileSync(join(CORPUS, 'sentences.yaml'), 'utf8')) as PlainSentences;
}
