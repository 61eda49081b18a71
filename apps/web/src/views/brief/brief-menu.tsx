import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Menu, MenuHeading, MenuItem } from '../../design/menu.js';
import { useWords } from '../../i18n/use-words.js';
import type { BriefQuestion } from '../../worker/brief-protocol.js';
import { useBriefFiles } from './use-brief-files.js';

/** Printing and everything that can be saved from here. */
export function BriefMenu({ question, ready }: { question: BriefQuestion; ready: boolean }) {
  const { t } = useWords();
  const files = useBriefFiles(question);
  const [saving, setSaving] = useState(false);
  const [fault, setFault] = useState<string>();
  const save = async (work: () => Promise<void>) => {
    setSaving(true);
    try {
      await work();
      setFault(undefined);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
    setSaving(false);
  };
  const item = (label: string, hint: string, work: () => Promise<void>) => (
    <MenuItem label={label} hint={t(`brief.${hint}`)} onSelect={() => void save(work)} />
  );
  return (
    <div className="brief-tools">
      {fault !== undefined && (
        <span className="small" role="alert">
          {t('brief.failed', { message: fault })}
        </span>
      )}
      <span className="tiny quiet" role="status">
        {saving ? t('brief.saving') : ''}
      </span>
      <Button disabled={!ready} onClick={() => window.print()}>
        {t('brief.print')}
      </Button>
      <Menu
        trigger={
          <Button disabled={!ready || saving} primary data-menu="brief">
            {t('brief.download')} <span aria-hidden="true">▾</span>
          </Button>
        }
      >
        <MenuHeading>{t('brief.formats')}</MenuHeading>
        {item('Markdown', 'markdown', () => files.brief('md'))}
        {item('HTML', 'html', () => files.brief('html'))}
        {item('JSON', 'json', () => files.brief('json'))}
        <MenuHeading>{t('brief.choices')}</MenuHeading>
        {item('YAML', 'choicesYaml', () => files.choices('yaml'))}
        {item('JSON ', 'choicesJson', () => files.choices('json'))}
        <MenuHeading>{t('brief.workbench')}</MenuHeading>
        {item(t('brief.onePage'), 'onePageHint', () => files.onePage())}
      </Menu>
    </div>
  );
}
