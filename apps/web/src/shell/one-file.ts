/** The workbench with its talks, as they are on screen, in one page that opens from disk. */

import type { TalksFiles } from '@parley/talks';
import { saveFile } from '../design/downloads/save-file.js';
import { withFiles } from '../embedded.js';
import { statusOf } from '../server-answer.js';
import type { Workbench } from '../state/workbench.js';
import type { Loaded } from '../worker/protocol.js';
import { serverOrigin } from '../worker/server-origin.js';

/** A server makes the page; one that is such a page already is its own. @throws what went wrong */
export async function saveOneFile({ page }: Pick<Workbench, 'page'>, loaded: Loaded): Promise<void> {
  const made = page ?? (await pageFromServer(loaded.id));
  const current = await withFiles(made, async (files) => {
    const changed = { ...files, talks: loaded.text, record: loaded.log };
    return page ? changed : withWhatIsNamed(changed, loaded);
  });
  saveFile(`${loaded.id}.html`, current, 'text/html;charset=utf-8');
}

async function pageFromServer(talks: string): Promise<string> {
  const response = await fetch(`/api/export/${encodeURIComponent(talks)}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text || statusOf(response));
  return text;
}

/** The server packs what the file on disk names; talks as edited may name more. */
async function withWhatIsNamed(files: TalksFiles, { id, datasets, talks }: Loaded): Promise<TalksFiles> {
  return {
    ...files,
    datasets: await completed(files.datasets, datasets, serverOrigin.dataset),
    ledgers: await completed(files.ledgers, talks.base.ledgers, (name) => serverOrigin.ledger(id, name)),
  };
}

async function completed(
  texts: Readonly<Record<string, string>>,
  names: readonly string[],
  fetched: (name: string) => Promise<string | undefined>,
): Promise<Record<string, string>> {
  const missing = names.filter((name) => !Object.hasOwn(texts, name));
  const found = await Promise.all(
    missing.map(async (name) => {
      const text = await fetched(name);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
  return { ...texts, ...Object.fromEntries(found.flat()) };
}
