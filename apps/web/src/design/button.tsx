import type { ComponentProps } from 'react';

/** A push button. */
export function Button({ primary, className, ...rest }: ComponentProps<'button'> & { primary?: boolean }) {
  return <button type="button" className={`button ${className ?? ''}`} data-primary={primary || undefined} {...rest} />;
}

/** A link that looks like a button and opens a new page. */
export function ButtonLink(props: ComponentProps<'a'>) {
  return <a className="button" target="_blank" rel="noopener" {...props} />;
}
