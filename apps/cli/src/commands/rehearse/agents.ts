/** Agents as they are named on the command line: `kind`, or `kind:parameter=value,…`. */

import {
  AGENT_KINDS,
  type AgentSettings,
  agentSettingsSchema,
  BOULWARE,
  CONCEDER,
  type Contestant,
  LINEAR,
  needsCompleteInformation,
  type ProtocolName,
  protocolsOf,
} from '@parley/bargain';
import { didYouMean, InputError, type InputIssue, readDocument } from '@parley/input';

/** Plays where no other agent is named: concedes late, along the frontier as it models it. */
export const DEFAULT_AGENT: AgentSettings = { agent: 'frontier-aware', exponent: 0.2 };

/** What an agent is started with when only its name is given. */
const PRESETS: Readonly<Record<string, AgentSettings>> = {
  boulware: BOULWARE,
  linear: LINEAR,
  conceder: CONCEDER,
  'time-dependent': LINEAR,
  'tit-for-tat': { agent: 'tit-for-tat', imitation: 'relative' },
  'frontier-aware': DEFAULT_AGENT,
};

/** All names of agents, written with hyphens. */
const AGENT_NAMES: readonly string[] = [
  ...new Set([...Object.keys(PRESETS), ...Object.keys(AGENT_KINDS).map(hyphened)]),
];

/** How an acceptance condition named alone is set: as in the paper it comes from. */
const ACCEPTANCES: Readonly<Record<string, object>> = {
  next: { kind: 'next' },
  combined: { kind: 'combined', after: 0.99, window: 'maximum' },
};

/**
 * An agent by its words, such as `boulware`, `tit-for-tat:imitation=averaged,window=3` or
 * `frontier-aware:model=bayesian,acceptance=next`.
 * @param option the option they were given to, for messages
 * @throws {InputError} naming the nearest known kind or parameter
 */
export function agentOf(words: string, option: string): AgentSettings {
  const colon = words.indexOf(':');
  const name = hyphened((colon < 0 ? words : words.slice(0, colon)).trim().toLowerCase());
  const place = `${option} ${words}`;
  if (!AGENT_NAMES.includes(name)) {
    throw new InputError([
      fault(place, `“${name}” is not an agent`, didYouMean(name, AGENT_NAMES), AGENT_NAMES.join(', ')),
    ]);
  }
  const kind = Object.keys(AGENT_KINDS).find((known) => hyphened(known) === name);
  const settings: Record<string, unknown> = { ...(PRESETS[name] ?? { agent: kind }) };
  for (const part of colon < 0 ? [] : words.slice(colon + 1).split(',')) {
    const [key = '', value] = part.split('=').map((side) => side.trim());
    if (value === undefined || value === '') {
      throw new InputError([fault(place, `“${part.trim()}” sets no parameter`, undefined, 'parameter=value')]);
    }
    set(settings, key, value);
  }
  const read = readDocument(JSON.stringify(settings), place, agentSettingsSchema);
  if (!read.ok) throw new InputError(read.issues.map((issue) => ofParameter(issue, place, name)));
  const { value } = read;
  if ('shape' in value && value.shape === 'exponential' && !(value.initial !== undefined && value.initial > 0)) {
    throw new InputError([
      fault(place, 'the exponential shape needs a share conceded at the start', undefined, 'initial above 0'),
    ]);
  }
  return value;
}

/**
 * Agents of a list. A comma before `parameter=value` belongs to the agent, every other one divides.
 * @throws {InputError} as {@link agentOf}, or when an agent is listed twice
 */
export function agentsOf(list: string, option: string): Contestant[] {
  const words: string[] = [];
  for (const part of list.split(',').map((piece) => piece.trim())) {
    const goesOn = part.includes('=') && !(part.indexOf(':') >= 0 && part.indexOf(':') < part.indexOf('='));
    if (goesOn && words.length > 0) words.push(`${words.pop()},${part}`);
    else if (part !== '') words.push(part);
  }
  const twice = words.find((name, at) => words.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new InputError([fault(option, `${twice} is listed twice`, undefined, 'each agent once')]);
  }
  return words.map((name) => ({ name, settings: agentOf(name, option) }));
}

/**
 * Refuses an agent that cannot play in a protocol with so many parties.
 * @throws {InputError}
 */
export function checkAgent(settings: AgentSettings, protocol: ProtocolName, parties: number, option: string): void {
  const possible = protocolsOf(settings);
  if (!possible.includes(protocol)) {
    const message = `a ${settings.agent} agent cannot play ${protocol}`;
    throw new InputError([fault(option, message, undefined, possible.join(' or '))]);
  }
  if (needsCompleteInformation(settings) && parties !== 2) {
    const message = `a ${settings.agent} agent plays against one opponent, not ${parties - 1}`;
    throw new InputError([fault(option, message, undefined, 'another agent')]);
  }
}

/** An agent in words: `frontier-aware (exponent 0.2)`. */
export function agentWords({ agent, ...parameters }: AgentSettings): string {
  const words = Object.entries(parameters).map(([name, value]) =>
    typeof value === 'object' ? `${name} ${Object.values(value).join(' ')}` : `${name} ${value}`,
  );
  return words.length > 0 ? `${agent} (${words.join(', ')})` : agent;
}

function set(settings: Record<string, unknown>, key: string, text: string): void {
  const value = /^[-+]?(\d|\.\d)/.test(text) && !Number.isNaN(Number(text)) ? Number(text) : text.replaceAll('-', ' ');
  if (key === 'acceptance') settings[key] = ACCEPTANCES[text] ?? { kind: value };
  else if (key.startsWith('acceptance.')) {
    const given = settings.acceptance ?? ACCEPTANCES.combined;
    settings.acceptance = { ...(given as object), [key.slice('acceptance.'.length)]: value };
  } else settings[key] = value;
}

function ofParameter({ line: _line, column: _column, ...issue }: InputIssue, place: string, name: string): InputIssue {
  const message = issue.code === 'unknown-key' ? `${name} has no parameter “${issue.path.at(-1)}”` : issue.message;
  return { ...issue, file: place, message, path: issue.code === 'unknown-key' ? [] : issue.path };
}

function hyphened(name: string): string {
  return name.replace(/[ _]+/g, '-');
}

function fault(place: string, message: string, hint: string | undefined, expected?: string): InputIssue {
  return {
    code: 'agent',
    severity: 'error',
    path: [],
    file: place,
    message,
    ...(expected === undefined || hint?.startsWith('known:') ? {} : { expected }),
    ...(hint === undefined ? {} : { hint }),
  };
}
