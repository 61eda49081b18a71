/** The brief as one self-contained HTML page with the frontier drawn in it. */

import type { Element, Root as HtmlRoot } from 'hast';
import { toHtml as write } from 'hast-util-to-html';
import { h } from 'hastscript';
import { toHast } from 'mdast-util-to-hast';
import type { Brief } from '../brief.js';
import { frontierChart } from '../charts/frontier-chart.js';
import { labelsIn } from '../document/labels.data.js';
import { STYLE } from './style.data.js';
import { treeOf } from './tree.js';

export function toHtml(brief: Brief): string {
  const labels = labelsIn(brief.language === 'ko' ? 'ko' : 'en');
  const body = toHast(treeOf(brief), { footnoteLabel: brief.language === 'ko' ? '출처' : 'Sources' }) as HtmlRoot;
  for (const row of rowsOf(body)) spanLoneCell(row);
  const children = body.children.map((node) =>
    node.type === 'element' && node.tagName === 'table'
      ? h('div', { class: 'table', tabIndex: 0, role: 'region', ariaLabel: caption(body, node) }, node)
      : node,
  );
  const chart = frontierChart(brief.figures.bargain, labels);
  const at = chart ? headingIndex(children, labels.packages) : -1;
  if (chart && at >= 0) children.splice(at + 1, 0, chart);
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: brief.language }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', brief.title),
        h('style', STYLE),
      ]),
      h('body', h('main', children)),
    ]),
  ]);
  return `${write(page)}\n`;
}

function rowsOf(node: HtmlRoot | Element): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === 'tr' ? [child] : rowsOf(child),
  );
}

/** A row with nothing but its first cell heads a group: the cell takes the whole row. */
function spanLoneCell(row: Element): void {
  const cells = row.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'td');
  const [first, ...rest] = cells;
  if (!first || rest.length === 0 || textOf(first) === '' || rest.some((cell) => textOf(cell) !== '')) return;
  first.properties = { ...first.properties, colSpan: cells.length };
  row.properties = { ...row.properties, className: ['group'] };
  row.children = [first];
}

function headingIndex(children: HtmlRoot['children'], title: string): number {
  return children.findIndex((node) => node.type === 'element' && node.tagName === 'h2' && textOf(node) === title);
}

/** The heading above a table, to name its scrolling region. */
function caption(root: HtmlRoot, table: Element): string {
  const index = root.children.indexOf(table);
  const heading = root.children.slice(0, index).findLast((node) => node.type === 'element' && node.tagName === 'h2');
  return heading?.type === 'element' ? textOf(heading) : '';
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
