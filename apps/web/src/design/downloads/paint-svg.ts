/**
 * A part of the page as one SVG drawing: drawings and canvases where they stand, and around them boxes, lines and
 * words of the page itself, with colours resolved. What only serves the page (inputs, hints) is left out.
 */

import { styledCopy } from './svg-styles.js';
import type { Citation } from './table-data.js';
import { linesOf, measured } from './text-lines.js';

const SVG = 'http://www.w3.org/2000/svg';
const LEFT_OUT =
  'select, input, textarea, [role="slider"]:not(:has(svg, canvas)), .info, .edit-issue, .unseen, [data-undrawn]';
const MARGIN = 16;
const LINE = 16;

/** @returns the drawing with its title above and its citation below */
export function paintSvg(part: HTMLElement | SVGSVGElement, citation: Citation): SVGSVGElement {
  const box = part.getBoundingClientRect();
  const { width, height } = box;
  const look = colours(part);
  const title = linesOf(citation.title, width, `600 15px ${look.family}`);
  const facts = citation.facts.map(({ label, value }) => `${label}: ${value}`).join(' · ');
  const cited = linesOf(facts, width, `11px ${look.family}`);
  const top = MARGIN + title.length * 20 + 6;
  const whole = {
    width: Math.ceil(width + 2 * MARGIN),
    height: Math.ceil(top + height + 14 + cited.length * LINE + MARGIN / 2),
  };
  const root = element('svg', {
    xmlns: SVG,
    width: whole.width,
    height: whole.height,
    viewBox: `0 0 ${whole.width} ${whole.height}`,
    'font-family': look.family,
  }) as SVGSVGElement;
  root.append(element('title', {}, citation.title));
  root.append(element('desc', {}, facts));
  root.append(element('rect', { width: whole.width, height: whole.height, fill: look.paper }));
  for (const [index, line] of title.entries()) {
    const at = { x: MARGIN, y: MARGIN + 14 + index * 20, 'font-size': 15, 'font-weight': 600, fill: look.ink };
    root.append(element('text', at, line));
  }
  const drawing = element('g', { transform: `translate(${MARGIN - box.left} ${top - box.top})` });
  paint(part, drawing);
  root.append(drawing);
  for (const [index, line] of cited.entries()) {
    const y = top + height + 14 + LINE * 0.75 + index * LINE;
    root.append(element('text', { x: MARGIN, y, 'font-size': 11, fill: look.quiet }, line));
  }
  return root;
}

function paint(part: Element, into: Element): void {
  const style = getComputedStyle(part);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return;
  if (part.matches(LEFT_OUT)) return;
  const box = part.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return;
  if (part instanceof SVGSVGElement) {
    const copy = styledCopy(part);
    for (const [name, value] of [
      ['x', box.left],
      ['y', box.top],
      ['width', box.width],
      ['height', box.height],
      ['overflow', 'visible'],
    ] as const) {
      copy.setAttribute(name, String(value));
    }
    if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`);
    into.append(copy);
  } else if (part instanceof HTMLCanvasElement) {
    const at = { x: box.left, y: box.top, width: box.width, height: box.height };
    into.append(element('image', { ...at, href: part.toDataURL('image/png') }));
  } else {
    paintBox(style, box, into);
    for (const child of part.childNodes) {
      if (child instanceof Element) paint(child, into);
      else if (child instanceof Text) paintText(child, style, into);
    }
  }
}

/** The ground of an element, hatched where the page has stripes, and the lines around it. */
function paintBox(style: CSSStyleDeclaration, box: DOMRect, into: Element): void {
  const solid = seen(style.backgroundColor);
  const striped = style.backgroundImage.includes('gradient');
  const fill = solid ? style.backgroundColor : striped ? seen(style.borderTopColor) && style.borderTopColor : undefined;
  if (fill) {
    const at = { x: box.left, y: box.top, width: box.width, height: box.height };
    const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
    into.append(element('rect', { ...at, rx: radius, fill, ...(striped && !solid && { 'fill-opacity': 0.35 }) }));
  }
  const { left, right, top, bottom } = box;
  for (const [side, x1, y1, x2, y2] of [
    ['Top', left, top, right, top],
    ['Right', right, top, right, bottom],
    ['Bottom', left, bottom, right, bottom],
    ['Left', left, top, left, bottom],
  ] as const) {
    const width = Number.parseFloat(style[`border${side}Width`]);
    const colour = style[`border${side}Color`];
    const kind = style[`border${side}Style`];
    if (width > 0 && kind !== 'none' && seen(colour)) {
      const dashes = kind === 'dashed' ? '4 3' : kind === 'dotted' ? '1.5 2' : undefined;
      const line = { x1, y1, x2, y2, stroke: colour, 'stroke-width': width };
      into.append(element('line', { ...line, ...(dashes && { 'stroke-dasharray': dashes }) }));
    }
  }
}

/** Words, line by line as the page breaks them. */
function paintText(text: Text, style: CSSStyleDeclaration, into: Element): void {
  for (const { words, left, top, height } of brokenLines(text)) {
    const { ascent, descent } = measured(words, style.font);
    into.append(
      element(
        'text',
        {
          x: left,
          y: top + (height - ascent - descent) / 2 + ascent,
          fill: style.color,
          'font-family': style.fontFamily,
          'font-size': style.fontSize,
          ...(style.fontWeight !== '400' && { 'font-weight': style.fontWeight }),
        },
        words,
      ),
    );
  }
}

function brokenLines(text: Text): { words: string; left: number; top: number; height: number }[] {
  const range = document.createRange();
  const lines: { words: string; left: number; top: number; height: number }[] = [];
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - box.top) < 2) line.words += ` ${word}`;
    else lines.push({ words: word, left: box.left, top: box.top, height: box.height });
  }
  return lines;
}

function colours(part: Element) {
  const style = getComputedStyle(part);
  const token = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
  return {
    paper: token('--panel', '#ffffff'),
    ink: token('--ink', '#000000'),
    quiet: token('--muted', '#555555'),
    family: style.fontFamily.replaceAll('"', "'"),
  };
}

function seen(colour: string): boolean {
  return colour !== 'transparent' && !/^rgba\(.*,\s*0\)$/.test(colour);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns') made.setAttribute(key, typeof value === 'number' ? String(Number(value.toFixed(2))) : value);
  }
  if (text !== undefined) made.textContent = text;
  return made;
}
