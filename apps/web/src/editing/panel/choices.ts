/** What the fields of a talks file may be, in the reader's words. */

import { type Value, VOCABULARY, valueAt } from '@parley/talks';
import { useMemo } from 'react';
import { en } from '../../i18n/en.js';
import { useWords } from '../../i18n/use-words.js';
import { useEditorState } from '../use-editor.js';

export interface Item {
  readonly value: string;
  readonly label: string;
}

export interface Choices {
  readonly categories: readonly Item[];
  readonly states: readonly Item[];
  readonly stances: readonly Item[];
  readonly strengths: readonly Item[];
  readonly capacities: readonly Item[];
  readonly parties: readonly Item[];
  readonly sources: readonly Item[];
  readonly issues: readonly Item[];
}

const LONGEST_LABEL = 60;

export function useChoices(): Choices {
  const { t, language } = useWords();
  const root = useEditorState((state) => state.value);
  return useMemo(() => {
    const named = (words: Readonly<Record<string, string>>) =>
      Object.entries(words).map(([value, label]) => ({ value, label }));
    const own = (group: string, field: string) =>
      keysOf(root, [group]).map((value) => {
        const name = textIn(root && valueAt(root, [group, value, field]), language);
        return { value, label: group === 'sources' ? short(`${value} — ${name}`) : name || value };
      });
    const { stances, strengths, capacities } = VOCABULARY[language];
    return {
      categories: Object.keys(en.agenda.categories).map((value) => ({ value, label: t(`agenda.categories.${value}`) })),
      states: ['in', 'out', 'linked', 'open'].map((value) => ({ value, label: t(`agenda.states.${value}`) })),
      stances: named(stances),
      strengths: named(strengths),
      capacities: named(capacities),
      parties: own('parties', 'name'),
      sources: own('sources', 'title'),
      issues: own('issues', 'title'),
    };
  }, [t, language, root]);
}

/** What a value of the file is called; the value as written where it is none of the items. */
export function labelOf(items: readonly Item[], value: Value | undefined): string {
  return items.find((item) => item.value === value)?.label ?? String(value ?? '');
}

/** Keys of the map at a path. */
export function keysOf(root: Value | undefined, path: readonly (string | number)[]): string[] {
  const map = root === undefined ? undefined : valueAt(root, path);
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.keys(map) : [];
}

/** Items of the list at a path. */
export function itemsOf(root: Value | undefined, path: readonly (string | number)[]): readonly Value[] {
  const list = root === undefined ? undefined : valueAt(root, path);
  return Array.isArray(list) ? (list as readonly Value[]) : [];
}

/** A text of the file, as written, in a language. */
export function textIn(value: Value | undefined, language: 'en' | 'ko'): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const { [language]: own, en: english } = value as Readonly<Record<string, Value>>;
  return String(own ?? english ?? '');
}

function short(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}
