import { type Value, valueAt } from '@parley/talks';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { useEditor, useEditorState } from '../use-editor.js';
import { itemsOf, labelOf, useChoices } from './choices.js';
import { Entry, EntryList } from './entry.js';
import { ChoiceField, DayField, TextField, WordsField } from './fields.js';

/** Who says that an issue is on the table or off it. */
export function ScopeList({ issue, title }: { issue: string; title: string }) {
  const editor = useEditor();
  const { t } = useWords();
  const { parties, sources, states } = useChoices();
  const root = useEditorState((state) => state.value);
  const list = ['issues', issue, 'scope'];
  const entries = itemsOf(root, list);
  const [source] = sources;
  const add = () => {
    const [party] = parties;
    const value: Value = { party: party?.value ?? '', state: 'open', source: source?.value ?? '' };
    void editor.edit({ edit: 'add', path: list, value }, { key: 'add', what: `${t('editing.scope')} · ${title}` });
  };
  return (
    <EntryList
      title={t('editing.scope')}
      count={entries.length}
      add={
        <Button disabled={!source} onClick={add}>
          + {t('editing.addScope')}
        </Button>
      }
    >
      {entries.map((entry, index) => {
        const at = [...list, index];
        const heading = `${labelOf(parties, valueAt(entry, ['party']))}: ${labelOf(states, valueAt(entry, ['state']))}`;
        const named = `${heading} · ${title}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: statements have no name; their place is their path
          <Entry key={index} path={at} title={heading} note={String(valueAt(entry, ['since']) ?? '')}>
            <div className="edit-row" data-columns="2">
              <ChoiceField path={[...at, 'party']} label={t('editing.fields.party')} of={named} items={parties} />
              <ChoiceField path={[...at, 'state']} label={t('editing.fields.state')} of={named} items={states} />
              <DayField path={[...at, 'since']} label={t('editing.fields.since')} of={named} optional />
              <TextField path={[...at, 'speaker']} label={t('editing.fields.speaker')} of={named} optional />
            </div>
            <WordsField path={[...at, 'says']} label={t('editing.fields.says')} of={named} optional />
            <ChoiceField path={[...at, 'source']} label={t('editing.fields.source')} of={named} items={sources} />
          </Entry>
        );
      })}
    </EntryList>
  );
}
