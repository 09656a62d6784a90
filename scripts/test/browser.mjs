import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Stop, show } from '../steps.mjs'

// The shell without windows first: it does the same in half of the processor's time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const macs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** How the browser is started: in a container, as root, and speaking to nobody but the site. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/** The path of a Chromium on this machine: CHROMIUM_PATH, the system's, or Playwright's; undefined without one. */
export function findBrowser() {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  if (CHROMIUM_PATH && !isProgram(CHROMIUM_PATH)) {
    throw new Stop(`CHROMIUM_PATH is ${CHROMIUM_PATH}, where no program is: correct it, or leave it out.`)
  }
  return CHROMIUM_PATH || [...onPath(names, PATH), ...macs].find(isProgram) || playwrights()
}

/** A Chromium with all its parts, of which the shell without windows lacks some; undefined without one. */
export function findWholeBrowser() {
  return [...onPath(names.slice(1), process.env.PATH ?? ''), ...macs].find(isProgram)
}

function onPath(programs, PATH) {
  return programs.flatMap((name) => PATH.split(path.delimiter).map((folder) => path.join(folder, name)))
}

/**
 * The same, and installs one when there is none. On Debian as root it installs the shell without windows even beside a
 * whole Chromium: the minute is earned back several times in one run of the tests.
 */
export async function findOrInstallBrowser() {
  const found = findBrowser()
  const isChosen = Boolean(process.env.CHROMIUM_PATH)
  const isShell = found && path.basename(found) === names[0]
  if (!isChosen && !isShell && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing a browser for the tests…')
    await installFromDebian()
  }
  if (!findBrowser())
    await show(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  const installed = findBrowser()
  if (installed) return installed
  throw new Stop('No browser could be found or installed: install Chromium and set CHROMIUM_PATH to it.')
}

async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await show('apt-get', ['update', '-q'], env)
  await show('apt-get', ['install', '-y', '-q', '--no-install-recommends', names[0]], env)
}

function playwrights() {
  try {
    const own = createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
    return isProgram(own) ? own : undefined
  } catch {
    return undefined // Playwright is not installed yet
  }
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
