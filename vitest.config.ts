import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const tests = (...rooms: string[]) => rooms.map((room) => `${room}/**/*.test.{ts,tsx}`)

const common = {
  testTimeout: 60_000,
  env: { DATABASE_FILE: ':memory:', DATA_DIR: '' },
}

export default defineConfig({
  resolve: { alias: { '@': at('.') } },
  test: {
    maxWorkers: 2,
    globalSetup: 'db/testing/folder.ts',
    projects: [
      // What is pure shares one process and needs no record.
      {
        extends: true,
        test: { ...common, name: 'pure', include: tests('rules', 'adverts', 'content'), isolate: false },
      },
      {
        extends: true,
        test: {
          ...common,
          name: 'record',
          isolate: false,
          include: tests(
            'db',
            'search',
            'integrations',
            'tasks',
            'components',
            'app',
            'scripts',
            'server',
            'bench',
          ),
          setupFiles: ['db/testing/setup.ts'],
          // It imports next/server without its extension, which Node alone does not find.
          server: { deps: { inline: ['next-auth'] } },
        },
      },
    ],
  },
})
