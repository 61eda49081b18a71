/** “Algeria's 30% tariff, imposed by Washington in July, …”: whoever levies it is told in an aside; the owner bears it. */

import type { Item } from '../sentences/sentence-items.js';
import type { PartiesRead } from './parties-read.js';

const LEVIED = /^(?:imposed|levied|announced|set|threatened|slapped|introduced|ordered|raised|doubled|put)$/;
const BEFORE = /^(?:which|that|was|were|has|had|been|first|recently|newly)$/;

/** The parties of a duty whose noun is followed by “, imposed by …”. */
export function withAgentInAside(items: readonly Item[], at: number, head: number, read: PartiesRead): PartiesRead {
  const noun = Math.max(at, head);
  const aside = items[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
  let verb = aside;
  while (BEFORE.test(items[verb]?.text ?? '')) verb += 1;
  if (!LEVIED.test(items[verb]?.text ?? '') || items[verb + 1]?.text !== 'by') return read;
  const agent = (items[verb + 2]?.text === 'the' ? items[verb + 3] : items[verb + 2])?.party;
  if (agent === undefined || read.imposer === null || read.imposer === agent.economy) return read;
  const { imposer: owner, targets } = read;
  const borne = targets.filter((target) => target !== agent.economy);
  return { ...read, imposer: agent.economy, targets: borne.length > 0 ? borne : [owner], owned: false, loose: false };
}
