import path from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { findBrowser, launchArgs } from './scripts/test/browser.mjs'

// The tests' makers and the server under test share one record.
const server = {
  PORT: process.env.E2E_PORT ?? '3100',
  DATA_DIR: path.resolve('test-results/record'),
  DATABASE_FILE: '',
  SITE_MODE: 'local',
  SITE_URL: `http://localhost:${process.env.E2E_PORT ?? '3100'}`,
  AUTH_SECRET: 'a secret that only the tests of this checkout know',
  MAIL_URL: '',
}
// A server that is running already can be tested, too: E2E_BASE_URL, with its DATA_DIR and AUTH_SECRET beside it.
const running = process.env.E2E_BASE_URL
if (!running) Object.assign(process.env, server)

const serve = {
  command: 'node e2e/serve.mjs',
  url: `${server.SITE_URL}/api/health`,
  env: server,
  timeout: 600_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 12_000 },
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  workers: 3,
  // A busy machine takes several times longer than a quiet one, and is no failure of the site.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  webServer: running ? undefined : serve,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: running ?? server.SITE_URL,
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findBrowser(), args: launchArgs },
  },
  projects: [
    // A journey that is walked on the phone is walked on the desk without scripts.
    { name: 'desk', grepInvert: /@nojs|@phone/, use: { viewport: { width: 1360, height: 900 } } },
    { name: 'phone', grep: /@phone/, use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    { name: 'no-js', grep: /@nojs/, use: { javaScriptEnabled: false } },
  ],
})
