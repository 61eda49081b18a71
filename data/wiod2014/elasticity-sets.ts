/** Published trade elasticities brought to the sectors of the data set. */

import type { BaseYearFile, Sector } from '@parley/economy';

type ElasticitySet = BaseYearFile['elasticity_sets'][number];

/** For sectors a source does not estimate; Simonovska and Waugh (2014) find roughly four for trade as a whole. */
const DEFAULT = 4;

/** Source label in the table to the id, title and citation of the set. */
const SOURCES: readonly { id: string; starts: string; title: string; citation: string }[] = [
  {
    id: 'simonovska-waugh-2014',
    starts: 'Simonovska & Waugh 2014',
    title: 'One elasticity of 4 for all trade',
    citation:
      'Simonovska and Waugh (2014), The elasticity of trade: Estimates and evidence, Journal of International Economics 92(1)',
  },
  {
    id: 'caliendo-parro-2015',
    starts: 'Caliendo & Parro 2015',
    title: 'Caliendo and Parro by sector',
    citation:
      'Caliendo and Parro (2015), Estimates of the Trade and Welfare Effects of NAFTA, Review of Economic Studies 82(1)',
  },
  {
    id: 'costinot-rodriguez-clare-2014',
    starts: 'Costinot & Rodriguez-Clare 2014',
    title: 'Costinot and Rodríguez-Clare by sector',
    citation:
      'Costinot and Rodríguez-Clare (2014), Trade Theory with Numbers, Handbook of International Economics 4, ch. 4',
  },
  {
    id: 'lashkaripour-lugovskyy-2023',
    starts: 'Lashkaripour & Lugovskyy 2023',
    title: 'Lashkaripour and Lugovskyy by sector, firm level',
    citation:
      'Lashkaripour and Lugovskyy (2023), Profits, Scale Economies, and the Gains from Trade and Industrial Policy, American Economic Review 113(10), Table 3',
  },
  {
    id: 'lashkaripour-2021',
    starts: 'Lashkaripour 2021',
    title: 'Lashkaripour by sector, macro',
    citation:
      'Lashkaripour (2021), The cost of a global tariff war: A sufficient statistics approach, Journal of International Economics 131, as quoted in Lashkaripour and Lugovskyy (2023)',
  },
  {
    id: 'ossa-2014',
    starts: 'Ossa 2014',
    title: 'Ossa by sector',
    citation:
      'Ossa (2014), Trade Wars and Trade Talks with Data, American Economic Review 104(12); elasticity of substitution less one',
  },
  {
    id: 'boehm-2023-short-run',
    starts: 'Boehm, Levchenko & Pandalai-Nayar 2023 (AER 113(4)), short run',
    title: 'Short run, the year after the change',
    citation:
      'Boehm, Levchenko and Pandalai-Nayar (2023), The Long and Short (Run) of Trade Elasticities, American Economic Review 113(4)',
  },
  {
    id: 'boehm-2023-long-run',
    starts: 'Boehm, Levchenko & Pandalai-Nayar 2023 (AER 113(4)), long run',
    title: 'Long run, seven to ten years',
    citation:
      'Boehm, Levchenko and Pandalai-Nayar (2023), The Long and Short (Run) of Trade Elasticities, American Economic Review 113(4)',
  },
  {
    id: 'fontagne-2022',
    starts: 'Fontagne, Guimbard & Orefice 2022',
    title: 'One elasticity of 5, centre of product-level estimates',
    citation:
      'Fontagné, Guimbard and Orefice (2022), Tariff-based product-level trade elasticities, Journal of International Economics 137',
  },
  {
    id: 'liberation-day-2025',
    starts: 'Ignatenko, Lashkaripour, Macedoni & Simonovska 2025',
    title: 'One elasticity of 4, as in the Liberation Day study',
    citation:
      'Ignatenko, Lashkaripour, Macedoni and Simonovska (2025), Making America Great Again? The Economic Impacts of Liberation Day Tariffs',
  },
];

export function elasticitySets(rows: readonly Record<string, string>[], sectors: readonly Sector[]): ElasticitySet[] {
  return SOURCES.map(({ id, starts, title, citation }) => {
    const own = rows.filter((row) => row.source?.startsWith(starts));
    if (own.length === 0) throw new Error(`no elasticities of ${starts}`);
    const assumed: string[] = [];
    const values = Object.fromEntries(
      sectors.map((sector) => {
        const estimates = own
          .filter(({ agg_sector = '' }) => {
            const covered = agg_sector.split('|');
            return (
              covered.includes(sector.code) ||
              covered.includes('all') ||
              (!sector.goods && covered.includes('services'))
            );
          })
          .map((row) => Number(row.theta));
        if (estimates.length === 0) {
          assumed.push(sector.code);
          return [sector.code, DEFAULT];
        }
        const mean = estimates.reduce((sum, estimate) => sum + estimate, 0) / estimates.length;
        return [sector.code, Number(mean.toPrecision(6))];
      }),
    );
    const averaged = own.length > 1 ? 'Where several sectors of the source make one of ours, their simple mean. ' : '';
    const filled = assumed.length > 0 ? `No estimate for ${assumed.join(', ')}: ${DEFAULT} assumed.` : '';
    const autos =
      id === 'caliendo-parro-2015'
        ? 'Motor vehicles and other transport equipment carry 8.22, as in the authors’ program. '
        : '';
    return { id, title, citation, note: `${averaged}${autos}${filled}`.trim(), values, assumed };
  });
}
