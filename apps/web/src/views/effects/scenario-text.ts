/** A scenario as a file for `parley solve`. */

import type { Scenario } from '@parley/economy';

/** Rates above this must carry a percent sign in a scenario; importing the rule would bring the whole schema along. */
const LARGEST_PLAIN_RATE = 2;

/** JSON that `parley solve` reads as the same scenario, so that the run has the same id. */
export function scenarioText(scenario: Scenario): string {
  const tariffs = scenario.tariffs.map((rule) => ({
    ...rule,
    rate: rule.rate > LARGEST_PLAIN_RATE ? `${Number((100 * rule.rate).toPrecision(12))}%` : rule.rate,
  }));
  const lists = (['tariffs', 'trade_costs'] as const).map((key): [string, string] => {
    const rules = key === 'tariffs' ? tariffs : scenario.trade_costs;
    return [key, rules.map((rule) => `\n    ${JSON.stringify(rule)}`).join(',')];
  });
  const { tariffs: _, trade_costs: __, ...rest } = scenario;
  const head = JSON.stringify(rest, null, 2).replace(/\n}$/, '');
  return `${head},\n${lists.map(([key, rules]) => `  "${key}": [${rules}${rules ? '\n  ' : ''}]`).join(',\n')}\n}\n`;
}
