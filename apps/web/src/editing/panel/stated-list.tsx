import type { Path } from '@parley/input';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { useEditor, useEditorState } from '../use-editor.js';
import { keysOf, useChoices } from './choices.js';
import { EntryTools } from './entry.js';
import { FaultNotes } from './fault-notes.js';
import { ChoiceField, NumberField, TextField, WordsField } from './fields.js';
import { useFaults } from './use-field.js';

/** What an option is worth to each party by statement. */
export function StatedList({ path, of }: { path: Path; of: string }) {
  const editor = useEditor();
  const { t } = useWords();
  const { parties } = useChoices();
  const root = useEditorState((state) => state.value);
  const own = keysOf(root, [...path, 'stated']);
  const absent = parties.filter(({ value }) => !own.includes(value));
  return (
    <>
      {own.map((party) => (
        <Stated
          key={party}
          path={[...path, 'stated', party]}
          of={of}
          party={parties.find(({ value }) => value === party)?.label ?? party}
        />
      ))}
      <div className="edit-tools">
        {absent.map(({ value: party, label }) => (
          <Button
            key={party}
            onClick={() =>
              void editor.edit(
                {
                  edit: 'set',
                  path: [...path, 'stated', party],
                  value: { low: 0, central: 0, high: 0, because: t('editing.notYetPriced') },
                },
                { key: 'add', what: `${t('editing.stated', { party: label })} · ${of}` },
              )
            }
          >
            + {t('editing.addStated', { party: label })}
          </Button>
        ))}
      </div>
    </>
  );
}

function Stated({ path, of, party }: { path: Path; of: string; party: string }) {
  const { t } = useWords();
  const { sources } = useChoices();
  const title = t('editing.stated', { party });
  const named = `${title} · ${of}`;
  return (
    <fieldset className="edit-part">
      <legend>
        {title} <span className="quiet">{t('editing.fields.money')}</span>
      </legend>
      <div className="edit-row" data-columns="3">
        <NumberField path={[...path, 'low']} label={t('editing.fields.low')} of={named} />
        <NumberField path={[...path, 'central']} label={t('editing.fields.central')} of={named} />
        <NumberField path={[...path, 'high']} label={t('editing.fields.high')} of={named} />
      </div>
      <FaultNotes faults={useFaults(path, true)} />
      <WordsField path={[...path, 'because']} label={t('editing.fields.because')} of={named} />
      <div className="edit-row" data-columns="2">
        <TextField path={[...path, 'whose']} label={t('editing.fields.whose')} of={named} optional />
        <ChoiceField
          path={[...path, 'source']}
          label={t('editing.fields.source')}
          of={named}
          items={sources}
          optional
        />
      </div>
      <EntryTools path={path} title={named} />
    </fieldset>
  );
}
