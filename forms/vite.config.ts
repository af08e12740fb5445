import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const backend = process.env.JIANXING_BACKEND ?? 'http://127.0.0.1:8080'
const served = ['/api', '/login', '/logout', '/oauth2', '/actuator']

/** Vant's icon font names a foreign address; its icons are not used here, so neither is the font. */
const withoutVantIcons: Plugin = {
  name: 'without-vant-icons',
  enforce: 'pre',
  load: (id) => (/vant\/es\/icon\/index\.css/.test(id) ? '' : null),
}

export default defineConfig({
  plugins: [withoutVantIcons, vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_I18N_LEGACY_API__: false, __INTLIFY_PROD_DEVTOOLS__: false },
  build: {
    target: 'es2022',
    // Nothing may be inlined as a data address: the content policy allows scripts from the server only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
  server: { proxy: Object.fromEntries(served.map((path) => [path, { target: backend, changeOrigin: false }])) },
  preview: { proxy: Object.fromEntries(served.map((path) => [path, { target: backend, changeOrigin: false }])) },
  test: {
    environment: 'jsdom',
    globals: true,
    include: ['src/**/*.spec.ts'],
    setupFiles: ['src/shared/testing/setup.ts'],
    css: false,
    testTimeout: 15_000,
    server: { deps: { inline: ['element-plus', 'vant'] } },
  },
})
