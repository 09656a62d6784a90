import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** What a finger has less than 24 px for, in either direction, among what stands outside a sentence. */
function tooSmall(page: Page) {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, input, select, textarea',
    )
    const inSentence = (element: Element) =>
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.textContent ?? ''),
      )
    return [...controls]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !inSentence(each))
      .filter((each) => !each.closest('.sr-only, [aria-hidden="true"]') && !each.matches('.sr-only'))
      .map((each) => ({ each, area: (each.closest('label') ?? each).getBoundingClientRect() }))
      .filter(({ area }) => area.bottom > 0 && (area.height < 23.5 || area.width < 23.5))
      .filter(({ each }) => getComputedStyle(each, '::after').position !== 'absolute')
      .map(({ each, area }) => `${each.textContent?.trim()}: ${area.width} × ${area.height}`)
  })
}

test('a finger hits every link and control of a guide, a job and the list @phone', async ({ page, openJob }, {
  project,
}) => {
  test.skip(project.name !== 'phone', 'a desk has a mouse')
  for (const path of ['/guides/back-end-developer', `/jobs/${openJob.slug}`, '/jobs']) {
    await page.goto(path)
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
    expect(await tooSmall(page), path).toEqual([])
  }
})

test('in forced colours the chosen order can be told from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/jobs')
  const orders = page.getByRole('navigation', { name: 'Sort' }).getByRole('link')
  const outlines = await orders.evaluateAll((links) =>
    links.map((link) => [link.getAttribute('aria-current'), getComputedStyle(link).outlineStyle]),
  )
  expect(outlines.length).toBeGreaterThan(1)
  for (const [chosen, outline] of outlines) expect(outline).toBe(chosen ? 'solid' : 'none')
})
