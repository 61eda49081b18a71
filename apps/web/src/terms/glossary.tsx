import './glossary.css';
import { compareText } from '@parley/input';
import { useState } from 'react';
import { Modal } from '../design/modal.js';
import { useWords } from '../i18n/use-words.js';
import { TERM_IDS, TERMS } from './terms.data.js';

/** Every term, to look up. */
export default function Glossary({ onClose }: { onClose: () => void }) {
  const { t, language } = useWords();
  const [wanted, setWanted] = useState('');
  const needle = wanted.trim().toLowerCase();
  const entries = TERM_IDS.map((id) => ({ id, ...TERMS[language][id] }))
    .filter(({ name, text }) => `${name} ${text}`.toLowerCase().includes(needle))
    .sort((a, b) => compareText(a.name, b.name));
  return (
    <Modal title={t('terms.title')} onClose={onClose} wide>
      <input
        className="field"
        type="search"
        aria-label={t('terms.search')}
        placeholder={t('terms.search')}
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
      />
      <dl className="glossary">
        {entries.map(({ id, name, text }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {entries.length === 0 && <p className="quiet">{t('terms.none')}</p>}
    </Modal>
  );
}
