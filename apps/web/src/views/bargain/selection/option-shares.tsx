import { useWords } from '../../../i18n/use-words.js';
import { useLoaded } from '../../../state/use-workbench.js';

export interface OptionSharesProps {
  /** For each issue, how many packages hold each option. */
  readonly options: readonly (readonly number[])[];
  readonly count: number;
}

/** How often each option stands in the packages selected. */
export function OptionShares({ options, count }: OptionSharesProps) {
  const { issues } = useLoaded();
  const words = useWords();
  return (
    <table className="shares tiny">
      <caption className="unseen">{words.t('selection.common')}</caption>
      <tbody>
        {issues.map(({ id, options: names }, issue) => (
          <tr key={id}>
            <th scope="row">{words.issue(id)}</th>
            <td>
              <ul>
                {names.map((name, option) => {
                  const share = (options[issue]?.[option] ?? 0) / count;
                  return share === 0 ? null : (
                    <li key={name} style={{ '--share': share } as React.CSSProperties}>
                      {words.option(id, name)} <b>{words.share(share)}</b>
                    </li>
                  );
                })}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
