/** The law: measures in force or on the table, with act and dates. */

import { type MeasureReport, measureReport, statusQuoMeasures } from '@parley/talks';
import type { Context } from '../document/context.js';
import type { Inline } from '../document/nodes.js';
import { paragraph, strong, table } from '../document/nodes.js';
import { rate } from '../document/numbers.js';
import type { SectionWriter } from './section.js';

export const law: SectionWriter = (context) => {
  const { labels, pricing, text } = context;
  const { talks } = pricing;
  const written = [
    ...Object.entries(talks.issues).flatMap(([issue, { options }]) =>
      Object.entries(options).flatMap(([name, option]) =>
        (option.measures ?? []).map((measure) => ({ measure, note: context.optionTitle(issue, name) })),
      ),
    ),
    ...(talks.background?.measures ?? []).map((measure) => ({ measure, note: '' })),
  ];
  const inForce = statusQuoMeasures(pricing);
  if (written.length + inForce.length === 0) return undefined;
  const head = [labels.authority, labels.on, `>${labels.rate}`, labels.legal, labels.inForce];
  return {
    id: 'law',
    title: labels.law,
    blocks: [
      ...(inForce.length > 0
        ? [
            paragraph(strong(labels.inForceOn(talks.base.duties_on ?? ''))),
            table(
              head,
              inForce.map((measure) => measureRow(context, measure)),
            ),
            paragraph(strong(labels.onTheTable)),
          ]
        : []),
      ...(written.length > 0
        ? [
            table(
              [...head, labels.option],
              written.map(({ measure, note }) => [...measureRow(context, measureReport(pricing, measure)), note]),
            ),
          ]
        : []),
      ...(talks.background ? [paragraph(text(talks.background.because))] : []),
    ],
  };
};

function measureRow({ pricing, labels, footnotes }: Context, measure: MeasureReport): Inline[] {
  const { authority, subject, into, from, except, products, legal, source, in_force, ended } = measure;
  const partners = from.join(', ') + (except.length > 0 ? ` (${except.join(', ')} ✕)` : '');
  return [
    subject === null ? authority : `${authority} (${subject})`,
    `${into.join(', ')} ← ${partners}: ${products.join(', ')}`,
    measure.kind === 'exemption' ? labels.exempt : rate(measure.rate),
    [
      legal ?? '–',
      ...(source !== null && Object.hasOwn(pricing.talks.sources, source) ? [footnotes.cite({ source })] : []),
    ],
    `${in_force ?? '–'}${ended === null ? '' : ` – ${ended}`}`,
  ];
}
