import type { PreparedText } from '../../text/prepared-text.js';
import type { MeasureDraft } from '../clauses/measure-draft.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import type { Sections } from '../sentences/sections.js';
import type { PartyMention } from '../sentences/sentence-items.js';

/** The duties of a document as their clauses tell them, with what completes them. */
export interface DocumentDuties {
  readonly prepared: PreparedText;
  readonly drafts: readonly MeasureDraft[];
  /** Whose law the first kind of duty is of that it speaks of, with a rate or without; null where none is anybody's. */
  readonly lawful: string | null;
  readonly rules: MeasureRules;
  /** Parties in the whole text, in order. */
  readonly parties: readonly PartyMention[];
  readonly sections: Sections;
  /** The two economies that the document is about; null when it is about one or about more. */
  readonly sides: readonly [string, string] | null;
  /** The duty that its head speaks of; null when there is none. */
  readonly head: MeasureDraft | null;
}
