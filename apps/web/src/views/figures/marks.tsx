import { useWords } from '../../i18n/use-words.js';

/** Marks an option as what happens without a deal (a cross, as in the chart) or as what holds today (a ring). */
export function Marks({ noDeal, statusQuo }: { noDeal: boolean; statusQuo: boolean }) {
  const { t } = useWords();
  return (
    <>
      {noDeal && (
        <span className="mark" title={t('options.noDeal')}>
          <span aria-hidden="true">×</span>
          <span className="unseen"> ({t('options.noDeal')})</span>
        </span>
      )}
      {statusQuo && (
        <span className="mark" title={t('options.statusQuo')}>
          <span aria-hidden="true">○</span>
          <span className="unseen"> ({t('options.statusQuo')})</span>
        </span>
      )}
    </>
  );
}

/** Key to the marks. */
export function MarksKey() {
  const { t } = useWords();
  return (
    <span className="tiny quiet">
      <span aria-hidden="true">×</span> {t('options.noDeal')} &nbsp; <span aria-hidden="true">○</span>{' '}
      {t('options.statusQuo')}
    </span>
  );
}
