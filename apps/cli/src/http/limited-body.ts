/** The body of an answer, never more than a limit of it. */

import { HttpFailure } from './http-failure.js';

/**
 * Bytes of a body.
 * @param where name of the server or page to print
 * @param limit most bytes, after decompression
 * @throws {HttpFailure} as soon as there are more: the rest is not fetched
 */
export async function limitedBody(response: Response, where: string, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new HttpFailure('too-large', `${where} sends more than ${megabytes(limit)} MB`);
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > limit) {
    await discard(response);
    throw tooLarge();
  }
  if (response.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Lets go of a body that nobody reads, so that the connection is free again. */
export async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
}
