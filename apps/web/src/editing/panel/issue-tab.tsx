import { newId, type Value } from '@parley/talks';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { useWorkbench } from '../../state/use-workbench.js';
import { issuePart } from '../open-part.js';
import { useEditor, useEditorState } from '../use-editor.js';
import { keysOf, useChoices } from './choices.js';
import { EntryTools } from './entry.js';
import { FaultNotes } from './fault-notes.js';
import { ChoiceField, WordsField } from './fields.js';
import { LinkageList } from './linkage-list.js';
import { OptionList } from './option-list.js';
import { PositionList } from './position-list.js';
import { ScopeList } from './scope-list.js';
import { useFaults } from './use-field.js';

/** One issue of the talks, chosen from all of them. */
export function IssueTab({ issue }: { issue: string | undefined }) {
  const { show } = useWorkbench();
  const { t } = useWords();
  const { issues } = useChoices();
  const shown = issues.find(({ value }) => value === issue) ?? issues[0];
  return (
    <>
      <div className="edit-pick">
        <select
          aria-label={t('editing.issue')}
          value={shown?.value ?? ''}
          onChange={({ target }) => show({ edit: issuePart(target.value) })}
        >
          {issues.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <AddIssue />
      </div>
      <FaultNotes faults={useFaults(['issues'], true)} />
      {shown && (
        <IssueForm
          key={shown.value}
          issue={shown.value}
          title={shown.label}
          place={{ index: issues.indexOf(shown), count: issues.length }}
        />
      )}
    </>
  );
}

function IssueForm({ issue, title, place }: { issue: string; title: string; place: { index: number; count: number } }) {
  const { t } = useWords();
  const { categories } = useChoices();
  const path = ['issues', issue];
  return (
    <>
      <FaultNotes faults={useFaults([...path, 'options'], true)} />
      <WordsField path={[...path, 'title']} label={t('editing.fields.title')} of={title} />
      <ChoiceField path={[...path, 'category']} label={t('editing.fields.category')} of={title} items={categories} />
      <WordsField path={[...path, 'about']} label={t('editing.fields.about')} of={title} optional long />
      <EntryTools path={path} title={title} place={place} />
      <OptionList issue={issue} />
      <PositionList issue={issue} title={title} />
      <ScopeList issue={issue} title={title} />
      <LinkageList issue={issue} title={title} />
    </>
  );
}

/** A new issue has a status quo and one other option, so that the file stays right. */
function AddIssue() {
  const editor = useEditor();
  const { show } = useWorkbench();
  const { t } = useWords();
  const root = useEditorState((state) => state.value);
  const add = async () => {
    const title = t('editing.newIssue');
    const key = newId(title, keysOf(root, ['issues']), 'issue');
    const options: Value = {
      keep: { title: t('editing.statusQuoTitle'), status_quo: true },
      change: { title: t('editing.changeTitle'), not_priced: t('editing.notYetPriced') },
    };
    await editor.edit(
      { edit: 'add', path: ['issues'], key, value: { title, category: 'other', options } },
      { key: 'add', what: title },
    );
    show({ edit: issuePart(key) });
  };
  return (
    <Button disabled={root === undefined} onClick={() => void add()}>
      + {t('editing.addIssue')}
    </Button>
  );
}
