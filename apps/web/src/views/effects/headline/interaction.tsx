import { memo } from 'react';
import { Info } from '../../../design/floating.js';
import { useWords } from '../../../i18n/use-words.js';
import { useScreen } from '../../../state/use-workbench.js';

/** What the options of the package on screen do together beyond each on its own. */
export const Interaction = memo(function Interaction({ party, columns }: { party: string; columns: number }) {
  const asInTalks = useScreen(({ address: { effects } }) => {
    const { fx, vs, elasticity, deficits } = effects;
    return fx.kind === 'package' && vs.kind === 'no-deal' && elasticity === undefined && deficits === undefined;
  });
  const price = useScreen((screen) => screen.price.value);
  const { t, money } = useWords();
  if (!price || !asInTalks) return null;
  return (
    <tr>
      <th scope="row">
        {t('effects.interaction')}{' '}
        <Info label={t('app.about', { what: t('effects.interaction') })}>
          <p>{t('effects.interactionHint')}</p>
        </Info>
      </th>
      <td />
      <td data-figure="interaction" data-party={party}>
        {money(price.report.interaction[party] ?? Number.NaN)}
      </td>
      <td colSpan={columns - 2} />
    </tr>
  );
});
