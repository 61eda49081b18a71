/** The workbench with its talks in one page that opens from disk; the server makes it. */

import { saveFile } from '../design/downloads/save-file.js';

/** @throws what the server said went wrong */
export async function saveOneFile(talks: string): Promise<void> {
  const response = await fetch(`/api/export/${encodeURIComponent(talks)}`);
  if (!response.ok) throw new Error((await response.text()) || `${response.status} ${response.statusText}`);
  saveFile(`${talks}.html`, await response.blob(), 'text/html;charset=utf-8');
}
