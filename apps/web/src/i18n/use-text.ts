/** The texts of the workbench in the language on screen. */

import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Language } from './numbers.js';

/** A text by its key, with values in the place of its names in braces. */
export type Translate = (key: string, values?: Readonly<Record<string, unknown>>) => string;

function subscribe(changed: () => void): () => void {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
}

function languageNow(): Language {
  return i18next.language === 'ko' ? 'ko' : 'en';
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, languageNow);
}

export function useText(): Translate {
  return textsIn(useLanguage());
}

const made = new Map<Language, Translate>();

/** Texts kept; the values of a long day with a slider would fill the memory. */
const MOST_KEPT = 5000;

/** Every part of a view asks for its texts each time it is drawn; they are kept, for looking one up is slow. */
export function textsIn(language: Language): Translate {
  const known = made.get(language);
  if (known) return known;
  const lookUp = i18next.getFixedT(language);
  const kept = new Map<string, string>();
  const translate: Translate = (key, values) => {
    const asked = values ? [key, ...Object.entries(values).flat()].join('\u0000') : key;
    const found = kept.get(asked);
    if (found !== undefined) return found;
    const text = lookUp(key, { ...values });
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(asked, text);
    return text;
  };
  made.set(language, translate);
  return translate;
}
