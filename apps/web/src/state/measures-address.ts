/** What the measures view shows besides day, period and source: its tab, the schedule as edited, and the product open. */

import { decoded } from './decoded.js';
import { readWhatIf, type WhatIf, writeWhatIf } from './what-if.js';

export const MEASURES_TABS = ['law', 'what-if', 'products'] as const;
type MeasuresTab = (typeof MEASURES_TABS)[number];

/** What products are sorted by; with a minus the least first. */
export const PRODUCT_ORDERS = ['duty', 'imports', 'rate', 'edited', 'change', 'code', 'name'] as const;
export type ProductOrder = (typeof PRODUCT_ORDERS)[number];

export interface MeasuresAddress {
  readonly tab: MeasuresTab;
  readonly whatIf: WhatIf;
  /** Words or digits that products are found by. */
  readonly find: string | undefined;
  /** Six-digit product whose duties are open. */
  readonly hs: string | undefined;
  readonly order: ProductOrder;
  readonly least: boolean;
}

export const MEASURES_ADDRESS: MeasuresAddress = {
  tab: 'law',
  whatIf: { everyone: false, changes: [], added: [] },
  find: undefined,
  hs: undefined,
  order: 'duty',
  least: false,
};

/** Reads one part of a query; undefined when it says nothing that can be read about measures. */
export function readMeasures(key: string, raw: string): Partial<MeasuresAddress> | undefined {
  const value = decoded(raw);
  if (value === undefined) return undefined;
  switch (key) {
    case 'duties': {
      const tab = MEASURES_TABS.find((one) => one === value);
      return tab && { tab };
    }
    case 'whatif': {
      const whatIf = readWhatIf(raw);
      return whatIf && { whatIf };
    }
    case 'find':
      return value === '' ? undefined : { find: value };
    case 'hs':
      return /^\d{6}$/.test(value) ? { hs: value } : undefined;
    case 'by': {
      const order = PRODUCT_ORDERS.find((one) => one === value.replace(/^-/, ''));
      return order && { order, least: value.startsWith('-') };
    }
    default:
      return undefined;
  }
}

/** The parts of a query that say what differs from {@link MEASURES_ADDRESS}. */
export function writeMeasures({ tab, whatIf, find, hs, order, least }: MeasuresAddress): string[] {
  const edits = writeWhatIf(whatIf);
  return [
    ...(tab === MEASURES_ADDRESS.tab ? [] : [`duties=${tab}`]),
    ...(edits === '' ? [] : [`whatif=${edits}`]),
    ...(find ? [`find=${encodeURIComponent(find)}`] : []),
    ...(hs ? [`hs=${hs}`] : []),
    ...(order === MEASURES_ADDRESS.order && !least ? [] : [`by=${least ? '-' : ''}${order}`]),
  ];
}
