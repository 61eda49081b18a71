/** An address held against the talks it is about. */

import type { Loaded } from '../worker/protocol.js';
import type { Address } from './address.js';
import { settleDuties } from './duty-view.js';
import type { Ignored } from './ignored.js';
import { settleEffects } from './settle-effects.js';

export interface Settled {
  readonly address: Address;
  readonly ignored: readonly Ignored[];
}

/** The address with only what these talks have. */
export function settle(address: Address, loaded: Loaded): Settled {
  const ignored: Ignored[] = [];
  const issueOf = (id: string) => loaded.issues.find((issue) => issue.id === id);
  const known = (id: string) => {
    if (issueOf(id)) return true;
    ignored.push({ kind: 'issue', text: id });
    return false;
  };
  const chosen = Object.entries(address.chosen).filter(([issue, option]) => {
    if (!known(issue)) return false;
    if (issueOf(issue)?.options.includes(option)) return true;
    ignored.push({ kind: 'option', text: `${issue}:${option}` });
    return false;
  });
  const party = (code: string | undefined) => {
    if (code === undefined || loaded.parties.some((candidate) => candidate.code === code)) return code;
    ignored.push({ kind: 'party', text: code });
    return undefined;
  };
  if (address.talks !== undefined && address.talks !== loaded.id) ignored.push({ kind: 'talks', text: address.talks });
  const [own, ...others] = loaded.datasets;
  const data = address.data === own ? undefined : address.data;
  if (data !== undefined && !others.includes(data)) ignored.push({ kind: 'data', text: data });
  const duties = settleDuties(address, loaded);
  const effects = settleEffects(address.effects, loaded);
  ignored.push(...duties.ignored, ...effects.ignored);
  return {
    address: {
      ...address,
      ...duties.address,
      effects: effects.address,
      agenda: {
        ...address.agenda,
        issue: address.agenda.issue !== undefined && known(address.agenda.issue) ? address.agenda.issue : undefined,
      },
      talks: loaded.id,
      data: others.find((id) => id === data),
      chosen: Object.fromEntries(chosen),
      off: address.off.filter(known),
      x: party(address.x),
      y: party(address.y),
      for: party(address.for),
    },
    ignored,
  };
}

/** The package of an address: issues that are off the table or not named stay as without a deal. */
export function choiceOf(address: Pick<Address, 'off' | 'chosen'>, loaded: Pick<Loaded, 'issues'>): number[] {
  return loaded.issues.map((issue) => {
    const named = address.off.includes(issue.id) ? undefined : address.chosen[issue.id];
    const index = named === undefined ? -1 : issue.options.indexOf(named);
    return index < 0 ? issue.noDeal : index;
  });
}

/** What an address names of a package. */
export function chosenOf(choice: readonly number[], loaded: Pick<Loaded, 'issues'>): Record<string, string> {
  return Object.fromEntries(
    loaded.issues.flatMap((issue, index) => {
      const option = issue.options[choice[index] ?? issue.noDeal];
      return option === undefined || choice[index] === issue.noDeal ? [] : [[issue.id, option]];
    }),
  );
}

/** The package of an outcome of the bargain. */
export function choiceAt(loaded: Pick<Loaded, 'issues' | 'strides'>, outcome: number): number[] {
  return loaded.issues.map((issue, index) => Math.floor(outcome / (loaded.strides[index] ?? 1)) % issue.options.length);
}

/** Index of a package among the outcomes of the bargain. */
export function outcomeOf(loaded: Pick<Loaded, 'strides'>, choice: readonly number[]): number {
  return loaded.strides.reduce((sum, stride, index) => sum + stride * (choice[index] ?? 0), 0);
}
