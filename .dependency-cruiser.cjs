/** Floors of the house: a package sees only those below it, and nothing below the apps touches the outside. */
const floor = (name, allowed) => ({
  name: `${name}-sees-only-below`,
  severity: 'error',
  from: { path: `^packages/${name}/`, pathNot: '\\.(test|fixture)\\.ts$' },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    floor('input', []),
    floor('numeric', []),
    floor('economy', ['input', 'numeric']),
    floor('tariffs', ['input', 'numeric']),
    floor('bargain', ['input', 'numeric']),
    floor('reader', ['input']),
    floor('talks', ['input', 'economy', 'tariffs', 'bargain', 'reader']),
    floor('runs', ['input', 'numeric', 'economy', 'talks']),
    floor('brief', ['input', 'talks']),
    {
      name: 'packages-are-pure',
      comment: 'packages run in Node and in the browser: no files, no network, no apps',
      severity: 'error',
      from: { path: '^packages/[^/]+/src', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packages-do-not-see-apps',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    { name: 'no-circles', severity: 'error', from: { path: '^(packages|apps)/' }, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'types', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
