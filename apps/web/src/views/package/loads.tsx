import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { SOLUTIONS } from '../../state/effects-address.js';
import { choiceOf } from '../../state/settle.js';
import { useLoaded, useScreen, useWorkbench } from '../../state/use-workbench.js';

/** Packages with a name, one press away. */
export function Loads() {
  const loaded = useLoaded();
  const { choose } = useWorkbench();
  const choice = useScreen((screen) => screen.choice);
  const address = useScreen((screen) => screen.address);
  const bargain = useScreen((screen) => screen.bargain.value);
  const { t } = useWords();
  const named = (chosen: Readonly<Record<string, string>>) => choiceOf({ ...address, chosen }, loaded);
  const statusQuo = Object.fromEntries(loaded.issues.map((issue) => [issue.id, issue.options[issue.statusQuo] ?? '']));
  const entries = [
    ...SOLUTIONS.map((key) => {
      const solution = bargain?.report[key];
      return {
        key: key as string,
        label: t(`bargain.solutions.${key}`),
        choice: solution ? named(solution.package) : undefined,
      };
    }),
    { key: 'status-quo', label: t('package.statusQuo'), choice: named(statusQuo) },
    { key: 'no-deal', label: t('package.noDeal'), choice: [...loaded.noDeal] },
  ];
  return (
    <fieldset className="loads bare">
      <legend className="unseen">{t('package.load')}</legend>
      {entries.map((entry) => (
        <Button
          key={entry.key}
          data-load={entry.key}
          disabled={!entry.choice}
          aria-pressed={entry.choice?.join() === choice.join()}
          onClick={() => entry.choice && choose(entry.choice)}
        >
          {entry.label}
        </Button>
      ))}
    </fieldset>
  );
}
