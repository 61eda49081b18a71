/** “Peruvian grapes pay 10% in the United States and a 12% duty in India”: the same goods meet a further duty in a further market. */

import type { Item } from '../sentences/sentence-items.js';
import { withAgentInAside } from './agent-in-aside.js';
import { placeAfter } from './duty-agents.js';
import type { PartiesRead } from './parties-read.js';

/** The parties of a duty with what stands beside it: a further market, or who levies it. */
export function toldBeside(items: readonly Item[], at: number, head: number, read: PartiesRead): PartiesRead {
  return withFurtherMarket(items, at, head, withAgentInAside(items, at, head, read));
}

/** The parties of a duty that its clause only says to be levied somewhere, after another that the same goods bear. */
function withFurtherMarket(items: readonly Item[], at: number, head: number, read: PartiesRead): PartiesRead {
  if (read.imposer === null || read.targets.length > 0 || read.imposer !== placeAfter(items, Math.max(at, head)))
    return read;
  const first = items.findIndex(({ kind }) => kind === 'rates');
  if (first < 0 || first === at || items.slice(first, at).some(({ text }) => /^(?:;|while|whereas|but)$/.test(text)))
    return read;
  const bears = items.findIndex(({ phrase }, i) => i < first && phrase?.bearing === true && phrase.imposing !== true);
  const owners = new Set(
    items
      .slice(0, Math.max(0, bears))
      .flatMap(({ party }) => (party && party.form !== 'person' ? [party.economy] : [])),
  );
  const [owner] = owners;
  return owner === undefined || owners.size > 1 || owner === read.imposer
    ? read
    : { ...read, targets: [owner], loose: false };
}
