import type { Movement, Statement } from '@parley/talks';
import { useWords } from '../../i18n/use-words.js';
import { ClaimState } from './claim-state.js';
import { MovementSign } from './movement-sign.js';
import { StatementSource } from './statement-source.js';
import { Strength } from './strength.js';

export interface StatementEntryProps {
  readonly statement: Statement;
  readonly movement?: Movement | null;
}

/** One thing said: stance, strength, day, speaker, words, source, and where the claim stands. */
export function StatementEntry({ statement, movement = null }: StatementEntryProps) {
  const { t, text, date } = useWords();
  const { stance, strength, dated, said_on, speaker, capacity, says, quote, source, claim, state, edited, also } =
    statement;
  return (
    <div className="record-entry" data-capacity={capacity} data-claim={claim ?? undefined}>
      <p className="record-head">
        <MovementSign movement={movement} word />
        {t(`agenda.stances.${stance}`)}
        <Strength strength={strength} />
        <span className="quiet">
          {dated ? date(dated) : t('agenda.undated')}
          {dated !== null && said_on === null && ` (${t('record.published')})`}
        </span>
      </p>
      <p className="quiet">{[speaker, t(`agenda.capacities.${capacity}`)].filter(Boolean).join(', ')}</p>
      {says !== null && <p>{text(says)}</p>}
      {quote !== null && <blockquote>“{quote}”</blockquote>}
      {claim !== null && (
        <p className="record-tags">
          <ClaimState claim={claim} state={state} edited={edited} />
        </p>
      )}
      <StatementSource source={source} claim={claim} />
      {also.map((other) => (
        <StatementSource key={other} source={other} claim={null} />
      ))}
    </div>
  );
}
