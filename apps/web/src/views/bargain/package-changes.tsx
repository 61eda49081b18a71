import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';

export interface PackageChangesProps {
  readonly choice: readonly number[];
  /** What it is told against; no deal when left out. */
  readonly from?: readonly number[];
}

/** A package by what differs from another. */
export function PackageChanges({ choice, from }: PackageChangesProps) {
  const { issues, noDeal } = useLoaded();
  const words = useWords();
  const base = from ?? noDeal;
  const changed = issues.flatMap(({ id, options }, at) =>
    choice[at] === base[at] ? [] : [{ id, option: options[choice[at] ?? 0] ?? '' }],
  );
  if (changed.length === 0) return <span className="quiet">{words.t('bargain.unchanged')}</span>;
  return (
    <span className="package-changes">
      {changed.map(({ id, option }, at) => (
        <span key={id}>
          {at > 0 && <span className="quiet"> · </span>}
          <span className="quiet">{words.issue(id)}:</span> {words.option(id, option)}
        </span>
      ))}
    </span>
  );
}
