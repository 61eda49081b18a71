import { NumberInput } from '../../../design/number-input.js';
import { Slider } from '../../../design/slider.js';
import { useWords } from '../../../i18n/use-words.js';
import { LARGEST_RATE } from '../../../state/what-if.js';

export interface RateFieldProps {
  readonly name: string;
  readonly rate: number;
  /** What the law says, in words. */
  readonly law?: string | undefined;
  readonly onChange: (rate: number) => void;
}

/** End of the slider, in percent; higher rates are typed. */
const SLIDER_END = 60;

/** A rate in percent, by slider or typed. */
export function RateField({ name, rate, law, onChange }: RateFieldProps) {
  const { t, legalRate } = useWords();
  const percent = Number((100 * rate).toFixed(4));
  const change = (value: number) => onChange(Number((value / 100).toFixed(6)));
  return (
    <div className="what-if-rate">
      <span className="small quiet" aria-hidden="true">
        {t('whatIf.rate')}
      </span>
      <Slider
        label={t('whatIf.rateOf', { name })}
        value={percent}
        valueText={legalRate(rate)}
        min={0}
        max={SLIDER_END}
        step={0.5}
        onChange={change}
      />
      <span className="what-if-percent">
        <NumberInput
          label={`${t('whatIf.rateOf', { name })}, %`}
          value={percent}
          min={0}
          max={100 * LARGEST_RATE}
          step={0.5}
          onChange={change}
        />
        %
      </span>
      {law && <span className="tiny quiet">{law}</span>}
    </div>
  );
}
