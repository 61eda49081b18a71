/** The shapes of the regions of a data set, drawn from those of countries. */

import { geo, plot } from '@observablehq/plot';
import codes from 'i18n-iso-countries/codes.json';
import { merge } from 'topojson-client';
import type { Accounts } from '../../../worker/effects-protocol.js';
import { largestRing, type Point } from './path-centre.js';

/** Size that paths are drawn in. */
export const MAP_WIDTH = 960;
export const MAP_HEIGHT = 494;

export interface RegionShape {
  /** Code of the region; undefined for land that is part of none. */
  readonly code: string | undefined;
  /** An SVG path. */
  readonly path: string;
  /** Middle of its largest part, and that part's area. */
  readonly centre: Point;
  readonly area: number;
}

type Countries = Parameters<typeof merge>[0];
type Land = Extract<Parameters<typeof merge>[1], readonly unknown[]>;

/** ISO 3166-1: alpha-3 code by numeric code, which the map has. */
const ALPHA_3: ReadonlyMap<string, string> = new Map(
  codes.map(([, alpha3, numeric]) => [numeric, alpha3] as [string, string]),
);

const ANTARCTICA = '010';
/** What data sets call the countries that they do not name. */
const REST = 'ROW';

let shapes: Promise<Countries> | undefined;

/** The shapes of countries, read when first asked for. */
export function countryShapes(): Promise<Countries> {
  shapes ??= import('world-atlas/countries-110m.json').then(({ default: read }) => read as unknown as Countries);
  return shapes;
}

/**
 * One shape for each region. The region that has the rest of the world among its members takes the countries that are
 * in no other.
 */
export function regionShapes(countries: Countries, regions: Accounts['regions']): RegionShape[] {
  const named = new Set(regions.flatMap(({ members }) => members));
  const rest = regions.find(({ members }) => members.includes(REST))?.code;
  const all = countries.objects.countries;
  const parts = all?.type === 'GeometryCollection' ? all.geometries : [];
  const regionOf = (id: string | number | undefined) => {
    const code = ALPHA_3.get(String(id));
    if (code === undefined || !named.has(code)) return rest;
    return regions.find(({ members }) => members.includes(code))?.code;
  };
  const byRegion = new Map<string | undefined, (typeof parts)[number][]>();
  for (const part of parts) {
    if (String(part.id) === ANTARCTICA) continue;
    const code = regionOf(part.id);
    byRegion.set(code, [...(byRegion.get(code) ?? []), part]);
  }
  const codes = [...byRegion.keys()];
  const features = codes.map((code) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: merge(countries, (byRegion.get(code) ?? []) as Land),
  }));
  const drawn = plot({
    width: MAP_WIDTH,
    height: MAP_HEIGHT,
    margin: 2,
    projection: { type: 'equal-earth', domain: { type: 'FeatureCollection', features } },
    marks: [geo(features)],
  });
  const paths = [...drawn.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
  return codes.map((code, index) => {
    const path = paths[index] ?? '';
    return { code, path, ...largestRing(path) };
  });
}
