import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { SourceMark } from '../source-line.js';

/** What a party wants, and whether it says so or we read it so. */
export function Aims({ party }: { party: string }) {
  const aims = useLoaded().talks.objectives[party] ?? [];
  const { t, text, party: nameOf } = useWords();
  if (aims.length === 0) return <p className="quiet">{t('context.none')}</p>;
  return aims.map((aim) => (
    <div className="entry" key={text(aim.text)}>
      <p>{text(aim.text)}</p>
      <p className="source-marks tiny quiet">
        {aim.whose === 'ours' ? t('context.ours') : t('context.states', { who: nameOf(aim.whose) })}
        {aim.source && <SourceMark id={aim.source} />}
      </p>
    </div>
  ));
}
