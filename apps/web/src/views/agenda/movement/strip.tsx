import type { HistoryStep } from '@parley/talks';
import { useWords } from '../../../i18n/use-words.js';
import { StatementEntry } from '../statement-entry.js';

export interface StripProps {
  readonly name: string;
  readonly party: string;
  readonly steps: readonly HistoryStep[] | undefined;
}

/** What one party said on one issue, the latest first, with how each statement moved it. */
export function Strip({ name, party, steps }: StripProps) {
  const { t } = useWords();
  return (
    <section className="strip-of" aria-label={name} data-strip={party}>
      <p className="eyebrow">{name}</p>
      {steps?.length === 0 && <p className="small strip-silent">{t('record.silentLong')}</p>}
      <ol>
        {[...(steps ?? [])].reverse().map(({ statement, movement }) => (
          <li
            key={`${statement.claim} ${statement.dated} ${statement.source} ${statement.stance} ${statement.quote}`}
            className="strip-step"
            data-voice={statement.capacity}
          >
            <StatementEntry statement={statement} movement={movement} />
          </li>
        ))}
      </ol>
    </section>
  );
}
