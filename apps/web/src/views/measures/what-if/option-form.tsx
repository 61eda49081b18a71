import { dutyName } from '@parley/tariffs';
import { useState } from 'react';
import { Button } from '../../../design/button.js';
import { CopyButton } from '../../../design/copy-button.js';
import { Picker } from '../../../design/picker.js';
import { Scroll } from '../../../design/scroll.js';
import { useEditor } from '../../../editing/use-editor.js';
import { useWords } from '../../../i18n/use-words.js';
import type { DutyView } from '../../../state/duty-view.js';
import { useAnswered } from '../../../state/use-answer.js';
import { useLoaded } from '../../../state/use-workbench.js';
import { freeId, type NewOption, optionText, optionValue } from './option-text.js';

/** The option in the YAML of the talks file: to copy, or to put into the talks on screen. */
export default function OptionForm({ view }: { view: DutyView }) {
  const { value } = useAnswered('edited-day');
  const { talks } = useLoaded();
  const { t, issue: titleOf, date } = useWords();
  const [chosen, setChosen] = useState<string>();
  const [title, setTitle] = useState<string>();
  const [said, setSaid] = useState('');
  const editor = useEditor();
  if (!value) return null;
  const { written } = value;
  const names = new Set(written?.map(dutyName));
  const about = Object.entries(talks.issues).find(([, { options }]) =>
    Object.values(options).some(({ measures = [] }) => measures.some((measure) => names.has(dutyName(measure)))),
  );
  const issues = Object.keys(talks.issues);
  const issue = chosen ?? about?.[0] ?? issues[0] ?? '';
  const wording = title ?? t('whatIf.optionTitle', { date: date(view.day) });
  const option: NewOption = {
    id: freeId(title ?? 'as-edited', Object.keys(talks.issues[issue]?.options ?? {})),
    title: wording,
    measures: written ?? [],
  };
  const put = async () => {
    const { id } = option;
    await editor.edit(
      { edit: 'set', path: ['issues', issue, 'options', id], value: optionValue(option) },
      { key: 'add', what: wording },
    );
    setSaid(t('whatIf.putIn', { issue: titleOf(issue) }));
  };
  return (
    <section className="panel what-if-option" data-part="option" aria-labelledby="option-title">
      <div className="panel-head">
        <h3 id="option-title">{t('whatIf.keep')}</h3>
        <p className="tiny quiet">{t('whatIf.keepNote')}</p>
      </div>
      <div className="what-if-pad">
        {written === null || written.length === 0 ? (
          <p className="small">{written === null ? t('whatIf.cannotKeep') : t('whatIf.nothingOnDay')}</p>
        ) : (
          <>
            <div className="what-if-tools">
              <Picker
                label={t('whatIf.issue')}
                value={issue}
                items={issues.map((id) => ({ value: id, label: titleOf(id) }))}
                onChange={setChosen}
              />
              <input
                className="select what-if-title"
                aria-label={t('whatIf.title2')}
                value={wording}
                onChange={({ target }) => setTitle(target.value)}
              />
              <Button primary onClick={() => void put()} disabled={wording.trim() === ''}>
                {t('whatIf.put')}
              </Button>
              <CopyButton
                label={t('whatIf.copy')}
                copied={t('whatIf.copied')}
                refused={t('whatIf.notCopied')}
                text={() => optionText(option)}
              />
            </div>
            <p role="status" className="small what-if-said">
              {said}
            </p>
            <Scroll className="what-if-yaml tiny" label={t('whatIf.yaml')}>
              <pre lang="en">{optionText(option)}</pre>
            </Scroll>
          </>
        )}
      </div>
    </section>
  );
}
