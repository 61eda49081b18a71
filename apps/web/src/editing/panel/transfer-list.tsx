import type { Path } from '@parley/input';
import { type Value, valueAt } from '@parley/talks';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { useEditor, useEditorState } from '../use-editor.js';
import { itemsOf, useChoices } from './choices.js';
import { Entry } from './entry.js';
import { ChoiceField, NumberField, TextField, WordsField } from './fields.js';

/** Payments a year between the parties under an option. */
export function TransferList({ path, of }: { path: Path; of: string }) {
  const editor = useEditor();
  const { t } = useWords();
  const { parties, sources } = useChoices();
  const root = useEditorState((state) => state.value);
  const list = [...path, 'transfers'];
  const add = () => {
    const [from, to] = parties;
    const value: Value = { from: from?.value ?? '', to: to?.value ?? '', amount: 0 };
    void editor.edit({ edit: 'add', path: list, value }, { key: 'add', what: `${t('editing.transfers')} · ${of}` });
  };
  return (
    <>
      {itemsOf(root, list).map((transfer, index) => {
        const title = t('editing.of', { what: t('editing.transfers'), number: index + 1 });
        const named = `${title} · ${of}`;
        const at = [...list, index];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: payments have no name; their place is their path
          <Entry key={index} path={at} title={title} note={summaryOf(transfer)}>
            <div className="edit-row" data-columns="2">
              <ChoiceField path={[...at, 'from']} label={t('editing.fields.payer')} of={named} items={parties} />
              <ChoiceField path={[...at, 'to']} label={t('editing.fields.payee')} of={named} items={parties} />
              <NumberField path={[...at, 'amount']} label={t('editing.fields.amount')} of={named} />
              <TextField path={[...at, 'currency']} label={t('editing.fields.currency')} of={named} optional />
            </div>
            <WordsField path={[...at, 'because']} label={t('editing.fields.because')} of={named} optional />
            <ChoiceField
              path={[...at, 'source']}
              label={t('editing.fields.source')}
              of={named}
              items={sources}
              optional
            />
          </Entry>
        );
      })}
      <div className="edit-tools">
        <Button onClick={add}>+ {t('editing.addTransfer')}</Button>
      </div>
    </>
  );
}

function summaryOf(transfer: Value): string {
  const part = (key: string) => String(valueAt(transfer, [key]) ?? '');
  return `${part('from')} → ${part('to')} · ${part('amount')} ${part('currency') || 'USD'}`;
}
