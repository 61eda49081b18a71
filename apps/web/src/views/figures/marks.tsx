import { useWords } from '../../i18n/use-words.js';

/** Marks an option as what happens without a deal (a cross, as in the chart) or as what holds today (a ring). */
export function Marks({ noDeal, statusQuo }: { noDeal: boolean; statusQuo: boolean }) {
  const { t } = useWords();
  if (!noDeal && !statusQuo) return null;
  return (
    <span className="marks-of">
      {noDeal && (
        <span className="mark" title={t('options.noDeal')}>
          <Cross />
          <span className="unseen"> ({t('options.noDeal')})</span>
        </span>
      )}
      {statusQuo && (
        <span className="mark" title={t('options.statusQuo')}>
          <Ring />
          <span className="unseen"> ({t('options.statusQuo')})</span>
        </span>
      )}
    </span>
  );
}

/** Key to the marks. */
export function MarksKey() {
  const { t } = useWords();
  return (
    <span className="marks-key tiny quiet">
      <Cross /> {t('options.noDeal')} <Ring /> {t('options.statusQuo')}
    </span>
  );
}

function Cross() {
  return (
    <svg width="9" height="9" aria-hidden="true">
      <path d="M1.5 1.5l6 6m0 -6l-6 6" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

function Ring() {
  return (
    <svg width="9" height="9" aria-hidden="true">
      <circle cx="4.5" cy="4.5" r="3.4" stroke="currentColor" strokeWidth="1.4" fill="none" />
    </svg>
  );
}
