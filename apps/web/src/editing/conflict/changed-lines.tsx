import { lineDiff, linesOf } from '@parley/talks';
import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.js';

/** The lines that one text has in the place of another's. */
export function ChangedLines({ title, before, after }: { title: string; before: string; after: string }) {
  const { t } = useWords();
  const hunks = useMemo(() => {
    const [old, now] = [linesOf(before), linesOf(after)];
    return lineDiff(old, now).map(({ from, to, newFrom, newTo }) => ({
      line: newFrom + 1,
      gone: old.slice(from, to),
      come: now.slice(newFrom, newTo),
    }));
  }, [before, after]);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {hunks.length === 0 && <p className="quiet">{t('editing.conflict.nothing')}</p>}
      {hunks.map(({ line, gone, come }) => (
        <figure className="conflict-hunk" key={line}>
          <figcaption className="quiet tiny">{t('editing.line', { line })}</figcaption>
          <Lines kind="gone" name={t('editing.conflict.before')} lines={gone} />
          <Lines kind="come" name={t('editing.conflict.after')} lines={come} />
        </figure>
      ))}
    </section>
  );
}

function Lines({ kind, name, lines }: { kind: 'gone' | 'come'; name: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <pre data-kind={kind}>
      <span className="unseen">{name}: </span>
      {lines.map((line) => `${kind === 'gone' ? '−' : '+'} ${line}`).join('\n')}
    </pre>
  );
}
