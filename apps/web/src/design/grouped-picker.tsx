import type { PickerProps } from './picker.js';

export interface GroupedPickerProps extends Omit<PickerProps, 'items'> {
  readonly groups: readonly { readonly label: string; readonly items: PickerProps['items'] }[];
}

/** One choice of a list that opens, in groups. */
export function GroupedPicker({ label, value, groups, onChange }: GroupedPickerProps) {
  return (
    <select className="select" aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.items.map((item) => (
            <option key={item.value} value={item.value}>
              {item.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
