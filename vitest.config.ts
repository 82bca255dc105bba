import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  // the polyfill refuses to load outside an extension; the extension's own fakes stand in for it
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('tests/support/fake-polyfill.ts', import.meta.url)) },
  },
  test: {
    // nothing is asserted by the clock: what is slow on a busy machine still passes
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/{lib,scripts,entrypoints}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'components', environment: 'jsdom', include: ['tests/{components,entrypoints}/**/*.test.tsx'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
