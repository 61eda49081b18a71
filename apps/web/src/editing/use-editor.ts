/** The editor of the talks on screen. It lives as long as the page, so that closing its panel loses nothing. */

import { useMemo, useSyncExternalStore } from 'react';
import { useLoaded, useWorkbench } from '../state/use-workbench.js';
import type { Workbench } from '../state/workbench.js';
import type { Loaded } from '../worker/protocol.js';
import { draftsIn } from './drafts.js';
import { Editor, type EditorState } from './editor.js';
import { serverTalks } from './talks-port.js';
import { type EditingClient, editingClient } from './worker/client.js';

const OPEN = new WeakMap<Workbench, Map<string, Editor>>();

/** The editor of talks; the same one whenever it is asked for. */
function editorOf(workbench: Workbench, { id, file, text, revision, available }: Loaded): Editor {
  const open = OPEN.get(workbench) ?? new Map<string, Editor>();
  OPEN.set(workbench, open);
  const found = open.get(id);
  if (found) return found;
  const writable = available.find((entry) => entry.id === id)?.writable === true;
  const port = workbench.embedded ? undefined : serverTalks(id);
  const client = editingClientOf(workbench);
  const editor = new Editor(
    { text, revision },
    { talks: id, writable, port },
    draftsIn(() => localStorage),
    {
      edit: (before, edits) => client.edited({ talks: id, file }, before, edits),
      merge: (base, mine, theirs) => client.merged(base, mine, theirs),
      show: (change) => (workbench.current().loaded?.id === id ? workbench.revise(change) : Promise.resolve(undefined)),
      now: () => new Date().toISOString(),
      later: (work, milliseconds) => void setTimeout(work, milliseconds),
    },
  );
  open.set(id, editor);
  addEventListener('beforeunload', (event) => {
    if (editor.unsaved()) event.preventDefault();
  });
  return editor;
}

const CLIENTS = new WeakMap<Workbench, EditingClient>();

/** The worker that edits; one for all talks. */
export function editingClientOf(workbench: Workbench): EditingClient {
  const client = CLIENTS.get(workbench) ?? editingClient(workbench.embedded);
  CLIENTS.set(workbench, client);
  return client;
}

export function useEditor(): Editor {
  const workbench = useWorkbench();
  const loaded = useLoaded();
  // biome-ignore lint/correctness/useExhaustiveDependencies: talks keep their editor however often they are read again
  return useMemo(() => editorOf(workbench, loaded), [workbench, loaded.id]);
}

/** One part of what the editor shows. */
export function useEditorState<T>(part: (state: EditorState) => T): T {
  const editor = useEditor();
  return useSyncExternalStore(editor.subscribe, () => part(editor.current()));
}
