/** Where a talks file names something else of its own, and what goes when that goes. */

import type { Path } from '@parley/input';
import { isList, isMap, type Value, valueAt } from './yaml/json-value.js';

export interface Mention {
  /** Where it is named. */
  readonly at: Path;
  /** What is taken out with it; undefined where that would change what something is worth. */
  readonly goes: Path | undefined;
}

/** Where what stands at a path is named; empty for what nothing can name. */
export function mentionsOf(root: Value, path: Path): Mention[] {
  const [group, id, inside, option] = path;
  if (typeof id !== 'string') return [];
  if (group === 'issues' && path.length === 2) return issueMentions(root, id);
  if (group === 'issues' && inside === 'options' && path.length === 4) return optionMentions(root, id, String(option));
  if (path.length !== 2) return [];
  if (group === 'sources') return sourceMentions(root, id);
  if (group === 'parties') return partyMentions(root, id);
  if (group === 'doubts')
    return found(
      root,
      (at, key, value) => key === 'doubts' && at.length > 1 && has(value, id),
      (at) => itemOf(root, at, id),
    );
  if (group === 'product_lists')
    return found(root, (_, key, value) => (key === 'products' || key === 'but_not') && names(value, id));
  if (group === 'exchange_rates') return found(root, (_, key, value) => key === 'currency' && value === id);
  return [];
}

const names = (value: Value, id: string) => value === id || has(value, id);
const has = (value: Value, id: string) => isList(value) && value.includes(id);

/** Every field that `wanted` accepts, with what goes with it. */
function found(
  root: Value,
  wanted: (at: Path, key: string, value: Value) => boolean,
  goes: (at: Path) => Path | undefined = () => undefined,
): Mention[] {
  const mentions: Mention[] = [];
  const walk = (value: Value, path: Path): void => {
    if (isList(value)) value.forEach((item, index) => void walk(item, [...path, index]));
    else if (isMap(value)) {
      for (const [key, item] of Object.entries(value)) {
        const at = [...path, key];
        if (wanted(at, key, item)) mentions.push({ at, goes: goes(at) });
        walk(item, at);
      }
    }
  };
  walk(root, []);
  return mentions;
}

/** The place of a name in a list. */
function itemOf(root: Value, at: Path, id: string): Path {
  const list = valueAt(root, at);
  return [...at, isList(list) ? list.indexOf(id) : 0];
}

/** The name in the list; what the list is of, when the list would be too short without it. */
function itemOrOwner(root: Value, at: Path, id: string, least: number): Path {
  const list = valueAt(root, at);
  return isList(list) && list.length > least ? itemOf(root, at, id) : at.slice(0, -1);
}

/** Entries that say nothing without their source, by the first key of their path and their last. */
const SOURCED = new Set(['positions', 'commitments', 'timeline']);

function sourceMentions(root: Value, id: string): Mention[] {
  return found(
    root,
    (at, key, value) => at.length > 1 && ((key === 'source' && value === id) || (key === 'sources' && has(value, id))),
    (at) => {
      const entry = at.slice(0, -1);
      if (at.at(-1) === 'sources') return itemOrOwner(root, at, id, at[0] === 'linkages' || at[0] === 'doubts' ? 1 : 0);
      return SOURCED.has(String(at[0])) || at.includes('scope') ? entry : at;
    },
  );
}

function partyMentions(root: Value, id: string): Mention[] {
  const named = new Set(['weights', 'objectives', 'groups']);
  return found(
    root,
    (at, key, value) =>
      (value === id && (key === 'party' || key === 'claimed_by' || key === 'denied_by')) ||
      (value === id && (key === 'from' || key === 'to') && at.includes('transfers')) ||
      (key === id && (at.at(-2) === 'stated' || (at.length === 2 && named.has(String(at[0]))))),
    (at) => (at.at(-1) === 'denied_by' || at.at(-1) === id ? at : at.slice(0, -1)),
  );
}

function issueMentions(root: Value, id: string): Mention[] {
  return found(
    root,
    (at, key, value) =>
      (at[0] === 'positions' && key === 'issue' && value === id) ||
      (at[0] === 'linkages' && key === 'issues' && has(value, id)) ||
      isChoice(at, id),
    (at) => {
      if (at[0] === 'positions') return at.slice(0, -1);
      if (at[0] === 'linkages') return itemOrOwner(root, at, id, 2);
      return choiceGoes(root, at);
    },
  );
}

function optionMentions(root: Value, issue: string, id: string): Mention[] {
  return found(
    root,
    (at, _, value) => isChoice(at, issue) && names(value, id),
    (at) => {
      const value = valueAt(root, at);
      return isList(value) && value.length > 1 ? itemOf(root, at, id) : choiceGoes(root, at);
    },
  );
}

/** A field that names options of an issue by its id: of a constraint, of no deal, of what a group rejects. */
function isChoice(at: Path, issue: string): boolean {
  if (at.at(-1) !== issue) return false;
  const [group, , side] = at;
  if (group === 'constraints') return at.length === 4 && (side === 'if' || side === 'then');
  if (group === 'no_deal') return at.length === 3 && at[1] === 'package';
  return group === 'groups' && at.length === 5 && at[3] === 'rejects';
}

/** A rule without its condition, or with nothing left to hold, goes as a whole; so does a group that objects to nothing. */
function choiceGoes(root: Value, at: Path): Path {
  const others = Object.keys(valueAt(root, at.slice(0, -1)) ?? {}).length > 1;
  if (at[0] === 'constraints') return at[2] === 'then' && others ? at : at.slice(0, 2);
  if (at[0] === 'groups' && !others) {
    const sectors = valueAt(root, [...at.slice(0, 3), 'sectors']);
    if (!isList(sectors) || sectors.length === 0) return at.slice(0, 3);
  }
  return at;
}
