/** Documents filed by likeness, one after the other, so that copies count as one source. */

import { compareText } from '@parley/input';
import { type CandidateTable, candidateTable } from './candidate-table.js';
import { type Fingerprint, fingerprintOf } from './fingerprint.js';
import { type Similarity, type SimilarityKind, similarityOf } from './similarity.js';

/** A document to be filed. */
export interface FiledDocument {
  readonly id: string;
  readonly text: string;
  /** `YYYY-MM-DD`, or null when unknown. */
  readonly published: string | null;
}

/** A document that is like the representative of its cluster. */
export interface ClusterMember {
  readonly id: string;
  readonly kind: SimilarityKind;
  /** Likeness to the representative; its measure depends on the kind. */
  readonly similarity: number;
}

/** Documents that count as one source. */
export interface SourceCluster {
  /** The earliest published of them; of those of one day the longest; undated ones come last. */
  readonly representative: string;
  /** The others. */
  readonly members: readonly ClusterMember[];
}

/** Documents filed so far. */
export interface SimilarityIndex {
  /** Files one more document. Cheap when it is published after those filed before; the later ones are filed anew else. */
  add(document: FiledDocument): void;
  /** Every document in exactly one cluster, the earliest representative first. Does not depend on the order of adding. */
  clusters(): readonly SourceCluster[];
  /** The cluster that a document is in; undefined when none of that id was added. */
  clusterOf(id: string): SourceCluster | undefined;
}

interface Entry {
  readonly id: string;
  readonly published: string | null;
  readonly length: number;
  readonly fingerprint: Fingerprint;
}

interface Cluster {
  readonly leader: Entry;
  readonly members: ClusterMember[];
}

/**
 * An empty index. Documents are gone through in the order of publication; each joins the earlier representative that it is
 * most like, or becomes one itself. Likeness is to the representative alone and is never handed on from member to member:
 * a round-up that holds two reports does not make them one source.
 */
export function similarityIndex(): SimilarityIndex {
  const entries: Entry[] = [];
  let waiting: Entry[] = [];
  let filed: Filed = emptyFiled();

  const settle = () => {
    if (waiting.length === 0) return;
    waiting.sort(earlier);
    const first = waiting[0] as Entry;
    let from = entries.length;
    while (from > 0 && earlier(entries[from - 1] as Entry, first) > 0) from--;
    const later = [...entries.splice(from), ...waiting].sort(earlier);
    waiting = [];
    if (from < filed.count) filed = refiled(entries);
    for (const entry of later) {
      file(filed, entry);
      entries.push(entry);
    }
  };

  return {
    add({ id, text, published }) {
      waiting.push({ id, published, length: text.length, fingerprint: fingerprintOf(text) });
    },
    clusters() {
      settle();
      return filed.clusters.map(published);
    },
    clusterOf(id) {
      settle();
      const cluster = filed.byId.get(id);
      return cluster && published(cluster);
    },
  };
}

/** Documents in the order in which they come, whatever their days: each is held against those that came before. */
export interface ArrivalIndex {
  /**
   * Files one more document; the time it takes does not grow with those filed.
   * @returns the source of its own, filed before, that it is most like; undefined when it is such a source itself
   */
  add(document: Pick<FiledDocument, 'id' | 'text'>): ClusterMember | undefined;
}

/** An empty index of arrivals. What is like an earlier one is never what a later one is held against. */
export function arrivalIndex(): ArrivalIndex {
  const filed = emptyFiled();
  return {
    add({ id, text }) {
      const entry: Entry = { id, published: null, length: text.length, fingerprint: fingerprintOf(text) };
      const found = mostLike(filed, entry.fingerprint);
      if (found === undefined) {
        file(filed, entry);
        return undefined;
      }
      const { leader } = filed.clusters[found.number] as Cluster;
      return { id: leader.id, kind: found.kind, similarity: found.similarity };
    },
  };
}

function published({ leader, members }: Cluster): SourceCluster {
  return { representative: leader.id, members: [...members] };
}

interface Filed {
  count: number;
  readonly clusters: Cluster[];
  readonly byId: Map<string, Cluster>;
  readonly byExact: Map<string, number>;
  readonly table: CandidateTable;
}

function emptyFiled(): Filed {
  return { count: 0, clusters: [], byId: new Map(), byExact: new Map(), table: candidateTable() };
}

function refiled(entries: readonly Entry[]): Filed {
  const filed = emptyFiled();
  for (const entry of entries) file(filed, entry);
  return filed;
}

function file(filed: Filed, entry: Entry): void {
  filed.count++;
  const found = mostLike(filed, entry.fingerprint);
  if (found) {
    const cluster = filed.clusters[found.number] as Cluster;
    cluster.members.push({ id: entry.id, kind: found.kind, similarity: found.similarity });
    if (!filed.byId.has(entry.id)) filed.byId.set(entry.id, cluster);
    return;
  }
  const cluster: Cluster = { leader: entry, members: [] };
  const number = filed.clusters.push(cluster) - 1;
  if (!filed.byId.has(entry.id)) filed.byId.set(entry.id, cluster);
  filed.byExact.set(entry.fingerprint.exact, number);
  filed.table.add(entry.fingerprint, number);
}

const ORDER: readonly SimilarityKind[] = ['same', 'copy', 'excerpt', 'reworded'];

function mostLike(filed: Filed, fingerprint: Fingerprint): (Similarity & { readonly number: number }) | undefined {
  const same = fingerprint.exact === '' ? undefined : filed.byExact.get(fingerprint.exact);
  if (same !== undefined) return { number: same, kind: 'same', similarity: 1 };
  let best: (Similarity & { readonly number: number }) | undefined;
  for (const number of filed.table.candidates(fingerprint)) {
    const similarity = similarityOf((filed.clusters[number] as Cluster).leader.fingerprint, fingerprint);
    if (similarity && (best === undefined || closer({ number, ...similarity }, best))) best = { number, ...similarity };
  }
  return best;
}

function closer(
  one: Similarity & { readonly number: number },
  best: Similarity & { readonly number: number },
): boolean {
  const rank = ORDER.indexOf(one.kind) - ORDER.indexOf(best.kind);
  if (rank !== 0) return rank < 0;
  return one.similarity > best.similarity || (one.similarity === best.similarity && one.number < best.number);
}

/** Published earlier, then longer, then by name and content so that the order is the same whichever came first. */
function earlier(one: Entry, other: Entry): number {
  if (one.published !== other.published) {
    if (one.published === null) return 1;
    if (other.published === null) return -1;
    return compareText(one.published, other.published);
  }
  return (
    other.length - one.length ||
    compareText(one.id, other.id) ||
    compareText(one.fingerprint.exact, other.fingerprint.exact)
  );
}
