/** Ids made from titles. */

/**
 * An id in lower-case letters, digits and hyphens that is not taken.
 * @param title as written; one without Latin letters gives `fallback`
 */
export function newId(title: string, taken: readonly string[], fallback: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const base = /^[a-z0-9]/.test(plain) ? plain : fallback;
  if (!taken.includes(base)) return base;
  for (let number = 2; ; number++) {
    if (!taken.includes(`${base}-${number}`)) return `${base}-${number}`;
  }
}
