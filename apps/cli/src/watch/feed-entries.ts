/** The text of a feed to its entries: RSS, Atom, RDF and JSON Feed in one form. */

import { parseFeed } from 'feedsmith';

/** One entry as the feed gives it. */
export interface FeedEntry {
  /** The feed's own id of it, else its address, else its title and day. */
  readonly id: string;
  readonly title: string | null;
  /** As written: may be relative, or no address at all. */
  readonly address: string | null;
  /** Day in the feed's own time zone, `YYYY-MM-DD`; null when it gives none that can be read. */
  readonly published: string | null;
  readonly summary: string | null;
  /** The whole text as HTML, when the feed carries it. */
  readonly content: string | null;
}

/** Most entries of a feed that are looked at; feeds list the newest first. */
const MOST_ENTRIES = 5_000;

/**
 * Entries in the order of the feed. Entities that a document type declares are not expanded.
 * @throws {Error} when the text is no feed, or is malformed
 */
export function feedEntries(text: string): FeedEntry[] {
  const parsed = parseFeed(text, { maxItems: MOST_ENTRIES });
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) =>
        entry({
          id: item.guid?.value,
          title: item.title,
          // A guid is an address unless it says that it is not.
          address: item.link ?? (item.guid?.isPermaLink === false ? undefined : webOnly(item.guid?.value)),
          published: item.pubDate ?? item.dc?.dates?.[0],
          summary: item.description,
          content: item.content?.encoded,
        }),
      );
    case 'atom':
      return (parsed.feed.entries ?? []).map((item) =>
        entry({
          id: item.id,
          title: item.title?.value,
          address: (item.links ?? []).find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
          published: item.published ?? item.updated,
          summary: item.summary?.value,
          content: item.content?.value,
        }),
      );
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) =>
        entry({
          id: item.rdf?.about,
          title: item.title,
          address: item.link,
          published: item.dc?.dates?.[0],
          summary: item.description,
          content: item.content?.encoded,
        }),
      );
    case 'json':
      return (parsed.feed.items ?? []).map((item) =>
        entry({
          id: item.id,
          title: item.title,
          address: item.url ?? item.external_url,
          published: item.date_published ?? item.date_modified,
          summary: item.summary,
          content: item.content_html ?? asHtml(item.content_text),
        }),
      );
  }
}

type Given = { readonly [F in keyof FeedEntry]: string | undefined };

function entry({ id, title, address, published, summary, content }: Given): FeedEntry {
  const day = published === undefined ? null : dayOf(published);
  return {
    id: (id || address || `${title ?? ''} ${day ?? ''}`).slice(0, 2_000),
    title: title?.trim() || null,
    address: address?.trim() || null,
    published: day,
    summary: summary?.trim() || null,
    content: content?.trim() || null,
  };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day as written, so that an evening in Seoul stays on its day. */
export function dayOf(written: string): string | null {
  const text = written.trim().slice(0, 60);
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const mail = /(?<!\d)(\d{1,2})[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4}|\d{2})(?!\d)/i.exec(text);
  if (!mail) return null;
  const year = Number(mail[3]);
  const month = MONTHS.indexOf((mail[2] ?? '').toLowerCase()) + 1;
  return calendarDay(year < 100 ? 2000 + year : year, month, Number(mail[1]));
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function webOnly(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:/i.test(text.trim()) ? text : undefined;
}

function asHtml(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const escaped = text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? mark);
  return `<pre>${escaped}</pre>`;
}
