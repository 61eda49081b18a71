import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { changedOptions } from './package-changes.js';

export interface PackageTipProps {
  readonly choice: readonly number[];
  readonly payoffs: readonly number[];
  /** Place of the package and size of the chart. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the package under the pointer holds, where it differs from no deal. */
export function PackageTip({ choice, payoffs, x, y, width, height }: PackageTipProps) {
  const { issues, noDeal, parties } = useLoaded();
  const words = useWords();
  const changed = changedOptions(issues, choice, noDeal);
  return (
    <div
      className="tip tiny"
      aria-hidden="true"
      style={{
        ...(x < width / 2 ? { left: x + 16 } : { right: width - x + 16 }),
        ...(y < height / 2 ? { top: y + 4 } : { bottom: height - y + 4 }),
      }}
    >
      <p className="tip-payoffs">
        {parties.map(({ code }, party) => (
          <span key={code}>
            {words.party(code)} <b>{words.money(payoffs[party] ?? 0)}</b>
          </span>
        ))}
      </p>
      {changed.length === 0 && <p>{words.t('bargain.unchanged')}</p>}
      <ul>
        {changed.map(({ id, option }) => (
          <li key={id}>
            <span className="quiet">{words.issue(id)}</span> {words.option(id, option)}
          </li>
        ))}
      </ul>
      <p className="quiet">{words.t('bargain.load')}</p>
    </div>
  );
}
