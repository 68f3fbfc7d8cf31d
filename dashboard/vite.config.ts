import { defineConfig, type Plugin } from 'vite';

/** Documents that the dashboard does not ask for stay out of what a browser loads. */
const leaveOutUnusedDocuments: Plugin = {
  name: 'leave-out-unused-documents',
  transform: (code, id) =>
    id.endsWith('codegen/client/documents/graphql.ts')
      ? { code: code.replaceAll('= new Typed', '= /* @__PURE__ */ new Typed'), map: null }
      : null,
};

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: 'public',
  plugins: [leaveOutUnusedDocuments],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    // Pictures as data: URLs would need more than this origin.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { entryFileNames: 'assets/[name]-[hash].js' } },
  },
});
