/** What the effects view shows, as part of the address: who is looked at, against whom, and under which assumptions. */

import { decoded } from './decoded.js';

/** Solutions of the bargain, by the name that the address and the reports use. */
export const SOLUTIONS = ['nash', 'kalai_smorodinsky', 'egalitarian', 'utilitarian'] as const;
type Solution = (typeof SOLUTIONS)[number];

/** A world to look at. */
export type Subject =
  | { readonly kind: 'package' }
  | { readonly kind: 'no-deal' }
  | { readonly kind: 'base' }
  | { readonly kind: 'solution'; readonly solution: Solution }
  | { readonly kind: 'option'; readonly issue: string; readonly option: string }
  | { readonly kind: 'hand' };

/** What duties made by hand are laid over. */
export const STARTS = ['base', 'package', 'no-deal'] as const;
export type Start = (typeof STARTS)[number];

/** One duty made by hand. */
export interface HandRule {
  /** Code of a region, or `*`. */
  readonly importer: string;
  readonly exporter: string;
  /** Codes of sectors, `goods`, `services` or `*`. */
  readonly sectors: readonly string[];
  /** Percent of the price at the border. */
  readonly percent: number;
}

export interface HandMade {
  readonly start: Start;
  readonly rules: readonly HandRule[];
}

export const DEFICITS = ['fixed', 'balanced', 'scaled'] as const;
type Deficits = (typeof DEFICITS)[number];

/** Largest duty that can be asked for, in percent. */
export const LARGEST_DUTY = 1000;

export interface EffectsAddress {
  readonly fx: Subject;
  readonly vs: Subject;
  readonly fxRules: HandMade;
  readonly vsRules: HandMade;
  /** Both worlds beside each other, each against the base year, instead of their difference. */
  readonly beside: boolean;
  /** Changes in million USD instead of percent, where a chart shows one of them. */
  readonly money: boolean;
  /** Set of elasticities and treatment of trade imbalances; the talks' own when undefined. */
  readonly elasticity: string | undefined;
  readonly deficits: Deficits | undefined;
  /** Region looked at, and the flow and the market looked at; the first that make sense when undefined. */
  readonly region: string | undefined;
  readonly exporter: string | undefined;
  readonly importer: string | undefined;
  readonly sector: string | undefined;
}

const NO_RULES: HandMade = { start: 'package', rules: [] };

export const EFFECTS_ADDRESS: EffectsAddress = {
  fx: { kind: 'package' },
  vs: { kind: 'no-deal' },
  fxRules: NO_RULES,
  vsRules: NO_RULES,
  beside: false,
  money: false,
  elasticity: undefined,
  deficits: undefined,
  region: undefined,
  exporter: undefined,
  importer: undefined,
  sector: undefined,
};

/** Reads one part of a query; undefined when it says nothing that can be read about effects. */
export function readEffects(key: string, raw: string): Partial<EffectsAddress> | undefined {
  const value = decoded(raw);
  if (value === undefined || value === '') return undefined;
  switch (key) {
    case 'fx':
    case 'vs': {
      const subject = readSubject(raw);
      return subject && { [key]: subject };
    }
    case 'fx-rules':
    case 'vs-rules': {
      const made = readRules(raw);
      return made && { [key === 'fx-rules' ? 'fxRules' : 'vsRules']: made };
    }
    case 'fx-as':
      return value === 'beside' ? { beside: true } : undefined;
    case 'fx-in':
      return value === 'musd' ? { money: true } : undefined;
    case 'fx-elasticity':
      return { elasticity: value };
    case 'fx-deficits': {
      const deficits = DEFICITS.find((one) => one === value);
      return deficits && { deficits };
    }
    case 'fx-region':
      return { region: value };
    case 'fx-sector':
      return { sector: value };
    case 'fx-flow': {
      const [exporter, importer, ...more] = raw.split(':').map(decoded);
      return exporter && importer && more.length === 0 ? { exporter, importer } : undefined;
    }
    default:
      return undefined;
  }
}

/** The parts of a query that say what differs from {@link EFFECTS_ADDRESS}. */
export function writeEffects(address: EffectsAddress): string[] {
  const { fx, vs, fxRules, vsRules, beside, money, elasticity, deficits, region, exporter, importer, sector } = address;
  const flow = exporter && importer && [exporter, importer].map(encodeURIComponent).join(':');
  return [
    ['fx', fx.kind !== EFFECTS_ADDRESS.fx.kind && writeSubject(fx)],
    ['fx-rules', written(fxRules)],
    ['vs', vs.kind !== EFFECTS_ADDRESS.vs.kind && writeSubject(vs)],
    ['vs-rules', written(vsRules)],
    ['fx-as', beside && 'beside'],
    ['fx-elasticity', elasticity && encodeURIComponent(elasticity)],
    ['fx-deficits', deficits],
    ['fx-region', region && encodeURIComponent(region)],
    ['fx-in', money && 'musd'],
    ['fx-flow', flow],
    ['fx-sector', sector && encodeURIComponent(sector)],
  ].flatMap(([key, value]) => (value ? [`${key}=${value}`] : []));
}

/** A subject as the address writes it. */
export function writeSubject(subject: Subject): string {
  if (subject.kind === 'solution') return subject.solution;
  if (subject.kind !== 'option') return subject.kind;
  return `${encodeURIComponent(subject.issue)}:${encodeURIComponent(subject.option)}`;
}

/** The subject that {@link writeSubject} wrote; undefined when it is none. */
export function readSubject(raw: string): Subject | undefined {
  const [first, option, ...more] = raw.split(':').map(decoded);
  if (first === undefined || more.length > 0) return undefined;
  if (raw.includes(':')) return first && option ? { kind: 'option', issue: first, option } : undefined;
  const solution = SOLUTIONS.find((one) => one === first);
  if (solution) return { kind: 'solution', solution };
  return first === 'package' || first === 'no-deal' || first === 'base' || first === 'hand'
    ? { kind: first }
    : undefined;
}

/** `start,importer:exporter:sector+sector:percent,…`; undefined when any of it cannot be read. */
function readRules(raw: string): HandMade | undefined {
  const [first, ...items] = raw.split(',');
  const start = STARTS.find((one) => one === first);
  if (!start) return undefined;
  const rules = items.map(readRule);
  return rules.every((rule) => rule !== undefined) ? { start, rules } : undefined;
}

function readRule(item: string): HandRule | undefined {
  const parts = item.split(':');
  const [importer, exporter] = parts.slice(0, 2).map(decoded);
  const sectors = (parts[2] ?? '').split('+').map(decoded);
  const percent = Number(parts[3]);
  if (parts.length !== 4 || !importer || !exporter || !sectors.every((sector) => sector)) return undefined;
  if (!/^\d+(\.\d+)?$/.test(parts[3] ?? '') || percent > LARGEST_DUTY) return undefined;
  return { importer, exporter, sectors: sectors.filter((sector) => sector !== undefined), percent };
}

function written({ start, rules }: HandMade): string | false {
  if (rules.length === 0 && start === NO_RULES.start) return false;
  const items = rules.map(({ importer, exporter, sectors, percent }) =>
    [
      encodeURIComponent(importer),
      encodeURIComponent(exporter),
      sectors.map(encodeURIComponent).join('+'),
      percent,
    ].join(':'),
  );
  return [start, ...items].join(',');
}
