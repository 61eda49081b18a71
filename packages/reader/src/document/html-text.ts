/** The text that markup shows: blocks apart, lists and tables readable, scripts and styles left out. */

import { type Attributes, scanMarkup } from './scan-markup.js';
import { textBuilder } from './text-builder.js';

/** Text of a page and how much of it is links, by which lists of links are told from articles. */
export interface HtmlText {
  readonly text: string;
  /** Characters of the text inside `<a>`. */
  readonly linked: number;
}

/** Elements that show nothing to read. */
const UNREAD = new Set(
  `script style noscript template head title svg math iframe object embed canvas audio video select textarea button
   datalist map meter progress`.split(/\s+/),
);

const BLANK_LINE = new Set('p h1 h2 h3 h4 h5 h6 blockquote table pre figure ul ol dl article section aside'.split(' '));
const NEW_LINE = new Set(
  `address caption center dd details dialog dir div dt fieldset figcaption footer form header hr legend li main menu nav
   summary tr tbody thead tfoot`.split(/\s+/),
);

/** Blocks that show a table cell to be layout rather than a value of a row. */
const LAYOUT = new Set('div table h1 h2 h3 h4 h5 h6 ul ol section article'.split(' '));

/** Furniture of a page, by its element. */
const FURNITURE = new Set(['nav', 'footer', 'aside', 'menu', 'dialog']);

/** Furniture by its role. */
const FURNITURE_ROLES = new Set(
  'navigation banner contentinfo search dialog alertdialog complementary menu menubar toolbar'.split(' '),
);

/** Furniture by a part of its class or id: names in use on the web, between hyphens, underscores or capitals. */
const FURNITURE_NAMES = new Set(
  `nav navbar navigation gnb lnb snb menu breadcrumb breadcrumbs sidebar cookie cookies consent gdpr onetrust newsletter
   subscribe subscription share sharing sns social related recommend recommended popular trending ad ads advert
   advertisement advertising banner promo sponsored comment comments reply disqus footer copyright skip pagination paging
   paywall popup modal toolbar ranking`.split(/\s+/),
);

/** Never furniture, whatever it is called. */
const NEVER_FURNITURE = new Set(['html', 'body', 'main', 'article']);

/** Whether an element is part of the page around the article: menus, cookie notices, related links, comments. */
export function isFurniture(name: string, attributes: Attributes): boolean {
  if (NEVER_FURNITURE.has(name)) return false;
  if (FURNITURE.has(name)) return true;
  const role = attributes.get('role');
  if (role !== undefined && FURNITURE_ROLES.has(role)) return true;
  return isFurnitureName(attributes.get('id')) || isFurnitureName(attributes.get('class'));
}

function isFurnitureName(names: string | undefined): boolean {
  if (names === undefined || names.length > 300) return false;
  const parts = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[\s_-]+/);
  // “article-with-sidebar” and “content_banner” name what they hold beside the article.
  if (parts.some((part) => part === 'with' || part === 'has' || part === 'content' || part === 'article')) return false;
  return parts.some((part) => FURNITURE_NAMES.has(part));
}

/** Elements hidden from everyone. */
function isHidden(attributes: Attributes): boolean {
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style');
  return (
    style !== undefined &&
    style.length < 1_000 &&
    /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i.test(style)
  );
}

/**
 * The visible text of markup. Linear in its length and safe at any depth of nesting.
 *
 * @param leaveOut further elements to leave out with all they hold
 */
export function htmlText(
  html: string,
  leaveOut: (name: string, attributes: Attributes) => boolean = () => false,
): HtmlText {
  const builder = textBuilder();
  const lists: { next: number | null }[] = [];
  let depth = 0;
  let unreadFrom = 0;
  let preformatted = 0;
  let links = 0;
  let items = 0;
  let cells = 0;
  let linked = 0;
  let cell = false;
  let rowHasText = false;
  // A list item or cell has just begun: its first paragraph goes on in its line.
  let fresh = false;

  scanMarkup(html, {
    open(name, attributes) {
      depth++;
      if (unreadFrom > 0) return;
      if (UNREAD.has(name) || isHidden(attributes) || leaveOut(name, attributes)) {
        unreadFrom = depth;
        return;
      }
      if (cell && LAYOUT.has(name)) {
        builder.before('');
        cell = false;
      }
      if (name === 'br') builder.lineEnd();
      else if (name === 'a') links++;
      else if (name === 'q') builder.add('“');
      else if (name === 'tr') rowHasText = false;
      if (name === 'pre') preformatted++;
      else if (name === 'li') items++;
      else if (name === 'td' || name === 'th') cells++;
      if (name === 'ul' || name === 'ol') {
        const start = Number.parseInt(attributes.get('start') ?? '1', 10);
        lists.push({ next: name === 'ol' ? (Number.isNaN(start) ? 1 : start) : null });
      }
      if ((name === 'td' || name === 'th') && rowHasText) {
        builder.between(' | ');
        cell = true;
        return;
      }
      if (!cell && !(fresh && name === 'p')) breakFor(name);
      fresh = name === 'li' || (fresh && name === 'p');
      if (name === 'li') builder.before(markerOf(lists.at(-1)));
    },
    close(name) {
      depth--;
      if (unreadFrom > 0) {
        if (depth < unreadFrom) unreadFrom = 0;
        return;
      }
      if (name === 'a') links--;
      else if (name === 'q') builder.add('”');
      else if (name === 'pre') preformatted--;
      else if (name === 'li') items--;
      else if (name === 'td' || name === 'th') cells--;
      else if (name === 'ul' || name === 'ol') lists.pop();
      else if (name === 'tr' || name === 'table') {
        if (cell) builder.before('');
        cell = false;
      }
      if (!cell) breakFor(name);
    },
    text(piece) {
      if (unreadFrom > 0) return;
      builder.add(piece, preformatted > 0);
      if (links > 0) linked += piece.length;
      if (/[^\s\u00a0]/.test(piece)) {
        cell = false;
        fresh = false;
        rowHasText = true;
      }
    },
  });
  return { text: builder.toString().trim(), linked };

  function breakFor(name: string): void {
    // Lists within lists stay together, and so do the items of a list and the rows of a table.
    const isList = name === 'ul' || name === 'ol';
    const together = (isList && lists.length > 1) || (name === 'p' && items + cells > 0);
    if (BLANK_LINE.has(name) && !together) builder.breakLine(2);
    else if (NEW_LINE.has(name) || BLANK_LINE.has(name)) builder.breakLine(1);
  }
}

function markerOf(list: { next: number | null } | undefined): string {
  if (!list || list.next === null) return '- ';
  return `${list.next++}. `;
}
