import { GroupedPicker } from '../../../design/grouped-picker.js';
import { useWords } from '../../../i18n/use-words.js';
import { readSubject, SOLUTIONS, type Subject, writeSubject } from '../../../state/effects-address.js';
import { useLoaded } from '../../../state/use-workbench.js';
import { useSubjectWords } from './use-subject-words.js';

export interface SubjectPickerProps {
  readonly label: string;
  readonly subject: Subject;
  readonly onChange: (subject: Subject) => void;
}

/** Which world: of the talks, of the bargain, one made by hand, or one option on its own. */
export function SubjectPicker({ label, subject, onChange }: SubjectPickerProps) {
  const { issues } = useLoaded();
  const { t, issue: issueName, option: optionName } = useWords();
  const name = useSubjectWords();
  const item = (one: Subject) => ({ value: writeSubject(one), label: name(one) });
  const alone = issues
    // Options that move no duty and no barrier change nothing in the model; one in the address is still shown.
    .filter(({ id, modelled }) => modelled || (subject.kind === 'option' && subject.issue === id))
    .map(({ id, options }) => ({
      label: t('effects.subject.alone', { issue: issueName(id) }),
      items: options.map((option) => ({
        value: writeSubject({ kind: 'option', issue: id, option }),
        label: optionName(id, option),
      })),
    }));
  return (
    <GroupedPicker
      label={label}
      value={writeSubject(subject)}
      groups={[
        {
          label: t('effects.subject.ofTalks'),
          items: [item({ kind: 'package' }), item({ kind: 'no-deal' }), item({ kind: 'base' }), item({ kind: 'hand' })],
        },
        {
          label: t('effects.subject.ofBargain'),
          items: SOLUTIONS.map((solution) => item({ kind: 'solution', solution })),
        },
        ...alone,
      ]}
      onChange={(value) => {
        const chosen = readSubject(value);
        if (chosen) onChange(chosen);
      }}
    />
  );
}
