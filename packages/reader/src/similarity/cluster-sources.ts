/** Documents grouped so that each group counts as one source. */

import { type FiledDocument, type SourceCluster, similarityIndex } from './similarity-index.js';

/**
 * Clusters of copies, excerpts and reworded copies. Every document is in exactly one cluster, alone where it is like no
 * other, so that the number of clusters is the number of independent sources. Documents without words are alone.
 */
export function clusterSources(documents: readonly FiledDocument[]): readonly SourceCluster[] {
  const index = similarityIndex();
  for (const document of documents) index.add(document);
  return index.clusters();
}
