import { dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';
import { colourOf, type DutyModel } from './duty-model.js';

/** Key to the strata, the range and the lines. */
export function ChartKey({ model }: { model: DutyModel | undefined }) {
  const { t, language } = useWords();
  const { authority: nameOf } = dutyWords(language);
  return (
    <ul className="kinds-key tiny duty-key">
      {model?.authorities.map((authority) => (
        <li key={authority}>
          <i className="duty-swatch" style={{ background: colourOf(model.authorities, authority) }} />{' '}
          {nameOf(authority)}
        </li>
      ))}
      {model?.ranged && (
        <li>
          <i className="duty-swatch" data-key="range" /> {t('measures.range')}
        </li>
      )}
      {model?.edited && (
        <li>
          <i className="duty-swatch" data-key="edited" /> {t('measures.asEdited')}
        </li>
      )}
      {model && model.others.length > 0 && (
        <li>
          <i className="duty-swatch" data-key="line" /> {t('measures.others')}
        </li>
      )}
    </ul>
  );
}
