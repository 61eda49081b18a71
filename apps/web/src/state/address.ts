/** What the screen shows, as the query of its address: a link reproduces the screen. */

import { AGENDA_ADDRESS, type AgendaAddress, readAgenda, writeAgenda } from './agenda-address.js';
import { BARGAIN_ADDRESS, type BargainAddress, readBargain, writeBargain } from './bargain-address.js';
import { isDay } from './day.js';
import { decoded } from './decoded.js';
import { DOCUMENTS_ADDRESS, type DocumentsAddress, readDocuments, writeDocuments } from './documents-address.js';
import { EFFECTS_ADDRESS, type EffectsAddress, readEffects, writeEffects } from './effects-address.js';
import { MEASURES_ADDRESS, type MeasuresAddress, readMeasures, writeMeasures } from './measures-address.js';
import { FIRST_VIEW, isView, type View } from './views.js';

export type Language = 'en' | 'ko';
export type Theme = 'auto' | 'light' | 'dark';

export interface Address {
  readonly view: View;
  readonly talks: string | undefined;
  /** Data set of the modelled figures; the file's own when undefined. */
  readonly data: string | undefined;
  /** Option ids by issue id, where they differ from no deal. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Ids of the issues off the table. */
  readonly off: readonly string[];
  readonly language: Language | undefined;
  readonly theme: Theme;
  /** Codes of the parties across and up the chart; the first two when undefined. */
  readonly x: string | undefined;
  readonly y: string | undefined;
  /** Duties: whose on whose goods, by which reading of the ledger, between which days, and on which one. */
  readonly pair: string | undefined;
  readonly reading: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly day: string | undefined;
  /** Party that the brief is written for; the first when undefined. */
  readonly for: string | undefined;
  /** Part of the editor that is open: `talks`, `sources`, `text`, or `issue:` and its id; closed when undefined. */
  readonly edit: string | undefined;
  readonly documents: DocumentsAddress;
  readonly effects: EffectsAddress;
  readonly measures: MeasuresAddress;
  readonly agenda: AgendaAddress;
  readonly bargain: BargainAddress;
}

export const EMPTY_ADDRESS: Address = {
  view: FIRST_VIEW,
  talks: undefined,
  data: undefined,
  chosen: {},
  off: [],
  language: undefined,
  theme: 'auto',
  x: undefined,
  y: undefined,
  pair: undefined,
  reading: undefined,
  from: undefined,
  to: undefined,
  day: undefined,
  for: undefined,
  edit: undefined,
  documents: DOCUMENTS_ADDRESS,
  effects: EFFECTS_ADDRESS,
  measures: MEASURES_ADDRESS,
  agenda: AGENDA_ADDRESS,
  bargain: BARGAIN_ADDRESS,
};

const NAMES = ['talks', 'data', 'x', 'y', 'pair', 'reading', 'for', 'edit'] as const;
const DAYS = ['from', 'to', 'day'] as const;

/** Parts of the address that belong to one view each. */
export type ViewPart = 'documents' | 'effects' | 'measures' | 'agenda' | 'bargain';

/** How they are read from one part of the query and written, in the order that they are written in. */
const VIEW_PARTS: {
  readonly [K in ViewPart]: {
    read(key: string, raw: string, value: string | undefined): Partial<Address[K]> | undefined;
    write(part: Address[K]): string[];
  };
} = {
  documents: { read: (key, _, value) => readDocuments(key, value), write: writeDocuments },
  effects: { read: readEffects, write: writeEffects },
  measures: { read: readMeasures, write: writeMeasures },
  agenda: { read: (key, _, value) => readAgenda(key, value), write: writeAgenda },
  bargain: { read: (key, _, value) => readBargain(key, value), write: writeBargain },
};
const VIEW_PART_NAMES = Object.keys(VIEW_PARTS) as ViewPart[];

type Draft = { -readonly [K in keyof Address]: Address[K] };

/**
 * Reads a query; what cannot be read is left out and listed as written.
 * @param path first part of the path, which names the view
 */
export function readAddress(query: string, path = ''): { address: Address; ignored: string[] } {
  const ignored: string[] = [];
  const address: Draft = { ...EMPTY_ADDRESS };
  if (isView(path)) address.view = path;
  else if (path !== '') ignored.push(`/${path}`);
  for (const part of query.replace(/^\?/, '').split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const key = equals < 0 ? part : part.slice(0, equals);
    const raw = equals < 0 ? '' : part.slice(equals + 1);
    const items = raw === '' ? [] : raw.split(',');
    const value = decoded(raw);
    if (key === 'p') {
      const pairs = items.map((item) => item.split(':').map(decoded));
      const good = pairs.filter((pair): pair is [string, string] => pair.length === 2 && !pair.includes(undefined));
      if (good.length < pairs.length) ignored.push(part);
      address.chosen = Object.fromEntries(good);
    } else if (key === 'off') {
      const ids = items.map(decoded).filter((id) => id !== undefined);
      if (ids.length < items.length) ignored.push(part);
      address.off = ids;
    } else if (key === 'lang' && (value === 'en' || value === 'ko')) address.language = value;
    else if (key === 'theme' && (value === 'light' || value === 'dark')) address.theme = value;
    else {
      const name = NAMES.find((one) => one === key);
      const day = DAYS.find((one) => one === key);
      if (name && value) address[name] = value;
      else if (day && value && isDay(value)) address[day] = value;
      else if (!VIEW_PART_NAMES.some((view) => readInto(address, view, key, raw, value))) ignored.push(part);
    }
  }
  return { address, ignored };
}

/** @returns whether the part of the query is one of the view’s */
function readInto<K extends ViewPart>(
  address: Draft,
  view: K,
  key: string,
  raw: string,
  value: string | undefined,
): boolean {
  const read = VIEW_PARTS[view].read(key, raw, value);
  if (read) address[view] = { ...address[view], ...read };
  return read !== undefined;
}

function written<K extends ViewPart>(address: Address, view: K): string[] {
  return VIEW_PARTS[view].write(address[view]);
}

/** The query of an address, with its question mark; empty when there is nothing to say. The view is in the path. */
export function writeAddress(address: Address): string {
  const { talks, chosen, off, language, theme } = address;
  const pairs = Object.entries(chosen).map(
    ([issue, option]) => `${encodeURIComponent(issue)}:${encodeURIComponent(option)}`,
  );
  const parts = [
    talks && `talks=${encodeURIComponent(talks)}`,
    pairs.length > 0 && `p=${pairs.join(',')}`,
    off.length > 0 && `off=${off.map(encodeURIComponent).join(',')}`,
    language && `lang=${language}`,
    theme !== 'auto' && `theme=${theme}`,
    ...[...NAMES.slice(1), ...DAYS].map((key) => address[key] && `${key}=${encodeURIComponent(address[key])}`),
    ...VIEW_PART_NAMES.flatMap((view) => written(address, view)),
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
