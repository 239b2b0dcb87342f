import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/**
 * Bundles the command: one file a verb, loaded when it is asked for, with every package inside except those that
 * cannot be bundled (a native module, and jsdom, which reads files beside itself). The visits that `hjelp demo` begins
 * with are made by the tests' own generator, a file that it loads by name, since no room imports from tests/.
 */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['jsdom', '@photostructure/sqlite'], target: 'node' },
  build: {
    ssr: true,
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: false,
    rollupOptions: {
      input: { hjelp: 'cli/hjelp.ts', 'render-worker': 'kb-builder/render-worker.ts', 'replay-worker': 'cli/replay-worker.ts', 'checkpoint-worker': 'server/store/sqlite/checkpoint-worker.ts', 'believable-traffic': 'tests/support/believable-traffic.ts' },
      external: [...builtinModules.flatMap((name) => [name, `node:${name}`]), 'jsdom', '@photostructure/sqlite'],
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js', format: 'es' },
    },
  },
});
