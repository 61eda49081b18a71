import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that open pages take minutes: begun last, they would run alone. */
class PagesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const opensPages = ({ moduleId }: TestSpecification) => moduleId.includes('/apps/web/test/');
    return [...sorted.filter(opensPages), ...sorted.filter((file) => !opensPages(file))];
  }
}

// Tests read the sources of the workspace packages, so that nothing has to be built first.
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    env: { TZ: 'UTC', LANG: 'en_US.UTF-8' },
    globalSetup: ['scripts/built-pages.setup.ts'],
    setupFiles: ['scripts/property-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The default leaves one of two processors idle.
    maxWorkers: 2,
    sequence: { sequencer: PagesFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
            'apps/cli/test/**/*.test.ts',
            'data/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          // Functions without state of their own: each module is opened once for all files, not once for each.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['apps/web/test/**/*.test.ts'],
          isolate: false,
          // A page on a loaded machine may well need more than the second that is the default.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
