import { useWords } from '../../../i18n/use-words.js';
import { useLoaded } from '../../../state/use-workbench.js';
import type { RegionFigures, VariantWorld } from '../../../worker/effects-protocol.js';
import { rangeOf, regionChange } from '../contrast.js';

export interface PartySentenceProps {
  readonly party: string;
  readonly one: RegionFigures;
  readonly other: RegionFigures;
  readonly index: number;
  readonly ranges: { readonly ones: readonly VariantWorld[]; readonly others: readonly VariantWorld[] } | undefined;
}

/** Changes below this, in million USD, are none. */
const NO_CHANGE = 0.5;

/** Real income in a sentence: up or down, by how much, and between which bounds. */
export function PartySentence({ party, one, other, index, ranges }: PartySentenceProps) {
  const { dataset } = useLoaded();
  const words = useWords();
  const { t } = words;
  const { percent = Number.NaN, musd = Number.NaN } = regionChange('realIncome', one, other);
  const range = ranges && rangeOf('realIncome', index, ranges.ones, ranges.others);
  const direction = Math.abs(musd) < NO_CHANGE ? 'same' : musd > 0 ? 'rises' : 'falls';
  return (
    <p className="party-sentence" data-direction={direction}>
      <span className="party-sentence-main">
        {t(`effects.sentence.${direction}`, {
          party: words.party(party),
          percent: words.finePercent(Math.abs(percent)).replace('+', ''),
          musd: words.amount(Math.abs(musd)),
          year: dataset.year,
        })}
      </span>{' '}
      {range && direction !== 'same' && (
        <span className="quiet" data-figure="income-range">
          {t('effects.sentence.range', {
            low: words.money(range.low.musd ?? Number.NaN),
            high: words.money(range.high.musd ?? Number.NaN),
          })}
        </span>
      )}
    </p>
  );
}
