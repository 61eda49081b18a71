/** Indices ordered by a number each, least first: a binary heap kept in memory given by the caller. */

/** Orders the first `count` entries of `indices` as a heap by `keys[index]`. */
export function makeHeap(indices: Int32Array, count: number, keys: Float64Array): void {
  for (let node = (count >> 1) - 1; node >= 0; node--) siftDown(indices, node, count, keys);
}

/** Takes the index with the least key (indices[0]) out of a heap of `count` and moves it to place count − 1. */
export function takeLeast(indices: Int32Array, count: number, keys: Float64Array): number {
  const least = indices[0];
  indices[0] = indices[count - 1];
  indices[count - 1] = least;
  siftDown(indices, 0, count - 1, keys);
  return least;
}

function siftDown(indices: Int32Array, from: number, count: number, keys: Float64Array): void {
  const index = indices[from];
  const key = keys[index];
  let node = from;
  for (;;) {
    let child = 2 * node + 1;
    if (child >= count) break;
    if (child + 1 < count && keys[indices[child + 1]] < keys[indices[child]]) child++;
    if (keys[indices[child]] >= key) break;
    indices[node] = indices[child];
    node = child;
  }
  indices[node] = index;
}
