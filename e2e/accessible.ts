import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { layOutAll } from '@/scripts/measure/lay-out-all'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colours = ['color-contrast', 'link-in-text-block']

/**
 * What of a page somebody cannot read or use, as it stands, in both themes, which differ in their colours alone. Colours
 * take axe most of its time, so it looks at one text of each look.
 */
export async function accessFaults(page: Page): Promise<string[]> {
  await layOutAll(page)
  await page.evaluate(axe)
  const found = await accessFaultsOfLayout(page)
  for (const theme of ['light', 'dark'] as const)
    found.push(...(await faults(page, theme, `(${eachLook})()`, { runOnly: colours })))
  return found
}

/** The same without colours, for a page that was looked at and has another width now. */
export async function accessFaultsOfLayout(page: Page): Promise<string[]> {
  const rules = Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]))
  return faults(page, 'light', 'document', { runOnly: everything, rules })
}

/** The same of a frame that the page cannot look into; a frame needs no heading of its own. */
export async function accessFaultsOfFrame(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe)
  const runOnly = everything.filter((tag) => tag !== 'best-practice')
  const { violations } = await frame.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ runOnly, resultTypes: ['violations'] })})`,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)
}

async function faults(page: Page, colorScheme: 'light' | 'dark', among: string, options: object) {
  await page.emulateMedia({ colorScheme })
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${among}, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})`,
  )
  return violations.map(
    ({ id, nodes }) => `${id} in ${colorScheme}: ${nodes.map(({ target }) => target).join(', ')}`,
  )
}

/** One element of each combination of colour, ground, size and weight in which the page shows text. */
function eachLook(): Element[] {
  const looks = new Map<string, Element>()
  const grounds = new Map<Element, string>()
  const groundOf = (element: Element): string => {
    const known = grounds.get(element)
    if (known !== undefined) return known
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
    const above = element.parentElement ? groundOf(element.parentElement) : ''
    const ground = `${above} ${backgroundColor} ${backgroundImage} ${opacity}`
    grounds.set(element, ground)
    return ground
  }
  for (const element of document.querySelectorAll('body *')) {
    const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
    if ((!isText && !element.matches('input, select, textarea')) || !element.checkVisibility()) continue
    const { color, fontSize, fontWeight } = getComputedStyle(element)
    const look = `${color} ${fontSize} ${fontWeight} ${element.closest('a') ? 'link' : ''} ${groundOf(element)}`
    if (!looks.has(look)) looks.set(look, element)
  }
  return [...looks.values()]
}
