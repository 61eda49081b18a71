import type { Path } from '@parley/input';
import { type Value, valueAt } from '@parley/talks';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { useEditor, useEditorState } from '../use-editor.js';
import { itemsOf, useChoices } from './choices.js';
import { Entry } from './entry.js';
import { CodesField, TextField } from './fields.js';

/** Duties in force under an option. */
export function MeasureList({ path, of }: { path: Path; of: string }) {
  const editor = useEditor();
  const { t } = useWords();
  const { parties } = useChoices();
  const root = useEditorState((state) => state.value);
  const list = [...path, 'measures'];
  const measures = itemsOf(root, list);
  const add = () => {
    const [into, from] = parties;
    const value: Value = {
      authority: 'Duty',
      into: into?.value ?? '',
      from: from?.value ?? '',
      products: 'goods',
      rate: '10%',
    };
    const step = { key: 'add', what: `${t('editing.measures')} · ${of}` };
    void editor.edit({ edit: 'add', path: list, value }, step);
  };
  return (
    <>
      {measures.map((measure, index) => {
        const title = t('editing.of', { what: t('editing.measures'), number: index + 1 });
        const named = `${title} · ${of}`;
        const at = [...list, index];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: duties have no name; their place is their path
          <Entry key={index} path={at} title={title} note={summaryOf(measure)}>
            <div className="edit-row" data-columns="2">
              <TextField path={[...at, 'authority']} label={t('editing.fields.authority')} of={named} />
              <TextField
                path={[...at, 'rate']}
                label={t('editing.fields.rate')}
                hint={t('editing.fields.rateHint')}
                of={named}
                write={asRate}
              />
              <CodesField path={[...at, 'into']} label={t('editing.fields.into')} of={named} />
              <CodesField path={[...at, 'from']} label={t('editing.fields.from')} of={named} />
              <CodesField
                path={[...at, 'products']}
                label={t('editing.fields.products')}
                hint={t('editing.fields.codesHint')}
                of={named}
              />
              <TextField path={[...at, 'subject']} label={t('editing.fields.subject')} of={named} optional />
            </div>
          </Entry>
        );
      })}
      <div className="edit-tools">
        <Button onClick={add}>+ {t('editing.addMeasure')}</Button>
      </div>
    </>
  );
}

/** A fraction is a number in the file, a percentage a text. */
function asRate(text: string): Value {
  const number = Number(text.trim());
  return text.trim() === '' || !Number.isFinite(number) ? text.trim() : number;
}

function summaryOf(measure: Value): string {
  const part = (key: string) => {
    const value = valueAt(measure, [key]);
    return Array.isArray(value) ? value.join(', ') : String(value ?? '');
  };
  return `${part('from')} → ${part('into')} · ${part('products')} · ${part('rate')}`;
}
