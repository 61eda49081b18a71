/** The compressed streams of a PDF, measured before the PDF library unpacks them into memory. */

import { LARGEST_UNPACKED } from './limits.js';
import { unreadable } from './unreadable.js';

/** Unpacks as it is read; part of every runtime, but of no ECMAScript library. */
declare class DecompressionStream {
  constructor(format: 'deflate');
  readonly readable: {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> };
  };
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
}

const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
const END_STREAM = [0x65, 0x6e, 0x64, ...STREAM];
/** Streams shorter than this cannot unpack to much: deflate packs at most about a thousand to one. */
const SHORTEST = 16 * 1024;

/**
 * Refuses a PDF whose streams unpack to more than {@link LARGEST_UNPACKED} bytes together. Nothing is kept of them, and
 * unpacking stops at the limit.
 *
 * @throws InputError naming the file
 */
export async function checkPdfStreams(bytes: Uint8Array, file: string): Promise<void> {
  let left = LARGEST_UNPACKED;
  for (let at = find(bytes, STREAM, 0); at >= 0; at = find(bytes, STREAM, at)) {
    const start = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
    const end = find(bytes, END_STREAM, start);
    if (end < 0) return;
    // Deflate streams begin with 0x78 in all but a few files.
    if (end - start >= SHORTEST && bytes[start] === 0x78) left -= await unpackedSize(bytes.subarray(start, end), left);
    if (left <= 0) {
      throw unreadable(file, `the PDF unpacks to more than ${LARGEST_UNPACKED / 1024 / 1024} MB`);
    }
    at = end + END_STREAM.length;
  }
}

/** Bytes a stream unpacks to, counted up to a limit; what comes before the fault when it is damaged. */
async function unpackedSize(packed: Uint8Array, most: number): Promise<number> {
  const unpacking = new DecompressionStream('deflate');
  const writer = unpacking.writable.getWriter();
  const reader = unpacking.readable.getReader();
  // Both end in an error when the stream is damaged or reading stops: the size so far is what is wanted.
  writer.write(packed).catch(() => {});
  writer.close().catch(() => {});
  let size = 0;
  try {
    while (size < most) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value?.length ?? 0;
    }
    await reader.cancel();
  } catch {
    return size;
  }
  return size;
}

/** First place of some bytes from an offset on; −1 when there is none. */
function find(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
