import type { ClaimRecord } from '@parley/talks';
import { useWords } from '../../../i18n/use-words.js';

const KINDS = ['position', 'measure', 'commitment', 'doubt'] as const;

/** What the lines in the text mean. */
export function MarkKey({ claims }: { claims: readonly ClaimRecord[] }) {
  const { t, count } = useWords();
  const numbers = KINDS.map((kind) => ({ kind, number: claims.filter(({ claim }) => claim.kind === kind).length }));
  return (
    <p className="mark-key tiny">
      <span className="unseen">{t('documents.key')}: </span>
      {numbers
        .filter(({ number }) => number > 0)
        .map(({ kind, number }) => (
          <span key={kind}>
            <span className="claim-span" data-kind={kind} data-depth={0}>
              {t(`documents.groups.${kind}`)}
            </span>{' '}
            {count(number)}
          </span>
        ))}
    </p>
  );
}
