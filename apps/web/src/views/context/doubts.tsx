import { Tag } from '../../design/tag.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { SourceMarks } from '../source-line.js';

/** Where the sources are wrong, or differ. */
export function Doubts() {
  const { doubts } = useLoaded().talks;
  const { t } = useWords();
  const ids = Object.keys(doubts);
  if (ids.length === 0) return <p className="entry">{t('context.none')}</p>;
  return ids.map((id) => (
    <div className="entry" key={id}>
      <Doubt id={id} />
    </div>
  ));
}

/** One doubt: what is stated, what is expected, and why. */
export function Doubt({ id }: { id: string }) {
  const doubt = useLoaded().talks.doubts[id];
  const { t, text } = useWords();
  if (!doubt) return <p>{id}</p>;
  return (
    <div className="stack" style={{ gap: 4 }}>
      <p>
        <b>{text(doubt.title)}</b> <Tag kind="note">{t(`context.kinds.${doubt.kind}`)}</Tag>
      </p>
      <dl>
        <dt>{t('context.asStated')}</dt>
        <dd>{text(doubt.as_stated)}</dd>
        {doubt.expected && (
          <>
            <dt>{t('context.expected')}</dt>
            <dd>{text(doubt.expected)}</dd>
          </>
        )}
        <dt>{t('context.evidence')}</dt>
        <dd>{text(doubt.evidence)}</dd>
      </dl>
      <SourceMarks ids={doubt.sources} />
    </div>
  );
}
