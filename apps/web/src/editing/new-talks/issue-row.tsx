import { datasetWords, type NewIssueKind } from '@parley/talks';
import { useId } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { DatasetNames } from '../worker/protocol.js';
import type { Form, FormIssue } from './form.js';
import { regionName } from './names.js';

export interface IssueRowProps {
  readonly kind: NewIssueKind;
  readonly form: Form;
  readonly sectors: DatasetNames['sectors'];
  readonly change: (part: Partial<Form>) => void;
}

/** One issue to tick: between whom, and for a duty on what and how much. */
export function IssueRow({ kind, form, sectors, change }: IssueRowProps) {
  const { t, language } = useWords();
  const id = useId();
  const issue = form.issues[kind];
  const set = (part: Partial<FormIssue>) => change({ issues: { ...form.issues, [kind]: { ...issue, ...part } } });
  const other = (party: string) => form.parties.find((one) => one !== party) ?? '';
  const translated = datasetWords(language, form.dataset)?.names;
  const title = t(`editing.create.kinds.${kind}`);
  return (
    <div className="new-talks-issue">
      <span className="edit-check">
        <input
          id={id}
          type="checkbox"
          checked={issue.ticked}
          onChange={({ target }) => set({ ticked: target.checked })}
        />
        <label htmlFor={id}>{title}</label>
      </span>
      {issue.ticked && kind !== 'form' && (
        <span className="new-talks-details">
          <Party
            dataset={form.dataset}
            label={t('editing.create.from')}
            value={issue.from}
            parties={form.parties}
            onChange={(from) => set({ from, ...(from === issue.into && { into: other(from) }) })}
          />
          <span aria-hidden="true">→</span>
          <Party
            dataset={form.dataset}
            label={t('editing.create.into')}
            value={issue.into}
            parties={form.parties}
            onChange={(into) => set({ into, ...(into === issue.from && { from: other(into) }) })}
          />
          {kind === 'duty' && (
            <>
              <select
                aria-label={t('editing.create.sector')}
                value={issue.sector}
                onChange={({ target }) => set({ sector: target.value })}
              >
                {sectors
                  .filter(({ goods }) => goods)
                  .map(({ code, name }) => (
                    <option key={code} value={code}>
                      {translated?.[code] ?? name}
                    </option>
                  ))}
              </select>
              <label>
                {t('editing.create.rate')}
                <input
                  type="text"
                  inputMode="decimal"
                  className="new-talks-rate"
                  value={issue.ratePct}
                  onChange={({ target }) => set({ ratePct: target.value })}
                />
              </label>
            </>
          )}
        </span>
      )}
    </div>
  );
}

function Party({
  dataset,
  label,
  value,
  parties,
  onChange,
}: {
  dataset: string;
  label: string;
  value: string;
  parties: readonly string[];
  onChange: (party: string) => void;
}) {
  const { language, region } = useWords();
  return (
    <select aria-label={label} title={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {parties.map((code) => (
        <option key={code} value={code}>
          {regionName(dataset, code, region(code), language)}
        </option>
      ))}
    </select>
  );
}
