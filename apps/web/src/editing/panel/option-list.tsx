import { newId, type Value, valueAt } from '@parley/talks';
import { useId } from 'react';
import { Button } from '../../design/button.js';
import { Tag } from '../../design/tag.js';
import { useWords } from '../../i18n/use-words.js';
import { useEditor, useEditorState } from '../use-editor.js';
import { itemsOf, keysOf, textIn } from './choices.js';
import { Entry, EntryList } from './entry.js';
import { WordsField } from './fields.js';
import { MeasureList } from './measure-list.js';
import { StatedList } from './stated-list.js';
import { TransferList } from './transfer-list.js';

/** The options of an issue. */
export function OptionList({ issue }: { issue: string }) {
  const editor = useEditor();
  const { t, language } = useWords();
  const root = useEditorState((state) => state.value);
  const path = ['issues', issue, 'options'];
  const options = keysOf(root, path);
  const titleOf = (option: string) => textIn(root && valueAt(root, [...path, option, 'title']), language) || option;
  const add = () => {
    const title = t('editing.newOption');
    // Where others of the issue name duties, one without any says so with an empty list.
    const priced = options.some((option) => itemsOf(root, [...path, option, 'measures']).length > 0);
    const value: Value = { title, ...(priced && { measures: [] }), not_priced: t('editing.notYetPriced') };
    void editor.edit({ edit: 'add', path, key: newId(title, options, 'option'), value }, { key: 'add', what: title });
  };
  return (
    <EntryList
      title={t('editing.options')}
      count={options.length}
      add={<Button onClick={add}>+ {t('editing.addOption')}</Button>}
    >
      {options.map((option, index) => {
        const current = root !== undefined && valueAt(root, [...path, option, 'status_quo']) === true;
        const title = titleOf(option);
        return (
          <Entry
            key={option}
            path={[...path, option]}
            title={title}
            place={{ index, count: options.length }}
            note={current && <Tag kind="note">{t('editing.fields.statusQuo')}</Tag>}
          >
            <WordsField path={[...path, option, 'title']} label={t('editing.fields.title')} of={title} />
            <StatusQuo issue={issue} option={option} title={title} current={current} />
            <StatedList path={[...path, option]} of={title} />
            <MeasureList path={[...path, option]} of={title} />
            <TransferList path={[...path, option]} of={title} />
            <WordsField
              path={[...path, option, 'not_priced']}
              label={t('editing.fields.notPriced')}
              of={title}
              optional
            />
          </Entry>
        );
      })}
    </EntryList>
  );
}

function StatusQuo({
  issue,
  option,
  title,
  current,
}: {
  issue: string;
  option: string;
  title: string;
  current: boolean;
}) {
  const editor = useEditor();
  const { t } = useWords();
  const id = useId();
  return (
    <p className="edit-check">
      <input
        id={id}
        type="radio"
        name={`status-quo ${issue}`}
        checked={current}
        onChange={() => void editor.edit({ edit: 'status-quo', issue, option }, { key: 'status-quo', what: title })}
      />
      <label htmlFor={id}>{t('editing.fields.setStatusQuo')}</label>
    </p>
  );
}
