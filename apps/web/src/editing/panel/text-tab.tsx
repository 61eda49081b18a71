import { useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { textOf } from '../history.js';
import { useEditor, useEditorState } from '../use-editor.js';
import { FaultText } from './fault-notes.js';

/** The file as it is written, with the numbers of its lines and the list of what is wrong with it. */
export function TextTab() {
  const editor = useEditor();
  const { t } = useWords();
  const text = useEditorState(({ history }) => textOf(history));
  const faults = useEditorState((state) => state.faults);
  const area = useRef<HTMLTextAreaElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const count = text.split('\n').length;
  const wrong = new Map(faults.map(({ line, severity }) => [line, severity]));
  const goTo = (line: number) => {
    const { current } = area;
    if (!current) return;
    const lines = text.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    current.focus();
    current.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    const height = current.scrollHeight / count;
    current.scrollTop = Math.max(0, (line - 4) * height);
    current.scrollLeft = 0;
  };
  return (
    <div className="edit-text">
      <div className="edit-text-area">
        <div className="edit-lines" aria-hidden="true">
          <ol style={{ transform: `translateY(${-scrolled}px)` }}>
            {Array.from({ length: count }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
              <li key={index} data-severity={wrong.get(index + 1)}>
                {index + 1}
              </li>
            ))}
          </ol>
        </div>
        <textarea
          ref={area}
          data-own-undo
          spellCheck={false}
          wrap="off"
          aria-label={t('editing.text.label')}
          value={text}
          onChange={({ target }) => editor.type(target.value, { key: 'text' })}
          onBlur={editor.pause}
          onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop)}
        />
      </div>
      <section className="edit-problems" aria-label={t('editing.text.faults')}>
        <h3>
          {t('editing.text.faults')} <span className="quiet">{faults.length}</span>
        </h3>
        {faults.length === 0 && <p className="quiet small">{t('editing.text.none')}</p>}
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.line} ${fault.path.join('.')} ${fault.message}`}>
              <button
                type="button"
                data-severity={fault.severity}
                onClick={() => goTo(fault.line)}
                title={t('editing.text.goTo', { line: fault.line })}
              >
                <b>
                  {t('editing.line', { line: fault.line })}
                  {fault.severity === 'warning' && ` · ${t('editing.text.warning')}`}
                </b>{' '}
                <FaultText fault={fault} />
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
