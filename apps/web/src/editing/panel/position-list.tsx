import { type Value, valueAt } from '@parley/talks';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { useEditor, useEditorState } from '../use-editor.js';
import { itemsOf, labelOf, useChoices } from './choices.js';
import { Entry, EntryList } from './entry.js';
import { ChoiceField, DayField, TextField, WordsField } from './fields.js';

/** What was said on an issue. */
export function PositionList({ issue, title }: { issue: string; title: string }) {
  const editor = useEditor();
  const { t } = useWords();
  const { parties, sources, stances, strengths, capacities } = useChoices();
  const root = useEditorState((state) => state.value);
  const own = itemsOf(root, ['positions'])
    .map((position, index) => ({ position, index }))
    .filter(({ position }) => valueAt(position, ['issue']) === issue);
  const [source] = sources;
  const add = () => {
    const [party] = parties;
    const value: Value = {
      party: party?.value ?? '',
      issue,
      stance: 'open',
      said_on: null,
      says: '…',
      source: source?.value ?? '',
    };
    void editor.edit(
      { edit: 'add', path: ['positions'], value },
      { key: 'add', what: `${t('editing.positions')} · ${title}` },
    );
  };
  return (
    <EntryList
      title={t('editing.positions')}
      count={own.length}
      add={
        <>
          <Button disabled={!source} onClick={add}>
            + {t('editing.addPosition')}
          </Button>
          {!source && <span className="quiet small">{t('editing.needsSource')}</span>}
        </>
      }
    >
      {own.map(({ position, index }) => {
        const at = ['positions', index];
        const party = labelOf(parties, valueAt(position, ['party']));
        const heading = [party, labelOf(stances, valueAt(position, ['stance']))].join(': ');
        const named = `${heading} · ${title}`;
        return (
          <Entry key={index} path={at} title={heading} note={String(valueAt(position, ['said_on']) ?? '')}>
            <div className="edit-row" data-columns="2">
              <ChoiceField path={[...at, 'party']} label={t('editing.fields.party')} of={named} items={parties} />
              <TextField path={[...at, 'speaker']} label={t('editing.fields.speaker')} of={named} optional />
              <ChoiceField path={[...at, 'stance']} label={t('editing.fields.stance')} of={named} items={stances} />
              <ChoiceField
                path={[...at, 'strength']}
                label={t('editing.fields.strength')}
                of={named}
                items={strengths}
                optional
              />
              <ChoiceField
                path={[...at, 'capacity']}
                label={t('editing.fields.capacity')}
                of={named}
                items={capacities}
                optional
              />
              <DayField path={[...at, 'said_on']} label={t('editing.fields.saidOn')} of={named} nullable />
            </div>
            <WordsField path={[...at, 'says']} label={t('editing.fields.says')} of={named} />
            <TextField path={[...at, 'quote']} label={t('editing.fields.quote')} of={named} optional long />
            <ChoiceField path={[...at, 'source']} label={t('editing.fields.source')} of={named} items={sources} />
          </Entry>
        );
      })}
    </EntryList>
  );
}
