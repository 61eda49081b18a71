import { type Value, valueAt } from '@parley/talks';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { useEditor, useEditorState } from '../use-editor.js';
import { itemsOf, useChoices } from './choices.js';
import { Entry, EntryList } from './entry.js';
import { ChoiceField, CodesField, WordsField } from './fields.js';

/** Issues that a party ties to this one. */
export function LinkageList({ issue, title }: { issue: string; title: string }) {
  const editor = useEditor();
  const { t } = useWords();
  const { parties, sources, issues } = useChoices();
  const root = useEditorState((state) => state.value);
  const own = itemsOf(root, ['linkages'])
    .map((linkage, index) => ({ tied: valueAt(linkage, ['issues']), index }))
    .filter(({ tied }) => Array.isArray(tied) && tied.includes(issue));
  const [source] = sources;
  const other = issues.find(({ value }) => value !== issue);
  const add = () => {
    const [party] = parties;
    const value: Value = {
      issues: [issue, other?.value ?? ''],
      claimed_by: party?.value ?? '',
      says: '…',
      sources: [source?.value ?? ''],
    };
    void editor.edit(
      { edit: 'add', path: ['linkages'], value },
      { key: 'add', what: `${t('editing.linkages')} · ${title}` },
    );
  };
  const nameOf = (id: Value) => issues.find(({ value }) => value === id)?.label ?? String(id);
  return (
    <EntryList
      title={t('editing.linkages')}
      count={own.length}
      add={
        <Button disabled={!source || !other} onClick={add}>
          + {t('editing.addLinkage')}
        </Button>
      }
    >
      {own.map(({ tied, index }) => {
        const at = ['linkages', index];
        const heading = (tied as readonly Value[]).map(nameOf).join(' ↔ ');
        return (
          <Entry key={index} path={at} title={heading}>
            <CodesField
              always
              path={[...at, 'issues']}
              label={t('editing.fields.issues')}
              hint={t('editing.fields.codesHint')}
              of={heading}
            />
            <div className="edit-row" data-columns="2">
              <ChoiceField
                path={[...at, 'claimed_by']}
                label={t('editing.fields.claimedBy')}
                of={heading}
                items={parties}
              />
              <ChoiceField
                path={[...at, 'denied_by']}
                label={t('editing.fields.deniedBy')}
                of={heading}
                items={parties}
                optional
              />
            </div>
            <WordsField path={[...at, 'says']} label={t('editing.fields.says')} of={heading} />
            <CodesField
              always
              path={[...at, 'sources']}
              label={t('editing.sources')}
              hint={t('editing.fields.codesHint')}
              of={heading}
            />
          </Entry>
        );
      })}
    </EntryList>
  );
}
