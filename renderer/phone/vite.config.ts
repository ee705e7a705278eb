import { defineConfig } from 'vite'
import { themeForOldBrowsers } from './theme.ts'

const path = (relative: string) => `${import.meta.dirname}/../../${relative}`

/** The phone page is built apart from the others: for browsers five years old, with a library of 5 kB instead of React, and small enough for a hall on one network. */
export default defineConfig({
  root: path('renderer/phone'),
  // The hub serves the page itself at `/`, and its files here.
  base: '/p/',
  publicDir: false,
  resolve: { alias: { '@shared': path('shared') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: { transformer: 'postcss', postcss: { plugins: [themeForOldBrowsers] } },
  build: {
    outDir: path('out/renderer/phone'),
    emptyOutDir: true,
    target: ['es2019', 'chrome87', 'safari14', 'firefox78'],
    // There is one script: nothing to load ahead.
    modulePreload: false,
  },
})
