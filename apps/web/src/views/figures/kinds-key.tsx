import { KINDS } from '../../design/bar-layout.js';
import { useWords } from '../../i18n/use-words.js';

/** Key to the bars. */
export function KindsKey() {
  const { t } = useWords();
  return (
    <ul className="kinds-key tiny">
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className="swatch" data-kind={kind} /> {t(`options.kinds.${kind}`)}
        </li>
      ))}
      <li>
        <span className="swatch" data-kind="range" /> {t('options.range')}
      </li>
      <li>
        <span className="swatch" data-kind="total" /> {t('options.total')}
      </li>
    </ul>
  );
}
