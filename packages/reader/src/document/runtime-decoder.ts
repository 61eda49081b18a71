/** The decoder of the runtime: part of every runtime, but of no ECMAScript library. */

/** Decodes by the labels of the WHATWG Encoding Standard. */
export declare class RuntimeDecoder {
  constructor(label: string, options?: { fatal?: boolean });
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

declare const TextDecoder: typeof RuntimeDecoder;

/** The decoder of a label, or nothing when the runtime does not know it. With `fatal`, it throws at the first bad byte. */
export function runtimeDecoder(label: string, fatal = false): RuntimeDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return undefined;
  }
}

/** What the runtime itself makes of the bytes; empty when it does not know the label. */
export function decodeRaw(label: string, bytes: Uint8Array): string {
  return runtimeDecoder(label)?.decode(bytes) ?? '';
}
