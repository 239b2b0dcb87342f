import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Lit's decorators need these two (see docs/decisions): set here too because Vitest reads no folder's tsconfig.
const oxc = { typescript: { onlyRemoveTypeImports: true }, decorator: { legacy: true } } as const;

export default defineConfig({
  oxc: oxc as never,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{unit,contract,conformance,relevance,architecture}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Of two cores it would leave one idle.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          // Run in Node and drive a real browser: the widget's parts on a page under a strict policy, with real servers.
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // Each file has a browser and a server of its own; more than two of them on two cores only wait for each other.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // A busy machine is no defect: what never comes fails all the same.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
