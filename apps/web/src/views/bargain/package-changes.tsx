import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import type { Loaded } from '../../worker/protocol.js';

export interface PackageChangesProps {
  readonly choice: readonly number[];
  /** What it is told against; no deal when left out. */
  readonly from?: readonly number[];
}

/** Options of a package that differ from those of another, by issue. */
export function changedOptions(
  issues: Loaded['issues'],
  choice: readonly number[],
  from: readonly number[],
): { readonly id: string; readonly option: string }[] {
  return issues.flatMap(({ id, options }, at) =>
    choice[at] === from[at] ? [] : [{ id, option: options[choice[at] ?? 0] ?? '' }],
  );
}

/** A package by what differs from another. */
export function PackageChanges({ choice, from }: PackageChangesProps) {
  const { issues, noDeal } = useLoaded();
  const words = useWords();
  const changed = changedOptions(issues, choice, from ?? noDeal);
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
