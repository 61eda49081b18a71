/** `parley advise`: from a package at hand to better ones. */

import { adviceDocument } from '@parley/bargain';
import { namedPackage } from '../files/named-package.js';
import { openNegotiation, type TalksOptions } from '../files/negotiation.js';
import { type Output, toJson } from '../print/output.js';
import { advicePrint } from './advise/print.js';

export interface AdviseCommand extends TalksOptions {
  /** The package at hand as `issue=option,…`; no deal for talks, the Nash solution for files when left out. */
  readonly package?: string;
  /** Moves and trades listed. */
  readonly top: number;
  readonly json?: boolean;
}

export function adviseCommand(paths: readonly string[], options: AdviseCommand, output: Output): void {
  const negotiation = openNegotiation(paths, options, output);
  const here = options.package === undefined ? undefined : namedPackage(negotiation, options.package);
  const document = adviceDocument(negotiation, here, options.top);
  output.out(options.json ? toJson(document) : advicePrint(document, negotiation));
}
