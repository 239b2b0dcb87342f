import { defineConfig } from 'vite';

/** Bundles the agent's page. The server reads the result into memory and serves nothing else. */
export default defineConfig({
  root: 'server/desk/page',
  base: '/desk/',
  publicDir: false,
  build: {
    outDir: '../../../dist/pages/desk',
    emptyOutDir: true,
    target: ['chrome120', 'firefox121', 'safari17'],
    modulePreload: { polyfill: false },
    // Inlined files would be data: addresses, which the page's content security policy refuses.
    assetsInlineLimit: 0,
    rollupOptions: { input: ['server/desk/page/index.html', 'server/desk/page/login.html', 'server/desk/page/accounts.html'] },
  },
});
