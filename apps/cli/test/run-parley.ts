/** Runs the command line in this process and collects what it writes. */

import { main } from '../src/main.js';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly notes: string;
}

export async function parley(...args: string[]): Promise<Run> {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await main(args, {
    out: (text) => out.push(text),
    note: (text) => notes.push(text),
    interactive: false,
  });
  return { code, out: out.join('\n'), notes: notes.join('\n') };
}

/** The one JSON document a command printed. */
export async function parleyJson(...args: string[]) {
  const { code, out, notes } = await parley(...args, '--json');
  if (code !== 0) throw new Error(`exit ${code}: ${notes}`);
  return JSON.parse(out);
}
