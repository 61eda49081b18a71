import { createElement, type ReactNode, useRef } from 'react';
import { Downloads } from '../../design/downloads.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import type { Brief, Drawing } from '../../worker/brief-protocol.js';
import { useCitation } from '../figures/use-citation.js';

/** The frontier as the print draws it. */
export function FrontierFigure({ chart, brief }: { chart: Drawing; brief: Brief }) {
  const { t, party } = useWords();
  const { id, issues } = useLoaded();
  const ref = useRef<HTMLDivElement>(null);
  const citation = useCitation({ title: t('brief.chart') });
  const { bargain } = brief.figures;
  return (
    <div className="sheet-chart">
      <div ref={ref}>{drawn(chart, 'chart')}</div>
      <Downloads
        name={`${id}-brief-frontier`}
        citation={citation}
        chart={ref}
        table={() => ({
          columns: [
            ...bargain.parties.map((code) => ({ name: party(code), unit: t('downloads.unit') })),
            ...issues.map((issue) => ({ name: issue.id })),
          ],
          rows: bargain.frontier.within_zone.map((point) => [
            ...bargain.parties.map((code) => point.payoffs[code] ?? null),
            ...issues.map((issue) => point.package[issue.id] ?? null),
          ]),
        })}
      />
    </div>
  );
}

type Node = Drawing['children'][number];

/** A drawing of the brief as elements of the page. */
function drawn(node: Drawing | Node, key: string): ReactNode {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  const children = node.children.map((child, index) => drawn(child, String(index)));
  return createElement(node.tagName, { key, ...attributes(node.properties) }, ...children);
}

/** React wants some names of SVG otherwise than the tree has them. */
function attributes(properties: Drawing['properties']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (name === 'ariaLabel') return ['aria-label', value];
      return [name, Array.isArray(value) ? value.join(' ') : value];
    }),
  );
}
