/** Keeps the edited file: on the server where it can be written, as a download elsewhere. */

import { saveFile } from '../design/downloads/save-file.js';
import type { Editor } from './editor.js';

export function saveOrDownload(editor: Editor): Promise<void> {
  if (editor.writable) return editor.save();
  downloadTalks(editor.text());
  return Promise.resolve();
}

export function downloadTalks(text: string, name = 'talks.yaml'): void {
  saveFile(name, text, 'text/yaml;charset=utf-8');
}
