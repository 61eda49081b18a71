import { Tag } from '../../design/tag.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { SourceMarks } from '../source-line.js';

/** What each party wants, and whether it says so or we read it so. */
export function Objectives() {
  const { objectives, parties } = useLoaded().talks;
  const { t, text, party } = useWords();
  return Object.keys(parties).map((code) => (
    <section key={code}>
      <h3>{party(code)}</h3>
      {(objectives[code] ?? []).length === 0 && <p className="quiet">{t('context.none')}</p>}
      {objectives[code]?.map((objective) => (
        <div className="entry" key={text(objective.text)}>
          <p>
            {text(objective.text)}{' '}
            <Tag kind={objective.whose === 'ours' ? 'note' : 'plain'}>
              {objective.whose === 'ours' ? t('context.ours') : t('context.states', { who: party(objective.whose) })}
            </Tag>
          </p>
          {objective.source && <SourceMarks ids={[objective.source]} />}
        </div>
      ))}
    </section>
  ));
}
