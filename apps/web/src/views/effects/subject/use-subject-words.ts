import { useWords } from '../../../i18n/use-words.js';
import type { Subject } from '../../../state/effects-address.js';
import { useLoaded } from '../../../state/use-workbench.js';

/** What a subject is called. */
export function useSubjectWords(): (subject: Subject) => string {
  const { dataset } = useLoaded();
  const { t, issue, option } = useWords();
  return (subject) => {
    switch (subject.kind) {
      case 'solution':
        return t('effects.subject.solution', { solution: t(`bargain.solutions.${subject.solution}`) });
      case 'option':
        return t('effects.subject.option', {
          issue: issue(subject.issue),
          option: option(subject.issue, subject.option),
        });
      case 'base':
        return t('effects.subject.base', { year: dataset.year });
      default:
        return t(`effects.subject.${subject.kind}`);
    }
  };
}
