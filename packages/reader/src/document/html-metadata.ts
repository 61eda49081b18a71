/** What a page says of itself: title, publisher, day, address and language, from its head, JSON-LD and mark-up. */

import { linkedDataFacts } from './linked-data.js';
import { type Attributes, scanMarkup } from './scan-markup.js';
import { dayIn } from './written-date.js';

/** Metadata of a page, and its size as a tree. */
export interface HtmlMetadata {
  readonly title: string | null;
  /** First top heading of the page. */
  readonly heading: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly elements: number;
  /** Pieces of text between tags and entities. */
  readonly pieces: number;
  /** Deepest nesting of elements. */
  readonly depth: number;
}

const PUBLISHED_PROPERTIES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article.published',
  'date',
];

const PUBLISHER_PROPERTIES = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher', 'publisher'];

/** Longest text kept of an element that names something, in characters. */
const LONGEST_NAME = 500;

/** Longest JSON-LD block that is read, in characters. */
const LONGEST_LINKED_DATA = 1_000_000;

/** Reads the metadata of a page in one linear pass; nothing in it is run. */
export function htmlMetadata(html: string): HtmlMetadata {
  const found = collect(html);
  const facts = linkedDataFacts(found.linkedData);
  const property = (names: readonly string[]) =>
    names.map((name) => found.properties.get(name)).find((content) => content !== undefined);

  const publisher =
    property(PUBLISHER_PROPERTIES.slice(0, 1)) ??
    facts.publisher ??
    property(PUBLISHER_PROPERTIES.slice(1)) ??
    property(['application-name']) ??
    siteInTitle(found.title, [property(['og:title']), found.headings[0]]) ??
    null;
  const heading = found.headings[0] ?? null;
  const written = property(['og:title']) ?? heading ?? found.title ?? facts.headline ?? null;
  const url = found.canonical ?? property(['og:url']) ?? facts.url ?? null;
  return {
    title: written === null ? null : withoutSite(written, publisher, heading),
    heading,
    publisher: publisher === null ? null : withoutAddress(publisher),
    published: firstDay([
      facts.published,
      ...PUBLISHED_PROPERTIES.map((name) => found.properties.get(name)),
      ...found.times,
    ]),
    url: url !== null && /^https?:\/\/\S+$/i.test(url) ? url : null,
    language: found.language ?? property(['og:locale', 'content-language']) ?? facts.language ?? null,
    elements: found.elements,
    pieces: found.pieces,
    depth: found.depth,
  };
}

interface Collected {
  title: string | undefined;
  headings: string[];
  canonical: string | undefined;
  language: string | undefined;
  readonly properties: Map<string, string>;
  readonly linkedData: string[];
  readonly times: string[];
  elements: number;
  pieces: number;
  depth: number;
}

function collect(html: string): Collected {
  const found: Collected = {
    title: undefined,
    headings: [],
    canonical: undefined,
    language: undefined,
    properties: new Map(),
    linkedData: [],
    times: [],
    elements: 0,
    pieces: 0,
    depth: 0,
  };
  const firstTimes: string[] = [];
  let depth = 0;
  let kept: { readonly name: string; text: string; readonly longest: number } | undefined;
  // Titles within drawings are not the page's.
  let drawings = 0;

  scanMarkup(html, {
    open(name, attributes) {
      found.elements++;
      depth++;
      found.depth = Math.max(found.depth, depth);
      if (name === 'svg') drawings++;
      if (name === 'html') found.language ??= nonEmpty(attributes.get('lang') ?? attributes.get('xml:lang'));
      else if (name === 'meta') addProperty(found.properties, attributes);
      else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
        found.canonical ??= nonEmpty(attributes.get('href'));
      } else if (name === 'time') {
        const day = attributes.get('datetime');
        const isPublished = /publish|posted|entry-date|dateline/i.test(attributes.get('class') ?? '');
        const marked =
          attributes.has('pubdate') || isPublished || /datePublished/.test(attributes.get('itemprop') ?? '');
        if (day) (marked ? firstTimes : found.times).push(day.slice(0, 100));
      }
      if (kept !== undefined) return;
      if (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')) {
        kept = { name, text: '', longest: LONGEST_LINKED_DATA };
      } else if (
        (name === 'title' && drawings === 0 && found.title === undefined) ||
        (name === 'h1' && found.headings.length === 0)
      ) {
        kept = { name, text: '', longest: LONGEST_NAME };
      }
    },
    close(name) {
      depth--;
      if (name === 'svg') drawings--;
      if (kept?.name !== name) return;
      const text = name === 'script' ? kept.text : nonEmpty(kept.text);
      if (name === 'script' && text && text.length < LONGEST_LINKED_DATA) found.linkedData.push(text);
      else if (name === 'title') found.title = text;
      else if (name === 'h1' && text) found.headings.push(text);
      kept = undefined;
    },
    text(piece) {
      found.pieces++;
      if (kept && kept.text.length < kept.longest) kept.text += piece.slice(0, kept.longest);
    },
  });
  found.times.unshift(...firstTimes);
  return found;
}

function addProperty(properties: Map<string, string>, attributes: Attributes): void {
  const name = (
    attributes.get('property') ??
    attributes.get('name') ??
    attributes.get('itemprop') ??
    attributes.get('http-equiv')
  )?.toLowerCase();
  const content = nonEmpty(attributes.get('content')?.slice(0, LONGEST_NAME));
  if (name !== undefined && content !== undefined && !properties.has(name)) properties.set(name, content);
}

function nonEmpty(text: string | undefined): string | undefined {
  const collapsed = text?.replace(/[\s\u00a0]+/g, ' ').trim();
  return collapsed === '' ? undefined : collapsed;
}

function firstDay(values: readonly (string | undefined | null)[]): string | null {
  for (const value of values) {
    const day = value ? dayIn(value) : null;
    if (day !== null) return day;
  }
  return null;
}

/** A title without the name of the site at its end or start: “… | Reuters”, “MOTIE - …”. */
function withoutSite(title: string, publisher: string | null, heading: string | null): string {
  if (heading !== null && heading.length >= 15 && title !== heading && title.startsWith(heading)) return heading;
  const parts = title.split(/\s+[|｜–—·»:-]\s+|\s*[|｜]\s*/);
  if (parts.length < 2) return title;
  const isSite = (part: string) => publisher !== null && same(part, publisher);
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  const borders = title.match(/\s+[|｜–—·»:-]\s+|\s*[|｜]\s*/g) ?? [];
  const lastBorder = borders.at(-1) ?? '';
  if (isSite(last) || (/[|｜]/.test(lastBorder) && last.length < 40 && last.length * 2 < title.length)) {
    return title.slice(0, title.lastIndexOf(lastBorder)).trim() || title;
  }
  return isSite(first) ? title.slice(first.length + (borders[0] ?? '').length).trim() : title;
}

function same(one: string, other: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]+/gu, '');
  const [a, b] = [plain(one), plain(other)];
  return a !== '' && (a === b || (a.length > 4 && b.startsWith(a)) || (b.length > 4 && a.startsWith(b)));
}

/** The name of the site where the page's title is the article's title, a border and that name. */
function siteInTitle(pageTitle: string | undefined, titles: readonly (string | undefined)[]): string | undefined {
  if (pageTitle === undefined) return undefined;
  const starts = titles.flatMap((title) => (title && pageTitle.startsWith(title) ? [title.length] : []));
  for (const at of [...starts, pageTitle.lastIndexOf(' | ')]) {
    const site = at > 0 ? /^\s*[|｜–—·»-]\s*([^|｜–—·»]{2,40})$/.exec(pageTitle.slice(at))?.[1] : undefined;
    if (site !== undefined) return site.trim();
  }
  return undefined;
}

/** A few sites put their address where the name belongs. */
function withoutAddress(publisher: string): string {
  return publisher.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
