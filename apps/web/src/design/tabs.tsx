import './tabs.css';
import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

export interface TabsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly tabs: readonly {
    readonly id: string;
    readonly label: ReactNode;
    /** Made when its tab is open. */
    readonly body: ReactNode;
  }[];
}

/** Parts of a view of which one is open. */
export function Tabs({ label, value, onChange, tabs }: TabsProps) {
  return (
    <Radix.Root className="view-tabs" value={value} onValueChange={onChange}>
      <Radix.List className="view-tabs-list" aria-label={label}>
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.id} className="view-tab" value={tab.id}>
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} className="view-tab-body" value={tab.id} tabIndex={-1}>
          {tab.id === value && tab.body}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
