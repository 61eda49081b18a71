/** A block of text cut where marked spans begin and end, so that overlapping spans can each be drawn. */

export interface Marked {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Segment<M extends Marked> {
  readonly start: number;
  readonly end: number;
  /** Spans that cover it, the outermost first. */
  readonly marks: readonly M[];
  /** Of these, those that begin here, or that began before the block and are first seen here. */
  readonly begin: readonly M[];
}

/** @param marks sorted by start; those that do not touch the block are left out */
export function segmentsOf<M extends Marked>(
  block: { readonly start: number; readonly end: number },
  marks: readonly M[],
): Segment<M>[] {
  const within = marks.filter(({ start, end }) => start < block.end && end > block.start && end > start);
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of within) {
    cuts.add(Math.max(start, block.start));
    cuts.add(Math.min(end, block.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? block.end;
    const covering = within.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, end, marks: covering, begin: covering.filter((mark) => mark.start === start) };
  });
}
