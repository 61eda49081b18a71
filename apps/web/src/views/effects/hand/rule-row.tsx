import type { Scenario } from '@parley/economy';
import { memo, useMemo } from 'react';
import { Button } from '../../../design/button.js';
import { NumberInput } from '../../../design/number-input.js';
import { Picker } from '../../../design/picker.js';
import { Slider } from '../../../design/slider.js';
import { useWords } from '../../../i18n/use-words.js';
import { type HandRule, LARGEST_DUTY } from '../../../state/effects-address.js';
import { useLoaded } from '../../../state/use-workbench.js';
import type { Accounts } from '../../../worker/effects-protocol.js';
import { beneath } from './duties-beneath.js';
import { SectorChoice, useSectorNames } from './sector-choice.js';

/** End of the slider, in percent; larger duties are typed. */
const SLIDER_END = 100;
const STEP = 0.5;

export interface RuleRowProps {
  /** Its place among the rules. */
  readonly at: number;
  readonly rule: HandRule;
  /** The duties of the world beneath, and its accounts; undefined until they are known. */
  readonly duties: Scenario['tariffs'] | undefined;
  readonly accounts: Accounts | undefined;
  readonly onChange: (at: number, part: Partial<HandRule>) => void;
  readonly onRemove: (at: number) => void;
}

/** One duty: who charges it, on whose goods, on which, and how much. */
export const RuleRow = memo(function RuleRow({ at, rule, duties, accounts, onChange, onRemove }: RuleRowProps) {
  const { importer, exporter, sectors } = rule;
  const { t, region, legalRate } = useWords();
  const sectorNames = useSectorNames();
  // Every flow of the rule is looked up: not again while the duty moves.
  const { low, high } =
    useMemo(
      () => duties && accounts && beneath(duties, { importer, exporter, sectors }, accounts),
      [duties, accounts, importer, exporter, sectors],
    ) ?? {};
  const name = (code: string) => (code === '*' ? t('effects.hand.every') : region(code));
  const what = t('effects.hand.what', {
    importer: name(importer),
    exporter: name(exporter),
    sectors: sectorNames(sectors),
  });
  const percent = (value: number) => legalRate(value / 100);
  const onPercent = (value: number) => onChange(at, { percent: value });
  return (
    <li className="rule-row" data-rule={`${importer}:${exporter}:${sectors.join('+')}`}>
      <RuleFlow at={at} importer={importer} exporter={exporter} sectors={sectors} onChange={onChange} />
      <Slider
        label={what}
        value={rule.percent}
        valueText={percent(rule.percent)}
        min={0}
        max={SLIDER_END}
        step={STEP}
        onChange={onPercent}
      />
      <span className="rule-row-number">
        <NumberInput label={what} value={rule.percent} min={0} max={LARGEST_DUTY} step={STEP} onChange={onPercent} /> %
      </span>
      <span className="rule-row-beneath tiny quiet">
        {low === undefined || high === undefined
          ? importer === exporter && t('effects.hand.own')
          : t('effects.hand.beneath', {
              rate: low === high ? percent(low) : t('effects.hand.between', { low: percent(low), high: percent(high) }),
            })}
      </span>
      <Button aria-label={t('effects.hand.remove', { what })} onClick={() => onRemove(at)}>
        <span aria-hidden="true">×</span>
      </Button>
    </li>
  );
});

type RuleFlowProps = Pick<RuleRowProps, 'at' | 'onChange'> & Omit<HandRule, 'percent'>;

/** What a duty is on; it stays as it is while the duty moves. */
const RuleFlow = memo(function RuleFlow({ at, importer, exporter, sectors, onChange }: RuleFlowProps) {
  const { dataset } = useLoaded();
  const { t, region } = useWords();
  const regions = useMemo(
    () => [
      ...dataset.regions.map(({ code }) => ({ value: code, label: region(code) })),
      { value: '*', label: t('effects.hand.every') },
    ],
    [dataset, region, t],
  );
  return (
    <>
      <Picker
        label={t('effects.hand.importer')}
        value={importer}
        items={regions}
        onChange={(code) => onChange(at, { importer: code })}
      />
      <Picker
        label={t('effects.hand.exporter')}
        value={exporter}
        items={regions}
        onChange={(code) => onChange(at, { exporter: code })}
      />
      <SectorChoice
        label={t('effects.hand.sectors')}
        chosen={sectors}
        onChange={(chosen) => onChange(at, { sectors: chosen })}
      />
    </>
  );
});
