import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      'server-only': fileURLToPath(new URL('db/server-only.ts', import.meta.url)),
    },
  },
  test: {
    include: ['{rules,db,search,integrations,tasks,content,components,app,scripts,bench}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    setupFiles: ['db/testing-setup.ts'],
    env: { DATABASE_FILE: ':memory:', DATA_DIR: '' },
  },
})
