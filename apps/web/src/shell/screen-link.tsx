import type { MouseEvent, ReactNode } from 'react';
import type { Address } from '../state/address.js';
import { useScreen, useWorkbench } from '../state/use-workbench.js';

/** A link to another screen of this page: what it does not name stays as it is. */
export function ScreenLink({ to, children }: { to: Partial<Address>; children: ReactNode }) {
  const { goTo, hrefTo } = useWorkbench();
  // The link leads from the screen as it is now.
  useScreen((screen) => screen.address);
  const followed = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <a href={hrefTo(to)} onClick={followed}>
      {children}
    </a>
  );
}
