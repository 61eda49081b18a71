/** A small scenario to rehearse on, and the command line with lines fed to it. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Scenario, writeScenarioJson } from '@parley/bargain';
import { main } from '../src/main.js';
import type { Run } from './run-parley.js';

export const folder = mkdtempSync(join(tmpdir(), 'parley-rehearse-'));

export function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const BUYER = { price: [5, 3, 0], delivery: [0, 1], warranty: [0, 1, 2] };
const SELLER = { price: [0, 3, 5], delivery: [2, 0], warranty: [1.5, 1, 0] };

/** A purchase: each side's payoff is the sum of three options; no deal is worth 2 to the buyer and 1 to the seller. */
export const PURCHASE: Scenario = {
  name: 'purchase',
  issues: [
    { name: 'price', kind: 'discrete', options: ['low', 'middle', 'high'] },
    { name: 'delivery', kind: 'discrete', options: ['slow', 'fast'] },
    { name: 'warranty', kind: 'discrete', options: ['none', 'one year', 'two years, on site'] },
  ],
  // With the longest warranty delivery is slow.
  constraints: [{ when: [[2, [2]]], require: [[1, [0]]] }],
  profiles: Object.entries({ buyer: BUYER, seller: SELLER }).map(([name, values], party) => ({
    name,
    weights: [1, 1, 1],
    evaluations: Object.values(values).map((own) => Float64Array.from(own)),
    reservation: { kind: 'value', value: 2 - party },
    discountFactor: 1,
  })),
};

export const purchase = file('purchase.json', writeScenarioJson(PURCHASE).text);

/** Payoffs of every package the constraint allows, written out without the engine. */
export const PACKAGES = [0, 1, 2].flatMap((price) =>
  [0, 1].flatMap((delivery) =>
    [0, 1, 2]
      .filter((warranty) => warranty < 2 || delivery === 0)
      .map((warranty) => {
        const worth = (values: typeof BUYER) =>
          (values.price[price] ?? NaN) + (values.delivery[delivery] ?? NaN) + (values.warranty[warranty] ?? NaN);
        return { options: [price, delivery, warranty], payoffs: [worth(BUYER), worth(SELLER)] as [number, number] };
      }),
  ),
);

/** Runs a command with a person who types these lines and then leaves. */
export async function typing(lines: readonly string[], ...args: string[]): Promise<Run> {
  const out: string[] = [];
  const notes: string[] = [];
  const rest = [...lines];
  const output = {
    out: (text: string) => out.push(text),
    note: (text: string) => notes.push(text),
    interactive: false,
  };
  const code = await main(args, output, {
    echoed: false,
    next: async () => rest.shift() ?? null,
    close: () => {},
  });
  return { code, out: out.join('\n'), notes: notes.join('\n') };
}
