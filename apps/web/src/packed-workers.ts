/**
 * Workers of a page saved as one file: their scripts stand compressed in the page, each in an element with its name,
 * and are unpacked before anything starts one.
 */

import { unpacked } from './packing.js';

const urls = new Map<string, string>();

/** Unpacks the workers in the page; there are none in one that comes from a server. @throws when one is damaged */
export async function unpackWorkers(document: Document): Promise<void> {
  const elements = [...document.querySelectorAll<HTMLElement>('script[data-worker]')];
  await Promise.all(
    elements.map(async ({ dataset, textContent }) => {
      const script = new Blob([await unpacked(textContent.trim())], { type: 'text/javascript' });
      urls.set(dataset.worker ?? '', URL.createObjectURL(script));
    }),
  );
}

/** Starts a worker that was unpacked. @throws when the page has none of that name */
export function startPackedWorker(name: string): Worker {
  const url = urls.get(name);
  if (url === undefined) throw new Error(`the page has no worker ${name}`);
  return new Worker(url, { name });
}
