/** JSON for people and programs. */

/** One JSON document, two spaces deep, with short rows on one line. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /(\{|\[)\n\s+([^{}[\]]{0,220}?)\n\s+(\}|\])/g,
    (_, open: string, inner: string, close: string) => `${open}${inner.replace(/\n\s+/g, ' ')}${close}`,
  );
}
