import { useMemo } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { CLASSES } from './colour-classes.js';

const GRADES = Array.from({ length: 2 * CLASSES + 1 }, (_, index) => index - CLASSES);

/** Key to the colours: losses hatched, gains plain, nothing to speak of in the middle. */
export function MapLegend({ bounds, unit }: { bounds: readonly number[]; unit: string }) {
  const { t, language } = useWords();
  const number = useMemo(
    () => new Intl.NumberFormat(language === 'ko' ? 'ko-KR' : 'en-GB', { maximumSignificantDigits: 1 }),
    [language],
  );
  // Between a class and the next one outwards or inwards stands the bound that parts them.
  const between = (grade: number) => {
    const bound = grade < 0 ? -(bounds[-grade - 1] ?? 0) : (bounds[grade] ?? 0);
    return number.format(bound).replace('-', '−');
  };
  return (
    <div className="map-legend-line" aria-hidden="true">
      <span className="tiny quiet">{t('effects.map.losses')}</span>
      <ol className="map-legend">
        {GRADES.map((grade) => (
          <li key={grade} data-class={grade}>
            <span className="map-legend-tone" data-loss={grade < 0 || undefined} />
            {grade < CLASSES && <span className="map-legend-bound">{between(grade)}</span>}
          </li>
        ))}
      </ol>
      <span className="tiny quiet">
        {t('effects.map.gains')} ({unit})
      </span>
    </div>
  );
}
