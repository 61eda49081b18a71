/** The law: measures in force or on the table, with act and dates. */

import type { Inline } from '../document/nodes.js';
import { paragraph, table } from '../document/nodes.js';
import { rate } from '../document/numbers.js';
import type { SectionWriter } from './section.js';

export const law: SectionWriter = (context) => {
  const { labels, pricing, footnotes, text } = context;
  const { talks } = pricing;
  const listed = [
    ...Object.entries(talks.issues).flatMap(([issue, { options }]) =>
      Object.entries(options).flatMap(([name, option]) =>
        (option.measures ?? []).map((measure) => ({ measure, note: context.optionTitle(issue, name) })),
      ),
    ),
    ...(talks.background?.measures ?? []).map((measure) => ({ measure, note: '' })),
  ];
  if (listed.length === 0) return undefined;
  const names = (given: string | readonly string[]) => (typeof given === 'string' ? given : given.join(', '));
  const products = (given: string | readonly string[]) =>
    (typeof given === 'string' ? [given] : given).map((name) => talks.product_lists[name]?.title ?? name).join(', ');
  return {
    id: 'law',
    title: labels.law,
    blocks: [
      table(
        [labels.authority, labels.on, `>${labels.rate}`, labels.legal, labels.inForce, labels.option],
        listed.map(({ measure, note }): Inline[] => [
          measure.authority,
          `${names(measure.into)} ← ${measure.from === '*' ? `*${measure.except ? ` (${measure.except.join(', ')} ✕)` : ''}` : names(measure.from)}: ${products(measure.products)}`,
          rate(measure.rate),
          [measure.legal ?? '–', ...(measure.source ? [footnotes.cite({ source: measure.source })] : [])],
          measure.in_force ?? '–',
          note,
        ]),
      ),
      ...(talks.background ? [paragraph(text(talks.background.because))] : []),
    ],
  };
};
