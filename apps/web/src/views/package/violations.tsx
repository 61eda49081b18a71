import { useWords, type Words } from '../../i18n/use-words.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';

type Side = Readonly<Record<string, string | readonly string[]>>;

/** The rules of the file that the package breaks, and why they are there. */
export function Violations() {
  const { constraints } = useLoaded().talks;
  const violated = useScreen((screen) => screen.price.value?.violated);
  const words = useWords();
  if (!violated || violated.length === 0) return null;
  return (
    <div className="notice violations" role="status">
      <div>
        <p>
          <b>{words.t('package.violated')}</b>
        </p>
        <ul>
          {violated.map((index) => {
            const rule = constraints[index];
            if (!rule) return null;
            return (
              <li key={index}>
                {words.t('package.rule', { when: sideWords(words, rule.if), must: sideWords(words, rule.then) })}{' '}
                {words.text(rule.because)}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function sideWords(words: Words, side: Side): string {
  return Object.entries(side)
    .map(([issue, options]) => {
      const list = typeof options === 'string' ? [options] : options;
      const names = list.map((option) => words.option(issue, option)).join(words.t('package.or'));
      return words.t('package.is', { issue: words.issue(issue), options: names });
    })
    .join(words.t('package.and'));
}
