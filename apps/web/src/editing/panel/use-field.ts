/** A field of the talks file in the editor: its value as written, what is wrong with it, and how it is set. */

import type { Path } from '@parley/input';
import { type Value, valueAt } from '@parley/talks';
import { useEffect, useRef, useState } from 'react';
import { useEditor, useEditorState } from '../use-editor.js';
import type { Fault } from '../worker/protocol.js';

export interface Field {
  readonly value: Value | undefined;
  readonly faults: readonly Fault[];
  set(value: Value): void;
  remove(): void;
  /** What is set next is a step of its own. */
  pause(): void;
}

/** @param name what the field is, in the names of steps */
export function useField(path: Path, name: string): Field {
  const editor = useEditor();
  const root = useEditorState((state) => state.value);
  const faults = useFaults(path);
  const mark = JSON.stringify(path);
  return {
    value: root === undefined ? undefined : valueAt(root, path),
    faults,
    set: (value) => void editor.edit({ edit: 'set', path, value }, { key: 'set', what: name }, mark),
    remove: () => {
      const { value } = editor.current();
      if (value !== undefined && valueAt(value, path) !== undefined) {
        void editor.edit({ edit: 'remove', path }, { key: 'remove', what: name }, mark);
      }
    },
    pause: editor.pause,
  };
}

/** What is wrong at a path or within it. */
export function useFaults(path: Path, exactly = false): readonly Fault[] {
  const faults = useEditorState((state) => state.faults);
  return faults.filter(
    (fault) => path.every((key, index) => fault.path[index] === key) && (!exactly || fault.path.length === path.length),
  );
}

/** Typing is taken over when it pauses for this long. */
const TAKEN_AFTER_MS = 180;

/** Text as it is typed: what is in the file follows shortly, and what changes in the file otherwise is shown. */
export function useTyped(value: string, take: (text: string) => void, pause: () => void) {
  const [typed, setTyped] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<string>(undefined);
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  });
  useEffect(() => {
    if (typed === value && waiting.current === undefined) setTyped(undefined);
  }, [typed, value]);
  const flush = () => {
    clearTimeout(timer.current);
    const text = waiting.current;
    waiting.current = undefined;
    if (text !== undefined) taking.current(text);
  };
  // What was typed last is not lost when the field goes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: flush reads only what does not change
  useEffect(() => flush, []);
  return {
    text: typed ?? value,
    change: (text: string) => {
      setTyped(text);
      waiting.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, TAKEN_AFTER_MS);
    },
    leave: () => {
      flush();
      pause();
      setTyped(undefined);
    },
  };
}
