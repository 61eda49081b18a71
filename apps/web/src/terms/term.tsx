import './term.css';
import type { ReactNode } from 'react';
import { Floating } from '../design/floating.js';
import { useWords } from '../i18n/use-words.js';
import { TERMS, type TermId } from './terms.data.js';

/** A term that explains itself when it is pressed. */
export function Term({ id, children }: { id: TermId; children?: ReactNode }) {
  const { t, language } = useWords();
  const { name, text } = TERMS[language][id];
  return (
    <Floating
      label={t('terms.about', { name })}
      trigger={
        <button type="button" className="term">
          {children ?? name}
        </button>
      }
    >
      <h3>{name}</h3>
      <p className="term-text">{text}</p>
    </Floating>
  );
}
