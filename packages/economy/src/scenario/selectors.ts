/** Names in rules (`*`, `goods`, codes, lists) to index lists. */

import { didYouMean, type InputIssue, listed, type Path } from '@parley/input';
import type { Region, Sector } from '../model/economy.js';

/** Indices of the named regions; `*` is all of them. Unknown names become issues. */
export function selectRegions(
  regions: readonly Region[],
  names: string | readonly string[],
  path: Path,
  issues: InputIssue[],
): readonly number[] {
  return listed(names).flatMap((name) => {
    if (name === '*') return regions.map((_, index) => index);
    const index = indexOf(regions, name);
    if (index !== undefined) return [index];
    const group = regions.find((region) => region.members.includes(name));
    issues.push(
      unknown(
        'unknown-region',
        `${name} is not a region of this data set`,
        path,
        group
          ? `${name} is part of ${group.code} there`
          : didYouMean(
              name,
              regions.map((region) => region.code),
            ),
      ),
    );
    return [];
  });
}

/** Indices of the named sectors; `goods`, `services` and `*` are groups. Unknown names become issues. */
export function selectSectors(
  sectors: readonly Sector[],
  names: string | readonly string[],
  path: Path,
  issues: InputIssue[],
): readonly number[] {
  return listed(names).flatMap((name) => {
    if (name === '*') return sectors.map((_, index) => index);
    if (name === 'goods') return sectors.flatMap(({ goods }, index) => (goods ? [index] : []));
    if (name === 'services') return sectors.flatMap(({ goods }, index) => (goods ? [] : [index]));
    const index = indexOf(sectors, name);
    if (index !== undefined) return [index];
    const codes = sectors.map((sector) => sector.code);
    issues.push(
      unknown(
        'unknown-sector',
        `${name} is not a sector of this data set`,
        path,
        didYouMean(name, ['goods', 'services', ...codes]),
      ),
    );
    return [];
  });
}

type Coded = readonly { readonly code: string }[];

const indices = new WeakMap<Coded, ReadonlyMap<string, number>>();

/** Place of a code in a list; looked up many times in the same few lists. */
function indexOf(list: Coded, code: string): number | undefined {
  const known = indices.get(list) ?? new Map(list.map((one, index) => [one.code, index]));
  indices.set(list, known);
  return known.get(code);
}

function unknown(code: string, message: string, path: Path, hint: string | undefined): InputIssue {
  return { code, severity: 'error', path, message, ...(hint && { hint }) };
}
