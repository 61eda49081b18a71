/** A document as its positions are read from it, in either language. */

import type { DocumentFacts, Names } from '../../mentions.js';
import type { DateRead } from '../../reading.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { StanceRules } from '../cues/stance-rules.js';
import type { DocumentVoice } from '../voices/document-voice.js';
import type { IssueFinder } from './event-issues.js';

/** What is given of a document. */
export interface DocumentSources {
  readonly prepared: PreparedText;
  readonly rules: StanceRules;
  readonly names: Names;
  readonly finder: IssueFinder;
  readonly facts: DocumentFacts;
  readonly dates: readonly DateRead[];
}

/** What is known of a document as a whole wherever one of its events is given to someone. */
export interface DocumentRead {
  readonly prepared: PreparedText;
  readonly finder: IssueFinder;
  readonly facts: DocumentFacts;
  readonly dates: readonly DateRead[];
  readonly voice: DocumentVoice;
  /** The sides that it speaks of. */
  readonly parties: readonly string[];
}
