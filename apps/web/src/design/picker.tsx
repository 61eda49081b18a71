interface PickerItem {
  readonly value: string;
  readonly label: string;
}

export interface PickerProps {
  /** Name for assistive technology. */
  readonly label: string;
  readonly value: string;
  readonly items: readonly PickerItem[];
  readonly onChange: (value: string) => void;
}

/** One choice of a list that opens. */
export function Picker({ label, value, items, onChange }: PickerProps) {
  return (
    <select className="select" aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {items.map((item) => (
        <option key={item.value} value={item.value}>
          {item.label}
        </option>
      ))}
    </select>
  );
}
