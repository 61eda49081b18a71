/** The part of an address that is about effects, with only what the talks and their data set have. */

import type { Loaded } from '../worker/protocol.js';
import { EFFECTS_ADDRESS, type EffectsAddress, type HandMade, type Subject } from './effects-address.js';
import type { Ignored } from './ignored.js';

type Known = Pick<Loaded, 'issues' | 'dataset'>;

const GROUPS = ['*', 'goods', 'services'];

export function settleEffects(
  address: EffectsAddress,
  { issues, dataset }: Known,
): { address: EffectsAddress; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const hasRegion = (code: string) => dataset.regions.some((one) => one.code === code);
  const hasSector = (code: string) => dataset.sectors.some((one) => one.code === code);
  const kept = (kind: Ignored['kind'], text: string | undefined, known: (text: string) => boolean) => {
    if (text === undefined || known(text)) return text;
    ignored.push({ kind, text });
    return undefined;
  };
  const subject = (asked: Subject, otherwise: Subject): Subject => {
    if (asked.kind !== 'option') return asked;
    const { issue, option } = asked;
    if (issues.some(({ id, options }) => id === issue && options.includes(option))) return asked;
    ignored.push({ kind: 'option', text: `${issue}:${option}` });
    return otherwise;
  };
  const rules = (made: HandMade): HandMade => ({
    ...made,
    rules: made.rules.filter(({ importer, exporter, sectors, percent }) => {
      const known =
        [importer, exporter].every((code) => code === '*' || hasRegion(code)) &&
        sectors.every((code) => GROUPS.includes(code) || hasSector(code));
      if (!known) ignored.push({ kind: 'duty', text: `${importer}:${exporter}:${sectors.join('+')}:${percent}` });
      return known;
    }),
  });
  const region = (code: string | undefined) => kept('region', code, hasRegion);
  const [exporter, importer] = [region(address.exporter), region(address.importer)];
  const flow = exporter !== undefined && importer !== undefined && exporter !== importer;
  return {
    address: {
      ...address,
      fx: subject(address.fx, EFFECTS_ADDRESS.fx),
      vs: subject(address.vs, EFFECTS_ADDRESS.vs),
      fxRules: rules(address.fxRules),
      vsRules: rules(address.vsRules),
      elasticity: kept('elasticity', address.elasticity, (id) => Object.hasOwn(dataset.elasticities, id)),
      region: region(address.region),
      exporter: flow ? exporter : undefined,
      importer: flow ? importer : undefined,
      sector: kept('sector', address.sector, hasSector),
    },
    ignored,
  };
}
