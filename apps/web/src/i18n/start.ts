/** Starts the translations. */

import i18next from 'i18next';
import { en } from './en.js';
import { ko } from './ko.js';

/** Language for a reader who has not chosen one. */
export function readersLanguage(languages: readonly string[]): 'en' | 'ko' {
  const first = languages.find((language) => /^(en|ko)\b/.test(language));
  return first?.startsWith('ko') ? 'ko' : 'en';
}

export function startTranslations(language: 'en' | 'ko'): void {
  void i18next.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, ko: { translation: ko } },
    // Texts are set as text, never as markup.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}
