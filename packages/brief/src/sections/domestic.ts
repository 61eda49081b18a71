/** The domestic page: which sectors gain and lose value added in the Nash package. */

import { choiceOf, effectsOf } from '@parley/talks';
import { code, paragraph, table } from '../document/nodes.js';
import { musd } from '../document/numbers.js';
import type { SectionWriter } from './section.js';

const MOST = 5;

export const domestic: SectionWriter = (context) => {
  const { labels, bargain, pricing, home } = context;
  const solution = bargain.nash;
  if (!solution) return undefined;
  const effects = effectsOf(pricing, choiceOf(pricing.plan, solution.package));
  const region = pricing.talks.parties[home]?.region ?? home;
  const changes = (effects.regions.find((effect) => effect.region === region)?.valueAdded ?? []).map(
    (change, index) => ({
      name: context.sectorName(pricing.baseYear.accounts.sectors[index]?.code ?? ''),
      change,
    }),
  );
  const gains = changes
    .filter(({ change }) => change > 0.5)
    .sort((a, b) => b.change - a.change)
    .slice(0, MOST);
  const losses = changes
    .filter(({ change }) => change < -0.5)
    .sort((a, b) => a.change - b.change)
    .slice(0, MOST);
  return {
    id: 'domestic',
    title: labels.domestic(context.partyName(home)),
    blocks: [
      paragraph([labels.domesticNote(labels.solutions.nash), ' ', code(solution.run)]),
      table(
        [labels.sector, `>${labels.gain}`, labels.sector, `>${labels.loss}`],
        Array.from({ length: Math.max(gains.length, losses.length) }, (_, row) => [
          gains[row]?.name ?? '',
          gains[row] ? musd(gains[row].change) : '',
          losses[row]?.name ?? '',
          losses[row] ? musd(losses[row].change) : '',
        ]),
      ),
    ],
  };
};
