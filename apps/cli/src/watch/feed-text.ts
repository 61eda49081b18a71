/** The bytes of a feed to text, and the feeds that a page names. */

/** Text by the server's character set, else the one the file declares, else UTF-8. */
export function feedText(bytes: Uint8Array, mediaType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const label =
    /charset\s?=\s?["']?([\w:.-]{2,40})/i.exec(mediaType ?? '')?.[1] ??
    /^[^<]{0,5}<\?xml[^>]{0,100}encoding\s?=\s?["']([\w:.-]{2,40})["']/.exec(head)?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // A character set that nobody knows.
    return new TextDecoder().decode(bytes);
  }
}

/** Addresses of feeds in the head of a page of HTML, at most three. */
export function feedsNamedIn(html: string, base: URL): string[] {
  const found = new Set<string>();
  for (const [element] of html.slice(0, 200_000).matchAll(/<link\s[^<>]{1,500}>/gi)) {
    if (!/type\s?=\s?["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(element)) continue;
    const address = /href\s?=\s?["']([^"']{1,400})["']/i.exec(element)?.[1];
    if (address === undefined || !URL.canParse(address, base.href)) continue;
    const url = new URL(address, base);
    if (/^https?:$/.test(url.protocol)) found.add(url.href);
  }
  return [...found].slice(0, 3);
}
