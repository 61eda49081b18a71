import './editor-panel.css';
import { Tabs } from 'radix-ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { ViewLoading } from '../../shell/status/view-loading.js';
import { useWorkbench } from '../../state/use-workbench.js';
import { issuePart, readPart, TABS, type Tab } from '../open-part.js';
import { useEditor, useEditorState } from '../use-editor.js';
import { FaultSummary } from './fault-summary.js';
import { IssueTab } from './issue-tab.js';
import { PanelScore } from './panel-score.js';
import { RefusedDialog } from './refused-dialog.js';
import { SourcesTab } from './sources-tab.js';
import { StepTools } from './step-tools.js';
import { TalksTab } from './talks-tab.js';
import { TextTab } from './text-tab.js';

/** The editor beside the page: the figures stay in sight while the talks are changed. */
export default function EditorPanel({ open, notices }: { open: string; notices: ReactNode }) {
  const editor = useEditor();
  const { show } = useWorkbench();
  const { t } = useWords();
  const panel = useRef<HTMLElement>(null);
  const { tab, issue } = readPart(open);
  const readable = useEditorState(({ value }) => value !== undefined);
  const checked = useEditorState((state) => state.checked);
  useEffect(() => {
    editor.open();
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [editor]);
  const last = useRef(issue);
  if (issue !== undefined) last.current = issue;
  const select = (next: string) => {
    const issues = next === 'issues' && last.current !== undefined;
    show({ edit: issues ? issuePart(last.current ?? '') : next });
  };
  const shown = (one: Tab) => {
    if (one === 'text' || readable) return <Shown tab={one} issue={issue} />;
    // A field typed into before the file is read would not know what it changes.
    return checked ? <p className="quiet">{t('editing.notYaml')}</p> : <ViewLoading />;
  };
  return (
    <aside
      ref={panel}
      className="editor"
      data-tab={tab}
      aria-label={t('editing.title')}
      tabIndex={-1}
      onKeyDown={(event) => {
        // Keys pressed in a dialog reach this place too.
        const within = event.target instanceof Node && panel.current?.contains(event.target);
        if (event.key !== 'Escape' || event.defaultPrevented || !within) return;
        event.preventDefault();
        show({ edit: undefined });
      }}
    >
      <header className="editor-head">
        <h2>{t('editing.title')}</h2>
        <Button onClick={() => show({ edit: undefined })}>{t('editing.close')}</Button>
      </header>
      <div className="editor-notices">{notices}</div>
      <StepTools />
      <PanelScore />
      <FaultSummary onText={() => show({ edit: 'text' })} />
      <Tabs.Root className="editor-tabs" value={tab} onValueChange={select}>
        <Tabs.List className="editor-tab-list" aria-label={t('editing.title')}>
          {TABS.map((one) => (
            <Tabs.Trigger key={one} value={one}>
              {t(`editing.tabs.${one}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {TABS.map((one) => (
          <Tabs.Content key={one} value={one} className="editor-body">
            {shown(one)}
          </Tabs.Content>
        ))}
      </Tabs.Root>
      <RefusedDialog onText={() => show({ edit: 'text' })} />
    </aside>
  );
}

function Shown({ tab, issue }: { tab: Tab; issue: string | undefined }) {
  switch (tab) {
    case 'issues':
      return <IssueTab issue={issue} />;
    case 'talks':
      return <TalksTab />;
    case 'sources':
      return <SourcesTab />;
    case 'text':
      return <TextTab />;
  }
}
