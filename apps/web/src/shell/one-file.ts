/** The workbench with its talks, as they are on screen, in one page that opens from disk. */

import { saveFile } from '../design/downloads/save-file.js';
import { withTalks } from '../embedded.js';
import { statusOf } from '../server-answer.js';
import type { Workbench } from '../state/workbench.js';
import type { Loaded } from '../worker/protocol.js';

/** A server makes the page; one that is such a page already is its own. @throws what went wrong */
export async function saveOneFile({ page }: Pick<Workbench, 'page'>, loaded: Loaded): Promise<void> {
  const made = page ?? (await pageFromServer(loaded.id));
  const current = await withTalks(made, { talks: loaded.text, record: loaded.log });
  saveFile(`${loaded.id}.html`, current, 'text/html;charset=utf-8');
}

async function pageFromServer(talks: string): Promise<string> {
  const response = await fetch(`/api/export/${encodeURIComponent(talks)}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text || statusOf(response));
  return text;
}
