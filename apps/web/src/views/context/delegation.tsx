import { Floating } from '../../design/floating.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { SourceMarks } from '../source-line.js';
import { Doubt } from './doubts.js';

/** Who sits for a party. */
export function Delegation({ party }: { party: string }) {
  const delegation = useLoaded().talks.parties[party]?.delegation ?? [];
  const { t, text, date } = useWords();
  if (delegation.length === 0) return <p className="quiet">{t('context.none')}</p>;
  return delegation.map((delegate) => (
    <div className="entry" key={text(delegate.name)}>
      <p>
        <b>{text(delegate.name)}</b>{' '}
        {delegate.doubts?.map((id) => (
          <Floating
            key={id}
            label={t('context.doubt')}
            trigger={
              <button type="button" className="tag" data-kind="note">
                {t('context.doubt')}
              </button>
            }
          >
            <Doubt id={id} />
          </Floating>
        ))}
      </p>
      <p>
        {text(delegate.role)}
        {delegate.from && <span className="quiet">, {t('context.from', { date: date(delegate.from) })}</span>}
        {delegate.to && <span className="quiet">, {t('context.to', { date: date(delegate.to) })}</span>}
      </p>
      <SourceMarks ids={delegate.sources} />
    </div>
  ));
}
