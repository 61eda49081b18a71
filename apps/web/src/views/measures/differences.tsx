import type { Differences as DifferencesOf } from '@parley/tariffs';
import { Scroll } from '../../design/scroll.js';
import { dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { DifferenceTable, isSeen } from './difference-table.js';
import { useExposure } from './use-duty-view.js';

/** Where the other sources have another average, and why. */
export function Differences({ view }: { view: DutyView }) {
  const { exposure, stale } = useExposure(view);
  const { t, language } = useWords();
  const own = view.pair.readings.find(({ id }) => id === (exposure?.reading ?? view.reading));
  return (
    <div className="panel duty-card duty-why" data-part="why">
      <div className="panel-head">
        <h3 id="duty-why">{t('measures.why')}</h3>
        <p className="tiny quiet">
          {t('measures.whyNote', { reading: own && dutyWords(language).reading(own), year: view.pair.year })}
        </p>
      </div>
      <Scroll className={stale && exposure ? 'duty-scroll stale' : 'duty-scroll'} labelledBy="duty-why">
        {exposure?.differences.map((found) => (
          <Against key={found.against} view={view} found={found} />
        ))}
      </Scroll>
    </div>
  );
}

function Against({ view, found }: { view: DutyView; found: DifferencesOf }) {
  const { t, language, rate, points } = useWords();
  const words = dutyWords(language);
  const nameOf = (id: string) => {
    const reading = view.pair.readings.find((one) => one.id === id);
    return reading ? words.reading(reading) : id;
  };
  const apart = found.additional_rate - found.against_additional_rate;
  const listed = found.parts.some((part) => isSeen(part.rate_difference));
  return (
    <div className="duty-against" data-against={found.against}>
      <h4>
        {t('measures.whyHead', { reading: nameOf(found.against), rate: rate(found.against_additional_rate) })}{' '}
        <span className="quiet">
          {listed
            ? t('measures.whyApart', { reading: nameOf(found.reading), points: points(apart) })
            : t(found.parts.length === 0 ? 'measures.whySame' : 'measures.whyClose')}
        </span>
      </h4>
      {listed && <DifferenceTable name={nameOf(found.against)} found={found} readings={view.pair.readings} />}
    </div>
  );
}
