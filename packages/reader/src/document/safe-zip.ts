/** Unpacking within limits: no zip file makes more bytes than its directory declares, nor more than is allowed. */

import JSZip from 'jszip';
import { LARGEST_RATIO, LARGEST_UNPACKED, RATIO_COUNTS_FROM } from './limits.js';
import { unreadable } from './unreadable.js';
import { zipMembers } from './zip-members.js';

/**
 * The members that `wanted` names, unpacked.
 *
 * @throws InputError when the directory is damaged, members are encrypted, or the sizes, declared or real, are beyond
 * the limits (a decompression bomb)
 */
export async function unpack(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const members = zipMembers(bytes);
  if (members === undefined) throw unreadable(file, 'a damaged zip archive', 'download it again');
  if (members.some((member) => member.encrypted))
    throw unreadable(file, 'an encrypted document', 'save it without a password');
  const declared = members.reduce((sum, member) => sum + member.unpacked, 0);
  if (declared > LARGEST_UNPACKED || (declared > RATIO_COUNTS_FROM && declared > bytes.length * LARGEST_RATIO)) {
    throw tooLarge(file, declared);
  }
  const zip = await loaded(bytes, file);
  const unpacked = new Map<string, Uint8Array>();
  for (const { name, unpacked: size } of members) {
    const member = wanted(name) ? zip.file(name) : null;
    if (member && !unpacked.has(name)) unpacked.set(name, await within(member, size, file));
  }
  return unpacked;
}

async function loaded(bytes: Uint8Array, file: string): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch (cause) {
    throw Object.assign(unreadable(file, 'a damaged zip archive', 'download it again'), { cause });
  }
}

/** The one call for a member in pieces, which the library's types leave out. */
interface Streamed {
  internalStream(type: 'uint8array'): {
    on(event: 'data', take: (piece: Uint8Array) => void): void;
    on(event: 'error', take: (error: unknown) => void): void;
    on(event: 'end', take: () => void): void;
    resume(): void;
    pause(): void;
  };
}

/** Unpacks piece by piece, and stops at the first byte beyond what was declared. */
function within(member: JSZip.JSZipObject, size: number, file: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const out = new Uint8Array(size);
    let length = 0;
    let stopped = false;
    const stream = (member as unknown as Streamed).internalStream('uint8array');
    stream.on('data', (piece) => {
      if (stopped) return;
      if (length + piece.length > size) {
        stopped = true;
        stream.pause();
        reject(tooLarge(file, undefined));
        return;
      }
      out.set(piece, length);
      length += piece.length;
    });
    stream.on('error', () => {
      if (!stopped) reject(unreadable(file, 'a damaged zip archive', 'download it again'));
    });
    stream.on('end', () => {
      if (!stopped) resolve(out.subarray(0, length));
    });
    stream.resume();
  });
}

function tooLarge(file: string, declared: number | undefined) {
  const what =
    declared === undefined
      ? 'a member unpacks to more bytes than the file declares'
      : `the file unpacks to ${Math.round(declared / 1048576)} MB`;
  return unreadable(file, `${what}: this is no document, or one made to fill the memory`);
}
