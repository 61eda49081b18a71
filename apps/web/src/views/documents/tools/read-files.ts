import type { Review } from '../use-review.js';

/** Reads files into the record, under the name of the person. */
export function readFiles({ made, withName }: Pick<Review, 'made' | 'withName'>, files: readonly File[]): void {
  if (files.length === 0) return;
  withName(() =>
    made.queue.add(
      files.map((file) => ({
        name: file.name,
        open: async () => ({
          kind: 'file',
          bytes: new Uint8Array(await file.arrayBuffer()),
          given: { name: file.name, ...(file.type !== '' && { mediaType: file.type }) },
        }),
      })),
    ),
  );
}
