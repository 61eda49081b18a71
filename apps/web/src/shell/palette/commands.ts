/** Everything that can be done from the command palette. */

import { useMemo } from 'react';
import { copyText } from '../../design/copy-text.js';
import { firstPart } from '../../editing/open-part.js';
import { useWords } from '../../i18n/use-words.js';
import { choiceOf } from '../../state/settle.js';
import { useLoaded, useScreen, useWorkbench } from '../../state/use-workbench.js';
import { viewsOf } from '../../state/views.js';
import { solutionPoints } from '../../views/bargain/solutions.js';
import { useShell } from '../use-shell.js';

export interface PaletteCommand {
  readonly id: string;
  readonly group: 'views' | 'packages' | 'options' | 'issues' | 'settings' | 'help';
  readonly label: string;
  /** Shown beside the label: a key, or what is so now. */
  readonly hint?: string;
  readonly run: () => void;
}

export function usePaletteCommands(): readonly PaletteCommand[] {
  const workbench = useWorkbench();
  const shell = useShell();
  const words = useWords();
  const loaded = useLoaded();
  const choice = useScreen((screen) => screen.choice);
  const address = useScreen((screen) => screen.address);
  const bargain = useScreen((screen) => screen.bargain.value);
  return useMemo(() => {
    const { t, issue: issueName, option: optionName, language } = words;
    const load = (chosen: Readonly<Record<string, string>>) => {
      workbench.choose(choiceOf({ ...address, chosen }, loaded));
      workbench.go('bargain');
    };
    const views = viewsOf(loaded).map(
      (view, index): PaletteCommand => ({
        id: `view ${view}`,
        group: 'views',
        label: t(`app.view.${view}`),
        hint: String(index + 1),
        run: () => workbench.go(view),
      }),
    );
    const packages = (bargain ? solutionPoints(bargain.report) : []).map(
      ({ keys, report }): PaletteCommand => ({
        id: `solution ${keys.join(' ')}`,
        group: 'packages',
        label: keys.map((key) => t(`bargain.solutions.${key}`)).join(', '),
        run: () => load(report.package),
      }),
    );
    const noDeal: PaletteCommand = {
      id: 'no-deal',
      group: 'packages',
      label: t('package.noDeal'),
      run: () => load({}),
    };
    const options = loaded.issues.flatMap(({ id, options: own }, at) =>
      own.map(
        (option, index): PaletteCommand => ({
          id: `option ${id} ${option}`,
          group: 'options',
          label: `${issueName(id)}: ${optionName(id, option)}`,
          ...(choice[at] === index && { hint: t('palette.now') }),
          run: () => {
            workbench.chooseOption(at, index);
            workbench.go('bargain');
          },
        }),
      ),
    );
    const issues = loaded.issues.map(({ id }): PaletteCommand => {
      const off = address.off.includes(id);
      return {
        id: `table ${id}`,
        group: 'issues',
        label: t(off ? 'palette.putOn' : 'palette.takeOff', { issue: issueName(id) }),
        run: () => workbench.setOnTable(id, off),
      };
    });
    const other = language === 'en' ? 'ko' : 'en';
    const settings: PaletteCommand[] = [
      {
        id: 'edit',
        group: 'settings',
        label: t('editing.title'),
        hint: 'E',
        run: () => workbench.show({ edit: firstPart(loaded) }),
      },
      {
        id: 'new-talks',
        group: 'settings',
        label: t('editing.create.title'),
        run: () => workbench.show({ edit: 'new' }),
      },
      {
        id: 'language',
        group: 'settings',
        label: language === 'en' ? '한국어로 보기 (Korean)' : 'Switch to English (영어)',
        run: () => workbench.show({ language: other }),
      },
      ...(['auto', 'light', 'dark'] as const).map(
        (theme): PaletteCommand => ({
          id: `theme ${theme}`,
          group: 'settings',
          label: `${t('app.theme')}: ${t(`app.themes.${theme}`)}`,
          ...(address.theme === theme && { hint: t('palette.now') }),
          run: () => workbench.show({ theme }),
        }),
      ),
      ...(loaded.datasets.length > 1 ? loaded.datasets : []).map(
        (id): PaletteCommand => ({
          id: `data ${id}`,
          group: 'settings',
          label: `${t('head.dataset')}: ${id}`,
          ...(loaded.dataset.id === id && { hint: t('palette.now') }),
          run: () => workbench.computeOn(id),
        }),
      ),
      ...(loaded.available.length > 1 ? loaded.available : []).map(
        ({ id }): PaletteCommand => ({
          id: `talks ${id}`,
          group: 'settings',
          label: `${t('app.talks')}: ${id}`,
          ...(loaded.id === id && { hint: t('palette.now') }),
          run: () => workbench.open(id),
        }),
      ),
    ];
    const help: PaletteCommand[] = [
      { id: 'link', group: 'help', label: t('palette.copyLink'), run: () => void copyText(location.href) },
      { id: 'glossary', group: 'help', label: t('terms.title'), run: () => shell.open('glossary') },
      { id: 'guide', group: 'help', label: t('guide.title'), run: () => shell.open('guide') },
    ];
    return [...views, ...packages, noDeal, ...options, ...issues, ...settings, ...help];
  }, [workbench, shell, words, loaded, choice, address, bargain]);
}
