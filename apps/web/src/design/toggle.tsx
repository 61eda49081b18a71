import { Switch } from 'radix-ui';

export interface ToggleProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off. */
export function Toggle({ label, on, onChange }: ToggleProps) {
  return (
    <Switch.Root className="switch" aria-label={label} checked={on} onCheckedChange={onChange}>
      <Switch.Thumb className="switch-thumb" />
    </Switch.Root>
  );
}
