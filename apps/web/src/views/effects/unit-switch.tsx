import { Segments } from '../../design/segments.js';
import { useWords } from '../../i18n/use-words.js';
import { useWorkbench } from '../../state/use-workbench.js';
import { useRestedEffects } from './effects-context.js';

/** Percent or million USD, for every chart that shows one of them. */
export function UnitSwitch() {
  const { money } = useRestedEffects();
  const { showEffects } = useWorkbench();
  const { t } = useWords();
  return (
    <Segments
      tight
      label={t('effects.unit')}
      value={money ? 'musd' : 'percent'}
      segments={[
        { value: 'percent', label: '%', name: t('effects.percent') },
        { value: 'musd', label: t('effects.musd') },
      ]}
      onChange={(value) => showEffects({ money: value === 'musd' })}
    />
  );
}
