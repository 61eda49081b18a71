/** The duties that rules made by hand are laid over. */

import type { Scenario } from '@parley/economy';
import type { HandRule } from '../../../state/effects-address.js';
import type { Accounts } from '../../../worker/effects-protocol.js';

type Rules = Scenario['tariffs'];
type Flow = Omit<HandRule, 'percent'>;

/** Lowest and highest duty that some flows have, in percent; undefined for flows that the model does not have. */
export function beneath(rules: Rules, flow: Flow, accounts: Accounts): { low: number; high: number } | undefined {
  const codes = accounts.regions.map(({ code }) => code);
  const regions = (name: string) => (name === '*' ? codes : [name]);
  const rates = regions(flow.importer).flatMap((importer) =>
    regions(flow.exporter)
      .filter((exporter) => exporter !== importer)
      .flatMap((exporter) =>
        sectorsOf(flow.sectors, accounts).map((sector) => rateOf(rules, importer, exporter, sector, accounts)),
      ),
  );
  return rates.length > 0 ? { low: Math.min(...rates), high: Math.max(...rates) } : undefined;
}

/** The rate of the last rule that names a flow, in percent; none where no rule does. */
function rateOf(rules: Rules, importer: string, exporter: string, sector: string, accounts: Accounts): number {
  for (let at = rules.length - 1; at >= 0; at--) {
    const rule = rules[at];
    if (
      rule &&
      names(rule.importer, importer) &&
      names(rule.exporter, exporter) &&
      sectorsOf([rule.sector].flat(), accounts).includes(sector)
    )
      return Number((100 * rule.rate).toPrecision(12));
  }
  return 0;
}

function names(list: string | readonly string[], code: string): boolean {
  return [list].flat().some((one) => one === '*' || one === code);
}

/** Codes of the sectors that a rule names. */
function sectorsOf(named: readonly string[], { sectors }: Accounts): string[] {
  return named.flatMap((name) => {
    if (name !== '*' && name !== 'goods' && name !== 'services') return [name];
    return sectors.filter(({ goods }) => name === '*' || goods === (name === 'goods')).map(({ code }) => code);
  });
}
