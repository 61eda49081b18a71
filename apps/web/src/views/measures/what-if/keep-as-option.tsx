import { lazy, Suspense } from 'react';
import type { DutyView } from '../../../state/duty-view.js';

/** Writing YAML takes a library of its own, which is loaded when somebody edits a schedule. */
const OptionForm = lazy(() => import('./option-form.js'));

/** The edited schedule kept as an option of an issue. */
export function KeepAsOption({ view }: { view: DutyView }) {
  return (
    <Suspense>
      <OptionForm view={view} />
    </Suspense>
  );
}
