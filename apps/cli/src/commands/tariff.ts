/** `parley tariff`: the duty stack on one product on one day, by legal authority. */

import { formatIssue, InputError } from '@parley/input';
import { CHAPTERS, checkCode, plainCode, productDuty } from '@parley/tariffs';
import { type Output, toJson } from '../print/output.js';
import { checkExporter, checkQuestion, type LedgerCommand, openLedger, writtenMeasures } from './ledger-question.js';

export interface TariffCommand extends LedgerCommand {
  readonly on: string;
}

export async function tariffCommand(
  exporter: string,
  importer: string,
  hs: string,
  options: TariffCommand,
  output: Output,
): Promise<void> {
  const chapter = plainCode(hs)?.slice(0, 2);
  const loaded = await openLedger(importer, options, { chapter, partner: exporter });
  const { book, warnings, describe } = loaded;
  checkExporter(loaded, exporter);
  for (const warning of warnings) output.note(formatIssue(warning));
  for (const note of checkQuestion(book.ledger, exporter, options.on, options.accordingTo)) output.note(note);
  const rows = book.imports.rows.find(({ partner }) => partner === exporter);
  const checked = checkCode(hs, book.schedule, ['hs'], rows?.codes ?? []);
  if (!checked.ok) throw new InputError([checked.issue]);
  const report = productDuty(
    book,
    {
      exporter,
      on: options.on,
      accordingTo: options.accordingTo,
      written: await writtenMeasures(loaded, options.measures),
    },
    checked.code,
  );
  const description = describe(checked.code) ?? CHAPTERS[checked.code.slice(0, 2)] ?? '';
  if (options.json) {
    output.out(toJson({ ...report, description }));
    return;
  }
  // Programs ask for single duties many times over and need no tables.
  const { printedTariff } = await import('./tariff/print.js');
  output.out(printedTariff(report, description));
}
