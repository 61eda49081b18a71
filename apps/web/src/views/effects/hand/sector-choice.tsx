import { Floating } from '../../../design/floating.js';
import { useWords } from '../../../i18n/use-words.js';
import { useLoaded } from '../../../state/use-workbench.js';

/** Groups of sectors that a rule can name. */
const GROUPS = ['goods', 'services', '*'] as const;

export interface SectorChoiceProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (sectors: readonly string[]) => void;
}

/** Which sectors a duty is on: a group, or one or more by name. */
export function SectorChoice({ label, chosen, onChange }: SectorChoiceProps) {
  const { dataset } = useLoaded();
  const { t } = useWords();
  const name = useSectorNames();
  const toggle = (code: string, on: boolean) => {
    const others = chosen.filter((one) => one !== code && !isGroup(one));
    const next = on ? [...others, code] : others;
    // A duty is on something; the last sector stays.
    if (next.length > 0) onChange(dataset.sectors.map((one) => one.code).filter((one) => next.includes(one)));
  };
  return (
    <Floating
      label={label}
      trigger={
        <button type="button" className="select sector-choice" aria-label={`${label}: ${name(chosen)}`}>
          <span>{name(chosen)}</span>
        </button>
      }
    >
      <fieldset className="sector-choice-list">
        <legend className="unseen">{label}</legend>
        {GROUPS.map((group) => (
          <label key={group}>
            <input
              type="checkbox"
              checked={chosen.includes(group)}
              onChange={({ target }) => target.checked && onChange([group])}
            />{' '}
            {t(`effects.hand.groups.${group === '*' ? 'all' : group}`)}
          </label>
        ))}
        <hr />
        {dataset.sectors.map(({ code }) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target }) => toggle(code, target.checked)}
            />{' '}
            {name([code])}
          </label>
        ))}
      </fieldset>
    </Floating>
  );
}

/** Sectors of a rule in words. */
export function useSectorNames(): (sectors: readonly string[]) => string {
  const { t, sector } = useWords();
  return (sectors) =>
    sectors
      .map((code) => (isGroup(code) ? t(`effects.hand.groups.${code === '*' ? 'all' : code}`) : sector(code)))
      .join(', ');
}

function isGroup(code: string): boolean {
  return (GROUPS as readonly string[]).includes(code);
}
