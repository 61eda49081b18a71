import { Floating } from '../../design/floating.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { SourceMarks } from '../source-line.js';
import { Doubt } from './doubts.js';

/** Who sits for each party. */
export function Delegations() {
  const { parties } = useLoaded().talks;
  const { t, text, date, party: nameOf } = useWords();
  return Object.entries(parties).map(([code, { delegation }]) => (
    <section key={code}>
      <h3>{nameOf(code)}</h3>
      {delegation.length === 0 && <p className="quiet">{t('context.none')}</p>}
      {delegation.map((delegate) => (
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
          <p className="quiet">
            {text(delegate.role)}
            {delegate.from && <>, {t('context.from', { date: date(delegate.from) })}</>}
            {delegate.to && <>, {t('context.to', { date: date(delegate.to) })}</>}
          </p>
          <SourceMarks ids={delegate.sources} />
        </div>
      ))}
    </section>
  ));
}
