import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const path = (relative: string) => resolve(import.meta.dirname, relative)
const alias = { '@electron': path('electron'), '@renderer': path('renderer'), '@shared': path('shared'), '@resources': path('resources') }

/** Packages with a native part: they stay in node_modules; all else is bundled, which halves the time to load. */
const NATIVE = ['better-sqlite3', '@myriaddreamin/typst-ts-node-compiler']

/** Programs that run in Node: Electron's main and the host with its workers. */
const programs = {
  index: path('electron/main/index.ts'),
  utility: path('electron/host/utility.ts'),
  serve: path('electron/host/serve.ts'),
  cli: path('electron/host/cli.ts'),
  readWorker: path('electron/services/registration/readWorker.ts'),
  renderWorker: path('electron/documents/renderWorker.ts'),
  divisionWorker: path('electron/services/division/divisionWorker.ts'),
}

/** fflate's build for Node declares `require`, which a bundled ES module has already; its other build does the same work. */
const hostAlias = { ...alias, fflate: 'fflate/browser' }

export default defineConfig({
  main: {
    resolve: { alias: hostAlias },
    build: {
      outDir: path('out/main'),
      externalizeDeps: false,
      rollupOptions: { input: programs, external: ['electron', ...NATIVE], output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: path('out/preload'),
      isolatedEntries: true,
      externalizeDeps: false,
      rollupOptions: { input: { workbench: path('electron/preload/workbench.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: path('renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      outDir: path('out/renderer'),
      target: 'chrome130',
      minify: true,
      rollupOptions: { input: { workbench: path('renderer/workbench/index.html'), table: path('renderer/table/index.html') } },
    },
  },
})
