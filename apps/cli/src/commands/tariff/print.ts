/** `parley tariff` for a person: the layers that apply, and those that do not and why. */

import { dottedCode, type ProductDutyReport } from '@parley/tariffs';
import { dollars, ratePercent } from '../../print/rates.js';
import { table } from '../../print/table.js';

/** A duty as text. */
export function printedTariff(report: ProductDutyReport, description: string): string {
  const { stack, not_applied, lines, quotas, total_rate, total_rate_range } = report;
  const range = total_rate_range ? ` (${total_rate_range.map((rate) => ratePercent(rate)).join(' to ')})` : '';
  const imports =
    report.imports_2024_usd === null
      ? []
      : [
          `Imports in 2024: ${dollars(report.imports_2024_usd)} USD${report.imports_of === null ? '' : ` of ${dottedCode(report.imports_of)}`}`,
        ];
  return [
    `${dottedCode(report.hs)} ${description}`,
    `${report.exporter} to ${report.importer} on ${report.on}, ${report.according_to}: ${ratePercent(total_rate)}${range}`,
    '',
    table(
      ['applies', '>adds', 'rate', 'law', 'from', 'to'],
      stack.map((layer) => [
        named(layer),
        layer.text === undefined ? ratePercent(layer.rate) : '–',
        layer.text ?? described(layer),
        layer.legal ?? '',
        layer.from ?? '',
        layer.to ?? '',
      ]),
    ),
    ...(not_applied.length > 0
      ? [
          '',
          table(
            ['does not apply', '>rate', 'why'],
            not_applied.map((entry) => [
              named(entry),
              entry.rate === undefined ? '' : ratePercent(entry.rate),
              [entry.why, ...(entry.legal === undefined ? [] : [`(${entry.legal})`])].join(' '),
            ]),
          ),
        ]
      : []),
    ...(lines.length > 0
      ? [
          '',
          'The lines of this code pay different duties; the rate above is weighed by imports, the stack is that of the largest.',
          table(
            ['lines', '>weight', '>duty', 'made up of'],
            lines.map((line) => [
              line.hs,
              ratePercent(line.weight, 1),
              ratePercent(line.total_rate),
              line.stack.map(({ authority, rate }) => `${authority} ${ratePercent(rate)}`).join(', '),
            ]),
          ),
        ]
      : []),
    ...quotas.map(({ title, kind, volume, unit, per, note }) =>
      [
        '',
        `Quota (${kind}): ${title}${volume === null ? '' : `, ${volume.toLocaleString('en-US')} ${unit ?? ''} a ${per ?? 'year'}`}. ${note ?? ''}`.trim(),
      ].join('\n'),
    ),
    ...(imports.length > 0 ? ['', ...imports] : []),
    ...notes(report),
  ].join('\n');
}

function named({ authority, subject }: { authority: string; subject?: string }): string {
  return subject === undefined ? authority : `${authority}, ${subject}`;
}

function described({ kind, rate, statutory_rate, content_share }: ProductDutyReport['stack'][number]): string {
  const stated = ratePercent(statutory_rate ?? rate);
  switch (kind) {
    case 'floor':
      return `${stated} all-in`;
    case 'cap':
      return `at most ${stated} with the base duty`;
    case 'content':
      return `${stated} on content, ${content_share ? `${ratePercent(content_share.low)} to ${ratePercent(content_share.high)}` : 'part'} of the value`;
    case 'base':
      return 'base duty';
    default:
      return stated;
  }
}

function notes({ stack }: ProductDutyReport): string[] {
  const noted = stack.flatMap(({ note, authority }) => (note === undefined ? [] : [`${authority}: ${note}`]));
  const specific = stack.some(({ text }) => text !== undefined)
    ? ['The part of the base duty that is not a percentage of value is not in the total.']
    : [];
  return noted.length + specific.length > 0 ? ['', ...noted, ...specific] : [];
}
