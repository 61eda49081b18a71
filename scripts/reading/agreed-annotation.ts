/** What two annotators of one document both list, the rest left open: neither rewarded nor punished. */

import { annotationAsReading } from './annotation-as-reading.js';
import { type Gold, type GoldMeasure, type GoldPosition, scoreReading } from './scores.js';

/**
 * The first annotator's duties and positions that the second lists too; what only one of them lists becomes optional.
 * @param text the document's text, in which quotes are found
 */
export function agreedAnnotation(text: string, first: Gold, second: Gold): Gold {
  const listedBy = (lister: Gold) => {
    const reading = annotationAsReading(text, lister);
    const counts = (more: Pick<Gold, 'measures' | 'positions'>) =>
      scoreReading(text, reading, { ...lister, optional: {}, ...more }).counts;
    return {
      measure: (measure: GoldMeasure) => counts({ measures: [measure], positions: [] }).measures.right === 1,
      position: (position: GoldPosition) => counts({ measures: [], positions: [position] }).positions.right === 1,
    };
  };
  const [byFirst, bySecond] = [listedBy(first), listedBy(second)];
  return {
    ...first,
    measures: first.measures.filter(bySecond.measure),
    positions: first.positions.filter(bySecond.position),
    optional: {
      ...first.optional,
      measures: [
        ...(first.optional?.measures ?? []),
        ...(second.optional?.measures ?? []),
        ...first.measures.filter((measure) => !bySecond.measure(measure)),
        ...second.measures.filter((measure) => !byFirst.measure(measure)),
      ],
      positions: [
        ...(first.optional?.positions ?? []),
        ...(second.optional?.positions ?? []),
        ...first.positions.filter((position) => !bySecond.position(position)),
        ...second.positions.filter((position) => !byFirst.position(position)),
      ],
    },
  };
}
