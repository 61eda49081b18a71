import { newId, valueAt } from '@parley/talks';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { useEditor, useEditorState } from '../use-editor.js';
import { keysOf, textIn } from './choices.js';
import { Entry, EntryList } from './entry.js';
import { DayField, TextField, WordsField } from './fields.js';

/** What the file cites. */
export function SourcesTab() {
  const editor = useEditor();
  const { t, language } = useWords();
  const root = useEditorState((state) => state.value);
  const ids = keysOf(root, ['sources']);
  const add = () => {
    const title = t('editing.newSource');
    const value = { title, publisher: '…', date: null, language };
    void editor.edit(
      { edit: 'add', path: ['sources'], key: newId(title, ids, 'source'), value },
      { key: 'add', what: title },
    );
  };
  return (
    <EntryList
      title={t('editing.sources')}
      count={ids.length}
      add={<Button onClick={add}>+ {t('editing.addSource')}</Button>}
    >
      {ids.map((id) => {
        const at = ['sources', id];
        const title = textIn(root && valueAt(root, [...at, 'title']), language) || id;
        return (
          <Entry key={id} path={at} title={title} note={id}>
            <WordsField path={[...at, 'title']} label={t('editing.fields.title')} of={id} />
            <div className="edit-row" data-columns="3">
              <TextField path={[...at, 'publisher']} label={t('editing.fields.publisher')} of={id} />
              <DayField path={[...at, 'date']} label={t('editing.fields.date')} of={id} nullable />
              <TextField path={[...at, 'language']} label={t('editing.fields.language')} of={id} />
            </div>
            <TextField path={[...at, 'url']} label={t('editing.fields.url')} of={id} optional />
            <WordsField path={[...at, 'note']} label={t('editing.fields.note')} of={id} optional />
          </Entry>
        );
      })}
    </EntryList>
  );
}
