/** `parley offers`: offers on record, what each gave up and won, and what still lies between the parties. */

import { analyseOffers } from '@parley/bargain';
import { openNegotiation, type TalksOptions } from '../files/negotiation.js';
import { type Output, toJson } from '../print/output.js';
import { offersPrint } from './offers/print.js';
import { readOfferRecord } from './offers/record.js';
import { frontierTable, offersDocument } from './offers/report.js';

export interface OffersCommand extends TalksOptions {
  /** File of the offers. */
  readonly record: string;
  readonly json?: boolean;
}

export function offersCommand(paths: readonly string[], options: OffersCommand, output: Output): void {
  const rehearsal = openNegotiation(paths, options, output);
  const { scenario, tolerance } = rehearsal;
  const record = readOfferRecord(options.record, rehearsal);
  const analysis = analyseOffers(scenario, record.offers, { frontier: frontierTable(rehearsal.solved()), tolerance });
  const document = offersDocument(rehearsal, record, analysis);
  output.out(options.json ? toJson(document) : offersPrint(document, rehearsal));
}
