import { Dialog } from 'radix-ui';
import { useId, useState } from 'react';
import { Button } from '../../../design/button.js';
import { NumberInput } from '../../../design/number-input.js';
import { Picker } from '../../../design/picker.js';
import { useWords } from '../../../i18n/use-words.js';
import type { DutyView } from '../../../state/duty-view.js';
import { ADDED_KINDS, type AddedDuty, LARGEST_RATE } from '../../../state/what-if.js';
import type { LedgerParts } from '../../../worker/schedule-protocol.js';
import { useWhatIf } from '../use-what-if.js';
import { DayField } from './day-field.js';

/** Opens a form for a measure that no ledger has. */
export function AddDuty({ view, parts }: { view: DutyView; parts: LedgerParts | undefined }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger asChild>
        <Button>{t('whatIf.add')}</Button>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="what-if-veil" />
        <Dialog.Content className="what-if-dialog" aria-describedby={undefined}>
          <Dialog.Title>{t('whatIf.addTitle')}</Dialog.Title>
          <DutyForm view={view} parts={parts} done={() => setOpen(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface DutyFormProps {
  readonly view: DutyView;
  readonly parts: LedgerParts | undefined;
  readonly done: () => void;
}

function DutyForm({ view, parts, done }: DutyFormProps) {
  const { whatIf, put } = useWhatIf();
  const { t, party, sector } = useWords();
  const id = useId();
  const [duty, setDuty] = useState<AddedDuty>({
    authority: parts?.duties[0]?.authority ?? '',
    subject: undefined,
    products: ['goods'],
    rate: 0.1,
    kind: 'additional',
    from: view.day,
    to: undefined,
  });
  const [codes, setCodes] = useState('');
  const set = (fields: Partial<AddedDuty>) => setDuty({ ...duty, ...fields });
  const [chosen = ''] = duty.products;
  const typed = codes.split(/[\s,;]+/).filter(Boolean);
  const products = chosen === 'codes' ? typed : duty.products;
  const complete = duty.authority.trim() !== '' && products.length > 0;
  return (
    <form
      className="what-if-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!complete) return;
        const added = {
          ...duty,
          authority: duty.authority.trim(),
          subject: duty.subject?.trim() || undefined,
          products,
        };
        put({ ...whatIf, added: [...whatIf.added, added] }, `add ${whatIf.added.length}`);
        done();
      }}
    >
      <p className="small">
        {t('whatIf.between', { importer: party(view.pair.importer), exporter: party(view.pair.exporter) })}
      </p>
      <label>
        <span>{t('whatIf.authority')}</span>
        <input
          className="select"
          list={`${id}-duties`}
          value={duty.authority}
          required
          onChange={({ target }) => set({ authority: target.value })}
        />
        <datalist id={`${id}-duties`}>
          {[...new Set(parts?.duties.map(({ authority }) => authority))].map((authority) => (
            <option key={authority} value={authority} />
          ))}
        </datalist>
      </label>
      <label>
        <span>{t('whatIf.subject')}</span>
        <input
          className="select"
          list={`${id}-subjects`}
          value={duty.subject ?? ''}
          onChange={({ target }) => set({ subject: target.value || undefined })}
        />
        <datalist id={`${id}-subjects`}>
          {[...new Set(parts?.duties.flatMap(({ subject }) => subject ?? []))].map((subject) => (
            <option key={subject} value={subject} />
          ))}
        </datalist>
      </label>
      <p className="tiny quiet">{t('whatIf.nameNote')}</p>
      <div className="what-if-field">
        <span>{t('whatIf.products')}</span>
        <Picker
          label={t('whatIf.products')}
          value={chosen}
          items={[
            { value: 'goods', label: t('whatIf.allGoods') },
            { value: 'codes', label: t('whatIf.codes') },
            ...(parts?.lists ?? []).map((list) => ({ value: list.id, label: list.title })),
            ...(parts?.sectors ?? []).map((code) => ({
              value: code,
              label: t('whatIf.sector', { name: sector(code) }),
            })),
          ]}
          onChange={(value) => set({ products: [value] })}
        />
      </div>
      {chosen === 'codes' && (
        <label>
          <span>{t('whatIf.codes')}</span>
          <input
            className="select"
            value={codes}
            placeholder="8901, 7208-7212"
            onChange={({ target }) => setCodes(target.value)}
          />
        </label>
      )}
      <div className="what-if-field">
        <span>{t('whatIf.kind')}</span>
        <Picker
          label={t('whatIf.kind')}
          value={duty.kind}
          items={ADDED_KINDS.map((kind) => ({ value: kind, label: t(`whatIf.addedKinds.${kind}`) }))}
          onChange={(value) => set({ kind: ADDED_KINDS.find((kind) => kind === value) ?? 'additional' })}
        />
      </div>
      <div className="what-if-field">
        <span>{t('whatIf.rate')}, %</span>
        <NumberInput
          label={`${t('whatIf.rate')}, %`}
          value={Number((100 * duty.rate).toFixed(4))}
          min={0}
          max={100 * LARGEST_RATE}
          step={0.5}
          onChange={(value) => set({ rate: Number((value / 100).toFixed(6)) })}
        />
      </div>
      <div className="what-if-days">
        <DayField
          label={t('whatIf.from')}
          name={t('whatIf.new')}
          value={duty.from}
          changed={false}
          onChange={(from) => set({ from })}
        />
        <DayField
          label={t('whatIf.to')}
          name={t('whatIf.new')}
          value={duty.to}
          changed={false}
          onChange={(to) => set({ to })}
        />
      </div>
      <div className="what-if-tools">
        <Button primary type="submit" disabled={!complete}>
          {t('whatIf.addThis')}
        </Button>
        <Dialog.Close asChild>
          <Button>{t('whatIf.cancel')}</Button>
        </Dialog.Close>
      </div>
    </form>
  );
}
