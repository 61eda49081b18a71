import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useWorkbench } from '../../state/use-workbench.js';

/** Which parties the chart shows, where there are more than two. */
export function PartyPickers({ across, up }: { across: number; up: number }) {
  const { parties } = useLoaded();
  const { show } = useWorkbench();
  const { t, party } = useWords();
  if (parties.length < 3) return null;
  const picker = (label: string, key: 'x' | 'y', value: number, other: number) => (
    <label className="small">
      {label}{' '}
      <select className="select" value={parties[value]?.code} onChange={(event) => show({ [key]: event.target.value })}>
        {parties.map(({ code }, index) => (
          <option key={code} value={code} disabled={index === other}>
            {party(code)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <p className="pickers" data-undrawn>
      {picker(t('bargain.across'), 'x', across, up)} {picker(t('bargain.up'), 'y', up, across)}
    </p>
  );
}
