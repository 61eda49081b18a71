/** A part of an address as it was before it was encoded; undefined when it is not well formed. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
