/** Edits of a talks file as text: what is not edited keeps its bytes. */

import { formatPath, type Path } from '@parley/input';
import { mentionsOf } from './mentions.js';
import { isOptionalField, mannerAt } from './talks-shape.js';
import { EditError } from './yaml/edit-error.js';
import { insertAt, moveAt, putAt, removeAt } from './yaml/edit-yaml.js';
import { isMap, type Value, valueAt } from './yaml/json-value.js';
import { type YamlText, yamlText } from './yaml/yaml-text.js';

/** One edit, as data: what a person did, and what can be named, kept and done again. */
export type TalksEdit =
  /** Sets a field; maps on the way that are not there are begun. */
  | { readonly edit: 'set'; readonly path: Path; readonly value: Value }
  /** Adds an entry to the map (with a key) or list at a path. */
  | { readonly edit: 'add'; readonly path: Path; readonly key?: string; readonly value: Value; readonly index?: number }
  /** Takes a field or entry out; what names it stops that unless it may go too. */
  | { readonly edit: 'remove'; readonly path: Path; readonly withMentions?: boolean }
  | { readonly edit: 'move'; readonly path: Path; readonly to: number }
  /** Marks an option as what holds on the date of the file, in place of the one marked before. */
  | { readonly edit: 'status-quo'; readonly issue: string; readonly option: string };

/**
 * The text after an edit.
 * @throws {EditError} when it cannot be done; `mentions` says where what was to be removed is named
 */
export function editTalks(text: string, edit: TalksEdit): string {
  return edited(yamlText(text), edit).text;
}

/**
 * A text that is read already after several edits, the first first: who edits it again and again reads it once.
 * @throws {EditError} and then none is done
 */
export function editYaml(yaml: YamlText, edits: readonly TalksEdit[]): YamlText {
  return edits.reduce(edited, yaml);
}

function edited(yaml: YamlText, edit: TalksEdit): YamlText {
  const where = { manner: mannerAt };
  switch (edit.edit) {
    case 'set':
      return putAt(yaml, edit.path, edit.value, where);
    case 'add': {
      const key = edit.key ?? Number.MAX_SAFE_INTEGER;
      return insertAt(yaml, edit.path, key, edit.value, {
        ...where,
        ...(edit.index !== undefined && { index: edit.index }),
      });
    }
    case 'remove':
      return removed(yaml, edit.path, edit.withMentions ?? false);
    case 'move':
      return moveAt(yaml, edit.path, edit.to);
    case 'status-quo':
      return statusQuo(yaml, edit.issue, edit.option);
  }
}

function statusQuo(yaml: YamlText, issue: string, option: string): YamlText {
  const options = valueAt(yaml.value, ['issues', issue, 'options']);
  if (!isMap(options) || !Object.hasOwn(options, option))
    return putAt(yaml, ['issues', issue, 'options', option, 'status_quo'], true);
  const path = (id: string): Path => ['issues', issue, 'options', id, 'status_quo'];
  const others = Object.keys(options).filter((id) => id !== option && valueAt(yaml.value, path(id)) !== undefined);
  return putAt(
    others.reduce((text, id) => removeAt(text, path(id)), yaml),
    path(option),
    true,
    { manner: mannerAt },
  );
}

function removed(yaml: YamlText, path: Path, withMentions: boolean): YamlText {
  const all = goingWith(yaml.value, path);
  const mentions = all.flatMap(({ at }) => (at ? [at] : []));
  if (mentions.length > 0 && !withMentions) {
    throw new EditError(
      'referenced',
      `${formatPath(path)} is named in ${mentions.map(formatPath).join(', ')}`,
      path,
      mentions,
    );
  }
  const kept = all.find(({ goes }) => goes === undefined);
  if (kept?.at) {
    throw new EditError(
      'referenced',
      `${formatPath(kept.at)} needs ${formatPath(path)}: change it first`,
      path,
      mentions,
    );
  }
  const going = all.flatMap(({ goes }) => (goes ? [goes] : []));
  const whole = going.filter((one) => !going.some((other) => other.length < one.length && isInside(one, other)));
  return inOrder(yaml.value, unique(whole)).reduceRight((text, one) => withoutEmpty(removeAt(text, one), one), yaml);
}

interface Going {
  readonly at?: Path;
  readonly goes: Path | undefined;
}

/** What goes with a removal: the thing itself, what names it, what names that, and so on. */
function goingWith(root: Value, path: Path): Going[] {
  const going: Going[] = [{ goes: path }];
  for (let index = 0; index < going.length; index++) {
    const gone = going[index]?.goes;
    if (!gone) continue;
    for (const { at, goes } of mentionsOf(root, gone)) {
      // What stands within something that goes needs no mention of its own.
      const within = going.some((other) => other.goes && isInside(at, other.goes));
      if (!within) going.push({ at, goes });
    }
  }
  return going;
}

function isInside(path: Path, outer: Path): boolean {
  return outer.length <= path.length && outer.every((key, index) => key === path[index]);
}

function unique(paths: readonly Path[]): Path[] {
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
}

/** Paths in the order of the file. */
function inOrder(root: Value, paths: readonly Path[]): Path[] {
  const ranks = (path: Path) =>
    path.map((key, depth) =>
      typeof key === 'number' ? key : Object.keys(valueAt(root, path.slice(0, depth)) ?? {}).indexOf(key),
    );
  return [...paths].sort((a, b) => {
    const [x, y] = [ranks(a), ranks(b)];
    const differs = x.findIndex((rank, depth) => rank !== y[depth]);
    return differs < 0 ? x.length - y.length : (x[differs] ?? 0) - (y[differs] ?? -1);
  });
}

/** A map or list left empty goes too, where the file may do without it. */
function withoutEmpty(yaml: YamlText, path: Path): YamlText {
  const parent = path.slice(0, -1);
  const left = valueAt(yaml.value, parent);
  const empty = typeof left === 'object' && left !== null && Object.keys(left).length === 0;
  if (!empty || parent.length === 0 || !isOptionalField(parent)) return yaml;
  return withoutEmpty(removeAt(yaml, parent), parent);
}
