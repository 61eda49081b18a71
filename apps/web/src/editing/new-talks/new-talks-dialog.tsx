import './new-talks.css';
import { NEW_ISSUE_KINDS, type NewIssueKind, newTalksText } from '@parley/talks';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/button.js';
import { Modal } from '../../design/modal.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useWorkbench } from '../../state/use-workbench.js';
import { createTalks } from '../talks-port.js';
import { editingClientOf, useEditor } from '../use-editor.js';
import type { DatasetNames } from '../worker/protocol.js';
import { beginsWith, type Form, faultOf, formOf, talksOf } from './form.js';
import { IssueRow } from './issue-row.js';
import { regionName } from './names.js';

/** New talks from a template. */
export default function NewTalksDialog({ onClose }: { onClose: () => void }) {
  const workbench = useWorkbench();
  const loaded = useLoaded();
  const editor = useEditor();
  const { t, language } = useWords();
  const [form, setForm] = useState<Form>(() => formOf(loaded, new Date().toISOString().slice(0, 10)));
  // The regions of the data set on screen are known; which of its sectors are goods comes from the worker.
  const [names, setNames] = useState<DatasetNames>({ regions: loaded.dataset.regions, sectors: [] });
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [making, setMaking] = useState(false);
  const creates = useCreates();
  useEffect(() => {
    let current = true;
    void editingClientOf(workbench)
      .names(form.dataset)
      .then((answer) => {
        if (!current || !answer) return;
        setNames(answer);
        setForm((before) => beginsWith(before, answer));
      });
    return () => {
      current = false;
    };
  }, [workbench, form.dataset]);
  const first = useRef<HTMLInputElement>(null);
  const fault = faultOf(form);
  const waiting = names.sectors.length === 0;
  const change = (part: Partial<Form>) => setForm({ ...form, ...part });
  const make = async () => {
    setTried(true);
    if (fault || waiting) return;
    setMaking(true);
    setFailure(undefined);
    try {
      const text = newTalksText(talksOf(form, names));
      if (!creates) {
        onClose();
        await editor.replace(text, { key: 'new' }, '');
        return;
      }
      const created = await createTalks(text);
      if ('error' in created) setFailure(created.error);
      else {
        onClose();
        workbench.open(created.id);
      }
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setMaking(false);
    }
  };
  const regions = names.regions.map(({ code, name }) => ({
    value: code,
    label: regionName(form.dataset, code, name, language),
  }));
  regions.sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <Modal
      wide
      title={t('editing.create.title')}
      note={t('editing.create.note')}
      onClose={onClose}
      first={first}
      actions={
        <>
          <p className="new-talks-said small" role="alert">
            {tried && fault && t(`editing.create.${fault}`)}
            {failure && t('editing.create.failed', { message: failure })}
          </p>
          <Button primary disabled={waiting || making} onClick={() => void make()}>
            {t('editing.create.make')}
          </Button>
        </>
      }
    >
      <form
        className="new-talks"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <label className="new-talks-wide">
          {t('editing.create.name')}
          <input
            ref={first}
            type="text"
            value={form.title}
            aria-invalid={(tried && fault === 'needsTitle') || undefined}
            onChange={({ target }) => change({ title: target.value })}
          />
        </label>
        <label>
          {t('editing.create.asOf')}
          <input type="date" value={form.asOf} onChange={({ target }) => change({ asOf: target.value })} />
        </label>
        <label>
          {t('editing.create.dataset')}
          <select value={form.dataset} onChange={({ target }) => change({ dataset: target.value })}>
            {loaded.datasets.map((id) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
        <fieldset className="new-talks-wide">
          <legend>{t('editing.create.parties')}</legend>
          <div className="new-talks-parties">
            {form.parties.map((party, index) => (
              <span key={party}>
                <select
                  aria-label={t('editing.of', { what: t('editing.fields.party'), number: index + 1 })}
                  value={party}
                  onChange={({ target }) => change(replacedParty(form, party, target.value))}
                >
                  {regions
                    .filter(({ value }) => value === party || !form.parties.includes(value))
                    .map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                </select>
                {form.parties.length > 2 && (
                  <Button
                    aria-label={t('editing.removeWhat', {
                      what: regions.find(({ value }) => value === party)?.label ?? party,
                    })}
                    onClick={() => change(replacedParty(form, party, undefined))}
                  >
                    ×
                  </Button>
                )}
              </span>
            ))}
            <Button
              disabled={!regions.some(({ value }) => !form.parties.includes(value))}
              onClick={() => {
                const next = regions.find(({ value }) => !form.parties.includes(value));
                if (next) change({ parties: [...form.parties, next.value] });
              }}
            >
              + {t('editing.create.addParty')}
            </Button>
          </div>
        </fieldset>
        <fieldset className="new-talks-wide">
          <legend>{t('editing.create.issues')}</legend>
          {NEW_ISSUE_KINDS.map((kind: NewIssueKind) => (
            <IssueRow key={kind} kind={kind} form={form} sectors={names.sectors} change={change} />
          ))}
        </fieldset>
        <p className="new-talks-wide quiet small">{t(creates ? 'editing.create.where' : 'editing.create.inPage')}</p>
        {/* Enter in a field begins the talks. */}
        <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true" />
      </form>
    </Modal>
  );
}

/** A party in the place of another, in every issue too; undefined takes it out. */
function replacedParty({ parties, issues }: Form, old: string, party: string | undefined): Partial<Form> {
  const next = parties.flatMap((one) => (one === old ? (party === undefined ? [] : [party]) : [one]));
  const named = (one: string) => (one !== old ? one : (party ?? next[0] ?? ''));
  return {
    parties: next,
    issues: Object.fromEntries(
      Object.entries(issues).map(([kind, issue]) => {
        const into = named(issue.into);
        const from = named(issue.from);
        return [kind, { ...issue, into, from: from === into ? (next.find((one) => one !== into) ?? from) : from }];
      }),
    ) as Form['issues'],
  };
}

/** Whether the server takes new talks; a page without one never does. */
function useCreates(): boolean {
  const { embedded } = useWorkbench();
  const [creates, setCreates] = useState(false);
  useEffect(() => {
    if (embedded) return;
    fetch('/api/talks')
      .then((response) => response.json() as Promise<{ creates?: boolean }>)
      .then(({ creates: now }) => setCreates(now === true))
      .catch(() => setCreates(false));
  }, [embedded]);
  return creates;
}
