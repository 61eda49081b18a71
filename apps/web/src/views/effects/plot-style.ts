/** What the charts of effects have in common. */

export const PLOT_STYLE = { background: 'none', color: 'var(--ink)', fontFamily: 'inherit', fontSize: '12px' };

/** Two columns of figures at the right edge: the change and its percentage. */
export const COLUMNS = {
  width: 132,
  first: { frameAnchor: 'right', textAnchor: 'end', dx: 66 },
  second: { frameAnchor: 'right', textAnchor: 'end', dx: 131 },
} as const;
