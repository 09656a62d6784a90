import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { layOutAll } from '@/scripts/measure/lay-out-all'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colours = ['color-contrast', 'link-in-text-block']

/** What of a page somebody cannot read or use, as it stands: in light all rules, in dark the colours, which alone differ. */
export async function accessFaults(page: Page): Promise<string[]> {
  await layOutAll(page)
  await page.evaluate(axe)
  const light = await faults(page, 'light', { runOnly: everything })
  return [...light, ...(await faults(page, 'dark', { runOnly: colours }))]
}

/** The same once a page that was looked at has another width: its colours were seen. */
export async function accessFaultsOfLayout(page: Page): Promise<string[]> {
  const rules = Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]))
  return faults(page, 'light', { runOnly: everything, rules })
}

async function faults(page: Page, colorScheme: 'light' | 'dark', options: object): Promise<string[]> {
  await page.emulateMedia({ colorScheme })
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})`,
  )
  return violations.map(
    ({ id, nodes }) => `${id} in ${colorScheme}: ${nodes.map(({ target }) => target).join(', ')}`,
  )
}
