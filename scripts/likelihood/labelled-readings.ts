/** Duties and positions read in annotated documents, each with its signs and whether it was right. */

import { createReader, type Reading } from '@parley/reader';
import type { Specimen } from '../reading/corpus.js';
import { type Field, scoreReading } from '../reading/scores.js';
import { shippedRules } from '../reading/shipped-reader.js';

export interface LabelledReading {
  readonly signs: readonly string[];
  readonly right: boolean;
  /** As the rules shipped tell it. */
  readonly likelihood: number | null;
}

/** What was read in one document, and what should have been. */
export interface LabelledDocument {
  readonly duties: readonly LabelledReading[];
  readonly positions: readonly LabelledReading[];
  readonly goldDuties: number;
  readonly goldPositions: number;
}

/** Reads documents and labels what was read; what annotators left open is left out. */
export function labelledDocuments(specimens: readonly Specimen[]): LabelledDocument[] {
  let dutySigns: readonly (readonly string[])[] = [];
  let positionSigns: readonly (readonly string[])[] = [];
  const reader = createReader(shippedRules(), {
    duties: (_, signs) => {
      dutySigns = signs;
    },
    positions: (_, signs) => {
      positionSigns = signs;
    },
  });
  return specimens.map(({ document, gold }) => {
    const reading = reader.read(document);
    const judge = <T extends { readonly likelihood: number | null }>(
      field: Field,
      items: readonly T[],
      signs: typeof dutySigns,
      alone: (item: T) => Partial<Reading>,
    ) =>
      items.flatMap((item, i): LabelledReading[] => {
        const { right, read } = scoreReading(document.text, { ...reading, ...alone(item) }, gold).counts[field];
        return read === 0 ? [] : [{ signs: signs[i] ?? [], right: right === 1, likelihood: item.likelihood }];
      });
    const tariffs = reading.measures.filter(({ kind }) => kind === 'tariff');
    return {
      duties: judge('measures', tariffs, dutySigns, (one) => ({ measures: [one] })),
      positions: judge('positions', reading.positions, positionSigns, (one) => ({ positions: [one] })),
      goldDuties: gold.measures.length,
      goldPositions: gold.positions.length,
    };
  });
}
