/** An SVG drawing of the page with its colours and type written into it, so that it looks the same elsewhere. */

/** What is written out, and the value that needs no writing. */
const PROPERTIES: readonly (readonly [name: string, usual: string])[] = [
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['stroke-opacity', '1'],
  ['opacity', '1'],
  ['paint-order', 'normal'],
  ['text-anchor', 'start'],
  ['dominant-baseline', 'auto'],
  ['font-weight', '400'],
  ['font-style', 'normal'],
];
const TYPE = ['font-family', 'font-size'] as const;

/** A copy of a drawing that needs no style sheet. */
export function styledCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [index, original] of originals.entries()) {
    const target = copies[index];
    if (target) writeStyle(original, target);
  }
  for (const unneeded of copy.querySelectorAll('style, script, title, foreignObject')) unneeded.remove();
  return copy;
}

function writeStyle(original: Element, target: Element): void {
  const style = getComputedStyle(original);
  for (const { name } of [...target.attributes]) {
    if (
      name === 'class' ||
      name === 'style' ||
      name.startsWith('aria-') ||
      name.startsWith('data-') ||
      /^on/.test(name)
    )
      target.removeAttribute(name);
  }
  if (style.display === 'none' || style.visibility === 'hidden') {
    target.setAttribute('display', 'none');
    return;
  }
  for (const [name, usual] of PROPERTIES) {
    const value = style.getPropertyValue(name);
    // The usual value is written too where an attribute or a parent would say otherwise.
    const parent = original.parentElement;
    const inherited =
      parent instanceof SVGElement && name !== 'opacity' && getComputedStyle(parent).getPropertyValue(name);
    if (value !== '' && (value !== usual || target.hasAttribute(name) || (inherited && inherited !== value))) {
      target.setAttribute(name, value);
    }
  }
  if (original instanceof SVGTextElement || original instanceof SVGSVGElement) {
    for (const name of TYPE) target.setAttribute(name, style.getPropertyValue(name));
  }
}
