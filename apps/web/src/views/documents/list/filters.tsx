import { compareText } from '@parley/input';
import { useMemo } from 'react';
import { Floating } from '../../../design/floating.js';
import { Picker } from '../../../design/picker.js';
import { useWords } from '../../../i18n/use-words.js';
import { DOCUMENT_ORDERS, DOCUMENT_STATES, type DocumentsAddress } from '../../../state/documents-address.js';
import { useWorkbench } from '../../../state/use-workbench.js';
import type { Review } from '../use-review.js';

type Field = 'publisher' | 'party' | 'issue' | 'state';

/** By what the list is filtered, and its order. */
export function Filters({ review: { rows, filter, talks } }: { review: Review }) {
  const { t, party, issue, text } = useWords();
  const { showDocuments } = useWorkbench();
  const publishers = useMemo(
    () => [...new Set(rows.flatMap(({ document }) => document.publisher ?? []))].sort(compareText),
    [rows],
  );
  const choices: Readonly<Record<Field, readonly { value: string; label: string }[]>> = {
    publisher: publishers.map((value) => ({ value, label: value })),
    party: Object.keys(talks.parties).map((value) => ({ value, label: party(value) })),
    issue: Object.keys(talks.issues).map((value) => ({ value, label: issue(value) })),
    state: DOCUMENT_STATES.map((value) => ({ value, label: t(`documents.states.${value}`) })),
  };
  const fields = Object.keys(choices) as Field[];
  const on = fields.filter((field) => filter[field] !== undefined);
  const picked = (field: Field) =>
    choices[field].find(({ value }) => value === filter[field])?.label ?? filter[field] ?? '';
  return (
    <div className="filters">
      <input
        type="search"
        className="field"
        aria-label={t('documents.search')}
        placeholder={t('documents.search')}
        value={filter.q ?? ''}
        onChange={({ target }) => showDocuments({ q: target.value === '' ? undefined : target.value })}
      />
      <Floating
        label={t('documents.filters')}
        trigger={
          <button type="button" className="button" data-on={on.length > 0 || undefined}>
            {t('documents.filters')}
            {on.length > 0 && <b>{on.length}</b>}
          </button>
        }
      >
        <div className="filters-grid">
          {fields.map((field) => (
            <div key={field}>
              <span aria-hidden="true">{t(`documents.${field}`)}</span>
              <Picker
                label={t(`documents.${field}`)}
                value={filter[field] ?? ''}
                items={[{ value: '', label: t('documents.all') }, ...choices[field]]}
                onChange={(value) =>
                  showDocuments({ [field]: value === '' ? undefined : value } as Partial<DocumentsAddress>)
                }
              />
            </div>
          ))}
          <div>
            <span aria-hidden="true">{t('documents.order')}</span>
            <Picker
              label={t('documents.order')}
              value={filter.order}
              items={DOCUMENT_ORDERS.map((value) => ({ value, label: t(`documents.orders.${value}`) }))}
              onChange={(value) =>
                showDocuments({ order: DOCUMENT_ORDERS.find((one) => one === value) ?? filter.order })
              }
            />
          </div>
        </div>
      </Floating>
      {on.length > 0 && (
        <p className="filters-on tiny">
          {on.map((field) => (
            <button key={field} type="button" className="chip" onClick={() => showDocuments({ [field]: undefined })}>
              {text(picked(field))} <span aria-hidden="true">×</span>
              <span className="unseen">{t('documents.clearFilter')}</span>
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
