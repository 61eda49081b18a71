/** What JSON-LD blocks of a page say of the article: schema.org's NewsArticle and its kin. */

/** Facts about the article; null where no block says. */
export interface LinkedDataFacts {
  readonly headline: string | null;
  readonly publisher: string | null;
  /** As written there. */
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** Objects looked at in all; more is no article's metadata. */
const MOST_OBJECTS = 5_000;

type Thing = Readonly<Record<string, unknown>>;

/** Reads the blocks; one that is not JSON is passed over. Objects typed as articles or reports count before others. */
export function linkedDataFacts(blocks: readonly string[]): LinkedDataFacts {
  const things = blocks.flatMap(parsed);
  const articles = things.filter((thing) => /Article|Report|Posting|Statement|PressRelease/.test(typeOf(thing)));
  const first = (key: string, among: readonly Thing[]) =>
    among.map((thing) => textOf(thing[key])).find((text) => text !== null) ?? null;
  const ordered = [...articles, ...things.filter((thing) => /WebPage|CreativeWork|VideoObject/.test(typeOf(thing)))];
  return {
    headline: first('headline', ordered),
    publisher: first('publisher', ordered),
    published: first('datePublished', ordered),
    url: first('url', articles),
    language: first('inLanguage', ordered),
  };
}

function parsed(block: string): readonly Thing[] {
  let root: unknown;
  try {
    root = JSON.parse(block.trim().replace(/;$/, ''));
  } catch {
    return [];
  }
  const found: Thing[] = [];
  const waiting: unknown[] = [root];
  for (let at = 0; at < waiting.length && at < MOST_OBJECTS; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) for (const member of value) waiting.push(member);
    else if (isThing(value)) {
      found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) {
        if (key in value) waiting.push(value[key]);
      }
    }
  }
  return found;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(thing: Thing): string {
  const type = thing['@type'];
  return Array.isArray(type) ? type.join(' ') : String(type ?? '');
}

/** A text, the name of a thing, or the first of a list of these. */
function textOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return one.trim() === '' ? null : one.trim().slice(0, 500);
  return isThing(one) && typeof one.name === 'string' && one.name.trim() !== '' ? one.name.trim() : null;
}
