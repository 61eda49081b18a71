/** “inferred: product, target”: what the words quoted do not name themselves; empty when they name all. */
export function inferredWords(inferred: readonly string[]): string {
  return inferred.length === 0 ? '' : `inferred: ${inferred.join(', ')}`;
}
